/** A sentence that is met again is not read again: what is known of it holds where it stands now. */
import { extractSource, FACTS, type FactKind } from '../../src/index.js';
import { repeated } from '../../src/model/remembered.js';

const SENTENCES = [
  'Norway: Ferry sinks in a storm, killing 14',
  'A ferry sank off Kisar on Tuesday, killing at least 14 people.',
  'The ferry, which sank two days ago, was carrying 67 people, officials said.',
  'It sank on Friday last week.',
  'Eleven people were killed when a bus overturned in March.',
  'No survivors have been found.',
  'Rescuers pulled nine people alive from the water.',
];
const DATES = ['2024-06-05', undefined, '2023-01-02', '2024-06-05T22:10:00Z'];

/** What is read of the sentences in the order given, the first of them as the headline. */
function claimsOf(sentences: readonly string[], published: string | undefined, facts: readonly FactKind[]): string {
  const text = `${sentences.join('\n\n')}\n`;
  const metadata = published === undefined ? {} : { published };
  const { claims, quotations, profiles } = extractSource({ path: 'a.txt', sha256: '', text, metadata }, { facts });
  return JSON.stringify({ claims, quotations, profiles: profiles.map(({ sites, tolls }) => [sites, [...tolls]]) });
}

test.each(DATES)('under other dates and in other places before (%s)', (published) => {
  const turned = [...SENTENCES].reverse();
  for (const date of [...DATES, ...DATES]) for (const order of [SENTENCES, turned]) claimsOf(order, date, FACTS);
  // a catalogue that nothing was read with yet
  for (const order of [SENTENCES, turned])
    expect(claimsOf(order, published, FACTS)).toBe(claimsOf(order, published, [...FACTS]));
});

describe('what is remembered of texts', () => {
  const asked: string[] = [];
  const answer = repeated({ most: 2, longest: 8 }, (text) => {
    asked.push(text);
    return { text };
  });
  const timesAsked = (text: string) => {
    asked.length = 0;
    answer(text);
    return asked.length;
  };

  test('is kept from the second time on', () => {
    expect(timesAsked('ship')).toBe(1);
    expect(timesAsked('ship')).toBe(1);
    expect(timesAsked('ship')).toBe(0);
    expect(answer('ship')).toBe(answer('ship'));
    expect(answer('ship')).toEqual({ text: 'ship' });
  });

  test('is nothing of a long text', () => {
    for (let times = 0; times < 3; times++) expect(timesAsked('steamship')).toBe(1);
  });

  test('is no more than so many answers', () => {
    for (const text of ['ship', 'boat', 'raft', 'ship', 'boat', 'raft']) answer(text);
    expect(timesAsked('raft')).toBe(0);
    expect(timesAsked('ship')).toBe(1);
  });
});
