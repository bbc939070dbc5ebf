import type { Example } from '../../model/example.js';

/** Who ran the vehicle that came to grief, not whoever builds, insures, regulates or replaces it. */
export const examples: readonly Example[] = [
  // speaks
  { text: 'A Lumen Airways jet crashed on approach to Quito.', says: ['Lumen Airways'] },
  { text: 'The ferry, operated by Baltic Star Lines, capsized off Saaremaa.', says: ['Baltic Star Lines'] },
  { text: 'A Deutsche Bahn train derailed near Fulda on Tuesday, injuring nine people.', says: ['Deutsche Bahn'] },
  { text: 'The bus, run by Transvia, plunged into a ravine near Huancavelica.', says: ['Transvia'] },
  { text: 'An An-26 flown by the carrier Karakum Cargo overran the runway at Termez.', says: ['Karakum Cargo'] },
  { text: 'KLM flight 1184 hit a snowplough while landing in Tromsø.', says: ['KLM'] },
  { text: 'A transport plane of the Royal Thai Air Force crashed near Lampang.', says: ['Royal Thai Air Force'] },
  { text: 'A Royal Thai Air Force transport plane crashed near Lampang.', says: ['Royal Thai Air Force'] },
  {
    text: 'The helicopter belonged to Rocky Bay Helicopters and was carrying tourists when it crashed.',
    says: ['Rocky Bay Helicopters'],
  },
  { text: 'The aircraft operated by Ruvuma Airlines crashed near the runway.', says: ['Ruvuma Airlines'] },
  {
    text: 'A Pakistan International Airlines (PIA) plane crashed near Multan.',
    says: ['Pakistan International Airlines'],
  },
  { text: 'An air force C-130 crashed in Sulu.', says: ['air force'] },
  { text: 'A helicopter from the Nevada National Guard has crashed.', says: ['Nevada National Guard'] },
  { text: 'The Philippine Air Force said that its C-130 had crashed.', says: ['Philippine Air Force'] },
  { text: 'Voepass, the airline that operated the flight, confirmed the crash.', says: ['Voepass'] },
  { text: 'A Japanese military helicopter crashed into the sea.', says: ['Japanese military'] },
  { text: 'La Linea, the company that owned the bus, said it had crashed.', says: ['La Linea'] },
  { text: 'Flight NQ2291 of Avialta crashed in the hills.', says: ['Avialta'] },
  { text: 'The helicopter belonged to the 37th Air Cavalry Squadron.', says: ['37th Air Cavalry Squadron'] },
  { text: 'Renfe, the operator, said the train had derailed.', says: ['Renfe'] },
  { text: 'The rail operator Trenord said one of its trains had derailed.', says: ['Trenord'] },

  // stays silent
  { text: 'The pilot of the plane that crashed had left a Qantas flight training school in 2011.', says: [] },
  { text: 'Shares in Lumen Airways crashed by 14 percent on Monday.', says: [] },
  { text: 'Boeing said its engineers would help the inquiry into the crash.', says: [] },
  { text: 'The Civil Aviation Authority opened an inquiry after the seaplane crashed.', says: [] },
  { text: 'A private jet crashed near Aspen on Sunday.', says: [] },
  {
    text: 'Stranded passengers were rebooked on Lumen Airways flights after the train derailed.',
    says: [],
    gap: 'nothing but the word "flights" ties the airline to the accident',
  },
  { text: 'Swissport staff saw the cargo plane skid off the runway.', says: [] },
  {
    text: 'A bus overturned near Quetta. The disaster came a decade after a Karakum Cargo plane crashed in 2014.',
    says: [],
  },
  { text: 'The Coast Guard said its helicopter had rescued two people after the crash.', says: [] },
  { text: 'Flight 212 of Tuesday crashed late.', says: [] },
];
