import type { Example } from '../../model/example.js';

/** Those of the dead who were not in the vehicle. */
export const examples: readonly Example[] = [
  // speaks
  { text: 'The plane hit a market, killing seven people on the ground.', says: ['7'] },
  { text: 'Three people on the ground died when the helicopter crashed.', says: ['3'] },
  { text: 'Two people on the ground were killed when the jet hit a house in Tulsa.', says: ['2'] },
  { text: 'The crash killed all 14 on board and five people on the ground.', says: ['5'] },
  { text: 'The crash killed 43 people, including six people on the ground.', says: ['6'] },
  { text: 'At least 11 people on the ground were killed when the cargo plane crashed.', says: ['11'] },
  { text: 'No one on the ground was killed.', says: ['0'] },
  { text: 'Four bystanders died when the stunt plane crashed into the crowd.', says: ['4'] },
  { text: 'Three farmers were killed on the ground when the jet crashed.', says: ['3'] },
  { text: 'The dead are 47 soldiers and 3 civilians who were on the ground.', says: ['3'] },

  // stays silent
  { text: 'Two people on the ground were injured when the jet crashed.', says: [] },
  { text: 'Seven people on board were killed.', says: [] },
  { text: 'The jet came to rest 300 metres from the runway, on soft ground.', says: [] },
  { text: 'The helicopter hit the ground at 200 km/h, killing three people.', says: [] },
  { text: 'Planes were kept on the ground for 12 hours after the crash.', says: [] },
  { text: 'The airline lost 40 percent of ground staff.', says: [] },
];
