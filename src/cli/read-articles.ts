/** Inputs → what their articles say: read here while they are few and small, on fenced threads beyond that. */
import type { Extraction, Problem } from '../index.js';
import { type Breach, type Fence, raiseFence } from '../node/fence.js';
import type { FoundInput } from '../node/find-inputs.js';
import { failed } from '../node/input-problem.js';
import { mapBounded } from '../node/map-bounded.js';
import { type ReadJob, type StreamInput, takeInput } from '../node/read-jobs.js';
import { type JobPart, type JobSettings, type JobWork, readJob } from './read-job.js';

export interface ReadSettings extends JobSettings {
  /** Largest article, in bytes. */
  readonly maxBytes: number;
  /** Milliseconds for one article. */
  readonly timeLimit: number;
  readonly threads: number;
  /** Whether even small inputs are read behind the fence. */
  readonly isStrict: boolean;
}

export interface ReadArticles {
  readonly extractions: readonly Extraction[];
  /** In the order of the inputs, and of the places in them. */
  readonly problems: readonly Problem[];
}

/** Files open at once: enough to keep a disk busy, far below any limit of descriptors. */
const OPEN_FILES = 16;
/**
 * Bytes of a file, and of all files together, that are read without a fence: a thread takes about 0.3 s to start, and
 * the slowest shape known takes less than that for a file of this size.
 */
const SMALL = 32_768;
const FEW = 131_072;
/** Enough for a data file of the largest size allowed. */
const HEAP_MEGABYTES = 1024;
/** Articles of one file that may breach the fence before the rest of the file is given up. */
const STRIKES = 3;

/** Reads all inputs; never throws for one. The outcome is the same on any number of threads. */
export async function readArticles(
  inputs: readonly (FoundInput | StreamInput)[],
  settings: ReadSettings,
): Promise<ReadArticles> {
  const crew = hireCrew(settings);
  try {
    const parts = await mapBounded(inputs, OPEN_FILES, async (input) => {
      const slots: JobPart[][] = [];
      await takeInput(input, settings.maxBytes, {
        onJob: (job) => crew.accept(job, addSlot(slots)),
        onProblem: (problem) => addSlot(slots).push({ extraction: null, problems: [problem] }),
      });
      return slots;
    });
    await crew.finish();
    return gatherParts(parts.flat(2));
  } finally {
    await crew.dismiss();
  }
}

function addSlot(slots: JobPart[][]): JobPart[] {
  const slot: JobPart[] = [];
  slots.push(slot);
  return slot;
}

function gatherParts(parts: readonly JobPart[]): ReadArticles {
  return {
    extractions: parts.flatMap(({ extraction }) => extraction ?? []),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

/** Whoever does the jobs: this thread, or those behind the fence. */
interface Crew {
  /** Resolves as soon as somebody is at the job, so that no more is read than can be worked on. */
  readonly accept: (job: ReadJob, slot: JobPart[]) => Promise<void>;
  readonly finish: () => Promise<void>;
  readonly dismiss: () => Promise<void>;
}

function hireCrew(settings: ReadSettings): Crew {
  const running = new Set<Promise<void>>();
  let fence: Promise<Fence<JobWork, JobPart>> | undefined;
  let spent = 0;
  const work = async (job: ReadJob, slot: JobPart[]) => {
    spent += job.bytes.length;
    const isSmall = job.bytes.length <= SMALL && spent <= FEW && fence === undefined;
    if (isSmall && !settings.isStrict) return await readHere(job, settings, slot);
    fence ??= raiseFence({
      module: THREAD,
      threads: settings.threads,
      timeLimit: settings.timeLimit,
      heapMegabytes: HEAP_MEGABYTES,
    });
    await readFenced(await fence, job, settings, slot);
  };
  return {
    accept: async (job, slot) => {
      while (running.size >= (fence === undefined ? 1 : settings.threads)) await Promise.race(running);
      const done: Promise<void> = work(job, slot).finally(() => running.delete(done));
      running.add(done);
      // a fault is met again by whoever waits for this job; it must not count as unhandled until then
      done.catch(() => {});
    },
    finish: async () => {
      await Promise.all(running);
    },
    dismiss: async () => {
      await (await fence)?.close();
    },
  };
}

/** By way of the folder above: the build may put this module elsewhere, as deep as here. */
const THREAD = new URL('../cli/read-job.js', import.meta.url);

async function readHere(job: ReadJob, settings: JobSettings, slot: JobPart[]): Promise<void> {
  for await (const part of readJob({ job, settings, skip: 0 })) slot.push(part);
}

/** Goes on behind an article that breached the fence, as long as the file may hold others. */
async function readFenced(
  fence: Fence<JobWork, JobPart>,
  job: ReadJob,
  { open, limits, isDebug }: JobSettings,
  slot: JobPart[],
): Promise<void> {
  for (let strikes = 1; strikes <= STRIKES; strikes++) {
    const work = { job, settings: { open, limits, isDebug }, skip: slot.length };
    const breach = await fence.run(work, (part) => slot.push(part));
    if (breach === null) return;
    slot.push(lost(placeOf(job, slot.length), breach));
    if (!holdsMany(job)) return;
  }
  const message = `given up after ${STRIKES} articles that could not be read; the rest of the file was not reached`;
  slot.push({ extraction: null, problems: [failed(job.path, 'not-reached', message)] });
}

function holdsMany({ format }: ReadJob): boolean {
  return format === 'ndjson' || format === 'json' || format === 'feed';
}

/** How the reader finds the article behind `done` others. */
function placeOf(job: ReadJob, done: number): string {
  if (job.format === 'ndjson') return `${job.path}#${lineBehind(job, done)}`;
  return done === 0 ? job.path : `${job.path}#${done + 1}`;
}

/** Number of the first line that is not blank behind `done` such lines. */
function lineBehind({ bytes, firstLine }: ReadJob, done: number): number {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').split('\n');
  let left = done;
  const at = lines.findIndex((line) => line.trim() !== '' && left-- === 0);
  return firstLine + Math.max(at, 0);
}

const MESSAGE_OF: Readonly<Record<Breach['reason'], (message: string) => string>> = {
  timeout: (message) => message,
  memory: (message) => message,
  fault: (message) => `a fault of crashcheck itself: ${message}`,
};

function lost(path: string, { reason, message }: Breach): JobPart {
  const code = reason === 'memory' ? 'too-large' : reason;
  return { extraction: null, problems: [failed(path, code, MESSAGE_OF[reason](message))] };
}
