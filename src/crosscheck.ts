import { assembleReport } from './compare/assemble.js';
import { compareEvent } from './compare/compare-event.js';
import { findMentions, type MentionedSentence, MOST_MENTIONS } from './extract/find-mentions.js';
import { interpretMentions } from './interpret/find-claims.js';
import type { Article, Provenance, Source } from './model/article.js';
import { byCodeUnit } from './model/by-code-unit.js';
import type { Claim } from './model/claim.js';
import { type Evidence, placeAt } from './model/evidence.js';
import { withLexicon } from './model/extensible.js';
import type { FactKind } from './model/fact-kind.js';
import { type GatePolicy, USUAL_GATE } from './model/gate.js';
import type { Lexicon } from './model/lexicon.js';
import type { Quotation } from './model/quotation.js';
import type { Passage, Problem, Report } from './model/report.js';
import { sampleRuns, shareOrigins } from './read/copies.js';
import { findOddities, type Oddity } from './read/oddities.js';
import { readArticle } from './read/read-article.js';
import { type Profile, profileStories } from './resolve/profile.js';
import { resolveEvents } from './resolve/resolve-events.js';

/** How much is read and told; whatever a limit leaves out is named in the report's problems. */
export interface Limits {
  /** UTF-16 units of a sentence; a longer one is read in pieces. Default: 2,000. */
  readonly maxSentenceLength: number;
  /** Claims kept of one article. Default: 2,000. */
  readonly maxClaims: number;
  /** Findings told of one fact, over all accidents. Default: 1,000. */
  readonly maxFindings: number;
}

export const DEFAULT_LIMITS: Limits = { maxSentenceLength: 2000, maxClaims: 2000, maxFindings: 1000 };

export interface ExtractOptions {
  /** The facts to look for; the caller hands in the catalogue. */
  readonly facts: readonly FactKind[];
  /** Names and words beside those that are known, which `checkLexicon` finds no fault with. */
  readonly lexicon?: Lexicon | undefined;
  readonly limits?: Partial<Limits>;
}

export interface CrosscheckOptions extends ExtractOptions {
  /** What decides whether the run passes. Default: contradictions alone. */
  readonly gate?: Partial<GatePolicy>;
  /** Problems met before the texts reached us (unreadable files and the like). */
  readonly problems?: readonly Problem[];
  /** How many inputs were found in all; default: the number of sources plus one per skipped or failed problem. */
  readonly found?: number;
  /** Shown in the report. */
  readonly version?: string;
}

/** All that is needed of one article to compare it with others: plain data, so that it may cross threads. */
export interface Extraction {
  readonly article: Provenance;
  readonly claims: readonly Claim[];
  readonly quotations: readonly Quotation[];
  /** The sentences that hold them. */
  readonly passages: readonly Passage[];
  /** What tells its accidents from those of other articles. */
  readonly profiles: readonly Profile[];
  /** What tells copies of it. */
  readonly runs: readonly number[];
  readonly problems: readonly Problem[];
}

/**
 * Sources in, report out, nothing else touched: no file, no clock, no environment.
 * The order of the sources does not matter; they are taken by path.
 */
export function crosscheck(sources: readonly Source[], options: CrosscheckOptions): Report {
  return compareExtractions(
    sources.map((source) => extractSource(source, options)),
    options,
  );
}

/** What one source says. Pure: depends on nothing but its arguments, so that sources may be read in any order, anywhere. */
export function extractSource(source: Source, options: ExtractOptions): Extraction {
  return withLexicon(options.lexicon, () => readSource(source, options));
}

function readSource(source: Source, { facts, limits }: ExtractOptions): Extraction {
  const { maxSentenceLength, maxClaims } = { ...DEFAULT_LIMITS, ...limits };
  const article = readArticle(source, '', maxSentenceLength);
  const oddities = findOddities(article);
  // what English patterns find in another language is chance
  const isRead = !oddities.some(({ code }) => code === 'language');
  const mentioned = isRead ? findMentions(article, facts) : [];
  const { claims, quotations } = interpretMentions(article, mentioned, facts);
  const kept = claims.length > maxClaims ? claims.slice(0, maxClaims) : claims;
  return {
    article: provenanceOf(article),
    claims: kept,
    quotations,
    passages: passagesOf(article, [...kept, ...quotations]),
    profiles: profileStories(article, kept),
    // an article that claims nothing supports nothing, whoever it copies
    runs: kept.length === 0 ? [] : [...sampleRuns(article)],
    problems: problemsOf(article, oddities, [...article.cuts, ...cutsOf(article, mentioned, claims.length, maxClaims)]),
  };
}

