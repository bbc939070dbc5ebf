import { main } from '../../src/cli/run.js';
import type { Trace } from '../../src/explain.js';
import { makeFolder, removeFolder } from '../node/temp-folder.js';
import { fakeIo } from './fake-io.js';

const ARTICLE = `source: Harbour Times
date: 2024-05-16

Crash kills 38 near Sucre

By Ana Lima

A plane crashed near Sucre on Tuesday, killing 38 people.
About 40 percent of those on board died. Good luck.
The plane was shot down, the airline said. The defence ministry denied this.
The accident came after 298 people were killed when a plane crashed in 2014.
All on board were killed.
The crash hurt Su\u202esan Lee, 41, and a further nine people were injured.
`;

let cwd: string;
beforeAll(async () => {
  cwd = await makeFolder({
    'a.txt': ARTICLE,
    'undated.txt': 'A plane crashed near Sucre on Tuesday.',
    'talks.txt': 'The talks broke up on Tuesday.',
    'foreign.txt': 'Автобус перевернулся во вторник, погибли 38 человек, сообщила полиция.',
    'b.ndjson': '{"text":"A ferry sank off Zanzibar."}\n{"text":"A bus crashed, killing 41 people."}\n',
    'page.html':
      '<!doctype html>\n<title>Crash</title>\n<nav>Home</nav>\n<article><h1>Plane crash</h1>\n<p>A plane crashed near\nSucre, killing 38 people.</p></article>\n',
    'feed.json': '[\n{"text": "A ferry sank off Zanzibar."},\n{"text": "A bus crashed, killing 41 people."}\n]',
    'c:3.txt': 'A bus crashed, killing 41 people.',
  });
});
afterAll(() => removeFolder(cwd));

async function run(argv: readonly string[], input = '') {
  const { io, stdout, stderr } = fakeIo(cwd, input);
  const code = await main(['trace', ...argv], io);
  return { code, out: stdout.text, err: stderr.text };
}

/** The text with its line breaks smoothed. */
const told = async (...argv: string[]) => (await run(argv)).out.replace(/\s+/g, ' ');

async function traced(...argv: string[]): Promise<Trace> {
  const { code, out } = await run([...argv, '--format', 'json']);
  expect(code).toBe(0);
  return (JSON.parse(out) as { traces: readonly Trace[] }).traces[0]!;
}

test('a claim, with the steps that lead to it', async () => {
  const { code, out } = await run(['a.txt:8']);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^a\.txt:8:1 \(body; of 2024-05-16\)\n {2}“A plane crashed near Sucre on Tuesday, killing 38 peo/,
  );
  expect(out).toContain(`
  death-toll, pattern killing-n
    words: “killing 38 people” (8:40)
    caught: count “38 people”
    comes to: 38
    claim: 38
    said by: the outlet itself
    how: certain, affirmed, held
    event: the article's own accident: Sucre, 2024-05-14
`);
  expect(out).toMatch(/ {2}at “killing”: [\w, -]*: \d+ patterns tried, 1 found, 1\s+covered/);
});

test('a column names one sentence of a line', async () => {
  expect((await traced('a.txt:9')).sentences.map(({ text }) => text)).toEqual([
    'About 40 percent of those on board died.',
    'Good luck.',
  ]);
  expect((await traced('a.txt:9:43')).sentences.map(({ text }) => text)).toEqual(['Good luck.']);
});

describe('why there is no claim', () => {
  test.each([
    ['a.txt:9', 'counts nobody: “About 40” (by what stands behind it a share, a sum, a measure or an hour)'],
    ['a.txt:9:43', 'not looked at closely: no word in it that a pattern begins with'],
    ['a.txt:12', 'comes to: as many as were aboard no claim: the article does not say how many were aboard'],
    [
      'a.txt:6',
      '(byline; of 2024-05-16) “By Ana Lima” not looked at: byline: tells of the article, not of an accident',
    ],
    ['undated.txt:1', 'no day: “Tuesday” (the article has no date to resolve it against)'],
    ['talks.txt:1', 'not looked at: no sentence of the article that holds a sign of an accident makes a statement'],
    ['foreign.txt:1', 'not looked at: the article does not look like English'],
  ])('%s: %s', async (place, words) => expect(await told(place)).toContain(words));

  test('beyond the limit', async () => {
    expect(await told('a.txt:8', '--max-claims', '2')).toContain('comes to: 38 no claim: over the limit of 2 claims');
    expect(await told('a.txt:8', '--max-claims', '20')).not.toContain('over the limit');
  });

  test('no date, where there is one', async () => expect(await told('a.txt:8')).not.toContain('no day'));
});

