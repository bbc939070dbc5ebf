/**
 * The house notation for patterns, compiled once.
 *
 *   killing|kills        one of these words; `_` joins words of one phrase (`lost_their_lives`)
 *   %kill                any entry of the pattern's lexicon of that name (entries may have several words)
 *   %aux                 auxiliaries and the adverbs that stand with them
 *   #count #date …       a chunk of that kind, captured (`#number`, `#name`: of anything); `#count.crew` only with that role; `#count.aboard`, `.definite`
 *   ~4                   up to 4 words of any kind that end no clause and are no count
 *   ~~9                  up to 9 tokens, punctuation included, that end no sentence and are no count
 *   ?  *                 after a word: optional; any number of times up to six
 *
 * The first compulsory word of a pattern is its trigger: only sentences that hold it are ever tried.
 */

import { tokenize } from '../language/tokens.js';
import { ADVERBS, AUXILIARIES } from '../language/word-classes.js';
import type { Chunk, ChunkKind, CountChunk } from '../model/chunk.js';
import { groupBy } from '../model/group-by.js';
import type { ParsedSentence, Pattern, PatternHit } from '../model/pattern.js';
import { chunksAt, fits, isReadLate } from './chunks-at.js';
import type { Need } from './needs.js';

export { holdsNeeds } from './needs.js';

/** A run of folded words. */
type Phrase = readonly string[];

interface WordElement {
  readonly kind: 'word';
  /** The alternatives, the longest first. */
  readonly phrases: readonly Phrase[];
  /** The same by the word that stands nearest to where they are looked for, from the left and from the right. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  readonly byLast: ReadonlyMap<string, readonly Phrase[]>;
  readonly least: number;
  readonly most: number;
}
interface ChunkElement {
  readonly kind: 'chunk';
  readonly chunk: ChunkKind;
  readonly want: string | null;
  readonly least: number;
}
interface GapElement {
  readonly kind: 'gap';
  readonly most: number;
  readonly open: boolean;
}
type Element = WordElement | ChunkElement | GapElement;

export interface CompiledPattern {
  readonly pattern: Pattern;
  readonly elements: readonly Element[];
  readonly anchor: number;
  /** First words of the anchor's phrases. */
  readonly triggers: readonly string[];
  /** What the elements beside the trigger ask of a sentence. */
  readonly needs: readonly Need[];
}

type Words = Pick<WordElement, 'phrases' | 'byFirst' | 'byLast'>;

const indexed = (phrases: readonly Phrase[]): Words => ({
  phrases,
  byFirst: groupBy(phrases, (phrase) => phrase[0]!),
  byLast: groupBy(phrases, (phrase) => phrase.at(-1)!),
});

const AUX_WORDS = indexed([...AUXILIARIES, ...ADVERBS].map((word) => [word]));

/** Compiles a pattern's words. Throws on a notation error: that is a fault of the catalogue, found by its tests. */
export function compilePattern(pattern: Pattern): CompiledPattern {
  const source = pattern.words ?? '';
  const elements = source
    .trim()
    .split(/\s+/)
    .map((item) => compileElement(item, pattern));
  const anchor = elements.findIndex(
    (element) => element.kind === 'word' && element.least > 0 && element.phrases !== AUX_WORDS.phrases,
  );
  if (anchor < 0) throw new Error(`pattern ${pattern.name}: no trigger word in "${source}"`);
  const triggers = (elements[anchor] as WordElement).phrases.map((phrase) => phrase[0]!);
  return { pattern, elements, anchor, triggers: [...new Set(triggers)], needs: needsOf(elements, anchor) };
}

function needsOf(elements: readonly Element[], anchor: number): Need[] {
  return elements.flatMap((element, index): Need[] => {
    if (element.kind === 'gap' || element.least === 0 || index === anchor) return [];
    if (element.kind === 'chunk') return isReadLate(element.chunk) ? [] : [element];
    return [{ words: element.phrases.map(longestIn) }];
  });
}

/** What a sentence must hold besides a trigger's first word: where all its phrases have more words, one of these. */
export function needsBehind({ elements, anchor }: CompiledPattern, trigger: string): Need[] {
  const phrases = (elements[anchor] as WordElement).byFirst.get(trigger) ?? [];
  return phrases.some((phrase) => phrase.length === 1)
    ? []
    : [{ words: phrases.map((phrase) => longestIn(phrase.slice(1))) }];
}

/** The word of a phrase that is most likely the rarest. */
const longestIn = (phrase: Phrase) => phrase.reduce((longest, word) => (word.length > longest.length ? word : longest));

function compileElement(item: string, pattern: Pattern): Element {
  const gap = /^(~~?)(\d+)$/.exec(item);
  if (gap) return { kind: 'gap', most: Number(gap[2]), open: gap[1] === '~~' };
  const suffix = /[?*]$/.exec(item)?.[0] ?? '';
  const body = suffix === '' ? item : item.slice(0, -1);
  const least = suffix === '' ? 1 : 0;
  if (body.startsWith('#')) {
    const [chunk, want] = body.slice(1).split('.');
    return { kind: 'chunk', chunk: chunk as ChunkKind, want: want ?? null, least };
  }
  return { kind: 'word', ...compileWords(body, pattern), least, most: suffix === '*' ? 6 : 1 };
}

function compileWords(body: string, pattern: Pattern): Words {
  if (body === '%aux') return AUX_WORDS;
  const phrases: Phrase[] = [];
  for (const alternative of body.split('|')) {
    if (!alternative.startsWith('%')) {
      phrases.push(alternative.split('_'));
      continue;
    }
    const entries = pattern.lexicon?.[alternative.slice(1)];
    if (entries === undefined) throw new Error(`pattern ${pattern.name}: no lexicon ${alternative}`);
    for (const entry of entries)
      phrases.push(tokenize(entry, { start: 0, end: entry.length }).map((token) => token.norm));
  }
  return indexed(phrases.sort((a, b) => b.length - a.length));
}

