import type { Example } from '../../model/example.js';

/** Those who were hurt and lived; grades of injury are facets. */
export const examples: readonly Example[] = [
  // speaks
  { text: 'The derailment injured 60 people.', says: ['60'] },
  { text: 'Twelve people were injured when the bus overturned.', says: ['12'] },
  { text: 'The crash left 20 people dead and 64 injured.', says: ['64'] },
  { text: 'At least 30 passengers were hurt when the ferry hit a pier.', says: ['30'] },
  { text: 'Nine people were taken to hospital after the tram collision.', says: ['9'] },
  { text: 'Four people suffered minor injuries when the plane overran the runway.', says: ['4 [by severity]'] },
  { text: 'Five people were seriously injured in the helicopter crash.', says: ['5 [seriously injured]'] },
  { text: 'No one was injured when the jet skidded off the runway.', says: ['0'] },
  { text: 'By evening some 50 soldiers were in hospital after the plane crashed.', says: ['50'] },
  { text: 'Six people lost their lives when the bus overturned; a further 12 were hurt.', says: ['12'] },

  // stays silent
  { text: 'The injured driver, 54, was taken to a hospital 12 kilometres away.', says: [] },
  { text: 'Pride was hurt, and the company lost 3 percent.', says: [] },
  { text: 'The bus had 45 seats, many of them damaged.', says: [] },
  { text: 'A 19-year-old passenger was injured.', says: [] },
  { text: 'The earthquake injured 140 people.', says: [] },
  { text: 'Twenty people were killed in the crash.', says: [] },
  { text: 'Three dogs were injured when the lorry overturned.', says: [] },
  { text: 'There are still 32 people in hospital.', says: [] },
  { text: 'Four villagers were also hurt.', says: [] },
];
