import type { Modality, Voice } from '../model/claim.js';
import { FACT_IDS } from '../model/fact-kind.js';
import type { Passage, ReportedClaim, ReportedEvidence } from '../model/report.js';
import type { Described } from './described.js';
import { OWN_FACT } from './schema-findings.js';
import { VALUE_BY_FACT } from './schema-values.js';

/** What articles say, and where: `$defs` of the report's schema. */
export const CLAIM_DEFS = {
  evidence: {
    type: 'object',
    description: 'Exact words with their place.',
    properties: {
      text: { type: 'string', description: 'The words, a slice of the text of the article.' },
      start: { type: 'integer', minimum: 0, description: 'Offset of the first unit in the text, in UTF-16 units.' },
      end: { type: 'integer', minimum: 0, description: 'Offset behind the last unit, in UTF-16 units.' },
      line: { type: 'integer', minimum: 1, description: 'Line in the file, from 1.' },
      column: { type: 'integer', minimum: 1, description: 'Column in the file, from 1, in UTF-16 units.' },
      sentence: { type: 'integer', minimum: 0, description: 'Index of the sentence, from 0.' },
    } satisfies Described<ReportedEvidence>,
    required: ['text', 'start', 'end', 'line', 'column', 'sentence'],
  },
  voice: {
    type: 'object',
    description: 'Somebody whose word it is.',
    properties: {
      name: { type: 'string', description: 'As the article calls them.' },
      named: { type: 'boolean', description: 'False for a role without a name ("officials").' },
      count: { type: ['integer', 'null'], minimum: 0, description: 'How many unnamed people speak, or null.' },
    } satisfies Described<Voice>,
    required: ['name', 'named', 'count'],
  },
  modality: {
    type: 'object',
    description: 'How the innermost voice puts it.',
    properties: {
      certainty: { enum: ['certain', 'probable', 'possible', 'uncommitted'], description: 'How sure it is.' },
      polarity: { enum: ['affirmed', 'denied'], description: 'Whether it says so or denies it.' },
      standing: { enum: ['held', 'retracted'], description: 'Whether it still stands.' },
    } satisfies Described<Modality>,
    required: ['certainty', 'polarity', 'standing'],
    additionalProperties: false,
  },
  claim: {
    type: 'object',
    description: 'One fact that one article states, hedges, denies or withdraws.',
    properties: {
      id: { type: 'string', pattern: '^c[0-9]+$', description: 'Id within this report.' },
      event: { type: 'string', description: 'Id of the accident it is about.' },
      article: { type: 'string', description: 'Id of the article that says it.' },
      fact: { anyOf: [{ enum: FACT_IDS }, OWN_FACT], description: 'The question that it answers.' },
      canonical: { type: 'string', description: 'The answer in its normal form.' },
      value: { type: 'object', description: 'The answer in parts; `fact` tells which.' },
      facet: { type: ['string', 'null'], description: 'The sub-group it is about, never compared with the whole.' },
      modality: { $ref: '#/$defs/modality' },
      attribution: {
        type: 'array',
        items: { $ref: '#/$defs/voice' },
        description: 'Whose word it is, outermost voice first; empty for the outlet itself.',
      },
      pattern: { type: 'string', description: 'Name of the pattern that found it.' },
      evidence: { $ref: '#/$defs/evidence' },
    } satisfies Described<ReportedClaim>,
    required: [
      'id',
      'event',
      'article',
      'fact',
      'canonical',
      'value',
      'facet',
      'modality',
      'attribution',
      'pattern',
      'evidence',
    ],
    allOf: VALUE_BY_FACT,
  },
  passage: {
    type: 'object',
    description: 'A sentence that holds evidence.',
    properties: {
      article: { type: 'string', description: 'Id of the article.' },
      sentence: { type: 'integer', minimum: 0, description: 'Index of the sentence, as evidence gives it.' },
      start: { type: 'integer', minimum: 0, description: 'Offset of its first unit in the text, in UTF-16 units.' },
      text: { type: 'string', description: 'The whole sentence.' },
    } satisfies Described<Passage>,
    required: ['article', 'sentence', 'start', 'text'],
  },
} as const;
