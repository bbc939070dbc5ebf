/** What a run tells of itself while it goes on: progress for whoever looks on, the time of its stages for who asks. */
import type { Io } from './io.js';
import type { JobPart } from './read-job.js';
import { writeAll } from './streams.js';

export interface FollowFlags {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Told what happens, in the order in which it happens. */
export interface Follower {
  /** Begins a stage ("reading"), which ends the one before. */
  readonly begin: (stage: string) => void;
  readonly found: (files: number) => void;
  readonly took: (part: JobPart) => void;
  /** Takes the line of progress away. */
  readonly erase: () => void;
  /** Erases, and tells with `--verbose` how long each stage took. */
  readonly end: () => Promise<void>;
}

/** A run that is over by then says nothing. */
const PATIENCE = 500;
const BETWEEN = 100;
const ERASED = '\r\u001B[K';

/** Progress goes to standard error, where a person looks on: never with `--quiet`, in CI or on a terminal without control. */
export function followRun(flags: FollowFlags, io: Io): Follower {
  const line = progressLine(flags, io);
  const times: { readonly stage: string; readonly start: number }[] = [];
  const files = new Set<string>();
  let [found, articles, isReading] = [0, 0, false];
  return {
    begin: (stage) => {
      times.push({ stage, start: io.now() });
      isReading = stage === 'reading';
      if (stage === 'comparing') line.draw(`comparing ${counted(articles, 'article')}`, true);
    },
    found: (count) => {
      found = count;
    },
    took: ({ extraction, problems }) => {
      files.add(fileOf(extraction?.article.path ?? problems[0]?.path ?? ''));
      if (extraction !== null) articles += 1;
      if (isReading) line.draw(`${files.size} of ${found} files read, ${counted(articles, 'article')}`, false);
    },
    erase: line.erase,
    end: async () => {
      line.erase();
      if (flags.verbose === true) await writeAll(io.stderr, timingText(times, io.now())).catch(() => {});
    },
  };
}

function progressLine({ quiet }: FollowFlags, { stderr, env, now }: Io) {
  const isWanted = quiet !== true && stderr.isTTY === true && env.TERM !== 'dumb' && (env.CI ?? '') === '';
  const start = now();
  let [last, isDrawn] = [Number.NEGATIVE_INFINITY, false];
  return {
    /** `isNews`: not to be left out for coming soon after the one before. */
    draw: (text: string, isNews: boolean): void => {
      const time = now();
      if (!isWanted || time - start < PATIENCE || (!isNews && time - last < BETWEEN)) return;
      [last, isDrawn] = [time, true];
      stderr.write(`${ERASED}${text.slice(0, Math.max(0, (stderr.columns || 80) - 1))}`);
    },
    erase: (): void => {
      if (isDrawn) stderr.write(ERASED);
      isDrawn = false;
    },
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function fileOf(path: string): string {
  return path.replace(/#\d+$/, '');
}

function timingText(times: readonly { readonly stage: string; readonly start: number }[], end: number): string {
  const told = times.map(({ stage, start }, at) => {
    const seconds = ((times[at + 1]?.start ?? end) - start) / 1000;
    return `${stage} ${seconds.toFixed(2)} s`;
  });
  return `crashcheck: ${told.join(', ')}\n`;
}
