import fc from 'fast-check';
import { type Report, type ReportedArticle, type ReportedClaim, renderHtml } from '../../src/index.js';
import { labelOfCount } from '../../src/report/html/counts.js';
import { dayNumber, longDay, shortDay, spanOfDays } from '../../src/report/html/days.js';
import { labelCount } from '../../src/values/count-measure.js';
import { descendants, hasClass, type Page, type PageElement, pageOf } from './page-of.js';
import { type ClaimSketch, claim, sampleReport } from './sample-report.js';

type Told = Omit<ClaimSketch, 'canonical' | 'text' | 'article'> & {
  /** "34", "34+" for at least, "~34" for about, "3-5". */
  readonly figure: string;
};

/** An article of a day, or of none, with its figures; it is its outlet's own reporting unless origins are given. */
interface Sketch {
  readonly outlet: string | null;
  readonly day: string | null;
  readonly says?: readonly Told[];
  readonly origins?: readonly string[];
}

/** One accident, told by these articles. */
function pageOn(...articles: readonly Sketch[]): Page {
  return pageOf(renderHtml(reportOn(articles)));
}

function reportOn(articles: readonly Sketch[]): Report {
  const sample = sampleReport();
  const ids = articles.map((_, at) => `a${at + 1}`);
  return {
    ...sample,
    articles: articles.map((sketch, at) => articleOf(sketch, ids[at]!, sample.articles[0]!)),
    events: [{ id: 'e1', label: 'ferry, Batangas', background: false, articles: ids }],
    claims: articles.flatMap(({ says = [] }, at) => says.map((told, n) => figureClaim(`c${at}-${n}`, ids[at]!, told))),
    findings: [],
    agreements: [],
  };
}

function articleOf({ outlet, day, origins }: Sketch, id: string, like: ReportedArticle): ReportedArticle {
  const own = outlet === null ? [] : [outlet];
  return { ...like, id, path: `${id}.txt`, source: outlet, published: day, origins: origins ?? own };
}

function figureClaim(id: string, article: string, { figure, ...told }: Told): ReportedClaim {
  const [low = 0, high = low] = (figure.match(/\d+/g) ?? []).map(Number);
  const [isOpen, isAbout] = [figure.endsWith('+'), figure.startsWith('~')];
  const [min, max] = isAbout ? [low - 5, low + 5] : [low, isOpen ? null : high];
  const value = { min, max, stated: low, approximate: isAbout || high > low, counted: 'people' };
  return { ...claim(id, { ...told, article, canonical: String(low), text: figure }), value };
}

const dead = (figure: string, more: Partial<Told> = {}): Told => ({ fact: 'death-toll', figure, ...more });
const inside = (element: PageElement, name: string) => descendants(element).filter((one) => one.name === name);
const withClass = (page: Page, name: string) => page.all.filter((element) => hasClass(element, name));
const captions = (page: Page) => page.byName('figcaption').map(({ text }) => text);
const dots = (page: Page) =>
  page
    .byName('circle')
    .map(({ attributes }) => attributes.class)
    .filter((name) => name === 'sharp' || name === 'blurred');

