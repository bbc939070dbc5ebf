/**
 * Copies and near-copies: however many outlets print one agency's story, its support is one origin. Articles are
 * compared by hashed runs of words (shingles, Broder 1997), of which a fixed sample is kept, so that the work is linear
 * in the text.
 */

import type { Article, Provenance } from '../model/article.js';
import { groupBy } from '../model/group-by.js';
import { hashText } from '../model/hash-text.js';

/** Words in a run. Shorter runs meet by chance in accident news, longer ones miss light editing. */
const RUN = 6;
/** One run in this many is kept. */
const SAMPLE = 4;
/** Fewer kept runs than this say nothing. */
const LEAST_RUNS = 6;
/** Share of the smaller article's runs that must stand in the other one. */
const SHARED = 0.6;

/**
 * Gives near-copies the origins of what they copy: an agency's where one is credited, else the earliest article's.
 * `runs` holds each article's sampleRuns.
 */
export function shareOrigins(articles: readonly Provenance[], runs: readonly (readonly number[])[]): Provenance[] {
  const copyOf = findCopies(runs);
  const groups = groupBy(copyOf.keys(), (index) => copyOf[index]!);
  const shared = [...articles];
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const origins = originsOfGroup(group.map((index) => articles[index]!));
    for (const index of group) shared[index] = { ...articles[index]!, origins };
  }
  return shared;
}

/** Origins that are not the printing outlets themselves, else those of the first to publish. */
function originsOfGroup(group: readonly Provenance[]): readonly string[] {
  const passed = group.find((article) => article.origins.some((origin) => origin !== article.outlet));
  const key = (article: Provenance) => `${article.published ?? '~'} ${article.publishedTime ?? '~'}`;
  const first = group.reduce((best, article) => (key(article) < key(best) ? article : best));
  return (passed ?? first).origins;
}

function findCopies(runs: readonly (readonly number[])[]): number[] {
  const mayBeShared = findRepeated(runs);
  const root = runs.map((_, index) => index);
  const firstWith = new Map<number, number[]>();
  runs.forEach((own, index) => {
    const meets = new Map<number, number>();
    for (const run of own) {
      if (!mayBeShared(run)) continue;
      const holders = firstWith.get(run);
      if (holders === undefined) firstWith.set(run, [index]);
      else {
        for (const holder of holders) meets.set(holder, (meets.get(holder) ?? 0) + 1);
        if (holders.length < MOST_HOLDERS) holders.push(index);
      }
    }
    for (const [other, count] of meets) {
      const least = Math.min(own.length, runs[other]!.length);
      if (least >= LEAST_RUNS && count >= least * SHARED) {
        root[index] = root[other]!;
        break;
      }
    }
  });
  return root;
}

/**
 * Whether a run may stand in several articles; where it says no, it does not. Most runs stand in one only, and a map of
 * them all would be the largest thing in memory.
 */
function findRepeated(runs: readonly (readonly number[])[]): (run: number) => boolean {
  const count = runs.reduce((sum, own) => sum + own.length, 0);
  const slots = 2 ** Math.min(30, Math.max(10, Math.ceil(Math.log2(count * 16 + 1))));
  // the two lowest bits of a sampled run are the same in all of them
  const slotOf = (run: number) => (run >>> 2) & (slots - 1);
  const once = new Uint8Array(slots / 8);
  const again = new Uint8Array(slots / 8);
  for (const own of runs) {
    for (const run of own) {
      const slot = slotOf(run);
      const bit = 1 << (slot & 7);
      if ((once[slot >> 3]! & bit) !== 0) again[slot >> 3]! |= bit;
      else once[slot >> 3]! |= bit;
    }
  }
  return (run) => (again[slotOf(run) >> 3]! & (1 << (slotOf(run) & 7))) !== 0;
}

/** A run that this many articles share is boilerplate or a copy already found through another run. */
const MOST_HOLDERS = 8;

/** Hashes of some of an article's runs of words: the same ones wherever the same words stand. */
export function sampleRuns(article: Article): ReadonlySet<number> {
  const words: number[] = [];
  for (const sentence of article.sentences) {
    if (sentence.role === 'metadata' || sentence.role === 'byline') continue;
    for (const token of article.wordsOf(sentence).tokens) if (token.kind !== 'mark') words.push(hashText(token.norm));
  }
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at++) {
    let hash = 0;
    for (let i = at; i < at + RUN; i++) hash = (Math.imul(hash, 31) + words[i]!) | 0;
    if ((hash >>> 0) % SAMPLE === 0) runs.add(hash);
  }
  return runs;
}
