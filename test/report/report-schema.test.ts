import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { crosscheck, FACT_IDS, FACTS, type Report } from '../../src/index.js';
import { renderJson } from '../../src/report/json.js';
import { REPORT_SCHEMA } from '../../src/report/report-schema.js';
import { EXPECTED_REPORTS } from './expected-reports.js';
import { ATTACKS, hostileReport, rewordedFinding } from './hostile-report.js';
import { sampleReport } from './sample-report.js';

type Schema = Readonly<Record<string, unknown>>;

const faultsBy = (schema: object) => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  ajvFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (report: Report): string[] => {
    validate(JSON.parse(renderJson(report)));
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      return `${instancePath} ${message} ${JSON.stringify(params)}`;
    });
  };
};

const faultsOf = faultsBy(REPORT_SCHEMA);
/** The same schema with every object closed, so that a field it does not describe is a fault. */
const undescribedIn = faultsBy(closed(REPORT_SCHEMA) as object);

function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  // Conditions and what follows from them see a part of an object, and name what it has by reference.
  const parts = Object.entries(schema).map(([key, part]) => [key, key === 'allOf' ? part : closed(part)]);
  const isObject = 'properties' in schema && 'type' in schema;
  return Object.fromEntries([...parts, ...(isObject ? [['unevaluatedProperties', false]] : [])]);
}

const REPORTS: readonly (readonly [string, Report])[] = [
  ...EXPECTED_REPORTS,
  ['sample', sampleReport()],
  ['hostile', hostileReport(ATTACKS)],
  ['quoted words', { ...sampleReport(), findings: [rewordedFinding()] }],
  ['of today', reportOfToday()],
];

/** What the engine says now, of texts that have most facts and both marks of a figure. */
function reportOfToday(): Report {
  const article = (path: string, text: string) => ({ path, text, sha256: '', metadata: { published: '2024-05-16' } });
  return crosscheck(
    [
      article(
        'a.txt',
        'A Volta Air ATR 72 with 40 people on board crashed near Accra on Tuesday. So far 12 people are dead.',
      ),
      article(
        'b.txt',
        'A Volta Air plane crashed near Accra on Tuesday. The toll was revised down to 11. Ice may be the cause.',
      ),
    ],
    { facts: FACTS, problems: [{ path: 'c.txt', code: 'unreadable', message: 'no right', action: 'failed' }] },
  );
}

test.each(REPORTS)('%s: the report is as the schema says', (_name, report) => {
  expect(faultsOf(report)).toEqual([]);
});

test.each(REPORTS)('%s: the schema describes every field of the report', (_name, report) => {
  expect(undescribedIn(report)).toEqual([]);
});

test('a field that is not described is found, at any depth', () => {
  const sample = sampleReport();
  const claims = sample.claims.map((claim) => ({ ...claim, value: { ...claim.value, novel: 1 } }));
  const findings = sample.findings.map((finding) => ({ ...finding, novel: 1 }));
  const faults = undescribedIn({ ...sample, claims, findings });
  expect(faults).toContain('/claims/0/value must NOT have unevaluated properties {"unevaluatedProperty":"novel"}');
  expect(faults).toContain('/findings/1 must NOT have unevaluated properties {"unevaluatedProperty":"novel"}');
  expect(faultsOf({ ...sample, claims, findings })).toEqual([]);
});

test.each([
  ['another major version', { schemaVersion: '2.0' as never }],
  ['no articles', { articles: undefined as never }],
  ['a verdict that is none', { findings: [{ ...sampleReport().findings[0]!, verdict: 'quarrel' as never }] }],
  ['a rule that is none', { findings: [{ ...sampleReport().findings[0]!, rule: 'cause/quarrel' }] }],
  ['a finding without positions', { findings: [{ ...sampleReport().findings[0]!, positions: [] }] }],
  ['a value of another fact', { claims: [{ ...sampleReport().claims[0]!, value: { term: 'fire' } }] }],
  ['a day that is none', { articles: [{ ...sampleReport().articles[0]!, published: '2024-02-30' }] }],
  ['a line 0', { claims: [withLine(0)] }],
])('a fault is found: %s', (_name, change) => {
  expect(faultsOf({ ...sampleReport(), ...change })).not.toEqual([]);
});

function withLine(line: number) {
  const [claim] = sampleReport().claims;
  return { ...claim!, evidence: { ...claim!.evidence, line } };
}

test('the reports that are read hold nearly every fact', () => {
  const spoken = new Set(REPORTS.flatMap(([, { claims }]) => claims.map(({ fact }) => fact)));
  expect(FACT_IDS.filter((fact) => !spoken.has(fact))).toEqual(['ground-deaths']);
});

test('every object and every field is described in one sentence', () => {
  const defs: Readonly<Record<string, Schema>> = REPORT_SCHEMA.$defs;
  const fields = [REPORT_SCHEMA as Schema, ...Object.values(defs)].flatMap(fieldsOf);
  const described = [...fields, ...Object.entries(defs)].map(([name, { description, $ref }]) => {
    return [name, description ?? defs[String($ref).replace('#/$defs/', '')]?.description];
  });
  expect(described.length).toBeGreaterThan(100);
  expect(described.filter(([, text]) => typeof text !== 'string' || !/^\S.*\.$/.test(text))).toEqual([]);
});

function fieldsOf({ properties = {} }: Schema): [string, Schema][] {
  const fields = Object.entries(properties as Record<string, Schema>);
  return fields.flatMap(([name, field]) => [[name, field], ...fieldsOf(field)]);
}

test('it is plain data, the same after a round trip', () => {
  expect(JSON.parse(JSON.stringify(REPORT_SCHEMA))).toEqual(REPORT_SCHEMA);
});