describe('how a figure moved', () => {
  const [monday, tuesday, friday] = ['2023-05-01', '2023-05-02', '2023-05-05'];
  const gazette = (day: string | null, ...says: Told[]): Sketch => ({ outlet: 'Gazette', day, says });

  test.each([
    ['two days', [gazette(monday, dead('34')), gazette(tuesday, dead('31'))], ['Death toll 34, then 31']],
    ['days in any order', [gazette(tuesday, dead('31')), gazette(monday, dead('34'))], ['Death toll 34, then 31']],
    ['one figure twice', [gazette(monday, dead('34')), gazette(friday, dead('34'))], ['Death toll 34, unmoved']],
    ['two figures of one day', [gazette(monday, dead('34')), gazette(monday, dead('31'))], ['Death toll 31 and 34']],
    [
      'many of one day',
      [gazette(monday, dead('3'), dead('9'), dead('7')), gazette(tuesday, dead('9'))],
      ['Death toll 3 to 9, then 9'],
    ],
    ['at least', [gazette(monday, dead('14+')), gazette(tuesday, dead('19'))], ['Death toll at least 14, then 19']],
    [
      'at least N beside N',
      [gazette(monday, dead('14+'), dead('14')), gazette(tuesday, dead('19'))],
      ['Death toll 14, then 19'],
    ],
    [
      'a round figure among sharp ones',
      [gazette(monday, dead('30'), dead('~50')), gazette(tuesday, dead('33'))],
      ['Death toll 30, then 33'],
    ],
    [
      'none but round ones',
      [gazette(monday, dead('~30')), gazette(tuesday, dead('~50'))],
      ['Death toll about 30, then about 50'],
    ],
    [
      'two facts, in report order',
      [
        gazette(monday, { fact: 'missing', figure: '9' }, dead('1')),
        gazette(tuesday, dead('2'), { fact: 'missing', figure: '8' }),
      ],
      ['Death toll 1, then 2', 'Missing 9, then 8'],
    ],
    ['one dated article', [gazette(monday, dead('34')), gazette(null, dead('31'))], []],
    ['one figure of one day', [gazette(monday, dead('34')), gazette(monday, dead('34'))], []],
    ['a sub-group', [gazette(monday, dead('34')), gazette(tuesday, dead('3', { facet: 'children' }))], []],
    ['what is denied', [gazette(monday, dead('34')), gazette(tuesday, dead('3', { polarity: 'denied' }))], []],
    ['what is withdrawn', [gazette(monday, dead('34')), gazette(tuesday, dead('3', { standing: 'retracted' }))], []],
    ['what is no day', [gazette(monday, dead('34')), gazette('2023-13-01', dead('3'))], []],
  ])('%s', (_name, articles, expected) => {
    expect(captions(pageOn(...articles))).toEqual(expected);
  });

  test('later stands to the right, more stands higher, and the axis begins at zero', () => {
    const page = pageOn(gazette(monday, dead('10')), gazette(tuesday, dead('20')), gazette(friday, dead('40')));
    const [x, y] = ['cx', 'cy'].map((key) =>
      page
        .byName('circle')
        .filter(({ attributes }) => attributes.class === 'sharp')
        .map(({ attributes }) => Number(attributes[key])),
    );
    expect(x).toEqual([50, 119, 326]);
    // equal steps of figures are equal steps of height
    expect(y![0]! - y![1]!).toBeCloseTo((y![1]! - y![2]!) / 2);
    expect(page.byClass('axis').map(({ text }) => text)).toEqual([
      '0',
      '10',
      '20',
      '30',
      '40',
      '1 May',
      '2 May',
      '5 May',
    ]);
  });

  test('what is hedged or rounded is an open dot, what has no end an arrow, what has two a bar', () => {
    const page = pageOn(
      gazette(monday, dead('10', { certainty: 'possible' })),
      gazette(tuesday, dead('~20')),
      gazette(friday, dead('30+'), dead('40')),
    );
    expect(dots(page)).toEqual(['blurred', 'blurred', 'sharp', 'sharp']);
    expect(page.byClass('range').map(({ attributes }) => /^M\d/.test(attributes.d!))).toEqual([true, true]);
    expect(page.byClass('timeline')[0]!.text).toContain(
      'Open dot: hedged or rounded. Arrow: “at least”. Bar: what the words leave open. Band: articles of one day differ.',
    );
  });

  test('the drawing is told in words, and as a table with those who give each figure', () => {
    const page = pageOn(
      gazette(monday, dead('34')),
      { outlet: 'Courier', day: monday, says: [dead('34')] },
      gazette(tuesday, dead('31')),
    );
    expect(page.byClass('chart').map(({ attributes }) => [attributes.role, attributes['aria-label']])).toEqual([
      ['img', 'Death toll by date of the articles. 1 May 2023: 34; 2 May 2023: 31'],
    ]);
    const rows = inside(page.byClass('timeline')[0]!, 'tr').map(({ elements }) => elements.map(({ text }) => text));
    expect(rows).toEqual([
      ['Fact', 'Published', 'Figure', 'Given by'],
      ['death toll', '1 May 2023', '34', 'Gazette, Courier'],
      ['death toll', '2 May 2023', '31', 'Gazette'],
    ]);
  });

  test('figures of any size stay within the drawing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2_000_000_000), { minLength: 2, maxLength: 12 }), (figures) => {
        const page = pageOn(...figures.map((figure, at) => gazette(`2023-05-${10 + at}`, dead(String(figure)))));
        for (const { attributes } of page.byName('circle').filter(({ attributes }) => attributes.class === 'sharp')) {
          expect(Number(attributes.cy)).toBeGreaterThanOrEqual(34);
          expect(Number(attributes.cy)).toBeLessThanOrEqual(154);
          expect(Number(attributes.cx)).toBeGreaterThanOrEqual(36);
          expect(Number(attributes.cx)).toBeLessThanOrEqual(340);
        }
        expect(page.byClass('grid').length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe('who passes on whose reporting', () => {
  const lines = (page: Page) => inside(page.byClass('origins')[0]!, 'li').map(({ text }) => text.trim());
  const kinds = (page: Page) => ['own', 'passed-on', 'unknown'].map((kind) => withClass(page, kind).length);

  test('an agency, its own report and two that pass it on', () => {
    const page = pageOn(
      { outlet: 'Reuters', day: '2023-05-01' },
      { outlet: 'Gazette', day: '2023-05-02', origins: ['Reuters'] },
      { outlet: null, day: null, origins: ['Reuters'] },
      { outlet: 'Courier', day: null },
    );
    expect(lines(page)).toEqual([
      'Reuters: its own reporting in 1 article; passed on by 2 articles (Gazette, a3.txt)',
      'Courier: its own reporting in 1 article',
    ]);
    expect(kinds(page)).toEqual([2, 2, 0]);
    expect(inside(page.byClass('links')[0]!, 'text').map(({ text }) => text)).toEqual([
      'Reuters, 1 May',
      'Gazette, 2 May',
      'a3.txt',
      'Courier',
      'Reuters',
      'Courier',
    ]);
  });

  test('what is not known comes last', () => {
    const page = pageOn({ outlet: null, day: null }, { outlet: 'Gazette', day: null, origins: ['Reuters', 'AFP'] });
    expect(lines(page)).toEqual([
      'Reuters: passed on by 1 article (Gazette)',
      'AFP: passed on by 1 article (Gazette)',
      'Origin not known: 1 article (a1.txt)',
    ]);
    expect(kinds(page)).toEqual([0, 2, 1]);
  });

  test('outlets that nobody passes on share a line when they are many', () => {
    const own = ['Gazette', 'Courier', 'Gazette', 'Herald', 'Post'].map((outlet) => ({ outlet, day: null }));
    expect(lines(pageOn(...own, { outlet: 'Echo', day: null }))).toEqual([
      'Own reporting: Gazette (2), Courier, Herald, Post, Echo',
    ]);
  });

  test('nobody passes anything on: words, and no drawing', () => {
    const page = pageOn({ outlet: 'Gazette', day: null }, { outlet: 'Courier', day: null });
    expect(lines(page)).toHaveLength(2);
    expect(page.byClass('links')).toEqual([]);
  });

  test('one article alone: no section', () => {
    expect(
      pageOn({ outlet: 'Gazette', day: null })
        .byClass('origins')
        .filter(({ name }) => name === 'section'),
    ).toEqual([]);
  });

  test('many articles are drawn by outlet, and many outlets no further than can be read', () => {
    const many = Array.from({ length: 300 }, (_, at) => ({ outlet: `Outlet ${at % 60}`, day: null, origins: ['AFP'] }));
    const page = pageOn(...many);
    expect(withClass(page, 'passed-on')).toHaveLength(24);
    expect(inside(page.byClass('links')[0]!, 'text')[0]!.text).toBe('Outlet 0 × 5');
    expect(lines(page)).toEqual([
      expect.stringContaining('AFP: passed on by 300 articles'),
      'The drawing shows the first 24 of 60.',
    ]);
  });
});

describe('the matrix', () => {
  const heads = (page: Page) =>
    inside(page.byClass('matrix')[0]!, 'thead')
      .flatMap((head) => inside(head, 'th'))
      .map(({ attributes }) => Object.keys(attributes)[1]);

  test('up to eight articles are columns, more are rows', () => {
    const articles = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ outlet: `Outlet ${at}`, day: null, says: [dead(String(at))] }));
    expect(heads(pageOn(...articles(8)))).toEqual(Array(8).fill('data-outlet'));
    expect(heads(pageOn(...articles(9)))).toEqual(['data-fact']);
  });

  test('can be reached by keyboard and has a name', () => {
    const region = withClass(pageOn({ outlet: 'Gazette', day: null, says: [dead('4')] }), 'scroll')[0]!;
    expect(region.attributes).toMatchObject({
      role: 'region',
      tabindex: '0',
      'aria-labelledby': 'matrix-title-e1 accident-title-e1',
    });
  });

  test('a large one is opened by hand', () => {
    const articles = Array.from({ length: 401 }, (_, at) => ({
      outlet: 'Gazette',
      day: null,
      says: [dead(String(at % 7))],
    }));
    expect(inside(pageOn(...articles).byClass('matrix')[0]!, 'summary')[0]!.text).toBe('1 fact in 401 articles');
  });

  test('a value once said for certain is not repeated with a hedge; figures are worded as they were', () => {
    const says = [
      dead('14+', { at: [1, 1] }),
      dead('14+', { at: [2, 1], certainty: 'possible' as const }),
      dead('3', { at: [3, 1], facet: 'children' }),
    ];
    const [cell] = inside(pageOn({ outlet: 'Gazette', day: null, says }).byClass('matrix')[0]!, 'tbody').flatMap(
      (body) => inside(body, 'td'),
    );
    expect(inside(cell!, 'span').map(({ text }) => text)).toEqual(['at least 14', '3 only: children']);
  });
});

describe('days', () => {
  test.each([
    ['2024-12-26', '26 December 2024', '26 Dec 2024'],
    ['2024-02-01T23:59Z', '1 February 2024', '1 Feb 2024'],
    ['2024-13-01', '2024-13-01', '2024-13-01'],
    ['yesterday', 'yesterday', 'yesterday'],
  ])('%s', (iso, long, short) => {
    expect([longDay(iso), shortDay(iso)]).toEqual([long, short]);
  });

  test.each([
    [['2024-12-26'], '26 December 2024'],
    [['2024-12-28', null, '2024-12-26'], '26 to 28 December 2024'],
    [['2024-11-30', '2024-12-02'], '30 November to 2 December 2024'],
    [['2025-01-01', '2024-12-31'], '31 December 2024 to 1 January 2025'],
    [[null, 'soon'], null],
  ])('%j together', (dates, expected) => {
    expect(spanOfDays(dates)).toBe(expected);
  });

  test('count over the ends of months and years', () => {
    expect(dayNumber('2024-03-01')! - dayNumber('2024-02-28')!).toBe(2);
    expect(dayNumber('2025-01-01')! - dayNumber('2024-12-31')!).toBe(1);
    expect(dayNumber('1970-01-01')).toBe(0);
  });
});

test('a figure is worded as in the findings', () => {
  const bounds = fc.record({
    min: fc.nat(99),
    max: fc.option(fc.nat(99)),
    stated: fc.nat(99),
    approximate: fc.boolean(),
  });
  fc.assert(
    fc.property(bounds, (count) => {
      expect(labelOfCount(count)).toBe(labelCount({ ...count, counted: 'people' }));
    }),
  );
});
