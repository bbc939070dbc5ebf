import type { Report } from '../model/report.js';
import type { Described } from './described.js';
import { CLAIM_DEFS } from './schema-claims.js';
import { FINDING_DEFS } from './schema-findings.js';
import { RECORD_DEFS } from './schema-records.js';
import { VALUE_DEFS } from './schema-values.js';

const listOf = (def: string, description: string) => ({
  type: 'array',
  items: { $ref: `#/$defs/${def}` },
  description,
});

/**
 * The JSON report as a JSON Schema (draft 2020-12). It takes reports of this `schemaVersion` and of later minors: fields
 * that those add are no fault, save where the contract is a closed list.
 */
export const REPORT_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:crashcheck:report:1',
  title: 'crashcheck report',
  description: 'What articles about accidents claim, and where they disagree.',
  type: 'object',
  properties: {
    schemaVersion: { type: 'string', pattern: '^1\\.[0-9]+$', description: 'Version of this contract: major.minor.' },
    tool: {
      type: 'object',
      description: 'What made the report.',
      properties: {
        name: { const: 'crashcheck', description: 'Its name.' },
        version: { type: 'string', description: 'Its version.' },
      },
      required: ['name', 'version'],
    },
    complete: { type: 'boolean', description: 'False when an input failed or was not reached.' },
    articles: listOf('article', 'The articles, by path.'),
    events: listOf('event', 'The accidents.'),
    claims: listOf('claim', 'The claims, by article and place.'),
    passages: listOf('passage', 'The sentences that evidence stands in, by article and place.'),
    findings: listOf('finding', 'Where the articles differ.'),
    agreements: listOf('agreement', 'Where they agree.'),
    problems: listOf('problem', 'Inputs that could not be used, or only in part.'),
    summary: { $ref: '#/$defs/summary' },
  } satisfies Described<Report>,
  required: [
    'schemaVersion',
    'tool',
    'complete',
    'articles',
    'events',
    'claims',
    'passages',
    'findings',
    'agreements',
    'problems',
    'summary',
  ],
  $defs: { ...RECORD_DEFS, ...CLAIM_DEFS, ...FINDING_DEFS, ...VALUE_DEFS },
} as const;
