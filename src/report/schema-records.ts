import { VERDICTS } from '../model/comparison.js';
import type { Problem, ReportedArticle, ReportedEvent, Summary } from '../model/report.js';
import type { Described } from './described.js';

const COUNT = { type: 'integer', minimum: 0 } as const;

/** Articles, accidents, problems and the summary: `$defs` of the report's schema. */
export const RECORD_DEFS = {
  article: {
    type: 'object',
    description: 'An article that was read.',
    properties: {
      id: { type: 'string', pattern: '^a[0-9]+$', description: 'Id within this report.' },
      path: { type: 'string', description: 'Path of its file with forward slashes; `#17` behind it: one of several.' },
      source: { type: ['string', 'null'], description: 'The outlet, or null when nothing tells.' },
      title: { type: ['string', 'null'], description: 'The headline, or null.' },
      author: { type: ['string', 'null'], description: 'The author as the file gives them, or null.' },
      url: { type: ['string', 'null'], description: 'The address that the file gives, or null.' },
      published: { type: ['string', 'null'], format: 'date', description: 'Day of publication, or null.' },
      modified: { type: ['string', 'null'], format: 'date', description: 'Day of the last change, or null.' },
      origins: {
        type: 'array',
        items: { type: 'string' },
        description: 'Whose reporting it passes on: agencies and other outlets.',
      },
      sentences: { ...COUNT, description: 'How many sentences it has.' },
      sha256: { type: 'string', description: "Digest of the file's bytes in hexadecimal digits; may be empty." },
    } satisfies Described<ReportedArticle>,
    required: [
      'id',
      'path',
      'source',
      'title',
      'author',
      'url',
      'published',
      'modified',
      'origins',
      'sentences',
      'sha256',
    ],
  },
  event: {
    type: 'object',
    description: 'An accident.',
    properties: {
      id: { type: 'string', pattern: '^e[0-9]+$', description: 'Id within this report.' },
      label: { type: 'string', description: 'The accident in a few words.' },
      background: { type: 'boolean', description: 'True when it is only named in passing and never compared.' },
      articles: { type: 'array', items: { type: 'string' }, description: 'Ids of the articles about it.' },
    } satisfies Described<ReportedEvent>,
    required: ['id', 'label', 'background', 'articles'],
  },
  problem: {
    type: 'object',
    description: 'An input that could not be used, or only in part.',
    properties: {
      path: { type: 'string', description: 'Path of the input, or `(report)`.' },
      code: { type: 'string', pattern: '^[a-z]+(?:-[a-z]+)*$', description: 'Why, as a code; new codes may come.' },
      message: { type: 'string', description: 'Why, in words.' },
      action: { enum: ['skipped', 'failed', 'noted'], description: 'What was done: `noted` ones were read.' },
    } satisfies Described<Problem>,
    required: ['path', 'code', 'message', 'action'],
  },
  inputs: {
    type: 'object',
    description: 'What became of the inputs; the last four add up to the first.',
    properties: {
      found: { ...COUNT, description: 'Inputs found.' },
      processed: { ...COUNT, description: 'Inputs read as articles.' },
      skipped: { ...COUNT, description: 'Inputs left out by a decision that is told.' },
      failed: { ...COUNT, description: 'Inputs that could not be read.' },
      notReached: { ...COUNT, description: 'Inputs that the run ended before.' },
    } satisfies Described<Summary['inputs']>,
    required: ['found', 'processed', 'skipped', 'failed', 'notReached'],
  },
  gate: {
    type: 'object',
    description: 'What makes the run fail.',
    properties: {
      failOn: { type: 'array', items: { enum: VERDICTS }, description: 'Verdicts at the gate, gravest first.' },
      maxContradictions: { ...COUNT, description: 'So many contradictions at the gate are let pass.' },
      minOrigins: {
        ...COUNT,
        description: 'Each side of a finding at the gate has at least so many independent origins.',
      },
      findings: { ...COUNT, description: 'Findings at the gate.' },
      waived: { ...COUNT, description: 'Findings that are known and let pass.' },
      unusedWaivers: {
        type: 'array',
        items: { type: 'string' },
        description: 'Fingerprints of waivers that no finding needs any more.',
      },
      hit: { type: 'boolean', description: 'Whether the findings at the gate are more than are let pass.' },
    } satisfies Described<Summary['gate']>,
    required: ['failOn', 'maxContradictions', 'minOrigins', 'findings', 'waived', 'unusedWaivers', 'hit'],
  },
  summary: {
    type: 'object',
    description: 'The report in numbers.',
    properties: {
      articles: { ...COUNT, description: 'Articles read.' },
      sentences: { ...COUNT, description: 'Sentences in them.' },
      claims: { ...COUNT, description: 'Claims found.' },
      events: { ...COUNT, description: 'Accidents, without those only named in passing.' },
      findings: {
        type: 'object',
        description: 'How many findings of each verdict, those that a limit left out included.',
        properties: Object.fromEntries(
          VERDICTS.map((verdict) => [verdict, { ...COUNT, description: `How many of verdict ${verdict}.` }]),
        ),
        additionalProperties: false,
      },
      inputs: { $ref: '#/$defs/inputs' },
      gate: { $ref: '#/$defs/gate' },
    } satisfies Described<Summary>,
    required: ['articles', 'sentences', 'claims', 'events', 'findings', 'inputs', 'gate'],
  },
} as const;
