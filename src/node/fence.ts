/**
 * A fence around work that hostile input could make endless or bottomless: it runs on threads of its own, tells each
 * part as it is done, and its thread is ended when one part takes too long. That thread is lost then, and nothing else.
 */
import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { Tinypool } from 'tinypool';

/** What a thread says behind the last part. */
export const LAST = 'last';

/** What a thread is handed: the work, and where to tell its parts, none of which is a string. */
export interface FencedTask<Work> {
  readonly work: Work;
  readonly port: MessagePort;
}

export interface FenceOptions {
  /** The module that a thread runs; it exports `runFenced`, which takes a FencedTask. */
  readonly module: URL;
  readonly threads: number;
  /** Milliseconds that one part may take, the start of a thread included. */
  readonly timeLimit: number;
  /** What a thread may hold; beyond it the thread is ended, not the program. */
  readonly heapMegabytes: number;
}

/** Why work ended early: its thread was ended, ran out of memory, or threw. */
export interface Breach {
  readonly reason: 'timeout' | 'memory' | 'fault';
  readonly message: string;
}

export interface Fence<Work, Part> {
  /** Hands over work, waiting for a free thread; null when it was done to its end. Parts are told as they are done. */
  readonly run: (work: Work, onPart: (part: Part) => void) => Promise<Breach | null>;
  /** Ends all threads. */
  readonly close: () => Promise<void>;
}

/** Threads are started when there is work for them. */
export async function raiseFence<Work, Part>(options: FenceOptions): Promise<Fence<Work, Part>> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: options.module.href,
    name: 'runFenced',
    minThreads: 0,
    maxThreads: options.threads,
    idleTimeout: 60_000,
    // a thread that sleeps between two tasks would hold back what it has told
    useAtomics: false,
    resourceLimits: { maxOldGenerationSizeMb: options.heapMegabytes },
  });
  // a thread that fails without work has nothing to tell
  pool.on('error', () => {});
  const seats = seatsFor(options.threads);
  return {
    run: async (work, onPart) => {
      // the time of a part counts from when a thread is free for it
      await seats.take();
      try {
        return await runWithin(pool, options, work, onPart);
      } finally {
        seats.leave();
      }
    },
    close: () => pool.destroy(),
  };
}

/** So many at a time; the others wait in the order in which they came. */
function seatsFor(count: number): { readonly take: () => Promise<void>; readonly leave: () => void } {
  const waiting: (() => void)[] = [];
  let free = count;
  return {
    take: async () => {
      if (free > 0) free--;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    leave: () => {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    },
  };
}

async function runWithin<Work, Part>(
  pool: Tinypool,
  options: FenceOptions,
  work: Work,
  onPart: (part: Part) => void,
): Promise<Breach | null> {
  const { port1, port2 } = new MessageChannel();
  const { timeLimit } = options;
  const stop = new AbortController();
  let timer = setTimeout(() => stop.abort(), timeLimit);
  const hasAllParts = new Promise<void>((resolve) => {
    port1.on('message', (part: Part | typeof LAST) => {
      if (part === LAST) return resolve();
      clearTimeout(timer);
      timer = setTimeout(() => stop.abort(), timeLimit);
      onPart(part as Part);
    });
  });
  try {
    const task: FencedTask<Work> = { work, port: port2 };
    await pool.run(task, { transferList: [port2], signal: stop.signal });
    // the end of the work and its parts come by two ways: only the last word behind them tells that all have arrived
    await hasAllParts;
    return null;
  } catch (error) {
    takeRest(port1, onPart);
    return breachOf(error, stop.signal.aborted, options);
  } finally {
    clearTimeout(timer);
    port1.close();
  }
}

/** The news of a breach may overtake what was told before it. */
function takeRest<Part>(port: MessagePort, onPart: (part: Part) => void): void {
  for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) {
    if (next.message !== LAST) onPart(next.message as Part);
  }
}

function breachOf(error: unknown, isTimeout: boolean, { timeLimit, heapMegabytes }: FenceOptions): Breach {
  if (isTimeout) return { reason: 'timeout', message: `took longer than the limit of ${timeLimit / 1000} s` };
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return { reason: 'memory', message: `needs more than ${heapMegabytes} MB of memory` };
  return { reason: 'fault', message };
}