/** What the sources say in, in any order; where they disagree out. */
export function compareExtractions(extractions: readonly Extraction[], options: CrosscheckOptions): Report {
  return withLexicon(options.lexicon, () => compareRead(extractions, options));
}

function compareRead(extractions: readonly Extraction[], options: CrosscheckOptions): Report {
  const { facts, version = '0.0.0' } = options;
  const gate = { ...USUAL_GATE, ...options.gate };
  const { maxFindings } = { ...DEFAULT_LIMITS, ...options.limits };
  const read = inPathOrder(extractions).map((extraction, index) => withId(extraction, `a${index + 1}`));
  const articles = shareOrigins(
    read.map(({ article }) => article),
    read.map(({ runs }) => runs),
  );
  const events = resolveEvents(
    read.flatMap(({ profiles }) => profiles),
    read.flatMap(({ claims }) => claims),
  );
  const quotations = read.flatMap((extraction) => extraction.quotations);
  const passages = read.flatMap((extraction) => extraction.passages);
  const compared = events.map((event) => compareEvent(event, facts, quotations));
  const problems = [
    ...(options.problems ?? []),
    ...read.flatMap((extraction) => extraction.problems),
    ...findDuplicates(articles),
  ];
  const found = options.found ?? articles.length + problems.filter((problem) => problem.action !== 'noted').length;
  return assembleReport({ articles, passages, compared, problems, facts, gate, version, found, maxFindings });
}

function inPathOrder(extractions: readonly Extraction[]): Extraction[] {
  return [...extractions].sort(
    ({ article: a }, { article: b }) => byCodeUnit(a.path, b.path) || byCodeUnit(a.sha256, b.sha256),
  );
}

/** An article is numbered once all are known; one that has its number already needs no copy. */
function withId(extraction: Extraction, id: string): Extraction {
  const { article, claims, quotations, passages, profiles } = extraction;
  const isNumbered =
    article.id === id &&
    [...claims, ...quotations, ...profiles].every(({ articleId }) => articleId === id) &&
    passages.every((passage) => passage.article === id);
  if (isNumbered) return extraction;
  return {
    ...extraction,
    article: { ...article, id },
    claims: claims.map((claim) => ({ ...claim, articleId: id })),
    quotations: quotations.map((quotation) => ({ ...quotation, articleId: id })),
    passages: passages.map((passage) => ({ ...passage, article: id })),
    profiles: profiles.map((profile) => ({ ...profile, articleId: id })),
  };
}

/** The sentences in which something is said, in their order. */
function passagesOf({ text, sentences }: Article, said: readonly { readonly evidence: Evidence }[]): Passage[] {
  const held = new Set(said.map(({ evidence }) => evidence.sentence));
  return sentences
    .filter(({ index }) => held.has(index))
    .map(({ index, start, end }) => ({ article: '', sentence: index, start, text: text.slice(start, end) }));
}

/** Without its text: after this no stage looks back into an article. */
function provenanceOf({ text: _, sentences, wordsOf, cuts, placeOf, ...provenance }: Article): Provenance {
  return provenance;
}

/** What is worth knowing of an article that was read. */
function problemsOf(article: Article, oddities: readonly Oddity[], cuts: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const note = (code: Problem['code'], message: string) =>
    problems.push({ path: article.path, code, message, action: 'noted' });
  if (article.published === null) note('no-date', 'no date of publication found: relative days stay unresolved');
  if (article.outlet === null) note('no-outlet', 'no outlet named');
  for (const { code, message } of oddities) note(code, message);
  for (const cut of cuts) note('limit', cut);
  return problems;
}

/** What limits left out of what an article says. */
function cutsOf(
  article: Article,
  mentioned: readonly MentionedSentence[],
  claimCount: number,
  maxClaims: number,
): string[] {
  const cuts = mentioned
    .filter(({ isCut }) => isCut)
    .map(({ sentence }) => {
      const { line } = placeAt(article, sentence.start);
      return `the sentence at line ${line} makes more than ${MOST_MENTIONS} statements, those after them are left out`;
    });
  if (claimCount > maxClaims) cuts.push(`${claimCount} claims found, those after the first ${maxClaims} are left out`);
  return cuts;
}

/** Files of the same content: processed, and named, since a copy is no confirmation. */
function findDuplicates(articles: readonly Provenance[]): Problem[] {
  const first = new Map<string, string>();
  return articles.flatMap(({ path, sha256 }): Problem[] => {
    const earlier = sha256 === '' ? undefined : first.get(sha256);
    if (earlier === undefined) {
      first.set(sha256, path);
      return [];
    }
    return [{ path, code: 'duplicate', message: `same content as ${earlier}`, action: 'noted' }];
  });
}
