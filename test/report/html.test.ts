import { createHash } from 'node:crypto';
import { type Finding, type Report, type ReportedClaim, renderHtml } from '../../src/index.js';
import { SCRIPT, SCRIPT_SHA256 } from '../../src/report/html/script.js';
import { STYLE, STYLE_SHA256 } from '../../src/report/html/style.js';
import { visible } from '../../src/report/visible.js';
import { FIXTURES, loadFixture } from '../accident-fixtures.js';
import { descendants, hasClass, type Page, type PageElement, pageOf } from './page-of.js';
import { sampleReport } from './sample-report.js';

const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('base64');
const between = (source: string, from: string, to: string) =>
  source.slice(source.indexOf(from) + from.length, source.indexOf(to));
const render = (report: Report): Page => pageOf(renderHtml(report));
const within = (element: PageElement, name: string) => descendants(element).filter((one) => one.name === name);
const textsOf = (elements: readonly PageElement[]) => elements.map(({ text }) => text.trim());
const findingOf = (page: Page, id: string) => page.byId(`finding-${id}`);

describe('the policy', () => {
  test('names the digests of the style and the script that stand on the page', () => {
    expect({ STYLE_SHA256, SCRIPT_SHA256 }).toEqual({ STYLE_SHA256: digest(STYLE), SCRIPT_SHA256: digest(SCRIPT) });
    const source = renderHtml(sampleReport());
    expect(digest(between(source, '<style>', '</style>'))).toBe(STYLE_SHA256);
    expect(digest(between(source, '<script>', '</script>'))).toBe(SCRIPT_SHA256);
  });

  test('lets nothing in but these', () => {
    const [policy] = render(sampleReport())
      .byName('meta')
      .filter(({ attributes }) => 'http-equiv' in attributes);
    expect(policy!.attributes.content!.split('; ')).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${STYLE_SHA256}'`,
      `script-src 'sha256-${SCRIPT_SHA256}'`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test('style and script need no more than the policy gives', () => {
    expect(STYLE).not.toMatch(/@import|url\(|<\//);
    expect(SCRIPT).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|Function\(|fetch|import\(|<\//,
    );
  });
});

describe.each(FIXTURES)('%s', (name) => {
  let report: Report;
  let page: Page;
  beforeAll(async () => {
    report = (await loadFixture(name)).report;
    page = render(report);
  });

  test('gives the same bytes twice', () => {
    expect(renderHtml(structuredClone(report))).toBe(renderHtml(report));
  });

  test('shows each finding with its message, its reason, its positions and every quote', () => {
    const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
    const missing = report.findings.flatMap((finding) => missingOf(finding, findingOf(page, finding.id), claims));
    expect(missing).toEqual([]);
  });

  test('shows every claim in its sentence, at its place', () => {
    for (const { event, article, evidence } of report.claims) {
      const passage = report.passages.find((one) => one.article === article && one.sentence === evidence.sentence)!;
      const shown = page.all.find(
        ({ attributes }) => attributes.id === `passage-${event}-${article}-${evidence.sentence}`,
      );
      // Accidents that are only mentioned have no list of articles.
      if (shown === undefined)
        expect(page.all.some(({ attributes }) => attributes.id === `accident-${event}`)).toBe(false);
      else {
        expect(shown.text).toContain(visible(passage.text));
        expect(shown.text).toContain(`${evidence.line}:${evidence.column}`);
      }
    }
  });

  test('shows what the articles agree on, what they mention and what went wrong', () => {
    for (const { label } of [...report.events, ...report.agreements]) expect(page.text).toContain(visible(label));
    for (const { message } of report.problems) expect(page.text).toContain(visible(message));
  });

  test('is sound: ids are there once, links lead somewhere, nothing acts, nothing is fetched', () => {
    expect(faultsOf(page)).toEqual([]);
  });
});

function missingOf(finding: Finding, shown: PageElement, claims: ReadonlyMap<string, ReportedClaim>): string[] {
  const words = finding.positions.flatMap((position) => [
    position.label,
    ...position.origins,
    ...position.claims.map((id) => claims.get(id)!.evidence.text),
    ...(position.quotations ?? []).map(({ evidence }) => evidence.text),
  ]);
  const told = [finding.message, finding.explanation ?? '', finding.verdict, finding.id, finding.fingerprint, ...words];
  return told.map(visible).filter((text) => !shown.text.includes(text));
}

/** What no page may have, as lines. */
function faultsOf(page: Page): string[] {
  const ids = page.all.flatMap(({ attributes }) => attributes.id ?? []);
  const faults = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice: ${id}`);
  for (const { name, attributes } of page.all) {
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith('on') || ['style', 'src', 'srcset', 'action', 'formaction', 'xlink:href'].includes(key))
        faults.push(`acts: ${name} ${key}`);
      if (key === 'href' && !(value.startsWith('#') || (name === 'link' && value.startsWith('data:'))))
        faults.push(`leads away: ${value}`);
      const targets =
        key === 'href' && value.startsWith('#') ? [value.slice(1)] : key === 'aria-labelledby' ? value.split(' ') : [];
      faults.push(...targets.filter((target) => !ids.includes(target)).map((target) => `leads nowhere: ${target}`));
    }
  }
  return [...faults, ...leapsOf(page)];
}

/** Headings that skip a level. */
function leapsOf(page: Page): string[] {
  const levels = page.all.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
  return levels.flatMap((level, at) =>
    at > 0 && level > levels[at - 1]! + 1 ? [`leaps: h${levels[at - 1]!} to h${level}`] : [],
  );
}

describe('the sample report', () => {
  const page = render(sampleReport());

  test('headline and summary', () => {
    expect(textsOf(page.byName('h1'))).toEqual(['1 contradiction in 3 articles']);
    expect(textsOf(page.byClass('kicker'))).toEqual(['Azerbaijan Airlines J2-8243, Aktau, 2024-12-25']);
    expect(textsOf(page.byClass('summary'))).toEqual([
      '3 articles, 1 contradiction, 1 dispute; gate: contradiction — hit; inputs: 1 skipped',
    ]);
    expect(textsOf(page.byName('title'))).toEqual([
      'Azerbaijan Airlines J2-8243, Aktau, 2024-12-25: 1 contradiction in 3 articles – crashcheck',
    ]);
  });

  test('findings stand gravest first, in the contents too', () => {
    expect(page.byClass('finding').map(({ attributes }) => attributes['data-verdict'])).toEqual([
      'contradiction',
      'dispute',
    ]);
    const contents = page.byClass('contents')[0]!;
    expect(textsOf(within(contents, 'a'))).toEqual([
      'Azerbaijan Airlines J2-8243, Aktau, 2024-12-25',
      'flight number: contradiction',
      'cause: dispute',
    ]);
  });

  test('a position says who holds it and whose reporting that is', () => {
    const [first, second] = within(findingOf(page, 'f1'), 'li').filter((one) => hasClass(one, 'position'));
    expect(textsOf(first!.elements).slice(0, 3)).toEqual(['J2-8243', '2 outlets: Reuters, CNN', 'origin: Reuters']);
    expect(textsOf(second!.elements).slice(0, 3)).toEqual(['8432', '1 article: 0003.txt', 'origin: Euronews']);
  });

  test('voices, hedges and denials stand beside the quote', () => {
    expect(textsOf(within(findingOf(page, 'f2'), 'p').filter((one) => hasClass(one, 'voice')))).toEqual([
      'Voice: four sources',
      'In its own words possible',
      'Voice: the Kremlin denied',
    ]);
  });

  test('the matrix has facts as rows and articles by date, undated last', () => {
    const table = within(page.byClass('matrix')[0]!, 'table')[0]!;
    const rows = within(table, 'tr').map((row) => textsOf(row.elements));
    expect(rows).toEqual([
      ['', 'Reuters 26 Dec 2024', 'CNN 26 Dec 2024', '0003.txt no date'],
      ['flight number, contradiction', 'J2-8243', 'J2-8243', '8432'],
      ['death toll', '38', '38', '38'],
      ['cause, dispute', 'shot down', 'shot down possible', 'shot down deniedbird strike withdrawn'],
    ]);
  });

  test('an agreement has its sum', () => {
    expect(textsOf(page.byClass('agreements'))).toEqual([
      expect.stringMatching(
        /Death toll\s*38 38 dead \+ 29 survivors = 67 aboard all 3 articles; 2 independent origins/,
      ),
    ]);
  });

  test('problems name the input, what was done and why', () => {
    const rows = within(page.byId('problems'), 'tr').map((row) => textsOf(row.elements));
    expect(rows).toContainEqual(['news/photo.txt', 'skipped', 'binary content (PNG) binary']);
    expect(rows).toContainEqual(['news/0003.txt', 'noted', 'no date found no-date']);
  });

  test('filters offer what there is, and are hidden until the script shows them', () => {
    const form = page.byId('filters');
    expect(form.attributes).toHaveProperty('hidden');
    expect(textsOf(within(page.byId('fact'), 'option'))).toEqual(['all facts', 'flight number', 'death toll', 'cause']);
    expect(textsOf(within(page.byId('outlet'), 'option'))).toEqual(['all outlets', '0003.txt', 'CNN', 'Reuters']);
    expect(within(form, 'input').map(({ attributes }) => attributes.value)).toEqual(['contradiction', 'dispute']);
  });
});

describe('what a run may bring', () => {
  const sample = sampleReport();

  test('an input that failed: the page says that it is incomplete', () => {
    const failed = { path: 'b.txt', code: 'unreadable' as const, message: 'cannot be read', action: 'failed' as const };
    const summary = { ...sample.summary, inputs: { ...sample.summary.inputs, failed: 1 } };
    const page = render({ ...sample, complete: false, problems: [...sample.problems, failed], summary });
    expect(page.byClass('incomplete')[0]!.text).toMatch(/Incomplete: not every input could be read/);
    expect(page.byClass('summary')[0]!.text).toContain('inputs: 1 failed, 1 skipped');
    expect(within(page.byId('problems'), 'th').at(4 - 1)!.text).toBe('b.txt');
    expect(render(sample).byClass('incomplete')).toEqual([]);
  });

  test('a finding at the gate says so, a waived one says why', () => {
    const waiver = { reason: 'the wire corrected it', expires: '2027-01-31' };
    const findings = sample.findings.map((finding) => (finding.id === 'f2' ? { ...finding, waiver } : finding));
    const page = render({ ...sample, findings });
    expect(findingOf(page, 'f1').text).toContain('at the gate');
    expect(findingOf(page, 'f2').text).toContain('Waived: the wire corrected it (until 2027-01-31)');
    expect(findingOf(page, 'f2').text).not.toContain('at the gate');
  });

  test('who denies what others affirm stands beside them', () => {
    const [dispute] = sample.findings;
    const positions = [{ ...dispute!.positions[0]!, claims: ['c3', 'c6', 'c9'], articles: ['a1', 'a2', 'a3'] }];
    const shown = findingOf(render({ ...sample, findings: [{ ...dispute!, positions }] }), dispute!.id);
    expect(textsOf(within(shown, 'h5'))).toEqual(['shot down', 'shot down (denied)']);
    expect(
      within(shown, 'p')
        .filter((one) => hasClass(one, 'holders'))
        .map(({ text }) => text),
    ).toEqual(['2 outlets: Reuters, CNN', '1 article: 0003.txt']);
  });

  test('a sum is set as a sum', () => {
    const explanation = '62 passengers + 5 crew = 67 aboard';
    const findings = [{ ...sample.findings[0]!, verdict: 'reconciliation' as const, explanation }];
    expect(
      within(findingOf(render({ ...sample, findings }), 'f2'), 'p').filter((one) => hasClass(one, 'sum'))[0]!.text,
    ).toBe(explanation);
  });

  test('no article at all: nothing is called free of disagreement', () => {
    const none = { ...sample, articles: [], events: [], claims: [], findings: [], agreements: [], problems: [] };
    const page = render({ ...none, summary: { ...sample.summary, articles: 0, findings: {} } });
    expect(page.byName('h1')[0]!.text).toBe('Nothing was analysed');
    expect(page.text).not.toMatch(/No disagreement|not hit/);
    expect(faultsOf(page)).toEqual([]);
  });

  test('many accidents: the gravest first, those without findings folded', () => {
    const quiet = Array.from({ length: 20 }, (_, at) => ({
      id: `x${at}`,
      label: `Accident ${at}`,
      background: false,
      articles: ['a1'],
    }));
    const page = render({ ...sample, events: [...quiet, ...sample.events] });
    expect(page.byClass('accident')[0]!.attributes.id).toBe('accident-e1');
    expect(page.byName('h1')[0]!.text).toBe('1 contradiction in 3 articles about 21 accidents');
    expect(textsOf(within(page.byClass('contents')[0]!, 'summary'))).toEqual(['20 more accidents without findings']);
    expect(faultsOf(page)).toEqual([]);
  });

  test('many quotes of one position: one for each of three articles in its sentence, the rest in a list', () => {
    const claims = Array.from({ length: 40 }, (_, at) => ({
      ...sample.claims[0]!,
      id: `k${at}`,
      article: ['a1', 'a2', 'a3'][at % 3]!,
    }));
    const [finding] = sample.findings.filter(({ id }) => id === 'f1');
    const positions = [{ ...finding!.positions[0]!, claims: claims.map(({ id }) => id) }];
    const page = render({ ...sample, claims, findings: [{ ...finding!, positions }] });
    const shown = findingOf(page, 'f1');
    expect(within(shown, 'blockquote')).toHaveLength(3);
    expect(textsOf(within(shown, 'summary'))).toEqual(['37 more quotes']);
    expect(within(shown, 'mark')).toHaveLength(40);
  });

  test('a long sentence is cut around the words, which stay whole', () => {
    const [words, filler] = ['flight 8432', 'and so on '.repeat(500)];
    const claims = sample.claims.map((claim) => {
      if (claim.id !== 'c7') return claim;
      const start = 10 + filler.length;
      return { ...claim, evidence: { ...claim.evidence, text: words, start, end: start + words.length, sentence: 4 } };
    });
    const passages = [{ article: 'a3', sentence: 4, start: 10, text: filler + words + filler }];
    const quote = within(findingOf(render({ ...sample, claims, passages }), 'f1'), 'blockquote').at(-1)!;
    expect(quote.text).toMatch(/^…[^…]* flight 8432and [^…]*…$/);
    expect(quote.text.length).toBeLessThan(700);
    expect(textsOf(within(quote, 'mark'))).toEqual([words]);
  });

  test('words that their passage does not hold stand alone', () => {
    const passages = [{ article: 'a3', sentence: 1, start: 0, text: 'Another sentence.' }];
    const quote = within(findingOf(render({ ...sample, passages }), 'f1'), 'blockquote').at(-1)!;
    expect(quote.text).toBe('“flight 8432”');
  });

  test('a sentence quoted in two wordings: what differs is set apart', () => {
    const evidence = { start: 0, end: 0, line: 1, column: 1, sentence: 0 };
    const wording = (label: string, article: string, text: string) => ({
      canonical: label,
      label,
      articles: [article],
      origins: [],
      claims: [],
      quotations: [{ article, voice: 'The minister', evidence: { ...evidence, text } }],
    });
    const positions = [
      wording('wording 1', 'a1', 'We must wait for facts'),
      wording('wording 2', 'a2', 'We will wait for the facts'),
    ];
    const finding = {
      ...sample.findings[0]!,
      id: 'f9',
      fact: 'statement' as const,
      verdict: 'drift' as const,
      positions,
    };
    const quotes = within(findingOf(render({ ...sample, findings: [finding] }), 'f9'), 'blockquote');
    expect(quotes.map((quote) => textsOf(within(quote, 'b')))).toEqual([['must'], ['will', 'the']]);
    expect(quotes[1]!.text).toBe('“We will wait for the facts”');
  });
});
