/** What files said when they were last read, so that only those that changed are read again. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Extraction, Problem } from '../index.js';
import type { FoundInput } from '../node/find-inputs.js';
import { type ReadSettings, readArticles } from './read-articles.js';

interface Kept {
  /** Size and time of the last change, or '' for a file that cannot be looked at. */
  readonly stamp: string;
  /** Digest of the bytes, or '' for a file that cannot be read. */
  readonly digest: string;
  readonly extractions: readonly Extraction[];
  readonly problems: readonly Problem[];
}

/** What all files say now, and whether it may differ from the last time. */
export interface Reading {
  readonly extractions: readonly Extraction[];
  readonly problems: readonly Problem[];
  readonly isNew: boolean;
  /** How many files were opened and read as articles. */
  readonly readAgain: number;
}

/** A reader of inputs that remembers: a file with another size or time is looked into, one with other bytes is read. */
export function keepArticles(settings: ReadSettings): (inputs: readonly FoundInput[]) => Promise<Reading> {
  let kept: ReadonlyMap<string, Kept> = new Map();
  return async (inputs) => {
    const next = new Map<string, Kept>();
    const changed: FoundInput[] = [];
    for (const input of inputs) {
      const known = kept.get(input.path);
      const now = await lookAt(input, known, settings.maxBytes);
      if (known?.digest === now.digest && now.digest !== '') next.set(input.path, { ...known, stamp: now.stamp });
      else {
        next.set(input.path, { ...now, extractions: [], problems: [] });
        changed.push(input);
      }
    }
    await readInto(next, changed, settings);
    const isNew = changed.length > 0 || next.size !== kept.size;
    kept = next;
    const all = inputs.map(({ path }) => next.get(path)!);
    return {
      extractions: all.flatMap(({ extractions }) => extractions),
      problems: all.flatMap(({ problems }) => problems),
      isNew,
      readAgain: changed.length,
    };
  };
}

/** The file as it is before it is read: what changes meanwhile is seen the next time. */
async function lookAt({ realPath }: FoundInput, known: Kept | undefined, maxBytes: number) {
  try {
    const { size, mtimeMs, ino } = await stat(realPath);
    const stamp = `${size} ${mtimeMs} ${ino}`;
    if (known?.stamp === stamp) return { stamp, digest: known.digest };
    // what is too large to be read is not digested either: its stamp has to do
    const digest =
      size > maxBytes * MANY
        ? stamp
        : createHash('sha256')
            .update(await readFile(realPath))
            .digest('hex');
    return { stamp, digest };
  } catch {
    return { stamp: '', digest: '' };
  }
}

/** A file of many articles may be this many times as large as one. */
const MANY = 32;

async function readInto(kept: Map<string, Kept>, inputs: readonly FoundInput[], settings: ReadSettings): Promise<void> {
  for await (const { extraction, problems } of readArticles(inputs, settings)) {
    const path = (extraction?.article.path ?? problems[0]?.path ?? '').replace(/#\d+$/, '');
    const before = kept.get(path);
    if (before === undefined) continue;
    const extractions = extraction === null ? before.extractions : [...before.extractions, extraction];
    kept.set(path, { ...before, extractions, problems: [...before.problems, ...problems] });
  }
}
