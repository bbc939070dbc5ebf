import type { Example } from '../../model/example.js';

/** What the vehicle was hit with, as specifically as a source says. */
export const examples: readonly Example[] = [
  // speaks
  { text: 'The plane was hit by a Buk missile.', says: ['Buk'] },
  { text: 'A surface-to-air missile struck the airliner.', says: ['surface-to-air missile'] },
  { text: 'The helicopter was brought down by a rocket-propelled grenade.', says: ['rocket-propelled grenade'] },
  { text: 'The jet was hit by fire from a Pantsir-S air defence system.', says: ['Pantsir-S'] },
  { text: 'Investigators believe a missile hit the plane.', says: ['missile (probable)'] },
  { text: 'The ship struck a naval mine and sank.', says: ['naval mine'] },
  { text: 'The ministry denied that a missile had struck the airliner.', says: ['missile (denied)'] },
  { text: 'The transport plane was shot down with a Stinger.', says: ['Stinger'] },

  // stays silent
  {
    text: 'The minister blamed the missile treaty for the delay.',
    says: [],
    gap: 'a weapon word beside a word of harm is taken for a weapon',
  },
  { text: 'The bus hit a mine entrance and overturned.', says: [] },
  { text: 'The army tested a missile 200 kilometres from the crash site.', says: [] },
  { text: 'The plane crashed near a former mine.', says: [] },
  { text: 'The team fired its coach after the bus crash.', says: [] },
  { text: 'Rescuers launched a drone to search for the wreck.', says: [] },
  { text: 'Shares of the missile maker fell.', says: [] },
];
