import type { Example } from '../../model/example.js';

/** Why it happened, as far as anybody says, with how firmly it is said. */
export const examples: readonly Example[] = [
  // speaks
  { text: 'The airliner was shot down by a missile over the desert.', says: ['shot-down'] },
  { text: 'A bird strike may have caused the crash.', says: ['bird-strike (possible)'] },
  { text: 'The ministry denied that the plane had been shot down.', says: ['shot-down (denied)'] },
  { text: 'The bus crashed because of brake failure, police said.', says: ['brake-failure'] },
  { text: 'Pilot error was the likely cause of the accident.', says: ['pilot-error (probable)'] },
  { text: 'The ferry capsized because it was overloaded.', says: ['capsizing', 'overcrowding'] },
  { text: 'The helicopter crashed because of thick fog.', says: ['weather'] },
  { text: 'Two trains collided near Tanta after one passed a red signal.', says: ['collision', 'human-error'] },
  { text: 'An engine failed shortly after take-off, the airline said.', says: ['engine-failure'] },
  { text: 'The jet ran out of fuel and crashed in a rice field.', says: ['fuel-exhaustion'] },
  { text: 'Investigators ruled out a bomb as the cause of the crash.', says: ['bomb (denied)'] },
  { text: 'Police have not ruled out sabotage.', says: ['sabotage (possible)'] },
  { text: 'The cause of the crash was not immediately known.', says: ['unknown'] },
  { text: 'The speeding train left the tracks on a curve.', says: ['derailment', 'speeding'] },

  // stays silent
  { text: 'The scandal derailed his campaign for governor.', says: [] },
  { text: 'Talks between the two unions derailed.', says: [] },
  { text: 'The stock collapsed after engine sales fell.', says: [] },
  { text: 'The birdwatcher saw the plane crash.', says: [] },
  { text: 'The plane crashed near the village.', says: [] },
  { text: 'Shooting stars were seen on the night the ferry left.', says: [] },
  { text: 'Bombardier shares fell 12 percent after the accident.', says: [] },
  { text: 'The train stalled talks over pay.', says: [] },
  { text: 'Two drones were shot down over the city.', says: [] },
  { text: 'The ferry had left an hour late because of fog.', says: [] },
  { text: 'The search for the plane was suspended due to bad weather.', says: [] },
];
