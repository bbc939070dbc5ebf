import type { Example } from '../../model/example.js';

/** Where the journey that ended in the accident began. */
export const examples: readonly Example[] = [
  // speaks
  { text: 'The plane took off from Entebbe and crashed 20 minutes later.', says: ['Entebbe'] },
  { text: 'The ferry was sailing from Piraeus to Chios when it caught fire.', says: ['Piraeus'] },
  { text: 'A bus travelling from Oaxaca to Puebla plunged into a gorge.', says: ['Oaxaca'] },
  { text: 'The jet had departed from Reykjavik with 12 people on board.', says: ['Reykjavik'] },
  { text: 'The helicopter crashed shortly after it left Stavanger for an oil platform.', says: ['Stavanger'] },
  { text: 'The train was on its way from Lahore to Multan when it derailed.', says: ['Lahore'] },
  {
    text: 'The flight originated in Cebu, where the plane had been refuelled.',
    says: ['Cebu'],
    gap: '"originated in" is not read',
  },
  { text: 'The aircraft, which was flying between Manaus and Belém, hit a tower.', says: ['Manaus'] },
  {
    text: 'It was taking troops from Pagadian, a southern city on Mindanao, to Basco when the plane crashed.',
    says: ['Pagadian'],
  },
  { text: 'The jet, flying out of Teterboro, crashed in Virginia.', says: ['Teterboro'] },
  { text: 'The plane had come from Lahore and crashed.', says: ['Lahore'] },
  { text: 'The ferry was on its regular run between Piran and Rovinj when it sank.', says: ['Piran'] },
  { text: 'The Madrid to Ferrol service derailed.', says: ['Madrid'] },

  // stays silent
  { text: 'He returned from Paris to visit the survivors of the crash.', says: [] },
  { text: 'The bodies were flown from Goma to Kinshasa.', says: [] },
  { text: 'Flames rose from the tail to the cockpit of the plane.', says: [] },
  { text: 'Investigators from Canada travelled to the crash site.', says: [] },
  { text: 'From Monday to Friday the ferry runs hourly.', says: [] },
  { text: 'The share price fell from $42 to $17 after the crash.', says: [] },
  { text: 'Rescue teams drove from Arequipa to the wreck of the bus.', says: [] },
  { text: 'The bus left the Pan-American Highway and overturned.', says: [] },
  { text: 'The Ohio-Pennsylvania state line is near the derailment.', says: [] },
  { text: 'The ferry was carrying pupils from Halden high school.', says: [] },
  { text: 'The plane was carrying 58 people, 31 of them from mainland China.', says: [] },
];
