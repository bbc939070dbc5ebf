/** What a verdict depends on. P0 and so on: the numbers these properties go by. */
import fc from 'fast-check';
import { VERDICTS } from '../../src/index.js';
import {
  ACCIDENTS,
  type Accident,
  anyAccident,
  exactly,
  folderOf,
  idleText,
  OUTLETS,
  reports,
  reportsOn,
  SPARSE,
  says,
  sourceOf,
  type Told,
  textOf,
} from './grammar.js';
import { folder } from './prose.js';
import { contradictionsOf, property, read, verdictsOf } from './reading.js';

const NOBODY = ['No one was killed.', 'Nobody died in the crash.', 'There were no deaths.'];
/** A, B, C and so on. */
const inLetters = (n: number) => String.fromCharCode(65 + n);

property('P0: what the grammar says is what is read', reports, (told) => {
  const { articles, claims } = read(folderOf(told));
  told.forEach(({ statements }, at) => {
    const own = claims.filter(({ article }) => article === articles[at]!.id);
    for (const { topic, amount } of statements) {
      const found = own.find(({ fact }) => fact === topic);
      expect(found?.value).toMatchObject({ min: amount.least, max: amount.most });
    }
  });
});

property(
  'P7: an article about another accident changes nothing about this one',
  fc
    .shuffledSubarray([...ACCIDENTS], { minLength: 2, maxLength: 2 })
    .chain(([own, other]) => fc.tuple(reportsOn(own!), reportsOn(other!, 2))),
  ([told, others]) => {
    const alone = verdictsOf(read(folderOf(told)));
    const among = read([...folderOf(told), ...folderOf(others, 'other')]);
    const ids = new Set(among.articles.filter(({ path }) => path.startsWith('news/')).map(({ id }) => id));
    const own = among.findings.filter(({ positions }) =>
      positions.some(({ articles }) => articles.some((id) => ids.has(id))),
    );
    expect(verdictsOf({ ...among, findings: own })).toEqual(alone);
  },
);

property('P7: one more article that gives a figure known already changes no contradiction', reports, (told) => {
  const more = { ...told[0]!, outlet: 'Valley Herald' };
  expect(contradictionsOf(read(folderOf([...told, more])))).toEqual(contradictionsOf(read(folderOf(told))));
});

/** Articles about one accident, the first of which gives another toll than the rest. */
function crowd(accident: Accident, count: number, dead: number): Told[] {
  return Array.from({ length: count }, (_, at) => ({
    accident,
    outlet: `Outlet ${inLetters(at)}`,
    statements: [says('death-toll', exactly(dead + (at === 0 ? 7 : 0)))],
  }));
}

property(
  'P7: many articles about one accident make no contradiction go away',
  fc.tuple(fc.constantFrom(...ACCIDENTS, SPARSE), fc.integer({ min: 3, max: 20 }), fc.integer({ min: 2, max: 40 })),
  ([accident, count, dead]) => {
    const tolls = [dead, dead + 7].map(String).sort().join(' ');
    expect(contradictionsOf(read(folderOf(crowd(accident, count, dead))))).toEqual([
      `death-toll/contradiction ${tolls}`,
    ]);
  },
);

test('P7: the contradiction that two articles make is there among seven', () => {
  expect(contradictionsOf(read(folderOf(crowd(SPARSE, 2, 20))))).toEqual(['death-toll/contradiction 20 27']);
  expect(contradictionsOf(read(folderOf(crowd(SPARSE, 7, 20))))).toEqual(['death-toll/contradiction 20 27']);
});

describe('P10: the gate', () => {
  const gate = fc.record({
    failOn: fc.subarray([...VERDICTS]),
    minOrigins: fc.integer({ min: 1, max: 3 }),
    maxContradictions: fc.nat(2),
  });

  property('a stricter one never lets a run pass', fc.tuple(folder, gate, gate), ([sources, one, other]) => {
    const loose = read(sources, { gate: one });
    const strict = read(sources, {
      gate: {
        failOn: [...new Set([...one.failOn, ...other.failOn])],
        minOrigins: Math.min(one.minOrigins, other.minOrigins),
        maxContradictions: Math.min(one.maxContradictions, other.maxContradictions),
      },
    });
    expect(verdictsOf(strict)).toEqual(verdictsOf(loose));
    if (loose.summary.gate.hit) expect(strict.summary.gate.hit).toBe(true);
  });

  property('fewer findings of one fact are some of the findings, and what is left out is said', folder, (sources) => {
    const all = read(sources);
    const few = read(sources, { limits: { maxFindings: 1 } });
    const prints = all.findings.map(({ fingerprint }) => fingerprint);
    expect(few.findings.filter(({ fingerprint }) => !prints.includes(fingerprint))).toEqual([]);
    if (few.findings.length < all.findings.length)
      expect(few.problems).toContainEqual(expect.objectContaining({ code: 'limit', action: 'noted' }));
  });
});

property(
  'P12: text that says nothing changes no verdict, however it is worded',
  fc.tuple(reports, fc.array(idleText, { minLength: 1, maxLength: 3 })),
  ([told, idle]) => {
    const sources = folderOf(told);
    const longer = sources.map(({ path, text }) => sourceOf(path, `${text}\n${idle.join('\n\n')}\n`));
    expect(verdictsOf(read(longer))).toEqual(verdictsOf(read(sources)));
    expect(read(longer).summary.gate).toEqual(read(sources).summary.gate);
  },
);

property(
  'P18: a denial never agrees with a figure',
  fc.tuple(anyAccident, fc.constantFrom(...NOBODY), fc.integer({ min: 1, max: 400 })),
  ([accident, denial, dead]) => {
    const figure = textOf({ accident, outlet: OUTLETS[0], statements: [says('death-toll', exactly(dead))] });
    const none = `source: ${OUTLETS[1]}\n\n${accident.lead} ${denial}\n`;
    const { agreements, findings } = read([sourceOf('a.txt', figure), sourceOf('b.txt', none)]);
    expect(agreements.filter(({ fact }) => fact === 'death-toll')).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toContain('death-toll/contradiction');
  },
);
