/** Texts that are lists and no reports: what is read of them is bounded, and they accuse nobody. */
import { tokenize } from '../src/language/tokens.js';
import { parsePublished } from '../src/read/published.js';
import { outletName } from '../src/values/outlets.js';
import { reportOn, rulesOf } from './accident-report.js';

const HEAD = 'Nordvik Air Flight 318 crashed near Tegucigalpa, Honduras, on May 14.';
const numbers = (most: number) => Array.from({ length: most }, (_, n) => n + 10);

test('of one sentence no more than forty statements are taken', () => {
  const sentence = numbers(80).map((n) => `killing ${n} people`);
  expect(reportOn(`${HEAD} The crash was reported, ${sentence.join(', ')}.`).claims.length).toBeLessThan(60);
  expect(
    reportOn(`${HEAD} The crash was reported, ${sentence.slice(0, 20).join(', ')}.`).claims.length,
  ).toBeGreaterThan(20);
});

test('who gives more than a hundred figures is no side of a contradiction', () => {
  const list = (most: number) => numbers(most).map((n) => `There were ${n} passengers on the plane.`);
  const rules = (most: number) =>
    rulesOf(reportOn(`${HEAD} ${list(most).join(' ')}`, `${HEAD} There were 900 passengers on the plane.`));
  expect(rules(100)).toContain('passengers/contradiction');
  expect(rules(101)).not.toContain('passengers/contradiction');
});

test('a sum is found among many figures, and the first one that holds is told', () => {
  const list = numbers(60).map((n) => `There were ${n} passengers on the plane.`);
  const whole = `${HEAD} ${list.join(' ')} There were 4 crew members on board. There were 67 people on board.`;
  const sum = reportOn(whole).findings.find(({ verdict }) => verdict === 'reconciliation');
  expect(sum?.explanation).toBe('63 passengers + 4 crew = 67 aboard');
});

test('many voices dispute each other, and none itself', () => {
  const said = (voice: string, cause: string) => `${voice} said the plane crashed because of ${cause}.`;
  const own = `${HEAD} ${said('Ana Ruiz', 'a bomb')} ${said('Ana Ruiz', 'a bird strike')}`;
  expect(rulesOf(reportOn(own))).not.toContain('cause/dispute');
  const others = reportOn(`${own} ${said('Kofi Asante', 'a bird strike')}`);
  const dispute = others.findings.find(({ rule }) => rule === 'cause/dispute');
  expect(dispute?.positions.map(({ canonical, claims }) => [canonical, claims.length])).toEqual([
    ['bomb', 1],
    ['bird-strike', 1],
  ]);
});

test('a piece of an endless word is read to its own end', () => {
  const text = 'a'.repeat(50);
  expect(tokenize(text, { start: 0, end: 20 })).toMatchObject([{ start: 0, end: 20, norm: 'a'.repeat(20) }]);
  expect(tokenize('38 people', { start: 0, end: 1 })).toMatchObject([{ norm: '3', kind: 'number' }]);
});

test.each([
  ['a day', 'May 14, 2024', '2024-05-14'],
  ['a day in a long value', `May 14, 2024 ${'at noon '.repeat(40)}`, null],
])('a date is short: %s', (_name, raw, date) => expect(parsePublished(raw).date).toBe(date));

test.each([
  ['a host', 'moxie.gulfherald.example', 'moxie.gulfherald.example'],
  ['a known one', 'www.reuters.com', 'Reuters'],
  ['one of too many labels', `${'a.'.repeat(2000)}com`, `${'a.'.repeat(2000)}com`],
])('a host name is short: %s', (_name, label, name) => expect(outletName(label)).toBe(name));
