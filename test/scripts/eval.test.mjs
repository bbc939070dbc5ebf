/** The scorer against figures worked out by hand on a toy accident. */
import { changeLines } from '../../scripts/eval/changes.mjs';
import { confusionLines } from '../../scripts/eval/confusions.mjs';
import { figuresOf } from '../../scripts/eval/figures.mjs';
import { isSame } from '../../scripts/eval/same-value.mjs';
import { scoreCluster } from '../../scripts/eval/score-cluster.mjs';
import { faultLines } from '../../scripts/eval/tell.mjs';

const SURE = { certainty: 'certain', polarity: 'affirmed', standing: 'held' };

const claim = (article, fact, canonical, modality = {}, event = 'e1') => {
  return { event, article, fact, canonical, facet: null, modality: { ...SURE, ...modality } };
};
const position = (canonical) => ({ canonical });

const gold = {
  cluster: 'toy',
  scoredFacts: null,
  documents: ['01', '02'],
  claims: [
    { doc: '01', fact: 'death-toll', value: 38, modality: 'asserted' },
    { doc: '02', fact: 'death-toll', value: 41, modality: 'asserted' },
    { doc: '01', fact: 'cause', value: ['weather', 'icing'], modality: 'hedged' },
    { doc: '02', fact: 'aboard', value: 67, modality: 'asserted' },
    { doc: '02', fact: 'crash-site', value: 'Norway', modality: 'asserted', optional: true },
  ],
  background: [{ doc: '01', fact: 'death-toll', value: 12 }],
  disagreements: [
    { fact: 'death-toll', values: [38, 41], accept: ['contradiction'], optional: false },
    { fact: 'cause', values: ['weather', 'bomb'], accept: ['dispute', 'contradiction'], optional: false },
  ],
};

const report = {
  articles: [
    { id: 'a1', path: 'toy/01-reuters.txt' },
    { id: 'a2', path: 'toy/02-afp.txt' },
  ],
  events: [
    { id: 'e1', articles: ['a1', 'a2'] },
    { id: 'e2', articles: ['a1'] },
  ],
  claims: [
    claim('a1', 'death-toll', '38'),
    claim('a2', 'death-toll', '41'),
    claim('a1', 'cause', 'icing'),
    claim('a1', 'death-toll', '12'),
    claim('a2', 'passengers', '67'),
    claim('a1', 'injured', '5', { certainty: 'uncommitted' }),
    claim('a1', 'injured', '9', {}, 'e2'),
  ],
  findings: [
    { event: 'e1', fact: 'death-toll', verdict: 'contradiction', positions: [position('38'), position('41')] },
    {
      event: 'e1',
      fact: 'crash-date',
      verdict: 'contradiction',
      positions: [position('2024-03-04'), position('2024-03-05')],
    },
  ],
};

const outcomes = scoreCluster(gold, report);
const figures = figuresOf(outcomes, { backgrounds: 1, spansBad: 0, spansAll: 7 });

test('claims count once for each article, fact and value, of the main accident alone', () => {
  expect(figures.claims).toMatchObject({ tp: 3, fp: 2, fn: 1 });
  expect(figures.kinds['death-toll']).toMatchObject({ tp: 2, fp: 1, fn: 0, r: 1 });
  expect(figures).toMatchObject({ leaks: 1, modality: 2 / 3, kinds: { passengers: { fp: 1 }, aboard: { fn: 1 } } });
});

test('a finding is hit with its verdict and its values; a contradiction nobody wants is a false alarm', () => {
  expect(figures).toMatchObject({
    findings: { tp: 1, fp: 1, fn: 1 },
    contradictions: { tp: 1, fp: 1, fn: 0 },
    falseAlarms: 1,
  });
});

test('every fault is one line', () => {
  expect(faultLines(outcomes)).toEqual([
    'modality     toy 01 cause=weather|icing: want hedged, got asserted',
    'missed       toy 02 aboard=67',
    'leaked       toy 01 death-toll=12',
    'spurious     toy 02 passengers=67',
    'missed       toy dispute|contradiction cause weather / bomb; got nothing',
    'false alarm  toy contradiction crash-date 2024-03-04 / 2024-03-05',
  ]);
});

test('changes tell better from worse', () => {
  const { findings, claims } = report;
  const worse = scoreCluster(gold, {
    ...report,
    findings: findings.slice(1),
    claims: claims.filter((one) => one.canonical !== '12'),
  });
  expect(changeLines(outcomes, worse)).toEqual([
    '+ toy 01 death-toll=12: leaked → not said',
    '- toy contradiction death-toll 38 / 41: hit → missed',
    '1 better, 1 worse, 0 otherwise',
  ]);
});

test('confusions set a miss beside what was told instead', () => {
  expect(confusionLines(outcomes)).toEqual(
    expect.arrayContaining([
      '    1 × aboard, passengers',
      '    1 × cause: hedged, asserted',
      '    1 × cause: dispute|contradiction, nothing',
    ]),
  );
});

test.each([
  ['death-toll', '38', 38, true],
  ['death-toll', '38', 380, false],
  ['flight-number', 'J2-8243', 'AHY8243', true],
  ['flight-number', '8243', '8432', false],
  ['crash-date', '2024-03', '2024-03-04', true],
  ['crash-date', '2024', '2024-03-04', false],
  ['crash-site', 'Popayán', ['Pasto', 'Popayan'], true],
  ['operator', 'Air France', 'Air India', false],
])('%s %s is what %s wants: %s', (fact, value, wanted, expected) => {
  expect(isSame(fact, value, wanted)).toBe(expected);
});
