/**
 * The same texts in every run, so that nobody's change turns red for another's fault; `SEED=17 RUNS=20000 npm test --
 * properties` looks further. A failure prints its seed and path.
 */
import fc from 'fast-check';

const { env } = process;

export const SEED = Number(env.SEED ?? '20240305');
export const RUNS = Number(env.RUNS ?? '1000');

fc.configureGlobal({ seed: SEED, numRuns: RUNS });
