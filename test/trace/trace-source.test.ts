import { readdirSync, readFileSync } from 'node:fs';
import { traceSource } from '../../src/explain.js';
import { crosscheck, FACTS, type Source } from '../../src/index.js';

const FOLDER = new URL('../../fixtures/ala-too-6184-2022/articles/', import.meta.url);
const sources = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .slice(0, 2)
  .map((path): Source => ({ path, sha256: '', text: readFileSync(new URL(path, FOLDER), 'utf8') }));

test.each(sources.map((source) => [source.path, source] as const))(
  'line by line the claims of %s are those that a run reports',
  (_path, source) => {
    const lines = source.text.split('\n').map((_, at) => traceSource(source, { facts: FACTS }, { line: at + 1 }));
    // a sentence that runs over a line break stands on both lines
    const sentences = new Map(
      lines.flatMap((trace) => trace.sentences.map((sentence) => [`${sentence.line}:${sentence.column}`, sentence])),
    );
    const mentions = [...sentences.values()].flatMap((sentence) => sentence.mentions);
    const traced = mentions.flatMap(({ fact, pattern, quote, claims }) =>
      claims.map((claim) => [fact, pattern, quote, claim.canonical, claim.event.label].join(' | ')),
    );
    const report = crosscheck([source], { facts: FACTS });
    const labelOf = new Map(report.events.map(({ id, label }) => [id, label]));
    const reported = report.claims.map(({ fact, pattern, evidence, canonical, event }) =>
      [fact, pattern, evidence.text, canonical, labelOf.get(event)].join(' | '),
    );
    expect(reported.length).toBeGreaterThan(0);
    expect(traced.sort()).toEqual(reported.sort());
    for (const { claims, reason } of mentions) expect(claims.length === 0).toBe(reason !== null);
  },
);
