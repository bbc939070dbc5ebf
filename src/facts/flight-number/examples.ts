import type { Example } from '../../model/example.js';

/** The number behind a designator or the word "flight", never a duration, a model, a gate or a road. */
export const examples: readonly Example[] = [
  // speaks
  { text: 'Nordvik Air Flight 318 went down in the hills above Tegucigalpa.', says: ['318'] },
  { text: 'Flight PW 494 disappeared from radar over the Rovuma delta.', says: ['494'] },
  { text: 'Rescuers reached the wreckage of flight 0072 at dawn.', says: ['72'] },
  { text: 'All 61 people on Flight Q9-7715 were killed when it hit a ridge.', says: ['7715'] },
  { text: 'The crew of flight number 2291 reported smoke before the airliner crashed near Sucre.', says: ['2291'] },
  { text: 'Flight no. 88 from Port Vila overshot the runway in heavy rain.', says: ['88'] },
  { text: 'A Turkish Airlines cargo plane flying as TK1938 slid off a taxiway.', says: ['1938'] },
  { text: 'Officials confirmed that flight ZV4406 had 71 passengers on board when it crashed.', says: ['4406'] },

  // stays silent
  { text: 'The flight took 42 minutes before the jet ploughed into a field.', says: [] },
  { text: 'It was her first flight 20 years after training, and it ended in a swamp.', says: [] },
  { text: 'A Boeing 747 skidded off the runway at Liège.', says: [] },
  { text: 'The lorry rammed a bus on Route 66 near Tucumcari.', says: [] },
  { text: 'Passengers at gate B42 watched the burning airliner roll past.', says: [] },
  { text: 'A plane crashed near Quetta. It was the worst crash since Flight 522 hit a hillside in 2005.', says: [] },
  { text: 'The stock market crash of 1987 wiped out a fifth of the fund.', says: [] },
  { text: 'Train 4112 derailed outside Nagpur.', says: [] },
];
