/**
 * Templates: the notation in which somebody who writes no code says how a fact is stated. Compiled to the notation of
 * the catalogue's own patterns, so that a match is as cheap as theirs.
 *
 *   black boxes          these words, in any case
 *   (found|picked up)    one of these
 *   [have|has]           one of these, or nothing
 *   {count}              what is read as the value; see SLOTS
 *   {aux}                auxiliaries and the adverbs that stand with them, or nothing: "has now been", "were not"
 *   ...                  up to four words that end no clause
 */
import { tokenize } from '../language/tokens.js';

/** What may stand in braces and holds a value, by the chunk that it becomes. */
export const SLOTS = {
  count: '#number',
  people: '#count',
  name: '#name',
  place: '#place',
  operator: '#operator',
  party: '#party',
  date: '#date',
} as const;
export type Slot = keyof typeof SLOTS;

export interface Template {
  /** In the notation of `extract/notation.ts`. */
  readonly words: string;
  readonly lexicon: Readonly<Record<string, readonly string[]>>;
  readonly slots: readonly Slot[];
}

/** A template that means nothing; `message` says which part and why. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

/** What is written needs far less; beyond it a match could cost more than a sentence is worth. */
const LONGEST = 300;
const MOST_GAPS = 3;
const MOST_OPTIONAL = 4;

/** @throws TemplateError */
export function compileTemplate(source: string): Template {
  if (source.length > LONGEST) throw new TemplateError(`longer than ${LONGEST} characters`);
  const parts = cutParts(source);
  checkParts(parts);
  const lexicon: Record<string, readonly string[]> = {};
  const words = parts.map((part, at) => {
    if (part.kind === 'gap') return '~4';
    if (part.kind === 'slot') return part.slot === 'aux' ? '%aux*' : SLOTS[part.slot];
    lexicon[`part${at}`] = part.phrases;
    return `%part${at}${part.isOptional ? '?' : ''}`;
  });
  return {
    words: words.join(' '),
    lexicon,
    slots: parts.flatMap((part) => (part.kind === 'slot' && part.slot !== 'aux' ? [part.slot] : [])),
  };
}

type Part =
  | { readonly kind: 'words'; readonly phrases: readonly string[]; readonly isOptional: boolean }
  | { readonly kind: 'slot'; readonly slot: Slot | 'aux' }
  | { readonly kind: 'gap' };

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
const MARK = /[()[\]{}|]|\.\.\.|\u2026/g;

function cutParts(source: string): Part[] {
  const parts: Part[] = [];
  const addWords = (text: string) => {
    if (text.trim() !== '') parts.push({ kind: 'words', phrases: [phraseOf(text)], isOptional: false });
  };
  let at = 0;
  for (const { 0: mark, index } of source.matchAll(MARK)) {
    if (index < at) continue;
    addWords(source.slice(at, index));
    if (mark === '...' || mark === '\u2026') {
      parts.push({ kind: 'gap' });
      at = index + mark.length;
      continue;
    }
    const end = source.indexOf(CLOSING.get(mark) ?? ' ', index);
    if (!CLOSING.has(mark)) throw new TemplateError(`"${mark}" outside brackets`);
    if (end < 0) throw new TemplateError(`"${mark}" is never closed`);
    parts.push(bracketed(mark, source.slice(index + 1, end)));
    at = end + 1;
  }
  addWords(source.slice(at));
  return parts;
}

function bracketed(mark: string, inner: string): Part {
  if (mark === '{') return slotOf(inner.trim());
  if (/[()[\]{}]/.test(inner)) throw new TemplateError(`brackets within brackets: "${inner}"`);
  return { kind: 'words', phrases: inner.split('|').map(phraseOf), isOptional: mark === '[' };
}

function slotOf(name: string): Part {
  if (name !== 'aux' && !Object.hasOwn(SLOTS, name))
    throw new TemplateError(`unknown {${name}}; known: ${[...Object.keys(SLOTS), 'aux'].join(', ')}`);
  return { kind: 'slot', slot: name as Slot | 'aux' };
}

function phraseOf(text: string): string {
  const phrase = text.trim();
  if (tokenize(phrase, { start: 0, end: phrase.length }).length === 0)
    throw new TemplateError(phrase === '' ? 'an alternative without words' : `no words in "${phrase}"`);
  return phrase;
}

function checkParts(parts: readonly Part[]): void {
  const isGap = (part: Part | undefined) => part?.kind === 'gap';
  const gaps = parts.filter(isGap).length;
  const optional = parts.filter((part) => part.kind === 'words' && part.isOptional).length;
  if (isGap(parts[0]) || isGap(parts.at(-1)) || parts.some((part, at) => isGap(part) && isGap(parts[at + 1])))
    throw new TemplateError('"..." stands between other parts');
  if (gaps > MOST_GAPS) throw new TemplateError(`more than ${MOST_GAPS} times "..."`);
  if (optional > MOST_OPTIONAL) throw new TemplateError(`more than ${MOST_OPTIONAL} parts in []`);
  if (!parts.some((part) => part.kind === 'words' && !part.isOptional))
    throw new TemplateError('no words that must be there');
}
