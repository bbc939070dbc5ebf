/** What a run makes of the whole article, for the steps that are taken again. */
import { compareExtractions, DEFAULT_LIMITS, type ExtractOptions, extractSource } from '../crosscheck.js';
import { findMentions, type MentionedSentence } from '../extract/find-mentions.js';
import type { Article, Source } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import type { FactKind } from '../model/fact-kind.js';
import type { ParsedSentence } from '../model/pattern.js';
import type { Report } from '../model/report.js';
import { findOddities } from '../read/oddities.js';

/** What a run makes of the whole article. */
export interface Reading {
  readonly article: Article;
  readonly facts: readonly FactKind[];
  /** All claims, those beyond the limit too, in reading order. */
  readonly claims: readonly Claim[];
  readonly maxClaims: number;
  /** What a run over this article alone would report. */
  readonly report: Report;
  /** The sentences that a run tries patterns on; none where it passes over the article. */
  readonly mentioned: readonly MentionedSentence[];
  /** Why nothing of the article is read, or null. */
  readonly unread: string | null;
}

/** Reads the whole article, as a run does and beyond its limit. */
export function readWhole(article: Article, source: Source, options: ExtractOptions): Reading {
  const { facts, lexicon, limits } = options;
  const { maxClaims } = { ...DEFAULT_LIMITS, ...limits };
  const all = extractSource(source, { ...options, limits: { ...limits, maxClaims: Number.MAX_SAFE_INTEGER } });
  const report = compareExtractions([extractSource(source, options)], { facts, lexicon });
  const mentioned = findMentions(article, facts);
  const unread = whyUnread(article, mentioned);
  return { article, facts, claims: all.claims, maxClaims, report, mentioned, unread };
}

function whyUnread(article: Article, mentioned: readonly MentionedSentence[]): string | null {
  const language = findOddities(article).find(({ code }) => code === 'language');
  if (language !== undefined) return `the article ${language.message}`;
  if (mentioned.length > 0) return null;
  return 'no sentence of the article that holds a sign of an accident makes a statement';
}

/** The words of some tokens of a sentence, as they stand there. */
export const textOf = (
  { text, tokens }: ParsedSentence,
  { from, to }: { readonly from: number; readonly to: number },
) => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