/** The pattern's fit with its trigger at token `at`, as long as its repeats and gaps allow, or null. */
export function matchAt(compiled: CompiledPattern, parsed: ParsedSentence, at: number): PatternHit | null {
  const { elements, anchor } = compiled;
  const phrases = (elements[anchor] as WordElement).byFirst.get(parsed.tokens[at]?.norm ?? '');
  if (phrases === undefined || !mayEndAt(elements[anchor - 1], parsed, at)) return null;
  for (const phrase of phrases) {
    if (!phraseAt(parsed, phrase, at)) continue;
    const right = walk({ elements, step: 1, parsed }, anchor + 1, at + phrase.length, NONE);
    if (right === null) continue;
    const left = walk({ elements, step: -1, parsed }, anchor - 1, at, NONE);
    if (left === null) return null;
    return { from: left.at, to: right.at, anchor: at, captures: [...left.captures, ...right.captures] };
  }
  return null;
}

const NONE: readonly Chunk[] = [];

/** A quick look to the left: whether a chunk that must stand right before the trigger is there. */
const mayEndAt = (element: Element | undefined, parsed: ParsedSentence, at: number) =>
  element?.kind !== 'chunk' ||
  element.least === 0 ||
  chunksAt(element.chunk, parsed, at, -1).some((chunk) => fits(chunk, element));

function phraseAt({ tokens }: ParsedSentence, phrase: Phrase, at: number): boolean {
  if (at < 0) return false;
  for (let i = 0; i < phrase.length; i++) if (tokens[at + i]?.norm !== phrase[i]) return false;
  return true;
}

/** Elements on their way through a sentence, away from the trigger: to the right (`step` 1) or to the left (-1). */
interface Way {
  readonly elements: readonly Element[];
  readonly step: 1 | -1;
  readonly parsed: ParsedSentence;
}

interface Walk {
  readonly at: number;
  readonly captures: readonly Chunk[];
}

/** Matches the elements from `index` on. */
function walk(way: Way, index: number, at: number, captures: readonly Chunk[]): Walk | null {
  const element = way.elements[index];
  if (element === undefined) return { at, captures };
  if (element.kind === 'word') return walkWords(way, element, index, at, captures);
  if (element.kind === 'chunk') return walkChunk(way, element, index, at, captures);
  return walkGap(way, element, index, at, captures);
}

/** As many repeats as fit, then fewer: the longest reading wins. */
function walkWords(way: Way, element: WordElement, index: number, at: number, captures: readonly Chunk[]): Walk | null {
  const stops = [at];
  while (stops.length <= element.most) {
    const to = runWord(way, element, stops.at(-1)!);
    if (to === null) break;
    stops.push(to);
  }
  for (let count = stops.length - 1; count >= element.least; count--) {
    const end = walk(way, index + way.step, stops[count]!, captures);
    if (end !== null) return end;
  }
  return null;
}

/** Where one of the element's phrases ends that begins at a token, or begins that ends before it; null for none. */
function runWord({ step, parsed }: Way, element: WordElement, from: number): number | null {
  const nearest = parsed.tokens[step > 0 ? from : from - 1]?.norm ?? '';
  const phrases = (step > 0 ? element.byFirst : element.byLast).get(nearest);
  if (phrases === undefined) return null;
  for (const phrase of phrases) {
    const to = from + step * phrase.length;
    if (phraseAt(parsed, phrase, step > 0 ? from : to)) return to;
  }
  return null;
}

function walkChunk(
  way: Way,
  element: ChunkElement,
  index: number,
  at: number,
  captures: readonly Chunk[],
): Walk | null {
  const { step } = way;
  for (const chunk of chunksAt(element.chunk, way.parsed, at, step)) {
    if (!fits(chunk, element)) continue;
    const caught = step > 0 ? [...captures, chunk] : [chunk, ...captures];
    const end = walk(way, index + step, step > 0 ? chunk.to : chunk.from, caught);
    if (end !== null) return end;
  }
  return element.least === 0 ? walk(way, index + step, at, captures) : null;
}

/** As few tokens as will do. */
function walkGap(way: Way, element: GapElement, index: number, at: number, captures: readonly Chunk[]): Walk | null {
  const { step, parsed } = way;
  for (let skipped = 0; ; skipped++) {
    const to = at + step * skipped;
    const end = walk(way, index + step, to, captures);
    if (end !== null) return end;
    if (skipped >= element.most || !isSkippable(parsed, step > 0 ? to : to - 1, element.open)) return null;
  }
}

const CLAUSE_ENDS = new Set([',', ';', ':', '(', ')', '\u2013', '\u2014', '.', '!', '?']);
/** Words that open another clause: a subject and its verb do not stand apart over these. */
const CLAUSE_WORDS = new Set([
  'and',
  'but',
  'while',
  'who',
  'which',
  'after',
  'before',
  'when',
  'because',
  'although',
  'that',
  'as',
  'where',
  'whose',
]);

function isSkippable(parsed: ParsedSentence, at: number, open: boolean): boolean {
  const token = parsed.tokens[at];
  if (token === undefined) return false;
  if (token.norm === ';' || token.norm === '!' || token.norm === '?') return false;
  if (!open && (CLAUSE_ENDS.has(token.norm) || CLAUSE_WORDS.has(token.norm))) return false;
  return !parsed.startingAt(at).some((chunk) => chunk.kind === 'count' && !isIncidental(chunk));
}

/** A count inside an aside ("including three children") does not stop a gap. */
const isIncidental = (chunk: CountChunk) => chunk.facet !== null || chunk.role === 'bare';
