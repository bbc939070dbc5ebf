import type { Example } from '../../model/example.js';

/** Those in the vehicle who are not crew. */
export const examples: readonly Example[] = [
  // speaks
  { text: 'The plane was carrying 62 passengers and five crew.', says: ['62'] },
  { text: 'There were 114 passengers on board the train.', says: ['114'] },
  { text: 'A bus with 38 passengers overturned in southern Chile.', says: ['38'] },
  { text: 'All 70 passengers on the ferry were rescued.', says: ['70'] },
  { text: 'Nineteen passengers were travelling on the helicopter.', says: ['19'] },
  { text: 'Five crew and 62 passengers were aboard the jet.', says: ['62'] },
  { text: 'The flight carried at least 150 passengers, the airline said.', says: ['150'] },
  { text: 'Two of the 62 passengers were Canadians.', says: ['62'] },
  { text: 'An earlier statement had spoken of 58 passengers on the plane that crashed.', says: ['58'] },
  { text: 'The aircraft had aboard seven passengers and a crew of two when it crashed.', says: ['7'] },
  { text: 'The bus had 41 people on board, 39 of them passengers.', says: ['39'] },

  // stays silent
  { text: 'Eleven passengers were injured when the bus braked.', says: [] },
  { text: 'The airline carried 4 million passengers last year.', says: [] },
  { text: 'Each carriage seats 74 passengers.', says: [] },
  { text: 'The crash disrupted travel for 3,000 passengers at the airport.', says: [] },
  { text: 'The ferry is licensed for 99 passengers.', says: [] },
  { text: 'The plane was carrying five crew members.', says: [] },
  { text: 'Passengers waited six hours after the derailment.', says: [] },
];
