/**
 * Why a sentence is read as it is: what a run does with it, step by step. A run itself never comes here: the steps are
 * taken again for the sentence alone, beside what the whole article comes to.
 */
import { DEFAULT_LIMITS, type ExtractOptions } from '../crosscheck.js';
import type { MentionedSentence } from '../extract/find-mentions.js';
import { parseSentence } from '../extract/parse-sentence.js';
import { type Attempt, tryPatterns } from '../extract/try-patterns.js';
import type { Article, FilePlace, Sentence, Source } from '../model/article.js';
import { placeAt } from '../model/evidence.js';
import { withLexicon } from '../model/extensible.js';
import { groupBy } from '../model/group-by.js';
import type { Mention } from '../model/mention.js';
import type { Outcome, Trace, TracedSentence, TracedTrigger } from '../model/trace.js';
import { readArticle } from '../read/read-article.js';
import { explainFigures } from '../values/explain-figures.js';
import { type Reading, readWhole, textOf } from './reading.js';
import { traceMentions } from './trace-mentions.js';

/** A place in a source's file; without a column the whole line. */
export interface TracePlace {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column?: number;
}

/**
 * The sentences that stand at a place of a source's file, each with what was tried on it, what was found, what that came
 * to and why not more. None where no sentence stands. Pure, like `crosscheck`; it reads the article several times, so
 * it is for questions and not for runs.
 */
export function traceSource(source: Source, options: ExtractOptions, place: TracePlace): Trace {
  return withLexicon(options.lexicon, () => traceRead(source, options, place));
}

function traceRead(source: Source, options: ExtractOptions, place: TracePlace): Trace {
  const { maxSentenceLength } = { ...DEFAULT_LIMITS, ...options.limits };
  const article = readArticle(source, '', maxSentenceLength);
  const { path, published } = article;
  const sentences = article.sentences.filter((sentence) => standsAt(article, sentence, place));
  // a file may hold thousands of articles, and the place is in one of them
  if (sentences.length === 0) return { path, published, sentences: [] };
  const reading = readWhole(article, source, options);
  return { path, published, sentences: sentences.map((sentence) => traceSentence(sentence, reading)) };
}

/** Whether a line, or a place in it, is one that the sentence stands on. */
function standsAt(article: Article, { start, end }: Sentence, { line, column }: TracePlace): boolean {
  const [first, last] = [placeAt(article, start), placeAt(article, end - 1)];
  if (column === undefined) return first.line <= line && line <= last.line;
  return !isBefore({ line, column }, first) && !isBefore(last, { line, column });
}

const isBefore = (a: FilePlace, b: FilePlace) => a.line < b.line || (a.line === b.line && a.column < b.column);

function traceSentence(sentence: Sentence, reading: Reading): TracedSentence {
  const { article, facts } = reading;
  const { start, end, role } = sentence;
  const told = { ...placeAt(article, start), text: article.text.slice(start, end), role };
  const isProse = role !== 'metadata' && role !== 'byline';
  const unread = isProse ? reading.unread : `${role}: tells of the article, not of an accident`;
  const found = reading.mentioned.find((one) => one.sentence.index === sentence.index);
  if (unread !== null || found === undefined)
    return { ...told, unread, triggers: [], mentions: [], figures: [], unresolvedDays: [] };
  const { parsed } = found;
  const attempts = tryPatterns(parsed, facts);
  return {
    ...told,
    unread,
    triggers: traceTriggers(attempts, found),
    mentions: traceMentions(sentence, found, reading),
    figures: explainFigures(parsed.tokens, parsed.chunks).map((figure) => ({
      text: textOf(parsed, figure),
      reason: figure.reason,
    })),
    unresolvedDays: unresolvedDaysOf(found, article),
  };
}

/** Any day will do: which words are days does not depend on it. */
const ANY_DAY = '2024-05-16';

function unresolvedDaysOf({ sentence, parsed: { chunks } }: MentionedSentence, article: Article): string[] {
  if (article.published !== null) return [];
  const isKnown = (from: number) => chunks.some((chunk) => chunk.kind === 'date' && chunk.from === from && chunk.value);
  const dated = parseSentence(article.wordsOf(sentence), sentence.role, ANY_DAY);
  return dated.chunks.filter(({ kind, from }) => kind === 'date' && !isKnown(from)).map((day) => textOf(dated, day));
}

function traceTriggers(attempts: readonly Attempt[], found: MentionedSentence): TracedTrigger[] {
  const byPlace = [...groupBy(attempts, ({ trigger }) => `${trigger.from} ${trigger.to}`).values()];
  byPlace.sort(([a], [b]) => a!.trigger.from - b!.trigger.from || a!.trigger.to - b!.trigger.to);
  return byPlace.map((tried) => ({
    text: textOf(found.parsed, tried[0]!.trigger),
    tried: tried.map((attempt) => ({
      fact: attempt.fact,
      pattern: attempt.pattern,
      outcome: outcomeOf(attempt, found.mentions),
    })),
  }));
}

function outcomeOf({ fact, pattern, fits, isRefused }: Attempt, mentions: readonly Mention[]): Outcome {
  if (fits.length === 0) return 'no fit';
  if (isRefused) return 'refused';
  const isKept = mentions.some(
    (mention) =>
      mention.fact === fact &&
      mention.pattern === pattern &&
      fits.some(({ from, to }) => from === mention.from && to === mention.to),
  );
  return isKept ? 'found' : 'covered';
}
