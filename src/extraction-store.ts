/** Extractions kept for the comparison: what is equal in many articles is held once, what nobody asks for again not at all. */
import type { Extraction } from './crosscheck.js';
import type { Provenance } from './model/article.js';
import type { Claim, Voice } from './model/claim.js';
import type { Quotation } from './model/quotation.js';
import { keepIn } from './model/remembered.js';

type Profile = Extraction['profiles'][number];

/** Takes an extraction in, gives one out that the comparison makes the same of. */
export type ExtractionStore = (extraction: Extraction) => Extraction;

/**
 * A store of its own for each comparison. An extraction from another thread or a file repeats every word and every
 * list it is made of; what comes out of the store shares them with those before it. Articles are numbered as they come:
 * where that is the order of their paths, the comparison need not number them in a copy.
 */
export function storeExtractions(): ExtractionStore {
  const pool = openPool();
  let count = 0;
  return (extraction) => {
    count++;
    const article = keepArticle(extraction.article, `a${count}`, pool);
    return {
      ...extraction,
      article,
      claims: extraction.claims.map((claim) => keepClaim(claim, article, pool)),
      // rewordings are looked for among the articles of one accident
      quotations:
        extraction.profiles.length === 0
          ? []
          : extraction.quotations.map((quotation) => keepQuotation(quotation, article, pool)),
      passages: extraction.passages.map((passage) => ({ ...passage, article: article.id })),
      profiles: extraction.profiles.map((profile) => keepProfile(profile, article, pool)),
    };
  };
}

/** One of each: of words, and of plain values whose JSON is the same. */
interface Pool {
  readonly word: <T extends string | null>(text: T) => T;
  readonly value: <T>(value: T) => T;
}

function openPool(): Pool {
  const words = new Map<string, string>();
  const values = new Map<string, unknown>();
  return {
    word: (text) => (text === null ? text : (oneOf(words, text, text) as typeof text)),
    value: (value) => oneOf(values, JSON.stringify(value), value) as typeof value,
  };
}

/** What is shared is shared among neighbours: beyond so many, the keys alone would take more room than they save. */
const MOST_KNOWN = 50_000;

function oneOf<T>(known: Map<string, T>, key: string, item: T): T {
  const earlier = known.get(key);
  if (earlier !== undefined) return earlier;
  keepIn(known, MOST_KNOWN, key, item);
  return item;
}

const keepArticle = (article: Provenance, id: string, { word, value }: Pool): Provenance => ({
  ...article,
  id,
  outlet: word(article.outlet),
  published: word(article.published),
  publishedTime: word(article.publishedTime),
  modified: word(article.modified),
  origins: value(article.origins),
});

/** Field by field, which takes a fraction of the time of a copy: claims are many. */
const keepClaim = (claim: Claim, article: Provenance, { word, value }: Pool): Claim => ({
  articleId: article.id,
  evidence: claim.evidence,
  fact: word(claim.fact),
  value: value(claim.value),
  canonical: word(claim.canonical),
  facet: word(claim.facet),
  modality: value(claim.modality),
  attribution: value(claim.attribution),
  hints: value(claim.hints),
  pattern: word(claim.pattern),
  published: article.published,
  publishedTime: article.publishedTime,
  source: word(claim.source),
  origins: article.origins,
});

const keepQuotation = (quotation: Quotation, article: Provenance, { word, value }: Pool): Quotation => ({
  ...quotation,
  articleId: article.id,
  voice: value<Voice>(quotation.voice),
  words: quotation.words.map(word),
  source: word(quotation.source),
});

const keepProfile = (profile: Profile, article: Provenance, { word, value }: Pool): Profile => {
  const keep = (all: ReadonlySet<string>) => (all.size === 0 ? NONE : new Set([...all].map(word)));
  return {
    ...profile,
    articleId: article.id,
    published: word(profile.published),
    vehicles: keep(profile.vehicles),
    countries: keep(profile.countries),
    places: keep(profile.places),
    names: keep(profile.names),
    spelled: keep(profile.spelled),
    sites: value(profile.sites),
    years: keep(profile.years),
    dates: keep(profile.dates),
    flights: keep(profile.flights),
    operators: keep(profile.operators),
    tolls: keep(profile.tolls),
  };
};

const NONE: ReadonlySet<string> = new Set();
