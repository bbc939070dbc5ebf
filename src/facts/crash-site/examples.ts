import type { Example } from '../../model/example.js';

/** The most specific named place of the accident, not of the saying, the hospital or the journey's ends. */
export const examples: readonly Example[] = [
  // speaks
  { text: 'A helicopter crashed near the village of Kolvereid in central Norway.', says: ['Kolvereid'] },
  { text: 'The ferry sank off Zanzibar on Friday.', says: ['Zanzibar'] },
  { text: 'A passenger train derailed in the Indian state of Bihar.', says: ['Bihar'] },
  { text: "The jet went down outside Lusaka, Zambia's capital.", says: ['Lusaka'] },
  { text: 'Twelve people were killed when a bus plunged into a gorge near Huancayo, Peru.', says: ['Huancayo'] },
  { text: 'A cargo plane crashed at Anchorage airport.', says: ['Anchorage airport'] },
  { text: 'The wreckage was found near Mount Kitanglad.', says: ['Mount Kitanglad'] },
  { text: 'The accident happened on Lake Kivu, where the boat was overloaded.', says: ['Lake Kivu'] },

  // stays silent
  { text: "The accident was announced in Geneva by the ferry's insurers.", says: [] },
  { text: 'The survivors of the crash were treated in Nairobi.', says: [] },
  { text: 'The stock market crash in New York ruined him.', says: [] },
  { text: 'The plane took off from Entebbe.', says: [] },
  { text: 'Officials in Ottawa said the plane had crashed.', says: [] },
  { text: 'The jet crashed in bad weather.', says: [] },
  { text: 'The president spoke in Jakarta about the disaster.', says: [] },
];
