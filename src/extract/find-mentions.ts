/** Article → mentions: tries patterns only where their trigger stands, and keeps the longest reading. */
import type { Article, Sentence, SentenceRole } from '../model/article.js';
import type { Chunk } from '../model/chunk.js';
import { Extensible } from '../model/extensible.js';
import type { FactKind } from '../model/fact-kind.js';
import type { FoundSentence, Mention } from '../model/mention.js';
import type { ParsedSentence, PatternHit } from '../model/pattern.js';
import type { Words } from '../model/token.js';
import { holdsNeeds, matchAt } from './notation.js';
import { parseSentence } from './parse-sentence.js';
import { ENOUGH, type FoundSign, findSigns, signIndex } from './signs.js';
import { type Trial, type TriggerIndex, triggerIndex } from './trigger-index.js';

/** A sentence that was read, with its parse, so that later stages need not parse again. */
export interface MentionedSentence extends FoundSentence {
  /** More was found than is kept. */
  readonly isCut: boolean;
}

/** No sentence that anybody wrote says more than this; what a text made to be slow says beyond it is left out. */
export const MOST_MENTIONS = 40;
/** How many fits of patterns are weighed against each other to find them. */
const MOST_FITS = 400;

/**
 * Everything the catalogue's patterns find in an article, in reading order. An article is read once a sentence of it
 * holds enough signs of an accident; then those with any sign are read first, and the others only where one of these
 * makes a statement.
 */
export function findMentions(article: Article, facts: readonly FactKind[]): MentionedSentence[] {
  const sentences = article.sentences.filter(({ role }) => role !== 'metadata' && role !== 'byline');
  const signs = signIndex(facts);
  const find = finder(facts);
  const read = (sentence: Sentence) => ({
    sentence,
    ...find(article.wordsOf(sentence), sentence.role, article.published),
  });
  if (signs === null) return sentences.map(read);
  const weights = weigh(sentences, findSigns(article.text, signs));
  const enough = sentences.length <= FEW ? 1 : ENOUGH;
  if (!weights.some((weight) => weight >= enough)) return [];
  const first = sentences.map((sentence, at) => (weights[at]! > 0 ? read(sentence) : null));
  if (!first.some((found) => found !== null && found.mentions.length > 0)) return [];
  return sentences.map((sentence, at) => first[at] ?? read(sentence));
}

/** So few sentences are sooner read than judged: any sign will do. */
const FEW = 5;

/** What the signs in each sentence weigh together; both ascend. */
function weigh(sentences: readonly Sentence[], signs: readonly FoundSign[]): number[] {
  let next = 0;
  return sentences.map(({ start, end }) => {
    let weight = 0;
    while (next < signs.length && signs[next]!.at < start) next++;
    for (; next < signs.length && signs[next]!.at < end; next++) weight += signs[next]!.weight;
    return weight;
  });
}

/** What patterns find in a sentence's words, wherever they stand. */
type Found = Omit<MentionedSentence, 'sentence'>;
type Find = (words: Words, role: SentenceRole, published: string | null) => Found;

const memory = new Extensible(new WeakMap<readonly FactKind[], Find>(), () => new WeakMap());

function finder(facts: readonly FactKind[]): Find {
  let find = memory.current.get(facts);
  if (find === undefined) {
    find = finding(triggerIndex(facts));
    memory.current.set(facts, find);
  }
  return find;
}

/** Something found before, and where it holds. */
interface Known {
  readonly role: SentenceRole;
  /** The day that relative days count from; any day where there are none. */
  readonly published: string | null | typeof ANY_DAY;
  readonly found: Found;
}
const ANY_DAY = 'any';
/** How much is known of the same words; days are told in few of the sentences that come again. */
const MOST_KNOWN = 16;

/** Finds once what the same words say, for as long as they are remembered. */
function finding(index: TriggerIndex): Find {
  const memories = new WeakMap<Words, Known[]>();
  return (words, role, published) => {
    const known = memories.get(words) ?? [];
    const holds = (one: Known) =>
      one.role === role && (one.published === published || (one.published === ANY_DAY && published !== null));
    const before = known.find(holds);
    if (before !== undefined) return before.found;
    const found = readWords(parseSentence(words, role, published), index);
    const isTimeless = published !== null && !found.parsed.chunks.some(({ kind }) => kind === 'date');
    if (known.length === 0) memories.set(words, known);
    if (known.length < MOST_KNOWN) known.push({ role, published: isTimeless ? ANY_DAY : published, found });
    return found;
  };
}