test('whose words it is, and how firm', async () => {
  expect(await told('a.txt:10:1')).toContain('claim: shot-down said by: airline how: certain, affirmed, held');
});

test('a denial of the sentence before, which has no pattern of its own', async () => {
  const { sentences } = await traced('a.txt:10:60');
  expect(sentences[0]?.mentions).toMatchObject([
    {
      fact: 'cause',
      pattern: 'denied-as-said-before',
      quote: 'denied this',
      captures: [],
      claims: [
        { canonical: 'shot-down', modality: { polarity: 'denied' }, attribution: [{ name: 'defence ministry' }] },
      ],
    },
  ]);
});

test('another accident, and why it is one', async () => {
  const [sentence] = (await traced('a.txt:11')).sentences;
  const toll = sentence?.mentions.find(({ fact }) => fact === 'death-toll');
  expect(toll?.claims[0]?.event).toMatchObject({ background: true, reason: 'speaks of 2014' });
});

test('every pattern that was tried, by name, when asked', async () => {
  expect(await told('undated.txt:1')).not.toContain('crash-date/crashed-on');
  const words = await told('undated.txt:1', '--verbose');
  expect(words).toContain('found: crash-site/crashed-at');
  expect(words).toContain('no fit: crash-site/at-place-crashed');
  const { sentences } = await traced('undated.txt:1');
  const tried = sentences[0]?.triggers.find(({ text }) => text === 'crashed')?.tried;
  expect(tried).toContainEqual({ fact: 'crash-site', pattern: 'crashed-at', outcome: 'found' });
  expect(tried).toContainEqual({ fact: 'crash-date', pattern: 'crashed-on', outcome: 'no fit' });
});

test('what an article hides is shown, and never acts', async () => {
  const { out } = await run(['a.txt:13']);
  expect(out).toContain('Su\\u{202E}san');
  expect(out).not.toContain('\u202e');
  expect((await run(['a.txt:13', '-f', 'json'])).out).not.toContain('\u202e');
});

describe('in files of every kind the place is one of the file', () => {
  test.each([
    ['b.ndjson:2', 'b.ndjson:2:10 (body; no date) “A bus crashed, killing 41 people.”'],
    ['feed.json:3', 'feed.json:3:11 (body; no date) “A bus crashed, killing 41 people.”'],
    ['page.html:6', 'page.html:5:4 (body; no date) “A plane crashed near Sucre, killing 38 people.”'],
    ['page.html:4', '(headline; no date) “Plane crash”'],
    ['c:3.txt:1', 'c:3.txt:1:1 (body; no date) “A bus crashed, killing 41 people.”'],
  ])('%s', async (place, words) => expect(await told(place)).toContain(words));

  test('and standard input', async () => {
    const { code, out } = await run(['--stdin-filename', 'x.txt', '--', '-:1'], 'A bus crashed, killing 41 people.');
    expect(code).toBe(0);
    expect(out).toContain('x.txt:1:1');
  });
});

describe('a place that is none', () => {
  test.each([
    ['a.txt', '"a.txt" names no line of a file; write FILE:LINE or FILE:LINE:COLUMN'],
    ['a.txt:x', '"a.txt:x" names no line of a file'],
    [':3', '":3" names no line of a file'],
    ['a.txt:0', 'lines and columns are counted from 1'],
    ['a.txt:8:0', 'lines and columns are counted from 1'],
    ['a.txt:7', 'line 7 of "a.txt" is blank'],
    ['a.txt:14', '"a.txt" has no line 14: its last is line 13'],
    ['b.ndjson:3', '"b.ndjson" has no line 3: its last is line 2'],
    [
      'a.txt:1',
      'no sentence of an article stands at line 1 of "a.txt": it is markup, data about the article or left out',
    ],
    ['page.html:3', 'no sentence of an article stands at line 3 of "page.html"'],
    ['a.txt:8:99', 'no sentence of an article stands at line 8, column 99 of "a.txt"'],
    ['gone.txt:3', 'gone.txt: no such file or folder'],
    ['.:3', '"." is more than one file; name one'],
  ])('%s', async (place, words) => {
    const { code, out, err } = await run([place]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });
});
