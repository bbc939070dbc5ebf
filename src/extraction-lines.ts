/** Extractions as lines of JSON, and back: what lets reading and comparing be two programs, on as many machines. */
import type { Extraction } from './crosscheck.js';
import { fileNameOf, type Provenance } from './model/article.js';
import type { Claim } from './model/claim.js';
import type { Quotation } from './model/quotation.js';
import type { Passage, Problem } from './model/report.js';
import type { Profile } from './resolve/profile.js';

/** An article with what tells its copies and its accidents; its claims follow it. */
export interface ArticleLine extends Omit<Provenance, 'id'> {
  readonly type: 'article';
  readonly schemaVersion: string;
  readonly quotations: readonly Omit<Quotation, 'articleId' | 'source'>[];
  readonly passages: readonly Omit<Passage, 'article'>[];
  readonly profiles: readonly PlainProfile[];
  readonly runs: readonly number[];
  readonly notes: readonly Omit<Problem, 'path'>[];
}

/** A claim of the article before it. */
export interface ClaimLine extends Omit<Claim, 'articleId' | 'publishedTime' | 'origins'> {
  readonly type: 'claim';
  readonly path: string;
}

/** An input that could not be used. */
export interface ProblemLine extends Problem {
  readonly type: 'problem';
}

export type ExtractionLine = ArticleLine | ClaimLine | ProblemLine;

/** A profile whose sets are lists. */
type PlainProfile = {
  readonly [Key in keyof Omit<Profile, 'articleId' | 'published'>]: Profile[Key] extends ReadonlySet<string>
    ? readonly string[]
    : Profile[Key];
};

/** What one article says, as one line for it and one for each claim. */
export function linesOf(extraction: Extraction, schemaVersion: string): ExtractionLine[] {
  const { article, claims, quotations, passages, profiles, runs, problems } = extraction;
  const { id: _, ...provenance } = article;
  const line: ArticleLine = {
    type: 'article',
    schemaVersion,
    ...provenance,
    notes: problems.map(({ path: _path, ...note }) => note),
    quotations: quotations.map(({ articleId: _id, source: _source, ...quotation }) => quotation),
    passages: passages.map(({ article: _id, ...passage }) => passage),
    profiles: profiles.map(plainProfile),
    runs,
  };
  return [line, ...claims.map((claim) => claimLine(claim, article.path))];
}

function claimLine(
  { articleId: _, publishedTime: _time, origins: _origins, ...claim }: Claim,
  path: string,
): ClaimLine {
  return { type: 'claim', path, ...claim };
}

function plainProfile({ articleId: _, published: _published, ...profile }: Profile): PlainProfile {
  return {
    ...profile,
    vehicles: [...profile.vehicles],
    countries: [...profile.countries],
    places: [...profile.places],
    names: [...profile.names],
    spelled: [...profile.spelled],
    years: [...profile.years],
    dates: [...profile.dates],
    flights: [...profile.flights],
    operators: [...profile.operators],
    tolls: [...profile.tolls],
  };
}

/** An article's line and those of its claims in, what it says out: what `linesOf` was given. */
export function extractionOf(line: ArticleLine, claims: readonly ClaimLine[]): Extraction {
  const { type: _, schemaVersion: _version, quotations, passages, profiles, runs, notes, ...provenance } = line;
  const { published, path } = provenance;
  const source = provenance.outlet ?? fileNameOf(path);
  return {
    article: { id: '', ...provenance },
    claims: claims.map((claim) => fullClaim(claim, provenance, source)),
    quotations: quotations.map((quotation) => ({ ...quotation, articleId: '', source })),
    passages: passages.map((passage) => ({ article: '', ...passage })),
    profiles: profiles.map((profile) => fullProfile(profile, published)),
    runs: [...new Set(runs)],
    problems: notes.map((note) => ({ path, ...note })),
  };
}

/**
 * Field by field, in the order in which they are found: to copy what there is and leave some of it out takes many times
 * as long, and claims are many.
 */
function fullClaim(line: ClaimLine, { publishedTime, origins }: Omit<Provenance, 'id'>, source: string): Claim {
  return {
    articleId: '',
    fact: line.fact,
    attribution: line.attribution,
    hints: line.hints,
    pattern: line.pattern,
    evidence: line.evidence,
    published: line.published,
    publishedTime,
    source,
    origins,
    value: line.value,
    canonical: line.canonical,
    facet: line.facet,
    modality: line.modality,
  };
}

function fullProfile(profile: PlainProfile, published: string | null): Profile {
  return {
    ...profile,
    articleId: '',
    published,
    vehicles: new Set(profile.vehicles),
    countries: new Set(profile.countries),
    places: new Set(profile.places),
    names: new Set(profile.names),
    spelled: new Set(profile.spelled),
    years: new Set(profile.years),
    dates: new Set(profile.dates),
    flights: new Set(profile.flights),
    operators: new Set(profile.operators),
    tolls: new Set(profile.tolls),
  };
}
