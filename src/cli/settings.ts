/** Flags → how to read. */
import { availableParallelism } from 'node:os';
import { DEFAULT_FIELDS } from '../node/fields.js';
import type { InputFlags } from './flags.js';
import type { ReadSettings } from './read-articles.js';

const USUAL_TIME_LIMIT = 10;
/** Each thread holds a copy of the rules, some 100 MB; beyond four the disk and the comparison are the bottleneck. */
const MOST_THREADS = 4;

export function settingsOf(flags: InputFlags): ReadSettings {
  const { maxFileSize: maxBytes, maxSentenceLength, maxClaims, timeLimit, encoding = null } = flags;
  return {
    maxBytes,
    timeLimit: (timeLimit ?? USUAL_TIME_LIMIT) * 1000,
    threads: flags.jobs ?? usualThreads(),
    isStrict: timeLimit !== undefined,
    open: { maxBytes, fields: flags.field ?? DEFAULT_FIELDS, encoding },
    limits: { maxSentenceLength, maxClaims },
    declared: flags.facts ?? [],
    lexicon: flags.lexicon,
    isDebug: flags.debug === true,
  };
}

/** One processor is left for this thread, which takes in what the others have read: a third of the work. */
export const usualThreads = () => Math.max(1, Math.min(availableParallelism() - 1, MOST_THREADS));
