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
import { chunksAt, isReadLate } from './chunks-at.js';

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
  readonly needs: Needs;
}

/** What a sentence must hold for a pattern to fit it anywhere. */
export interface Needs {
  readonly kinds: readonly ChunkKind[];
  /** Of each list one word. */
  readonly words: readonly (readonly string[])[];
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

/** Longer lists of words are sooner tried than looked up one by one. */
const MOST_ALTERNATIVES = 16;

function needsOf(elements: readonly Element[], anchor: number): Needs {
  const kinds = new Set<ChunkKind>();
  const words: string[][] = [];
  for (const [index, element] of elements.entries()) {
    if (element.kind === 'gap' || element.least === 0 || index === anchor) continue;
    if (element.kind === 'chunk') {
      if (!isReadLate(element.chunk)) kinds.add(element.chunk);
    } else if (element.byFirst.size <= MOST_ALTERNATIVES) words.push([...element.byFirst.keys()]);
  }
  return { kinds: [...kinds], words };
}

/** Whether a sentence holds what a pattern needs. */
export function holdsNeeds({ kinds, words }: ParsedSentence, needs: Needs): boolean {
  for (const kind of needs.kinds) if (!kinds.has(kind)) return false;
  for (const list of needs.words) if (!list.some((word) => words.has(word))) return false;
  return true;
}

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
  const anchor = compiled.elements[compiled.anchor] as WordElement;
  if (!mayEndAt(compiled.elements[compiled.anchor - 1], parsed, at)) return null;
  for (const phrase of anchor.byFirst.get(parsed.tokens[at]?.norm ?? '') ?? []) {
    if (!phraseAt(parsed, phrase, at)) continue;
    const right = walk(compiled.elements, compiled.anchor + 1, 1, parsed, at + phrase.length, []);
    if (right === null) continue;
    const left = walk(compiled.elements, compiled.anchor - 1, -1, parsed, at, []);
    if (left === null) return null;
    return { from: left.at, to: right.at, anchor: at, captures: [...left.captures, ...right.captures] };
  }
  return null;
}

/** A quick look to the left: whether a chunk that must stand right before the trigger is there. */
const mayEndAt = (element: Element | undefined, parsed: ParsedSentence, at: number) =>
  element?.kind !== 'chunk' ||
  element.least === 0 ||
  chunksAt(element.chunk, parsed, at, -1).some((chunk) => fits(chunk, element));

const phraseAt = (parsed: ParsedSentence, phrase: Phrase, at: number) =>
  at >= 0 && phrase.every((word, i) => parsed.tokens[at + i]?.norm === word);

interface Walk {
  readonly at: number;
  readonly captures: readonly Chunk[];
}

/** Matches the elements from `index` on, away from the trigger: to the right (`step` 1) or to the left (-1). */
function walk(
  elements: readonly Element[],
  index: number,
  step: 1 | -1,
  parsed: ParsedSentence,
  at: number,
  captures: readonly Chunk[],
): Walk | null {
  const element = elements[index];
  if (element === undefined) return { at, captures };
  const next = (to: number, more = captures) => walk(elements, index + step, step, parsed, to, more);
  if (element.kind === 'word') return matchWords(element, at, (from) => runWord(element, step, parsed, from), next);
  if (element.kind === 'chunk') {
    for (const chunk of chunksAt(element.chunk, parsed, at, step)) {
      if (!fits(chunk, element)) continue;
      const end = step > 0 ? next(chunk.to, [...captures, chunk]) : next(chunk.from, [chunk, ...captures]);
      if (end !== null) return end;
    }
    return element.least === 0 ? next(at) : null;
  }
  for (let skipped = 0; ; skipped++) {
    const to = at + step * skipped;
    const end = next(to);
    if (end !== null) return end;
    if (skipped >= element.most || !isSkippable(parsed, step > 0 ? to : to - 1, element.open)) return null;
  }
}

/** As many repeats as fit, then fewer: the longest reading wins. */
function matchWords(
  element: WordElement,
  at: number,
  run: (from: number) => number | null,
  next: (to: number) => Walk | null,
): Walk | null {
  const stops = [at];
  while (stops.length <= element.most) {
    const to = run(stops.at(-1)!);
    if (to === null) break;
    stops.push(to);
  }
  for (let count = stops.length - 1; count >= element.least; count--) {
    const walk = next(stops[count]!);
    if (walk !== null) return walk;
  }
  return null;
}

/** Where one of the element's phrases ends that begins at a token, or begins that ends before it; null for none. */
function runWord(element: WordElement, step: 1 | -1, parsed: ParsedSentence, from: number): number | null {
  const nearest = parsed.tokens[step > 0 ? from : from - 1]?.norm ?? '';
  for (const phrase of (step > 0 ? element.byFirst : element.byLast).get(nearest) ?? []) {
    const to = from + step * phrase.length;
    if (phraseAt(parsed, phrase, step > 0 ? from : to)) return to;
  }
  return null;
}

function fits(chunk: Chunk, element: ChunkElement): boolean {
  if (chunk.kind !== element.chunk) return false;
  return element.want === null || (chunk.kind === 'count' && fitsCount(chunk, element.want));
}

function fitsCount(count: CountChunk, want: string): boolean {
  switch (want) {
    case 'aboard':
      return count.aboard;
    case 'definite':
      return count.definite || count.all;
    case 'group':
      return (count.role !== 'bare' && count.role !== 'survivors') || count.aboard;
    case 'people':
      return (
        count.role === 'people' ||
        count.role === 'passengers' ||
        count.role === 'crew' ||
        count.role === 'bare' ||
        count.role === 'ground'
      );
    default:
      return count.role === want;
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
