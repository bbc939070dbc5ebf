/** What a configuration may say: one description for the check, the types and the JSON Schema. */
import { z } from 'zod';
import { VERDICTS } from '../../index.js';
import { FORMATS_READ } from '../../node/article-format.js';
import { DEFAULT_FIELDS } from '../../node/fields.js';
import { describeSchema } from '../describe-schema.js';
import { parseGate } from '../gate.js';
import { describeRange, parseEncoding, parseSize, RANGES, type Range } from '../limits.js';
import { planOutputs } from '../outputs.js';
import { lexiconSchema } from './lexicon-schema.js';

/** A word that the reader of the same word on the command line takes. */
const readBy = (read: (words: string) => unknown) =>
  z.string().superRefine((words, context) => {
    const message = refusalOf(() => read(words));
    if (message !== null) context.addIssue({ code: 'custom', message });
  });

/** What the command line answers to a bad word, without the option's name, which is not what was written. */
function refusalOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    return (error as Error).message.replace(/^--[a-z-]+: /, '').replace(/^It must (.*)\.$/, 'must $1');
  }
}

const number = (range: Range) => {
  const within = z
    .number({ error: `must be ${describeRange(range)}` })
    .min(range.least)
    .max(range.most);
  return range.isWhole ? within.int() : within;
};
const word = z.string().min(1, 'must not be empty');
const oneOrMore = z.union([word, z.array(word).min(1, 'must not be empty')]);
const isTrue = (what: string) => z.boolean().describe(what);

const formats = z.union([word, z.array(word).min(1)]).superRefine((given, context) => {
  const message = refusalOf(() => planOutputs([given].flat(), undefined, '/'));
  if (message !== null) context.addIssue({ code: 'custom', message });
});

const FIELD_KINDS = Object.keys(DEFAULT_FIELDS) as (keyof typeof DEFAULT_FIELDS)[];
const field = z.strictObject(
  Object.fromEntries(FIELD_KINDS.map((kind) => [kind, oneOrMore.optional()])) as Record<
    keyof typeof DEFAULT_FIELDS,
    z.ZodOptional<typeof oneOrMore>
  >,
);

const sentences = z.array(word).optional();
const fact = z
  .strictObject({
    id: word.describe('Lower case with hyphens; not that of a fact that is there.'),
    title: word.optional().describe('How findings call it; default: the id in words.'),
    summary: word.optional().describe('Which question it answers.'),
    value: z.enum(['count', 'name', 'date', 'term', 'flag']).describe('What it answers with.'),
    patterns: z
      .union([z.array(word).min(1, 'must not be empty'), z.record(word, z.array(word).min(1, 'must not be empty'))])
      .describe('Templates of the words that state it; for value term by the term that they stand for.'),
    compare: z
      .enum(['single', 'several', 'none'])
      .optional()
      .describe('Whether an accident has one true answer, many, or the answers are not compared.'),
    clash: z.enum(['contradiction', 'dispute']).optional().describe('What two clashing answers are.'),
    movement: z.enum(['grows', 'shrinks', 'fixed']).optional().describe('How a count moves from report to report.'),
    examples: z
      .strictObject({ speaks: sentences, silent: sentences })
      .optional()
      .describe('Sentences that must state it, and sentences that must not; checked by doctor and --print-config.'),
  })
  .describe('A fact of your own.');

/** In the order of the options of `scan`. */
export const configSchema = z
  .strictObject({
    $schema: z.string().describe('The JSON Schema of this file, for editors.'),
    paths: oneOrMore.describe('What is read when the command line names nothing: files, folders or globs.'),
    format: formats.describe('How to report, and where: FORMAT or FORMAT=FILE, one or several.'),
    output: word.describe('The file for the format that has none.'),
    failOn: z
      .union([
        z.array(z.enum([...VERDICTS, 'never'])).min(1, 'must not be empty'),
        readBy((words) => parseGate(words, false, VERDICTS)),
      ])
      .describe('Verdicts that give exit code 1: a list, words parted by commas, or never.'),
    strict: isTrue('Whether reconciliation and refinement give exit code 1 too.'),
    maxContradictions: number(RANGES.maxContradictions).describe('Contradictions that are let pass.'),
    minOrigins: number(RANGES.minOrigins).describe('Independent origins that each side needs to count.'),
    baseline: word.describe('The file of known findings that are let pass.'),
    severity: z
      .record(word, z.enum(['error', 'warning', 'note']))
      .describe('By fact, the most that a finding about it weighs; below error it is not at the gate.'),
    maxFindings: number(RANGES.maxFindings).describe('Findings about one fact that are told.'),
    color: isTrue('Whether reports for people are coloured.'),
    quiet: isTrue('Whether only findings at the gate and the summary are told.'),
    verbose: isTrue('Whether every claim, every list in full and what was left out are told.'),
    allowInputErrors: isTrue('Whether a run in which an input failed gives exit code 0 instead of 3.'),
    filesFrom: word.describe('A file of paths, one a line or parted by NUL; - for standard input.'),
    stdinFormat: z.enum(FORMATS_READ).describe('What standard input holds.'),
    stdinFilename: word.describe('How standard input is called; its extension tells the format.'),
    ignore: isTrue('Whether .gitignore and .crashcheckignore are honoured.'),
    encoding: readBy(parseEncoding).describe('The encoding of all files, whatever they declare.'),
    field: field.describe('Where data files keep what: names of fields by what they hold.'),
    maxFileSize: z
      .union([z.int().min(1e3).max(1e9), readBy(parseSize)])
      .describe('Largest article: bytes, or a size like 500KB.'),
    maxSentenceLength: number(RANGES.maxSentenceLength).describe('Characters; longer sentences are read in pieces.'),
    maxClaims: number(RANGES.maxClaims).describe('Claims of one article.'),
    timeLimit: number(RANGES.timeLimit).describe('Seconds for one article.'),
    jobs: number(RANGES.jobs).describe('Threads to read on.'),
    facts: z.array(fact).describe('Facts beside those that crashcheck knows.'),
    lexicon: lexiconSchema.describe('Names and words beside those that crashcheck knows.'),
  })
  .partial();

/** A configuration that passed the check. */
export type Config = z.infer<typeof configSchema>;

/** The same for editors and other programs. */
export const configJsonSchema = () => describeSchema('config', 'Settings of crashcheck.', configSchema);
