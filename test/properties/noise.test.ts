/** P3, P11 and P15: spans, invisible characters, and reports that are read back, with noise between the sentences. */
import fc from 'fast-check';
import { crosscheck, FACTS, type Report, renderJson, renderTerminal, type Source } from '../../src/index.js';
import { visible } from '../../src/report/visible.js';
import { folderOf, invisible, OUTLETS, reports, SPARSE, sourceOf } from './grammar.js';
import { noisyFolder } from './prose.js';
import { contradictionsOf, property, read } from './reading.js';

const tell = (report: Report) =>
  renderTerminal(report, { color: false, width: 80, borders: false, quiet: false, verbose: true });

function checkSpans(report: Report, sources: readonly Source[]): void {
  const textOf = new Map(
    report.articles.map(({ id, path }) => [id, sources.find((source) => source.path === path)!.text]),
  );
  for (const { article, evidence } of report.claims) {
    const text = textOf.get(article)!;
    const { start, end } = evidence;
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(evidence.text);
    expect([cutsPair(text, start), cutsPair(text, end)]).toEqual([false, false]);
    const before = text.slice(0, start).split(/\r\n|[\n\r\u2028\u2029]/);
    expect([evidence.line, evidence.column]).toEqual([before.length, before.at(-1)!.length + 1]);
  }
}

/** Between the halves of a pair, which must both be there. */
const cutsPair = (text: string, at: number) =>
  at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;

property('P3: evidence is a slice of its article, at the line and column it names', noisyFolder, (sources) => {
  checkSpans(read(sources), sources);
});

property(
  'P3: behind any front matter, with any line ends',
  fc.tuple(reports, fc.constantFrom('\n', '\r\n', '\r', '\u2028'), fc.constantFrom('', '---\ntitle: \u{1f686}\n---\n')),
  ([told, end, top]) => {
    const sources = folderOf(told).map(({ path, text }) => sourceOf(path, (top + text).replaceAll('\n', end)));
    const report = read(sources);
    checkSpans(report, sources);
    expect(report.claims.length).toBeGreaterThan(0);
  },
);

property(
  'P11: characters that are not seen change no verdict, or are flagged',
  fc.tuple(reports, fc.array(fc.tuple(fc.nat(), invisible), { minLength: 1, maxLength: 3 })),
  ([told, insertions]) => {
    const sources = folderOf(told);
    const [first, ...rest] = sources;
    const spoilt = read([sourceOf(first!.path, insert(first!.text, insertions)), ...rest]);
    const isFlagged = spoilt.problems.some(({ code }) => (code as string) === 'suspicious');
    if (!isFlagged) expect(contradictionsOf(spoilt)).toEqual(contradictionsOf(read(sources)));
  },
);

/** Into the body, at places that a number picks; the header line stays whole, since it is data. */
function insert(text: string, insertions: readonly (readonly [place: number, char: string])[]): string {
  const body = text.indexOf('\n\n') + 2;
  return insertions.reduce((current, [place, char]) => {
    const at = body + (place % (current.length - body));
    return current.slice(0, at) + char + current.slice(at);
  }, text);
}

test('P11: a zero-width space in a count, a place, a word, and in front of the text', () => {
  const [one, other] = [100, 2].map(
    (n, at) => `source: ${OUTLETS[at]}\n\n${SPARSE.lead} The crash injured ${n} people.\n`,
  );
  const counts = [0, 1, 2].map((at) => one!.replace('100', `${'100'.slice(0, at)}\u200b${'100'.slice(at)}`));
  const places = ['\u200bOlomouc', 'Olomouc\u200b', 'Olo\u200bmouc'].map((place) => one!.replace('Olomouc', place));
  for (const spoilt of [...counts, ...places, `\u200b${one}`, one!.replace('people', 'peo\u200bple')]) {
    const { findings, problems } = read([sourceOf('a.txt', spoilt), sourceOf('b.txt', other!)]);
    const isFlagged = problems.some(({ code }) => (code as string) === 'suspicious');
    expect(isFlagged || findings.some(({ rule }) => rule === 'injured/contradiction')).toBe(true);
  }
});

property('P11: another normal form changes no verdict', reports, (told) => {
  const accented = folderOf(told).map(({ path, text }) => ({ path, text: text.replaceAll('Olomouc', 'Olomou\u010d') }));
  const forms = (['NFC', 'NFD'] as const).map((form) =>
    read(accented.map(({ path, text }, at) => sourceOf(path, at === 0 ? text.normalize(form) : text))),
  );
  expect(contradictionsOf(forms[1]!)).toEqual(contradictionsOf(forms[0]!));
});

property('P15: a report read back is the report', noisyFolder, (sources) => {
  const report = crosscheck(sources, { facts: FACTS });
  const back = JSON.parse(renderJson(report)) as Report;
  // half a surrogate pair, which JSON.stringify writes as an escape, is told as U+FFFD
  const whole = JSON.parse(JSON.stringify(report).replace(/\\ud[89a-f][0-9a-f]{2}/g, '\ufffd')) as Report;
  expect(back.findings).toEqual(whole.findings);
  expect(back.summary).toEqual(whole.summary);
});

property('P15: the table tells every finding', noisyFolder, (sources) => {
  const report = read(sources);
  const table = tell(report).replace(/\s+/g, '');
  for (const { message } of report.findings) expect(table).toContain(visible(message).replace(/\s+/g, ''));
});
