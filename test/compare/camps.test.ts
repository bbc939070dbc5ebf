import { markRivals } from '../../src/compare/camps.js';

const words = (...all: string[]) => all.map((word, index) => ({ word, index }));
type Member = ReturnType<typeof words>[number];

function mark(members: readonly Member[], areRivals: (a: string, b: string) => boolean, apart: readonly number[] = []) {
  let asked = 0;
  const marked = markRivals(members, {
    verdicts: ['rival'],
    campOf: ({ word }) => word,
    judge: (a, b) => {
      asked++;
      return areRivals(a.word, b.word) ? 'rival' : null;
    },
    isPair: (a, b) => !apart.includes(a.index) && !apart.includes(b.index),
  });
  return { marked: marked.get('rival')!.map(({ index }) => index), asked };
}

test('whole camps are marked, and those without a rival are not', () => {
  const members = words('38', '41', '38', 'many', '41');
  const areRivals = (a: string, b: string) => a !== 'many' && b !== 'many';
  expect(mark(members, areRivals).marked).toEqual([0, 1, 2, 4]);
});

test('a member that is no pair with any other stays out', () => {
  expect(mark(words('38', '41', '38'), () => true, [2]).marked).toEqual([0, 1]);
  expect(mark(words('38', '41', '38'), () => true, [1]).marked).toEqual([]);
});

test('what holds for two camps is asked once, however many stand in them', () => {
  const members = words(...Array.from({ length: 1000 }, (_, at) => (at % 2 === 0 ? '38' : '41')));
  const { marked, asked } = mark(members, () => true);
  expect({ marked: marked.length, asked }).toEqual({ marked: 1000, asked: 1 });
});

test('rivals are asked of in the order of the members', () => {
  const seen: string[] = [];
  markRivals(words('b', 'a', 'b'), {
    verdicts: ['rival'],
    campOf: ({ word }) => word,
    judge: (x, y) => {
      seen.push(`${x.word}${y.word}`);
      return null;
    },
    isPair: () => true,
  });
  expect(seen).toEqual(['ba']);
});

test('each verdict marks its own members, whether or not another one holds for them', () => {
  const marked = markRivals(words('38', '41', '44'), {
    verdicts: ['rival', 'later'],
    campOf: ({ word }) => word,
    judge: (a, b) => (a.word === '38' && b.word === '41' ? 'rival' : b.word === '44' ? 'later' : null),
    isPair: (a, b) => a.index + b.index !== 2,
  });
  const indexesOf = (verdict: string) => marked.get(verdict)!.map(({ index }) => index);
  expect({ rival: indexesOf('rival'), later: indexesOf('later') }).toEqual({ rival: [0, 1], later: [1, 2] });
});
