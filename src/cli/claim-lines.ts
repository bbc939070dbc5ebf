/** What `extract` wrote, read again: a stream of lines in, extractions and problems out. */
import { z } from 'zod';
import type { ArticleLine, ClaimLine, Extraction, ExtractionStore, Problem } from '../index.js';
import { type ByteLine, byteLines } from '../node/ndjson-lines.js';
import { describeSchema } from './describe-schema.js';

/** No line of ours is as long; what is, was not written by `extract`. */
const LONGEST_LINE = 64_000_000;

const text = z.string();
const maybe = text.nullable();
const count = z.number().int().nonnegative();
const texts = z.array(text);
const evidence = z.object({ text, start: count, end: count, line: count, column: count, sentence: count });
const voice = z.object({ name: text, named: z.boolean(), count: count.nullable() });
const problem = z.object({
  path: text,
  code: text,
  message: text,
  action: z.enum(['skipped', 'failed', 'noted']),
});
const site = z.object({ country: text, regions: texts, city: text, name: text });
const profile = z.object({
  story: count,
  vehicles: texts,
  countries: texts,
  places: texts,
  names: texts,
  spelled: texts,
  sites: z.array(site),
  years: texts,
  dates: texts,
  flights: texts,
  operators: texts,
  tolls: texts,
});
const article = z.object({
  type: z.literal('article'),
  schemaVersion: text,
  path: text,
  sha256: text,
  outlet: maybe,
  title: maybe,
  author: maybe,
  url: maybe,
  published: maybe,
  publishedTime: maybe,
  modified: maybe,
  origins: texts,
  sentenceCount: count,
  notes: z.array(problem.omit({ path: true })),
  quotations: z.array(z.object({ voice, evidence, words: texts })),
  passages: z.array(z.object({ sentence: count, start: count, text })),
  profiles: z.array(profile),
  runs: z.array(z.number().int()),
});
const claim = z.object({
  type: z.literal('claim'),
  path: text,
  fact: text,
  value: z.record(text, z.unknown()),
  canonical: text,
  facet: maybe,
  modality: z.object({
    certainty: z.enum(['certain', 'probable', 'possible', 'uncommitted']),
    polarity: z.enum(['affirmed', 'denied']),
    standing: z.enum(['held', 'retracted']),
  }),
  attribution: z.array(voice),
  hints: z.object({ background: z.boolean(), reason: maybe, label: maybe, story: count }),
  pattern: text,
  evidence,
  published: maybe,
  source: text,
});
const end = z.object({ type: z.literal('end'), articles: count, problems: count });
const line = z.discriminatedUnion('type', [article, claim, problem.extend({ type: z.literal('problem') }), end]);

/** One line of what `extract` prints, as a JSON Schema. */
export const claimsJsonSchema = () => describeSchema('claims', 'A line that crashcheck extract prints.', line);

/** Lines that are not what `extract` writes; `message` says which and why. */
export class ClaimLinesError extends Error {}

export interface ReadClaims {
  readonly extractions: Extraction[];
  readonly problems: Problem[];
}

type FrontDoor = typeof import('../index.js');

/** Everything read so far, and what is still open. */
interface Progress extends ReadClaims {
  readonly store: ExtractionStore;
  open: { readonly article: ArticleLine; readonly claims: ClaimLine[] } | null;
  /** What the ends of the streams say there should be. */
  readonly told: { articles: number; problems: number; ends: number };
}

/**
 * Reads streams that `extract` wrote, one or several behind each other.
 * @throws ClaimLinesError for a line that is none of its own, or when the last lines are missing.
 */
export async function readClaims(chunks: AsyncIterable<Uint8Array>, engine: FrontDoor): Promise<ReadClaims> {
  const progress: Progress = {
    store: engine.storeExtractions(),
    extractions: [],
    problems: [],
    open: null,
    told: { articles: 0, problems: 0, ends: 0 },
  };
  for await (const { number, bytes } of byteLines(chunks, LONGEST_LINE)) {
    if (bytes?.length !== 0) takeLine(parseLine({ number, bytes }), number, progress, engine);
  }
  const { extractions, problems, told } = progress;
  if (told.ends === 0 || told.articles !== extractions.length || told.problems !== problems.length)
    throw new ClaimLinesError('the claims are cut short: lines are missing');
  return { extractions, problems };
}

function parseLine({ number, bytes }: ByteLine): z.infer<typeof line> {
  const parsed = line.safeParse(jsonOf(bytes));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? '' : ` (${issue.path.join('.')})`;
  throw new ClaimLinesError(`line ${number} is none that crashcheck extract writes${where}`);
}

function jsonOf(bytes: Uint8Array | null): unknown {
  try {
    return bytes === null ? null : JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function takeLine(parsed: z.infer<typeof line>, number: number, progress: Progress, engine: FrontDoor): void {
  if (parsed.type === 'claim') {
    if (progress.open?.article.path !== parsed.path)
      throw new ClaimLinesError(`line ${number}: a claim without its article before it`);
    progress.open.claims.push(parsed as unknown as ClaimLine);
    return;
  }
  if (progress.open !== null)
    progress.extractions.push(progress.store(engine.extractionOf(progress.open.article, progress.open.claims)));
  progress.open = null;
  if (parsed.type === 'article') progress.open = { article: parsed as unknown as ArticleLine, claims: [] };
  else if (parsed.type === 'problem') {
    const { type: _, ...rest } = parsed;
    progress.problems.push(rest as Problem);
  } else {
    progress.told.articles += parsed.articles;
    progress.told.problems += parsed.problems;
    progress.told.ends++;
  }
}
