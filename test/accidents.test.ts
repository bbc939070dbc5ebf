/**
 * Whole runs on whole folders. A difference from the expected files is either a fault or a change worth reading:
 * `npm run update-golden` writes them anew, and the difference goes into the review.
 */
import { renderJson, renderTerminal } from '../src/index.js';
import { FIXTURES, type Fixture, loadFixture } from './accident-fixtures.js';

const LOOK = { color: false, width: 100, borders: false, quiet: false, verbose: false };

test('there are fixtures', () => {
  expect(FIXTURES.length).toBeGreaterThan(0);
});

describe.each(FIXTURES)('%s', (name) => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await loadFixture(name);
  }, 30_000);

  test('reads as expected.txt', () => {
    expect(renderTerminal(fixture.report, LOOK)).toBe(fixture.expectedTable);
  });

  test('reports as expected.json', () => {
    expect(renderJson(fixture.report)).toBe(fixture.expectedReport);
  });

  test('every claim quotes the very words of its article', () => {
    const { articles, claims } = fixture.report;
    const pathOf = new Map(articles.map(({ id, path }) => [id, path]));
    const textAt = new Map(fixture.sources.map(({ path, text }) => [path, text]));
    const wrong = claims.filter(({ article, evidence: { start, end, text } }) => {
      return text === '' || textAt.get(pathOf.get(article)!)!.slice(start, end) !== text;
    });
    expect(claims.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  test('the order of the sources changes nothing', () => {
    const [first, ...rest] = fixture.sources;
    const expected = renderJson(fixture.report);
    for (const shuffled of [[...fixture.sources].reverse(), [...rest, first!]]) {
      expect(renderJson(fixture.crosscheckAgain(shuffled))).toBe(expected);
    }
  });

  test('findings rest on claims about their own accident, never on one told in passing', () => {
    const { claims, events, findings } = fixture.report;
    const eventOf = new Map(claims.map(({ id, event }) => [id, event]));
    const inPassing = new Set(events.filter(({ background }) => background).map(({ id }) => id));
    for (const { event, positions } of findings) {
      expect(inPassing).not.toContain(event);
      expect(new Set(positions.flatMap((position) => position.claims.map((id) => eventOf.get(id))))).toEqual(
        new Set([event]),
      );
    }
  });
});
