import { VERDICTS } from '../model/comparison.js';
import { FACT_IDS } from '../model/fact-kind.js';
import type { Agreement, Finding, ReportedPosition, ReportedQuotation } from '../model/report.js';
import type { Described } from './described.js';

const KEBAB = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const IDS = { type: 'array', items: { type: 'string' } } as const;
/** The id of a fact that a configuration declares. */
export const OWN_FACT = { type: 'string', pattern: `^${KEBAB}$` } as const;
const RULE = `^${KEBAB}/(?:${VERDICTS.join('|')})$`;

/** What the articles' claims come to: `$defs` of the report's schema. */
export const FINDING_DEFS = {
  quotation: {
    type: 'object',
    description: 'Words in quotation marks that an article puts into the mouth of a named voice.',
    properties: {
      article: { type: 'string', description: 'Id of the article.' },
      voice: { type: 'string', description: 'Who is quoted.' },
      evidence: { $ref: '#/$defs/evidence' },
    } satisfies Described<ReportedQuotation>,
    required: ['article', 'voice', 'evidence'],
  },
  position: {
    type: 'object',
    description: 'One answer and its holders.',
    properties: {
      canonical: { type: 'string', description: 'The answer in its normal form.' },
      label: { type: 'string', description: 'The answer as a person would write it.' },
      articles: { ...IDS, description: 'Ids of the articles that give it.' },
      origins: { ...IDS, description: 'Whose reporting they pass on: independent sources.' },
      claims: { ...IDS, description: 'Ids of the claims that give it.' },
      quotations: {
        type: 'array',
        items: { $ref: '#/$defs/quotation' },
        description: 'The quotations, where the finding is about quoted words.',
      },
    } satisfies Described<ReportedPosition>,
    required: ['canonical', 'label', 'articles', 'origins', 'claims'],
  },
  finding: {
    type: 'object',
    description: 'Something that the articles tell differently.',
    properties: {
      id: { type: 'string', pattern: '^f[0-9]+$', description: 'Id within this report.' },
      rule: { type: 'string', pattern: RULE, description: 'The fact and the verdict, with a slash between them.' },
      event: { type: 'string', description: 'Id of the accident.' },
      fact: {
        anyOf: [{ enum: [...FACT_IDS, 'statement'] }, OWN_FACT],
        description: 'What it is about: a fact, or quoted words.',
      },
      verdict: { enum: VERDICTS, description: 'What the difference comes to.' },
      severity: { enum: ['error', 'warning', 'note'], description: 'How grave it is; settings may lower it.' },
      atGate: { type: 'boolean', description: 'Whether it counts for the exit code.' },
      waiver: {
        type: ['object', 'null'],
        description: 'Why it is known and let pass, or null.',
        properties: {
          reason: { type: 'string', description: 'The reason in words.' },
          expires: {
            type: ['string', 'null'],
            format: 'date',
            description: 'The last day on which it holds, or null.',
          },
        },
        required: ['reason', 'expires'],
      },
      fingerprint: { type: 'string', description: 'Stays the same over runs, moved lines and renamed files.' },
      message: { type: 'string', description: 'The finding in one sentence.' },
      explanation: { type: ['string', 'null'], description: 'Why the values differ, where they tell themselves.' },
      positions: {
        type: 'array',
        items: { $ref: '#/$defs/position' },
        minItems: 1,
        description: 'The answers that stand against each other.',
      },
    } satisfies Described<Finding>,
    required: [
      'id',
      'rule',
      'event',
      'fact',
      'verdict',
      'severity',
      'atGate',
      'waiver',
      'fingerprint',
      'message',
      'explanation',
      'positions',
    ],
  },
  agreement: {
    type: 'object',
    description: 'An answer that several articles give, or a sum that holds.',
    properties: {
      event: { type: 'string', description: 'Id of the accident.' },
      fact: { anyOf: [{ enum: FACT_IDS }, OWN_FACT], description: 'The question.' },
      canonical: { type: 'string', description: 'The answer in its normal form.' },
      label: { type: 'string', description: 'The answer as a person would write it.' },
      articles: { ...IDS, description: 'Ids of the articles that give it.' },
      origins: { ...IDS, description: 'Whose reporting they pass on.' },
      note: { type: 'string', description: 'The sum in words, where one holds.' },
    } satisfies Described<Agreement>,
    required: ['event', 'fact', 'canonical', 'label', 'articles', 'origins'],
  },
} as const;
