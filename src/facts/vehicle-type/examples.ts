import type { Example } from '../../model/example.js';

/** Maker and model as far as given, else the kind of vehicle that came to grief; not the one that came to help. */
export const examples: readonly Example[] = [
  // speaks
  { text: 'An Embraer 190 crashed near Lilongwe.', says: ['Embraer 190'] },
  { text: 'The crowded bus overturned on a mountain road in northern Peru.', says: ['bus'] },
  { text: 'A Boeing 737-800 overran the runway at Makassar and caught fire.', says: ['Boeing 737-800'] },
  { text: 'Nine people died when a Bell 407 crashed into a lake in Manitoba.', says: ['Bell 407'] },
  { text: 'A passenger train derailed outside Nagpur at dawn.', says: ['passenger train'] },
  { text: 'The overloaded ferry capsized on Lake Kivu.', says: ['ferry'] },
  { text: 'A Cessna crashed into a house in Tulsa.', says: ['Cessna'] },
  { text: 'The plane that went down was an ATR 72, the regulator said.', says: ['ATR 72'] },

  // stays silent
  { text: 'The markets crashed after Boeing halted deliveries.', says: [] },
  { text: 'A Black Hawk helicopter was sent to search for the climbers.', says: [] },
  { text: 'The minister flew to the scene of the fire in an Airbus helicopter.', says: [] },
  { text: 'Stocks derailed on Friday as Airbus cut its forecast.', says: [] },
  { text: 'The bridge collapsed, killing two workers.', says: [] },
  { text: 'Airbus said it would help the investigators.', says: [] },
];