function readWords(parsed: ParsedSentence, index: TriggerIndex): Found {
  const fits = mentionsIn(parsed, index);
  const mentions = keepLongest(fits);
  const isCut = fits.length >= MOST_FITS || mentions.length > MOST_MENTIONS;
  return { parsed, mentions: mentions.slice(0, MOST_MENTIONS), isCut };
}

function mentionsIn(parsed: ParsedSentence, index: TriggerIndex): Mention[] {
  const mentions: Mention[] = [];
  const { tokens, chunks } = parsed;
  for (let at = 0; at < tokens.length; at++)
    tryAll(index.byWord.get(tokens[at]!.norm) ?? NO_TRIALS, parsed, at, null, mentions);
  for (const chunk of chunks) tryAll(index.byChunk.get(chunk.kind) ?? NO_TRIALS, parsed, chunk.from, chunk, mentions);
  return mentions;
}

const NO_TRIALS: readonly Trial[] = [];

function tryAll(
  trials: readonly Trial[],
  parsed: ParsedSentence,
  at: number,
  chunk: Chunk | null,
  mentions: Mention[],
): void {
  for (const trial of trials) {
    if (!holdsNeeds(parsed, trial.needs) || mentions.length >= MOST_FITS) continue;
    for (const hit of hitsOf(trial, parsed, at, chunk)) mentions.push(mentionOf(trial, hit, parsed));
  }
}

function hitsOf(trial: Trial, parsed: ParsedSentence, at: number, chunk: Chunk | null): readonly PatternHit[] {
  const hit = trial.compiled === null ? trial.pattern.find?.(parsed, at, chunk) : matchAt(trial.compiled, parsed, at);
  if (hit === null || hit === undefined) return NO_HITS;
  const hits = 'from' in hit ? [hit] : hit;
  return trial.pattern.guard === undefined ? hits : hits.filter((one) => trial.pattern.guard!(parsed, one));
}

const NO_HITS: readonly PatternHit[] = [];

function mentionOf(trial: Trial, hit: PatternHit, parsed: ParsedSentence): Mention {
  const { tokens } = parsed;
  return {
    fact: trial.fact.id,
    pattern: trial.pattern.name,
    span: { start: tokens[hit.from]!.start, end: tokens[hit.to - 1]!.end },
    from: hit.from,
    to: hit.to,
    anchor: hit.anchor,
    captures: hit.captures,
    trigger: tokens[hit.anchor]?.norm ?? '',
    words: tokens
      .slice(hit.from, hit.to)
      .map((token) => token.norm)
      .join(' '),
    term: trial.pattern.term ?? null,
    facet: trial.pattern.facet ?? null,
  };
}

/** Of several readings of one fact over the same captured words, the one that covers most. */
function keepLongest(mentions: readonly Mention[]): Mention[] {
  if (mentions.length < 2) return [...mentions];
  const best = new Map<string, Mention>();
  for (const mention of mentions) {
    const first = mention.captures[0];
    const key = `${mention.fact}|${mention.term ?? ''}|${first === undefined ? mention.anchor : `${first.from}-${first.to}`}`;
    const rival = best.get(key);
    if (rival === undefined || weight(mention) > weight(rival)) best.set(key, mention);
  }
  const kept = [...best.values()];
  return kept
    .filter((mention) => !kept.some((other) => swallows(other, mention)))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Length in tokens; of two equally long readings the one that names a sub-group says more. */
const weight = (mention: Mention) => mention.to - mention.from + (mention.facet === null ? 0 : 0.5);

/** A longer reading of the same fact that holds everything the shorter one caught. */
function swallows(longer: Mention, shorter: Mention): boolean {
  if (
    longer === shorter ||
    longer.fact !== shorter.fact ||
    longer.captures.length <= shorter.captures.length ||
    shorter.captures.length === 0
  )
    return false;
  return longer.term === shorter.term && shorter.captures.every((chunk) => longer.captures.includes(chunk));
}
