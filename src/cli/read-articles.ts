/** Inputs → what their articles say, in order, with what is known of them from earlier runs. */
import type { FoundInput } from '../node/find-inputs.js';
import { type InOrder, inOrder } from '../node/in-order.js';
import { type ReadJob, type StreamInput, takeInput } from '../node/read-jobs.js';
import { turnsEvery } from '../node/turns.js';
import { type Crew, type CrewSettings, hireCrew } from './crew.js';
import type { JobPart } from './read-job.js';

export interface ReadSettings extends CrewSettings {
  /** Largest article, in bytes. */
  readonly maxBytes: number;
}

/** What earlier runs have read. */
export interface KnownParts {
  /** What is known of a job, or null. One question at a time. */
  readonly find: (job: ReadJob) => Promise<readonly JobPart[] | null>;
  readonly keep: (job: ReadJob, parts: readonly JobPart[]) => void;
}

const NOTHING_KNOWN: KnownParts = { find: async () => null, keep: () => {} };

/** Jobs for each thread that may wait for a slower one before them, or to be handed over together. */
const AHEAD = 16;
/** Milliseconds after which signals are listened to, however many files are known and read at once. */
const TURN = 20;

/**
 * The articles and problems of all inputs, in the order of the inputs and of the places in them, whatever the number of
 * threads. Never throws for an input; holds a few jobs at a time. What the cache knows is not read again.
 */
export async function* readArticles(
  inputs: readonly (FoundInput | StreamInput)[],
  settings: ReadSettings,
  cache: KnownParts = NOTHING_KNOWN,
): AsyncGenerator<JobPart> {
  const crew = hireCrew(settings, inputs.length);
  const queue = inOrder<readonly JobPart[]>(settings.threads * AHEAD);
  const supply = takeAll(inputs, settings, knowing(crew, cache), queue);
  try {
    for await (const parts of queue.outcomes()) yield* parts;
    await supply;
  } finally {
    queue.end();
    await crew.dismiss();
  }
}

async function takeAll(
  inputs: readonly (FoundInput | StreamInput)[],
  { maxBytes }: ReadSettings,
  answer: Answer,
  queue: InOrder<readonly JobPart[]>,
): Promise<void> {
  const otherTurns = turnsEvery(TURN);
  try {
    for (const input of inputs) {
      await otherTurns();
      await takeInput(input, maxBytes, {
        onJob: async (job) => await queue.add((await answer(job)).parts),
        onProblem: (problem) => queue.add(Promise.resolve([{ extraction: null, problems: [problem] }])),
      });
    }
    queue.end();
  } catch (error) {
    queue.end(error);
  }
}

/** Finds out what a job says; the work, if there is any, goes on behind the promise in the answer. */
type Answer = (job: ReadJob) => Promise<{ readonly parts: Promise<readonly JobPart[]> }>;

function knowing(crew: Crew, cache: KnownParts): Answer {
  const count = { known: 0, unknown: 0 };
  const readAnew = async (job: ReadJob) => {
    const parts = await crew.work(job, count.known > count.unknown);
    cache.keep(job, parts);
    return parts;
  };
  return async (job) => {
    const known = await cache.find(job);
    count[known === null ? 'unknown' : 'known']++;
    return { parts: known === null ? readAnew(job) : Promise.resolve(known) };
  };
}
