import type { Example } from '../../model/example.js';

/** Who is held responsible, by whom; a denial is a claim too. */
export const examples: readonly Example[] = [
  // speaks
  { text: 'Ukraine blamed Russia for the downing of the plane.', says: ['Russia'] },
  { text: 'The plane was shot down by Iranian air defences, officials said.', says: ['Iran'] },
  { text: 'Moscow denied involvement in the crash.', says: ['Russia (denied)'] },
  { text: 'Israel said Hezbollah was responsible for the explosion on the ferry.', says: ['Hezbollah'] },
  { text: 'The president accused Ethiopia of shooting down the helicopter.', says: ['Ethiopia'] },
  { text: 'A Chilean jet caused an Argentine drone to crash, the ministry said.', says: ['Chile'] },
  { text: 'A missile fired by Syrian forces hit the aircraft.', says: ['Syria'] },
  { text: 'Pakistan rejected claims that it was behind the crash.', says: ['Pakistan (denied)'] },

  // stays silent
  { text: 'A Peruvian military plane hit a house and caused a fire.', says: [] },
  { text: 'Russia sent 40 rescuers to the scene of the crash.', says: [] },
  { text: 'The ferry was built in Japan and flew the flag of Panama.', says: [] },
  { text: 'Canada blamed the weather for the crash.', says: [] },
  { text: 'The driver was blamed for the crash.', says: [] },
  { text: 'The Russian-made helicopter crashed in Kenya.', says: [] },
  { text: 'France sent investigators after the plane crashed.', says: [] },
  { text: 'Poland blamed a faulty signal for the collision.', says: [] },
];
