import type { Example } from '../../model/example.js';

/** Those who are unaccounted for. */
export const examples: readonly Example[] = [
  // speaks
  { text: 'Nine people were missing after the boat capsized.', says: ['9'] },
  { text: 'Rescuers searched for 14 missing crew members of the trawler.', says: ['14'] },
  { text: 'The accident left three people dead and 21 missing.', says: ['21'] },
  { text: 'Two people remain unaccounted for after the ferry fire.', says: ['2'] },
  { text: 'At least 40 people are still missing, the coastguard said after the sinking.', says: ['40'] },
  { text: 'Divers were searching for six people who fell from the ferry.', says: ['6'] },
  { text: 'Seven of the 30 passengers are missing after the bus fell into the river.', says: ['7'] },
  { text: 'Some 72 were yet to be traced after the ferry sank.', says: ['72'] },

  // stays silent
  { text: 'The black boxes were missing for nine days.', says: [] },
  { text: 'The train was missing two bolts when it derailed.', says: [] },
  { text: 'The search lasted 12 days.', says: [] },
  { text: 'The plane missed the runway by 30 metres.', says: [] },
  { text: 'Nine people were killed after the boat capsized.', says: [] },
  { text: 'The boy had gone missing two years before the crash.', says: [] },
  { text: 'Four bolts were missing from the door of the plane.', says: [] },
];
