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
  { text: "Friday's tragic incident off the coast of Sardinia left 12 dead.", says: ['Sardinia'] },
  { text: 'A derailment was reported near Kimball, Nebraska, on Tuesday morning.', says: ['Kimball'] },
  { text: 'The accident that took place in the northern province of Tabuk killed 14 pilgrims.', says: ['Tabuk'] },
  { text: 'The trawler sank when it was docked in Wellington.', says: ['Wellington'] },
  { text: 'The jet was shot down while it was flying over eastern Chad.', says: ['eastern Chad'] },
  { text: 'A freight train moving through Salisbury, North Carolina, derailed.', says: ['Salisbury'] },
  { text: 'Planes are searching for survivors off Lampedusa after a boat capsized.', says: ['Lampedusa'] },
  { text: 'A daycare centre in Brandon, Manitoba, where a city bus crashed on Thursday.', says: ['Brandon'] },
  { text: 'The truck crashed on the A9 highway near Leipzig.', says: ['A9 highway', 'Leipzig'] },
  { text: 'A small plane crash-landed onto an iced-over Vermont pond.', says: ['Vermont'] },
  { text: 'A bus ran off a highway on Mexico\u2019s Pacific coast.', says: ['Mexico'] },
  { text: 'A Canadian Pacific train derailed in rural Manitoba.', says: ['Manitoba'] },
  { text: 'The jet crashed on the runway at Naval Air Station Oceana.', says: ['Naval Air Station Oceana'] },
  { text: 'The Bondi Beach helicopter crash is before a judge.', says: ['Bondi Beach'] },
  { text: 'Plane Crashes Into House Southwest of Toronto', says: ['Toronto'] },
  { text: 'The helicopter crashed in a remote part of Manipur.', says: ['Manipur'] },
  { text: 'The plane hit the flank of Mount Ruapehu.', says: ['Mount Ruapehu'] },

  // stays silent
  { text: 'The survivors were treated in Perth after the bus overturned.', says: [] },
  { text: 'Bus Crash Kills Two People, Leaves Many in Hospital', says: [] },
  { text: 'Ferry Capsizes in Storm', says: [] },
  { text: 'Train Crashes Into Maintenance Crane', says: [] },
  { text: "The accident was announced in Geneva by the ferry's insurers.", says: [] },
  { text: 'The survivors of the crash were treated in Nairobi.', says: [] },
  { text: 'The stock market crash in New York ruined him.', says: [] },
  { text: 'The plane took off from Entebbe.', says: [] },
  { text: 'Officials in Ottawa said the plane had crashed.', says: [] },
  { text: 'The jet crashed in bad weather.', says: [] },
  { text: 'The president spoke in Jakarta about the disaster.', says: [] },
];
