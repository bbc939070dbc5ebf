import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { compilePattern } from '../src/extract/notation.js';
import { triggerIndex } from '../src/extract/trigger-index.js';
import { FACTS } from '../src/facts/index.js';
import type { Example } from '../src/model/example.js';
import { FACT_IDS } from '../src/model/fact-kind.js';

const folder = new URL('../src/facts/', import.meta.url);
const PARTS = ['definition.ts', 'patterns.ts', 'lexicon.ts', 'examples.ts'];
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LEAST_EXAMPLES = 3;

test('the catalogue has every fact once, in report order', () => {
  expect(FACTS.map((fact) => fact.id)).toEqual([...FACT_IDS]);
});

test('every folder of facts is in the catalogue', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((entry) => entry.name).sort()).toEqual([...FACT_IDS].sort());
});

describe.each(FACTS.map((fact) => [fact.id, fact] as const))('%s', (id, fact) => {
  const read = (part: string) => readFileSync(new URL(`${id}/${part}`, folder), 'utf8');

  test.each(PARTS)('has its %s', (part) => {
    expect(existsSync(new URL(`${id}/${part}`, folder))).toBe(true);
  });

  test('tells in words what it is', () => {
    expect(fact.title.trim()).not.toBe('');
    expect(fact.summary.trim()).toMatch(/\w.*\.$/);
    expect(fact.doubt.trim()).toMatch(/\w.*\.$/);
  });

  test('names its patterns once, in kebab case', () => {
    const names = fact.patterns.map((pattern) => pattern.name);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !KEBAB.test(name))).toEqual([]);
  });

  test('has patterns that compile or match by function, each with a trigger', () => {
    for (const pattern of fact.patterns) {
      if (pattern.words !== undefined) expect(compilePattern(pattern).triggers.length).toBeGreaterThan(0);
      else {
        expect(pattern.find).toBeInstanceOf(Function);
        expect((pattern.triggers?.length ?? 0) > 0 || pattern.chunk !== undefined).toBe(true);
      }
    }
  });

  test('keeps its lexicon free of imports', () => {
    expect(read('lexicon.ts')).not.toMatch(/^\s*(?:import\b|export\b.*\bfrom\b)|\brequire\(|\bimport\(/m);
  });

  test('shows where it speaks and where it stays silent', async () => {
    const { examples } = (await import(`../src/facts/${id}/examples.js`)) as { examples: readonly Example[] };
    expect(new Set(examples.map((example) => example.text)).size).toBe(examples.length);
    expect(examples.filter((example) => example.says.length > 0).length).toBeGreaterThanOrEqual(LEAST_EXAMPLES);
    expect(examples.filter((example) => example.says.length === 0).length).toBeGreaterThanOrEqual(LEAST_EXAMPLES);
  });
});

test('one index of triggers can be built over the whole catalogue', () => {
  const index = triggerIndex(FACTS);
  const tried = new Set([...index.byWord.values(), ...index.byChunk.values()].flat().map((trial) => trial.pattern));
  expect(FACTS.flatMap((fact) => fact.patterns).filter((pattern) => !tried.has(pattern))).toEqual([]);
});
