import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/run.js';
import { renderTimeline } from '../../src/index.js';
import { displayWidth } from '../../src/report/display-width.js';
import { makeFolder, removeFolder } from '../node/temp-folder.js';
import { EXPECTED_REPORTS } from '../report/expected-reports.js';
import { fakeIo } from './fake-io.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const told = (outlet: string, day: number, words: string) =>
  `source: ${outlet}\ndate: 2023-06-0${day}\n\nA ferry sank off Zanzibar, Tanzania, on 4 June 2023, ${words}.`;

let cwd: string;
beforeEach(async () => {
  cwd = await makeFolder({
    'later.txt': told('Coast Radio', 6, 'killing 41 people'),
    'first.txt': told('The Island Post', 5, 'killing at least 38 people'),
    'last.txt': told('Harbour News', 6, 'killing 41 people'),
  });
});
afterEach(() => removeFolder(cwd));

async function run(argv: readonly string[], from = cwd) {
  const { io, stdout, stderr } = fakeIo(from);
  const code = await main(['timeline', ...argv], io);
  return { code, out: stdout.text, err: stderr.text };
}

test('tells figures by day of publication, with who gives them and where', async () => {
  const { code, out, err } = await run(['.']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.slice(out.indexOf('death toll'))).toBe(`\
death toll
2023-06-05  at least 38  The Island Post
                         first.txt:4:54
2023-06-06  41           Harbour News, Coast Radio
                         last.txt:4:54
`);
});

test('as JSON, with every quote', async () => {
  const { figures } = JSON.parse((await run(['.', '-f', 'json'])).out);
  expect(figures).toMatchObject([
    { fact: 'death-toll', published: '2023-06-05', label: 'at least 38', min: 38, max: null, hedged: false },
    {
      published: '2023-06-06',
      stated: 41,
      said: [{ source: 'Harbour News', line: 4, column: 54, text: 'killing 41 people' }, { path: 'later.txt' }],
    },
  ]);
});

test('leaves out and counts what has no date, and says when nothing moved', async () => {
  const folder = await makeFolder({
    'a.txt': 'A ferry sank off Zanzibar, Tanzania, on 4 June 2023, killing 38 people.',
  });
  expect((await run(['.'], folder)).out).toBe(
    'No figure is given on several days or differently.\n1 article without a date left out.\n',
  );
  await removeFolder(folder);
});

test('the exit code tells of inputs, never of findings', async () => {
  expect((await run(['fixtures/ala-too-6184-2022/articles'], ROOT)).code).toBe(0);
  expect((await run(['.', 'gone.txt'])).code).toBe(3);
  expect((await run(['gone.txt'])).code).toBe(2);
  expect((await run(['.', '-f', 'csv'])).err).toContain('Allowed choices are terminal, json');
});

test.each(EXPECTED_REPORTS)('%s: fits a terminal', (_, report) => {
  for (const width of [40, 61, 120]) {
    const look = { color: true, width, borders: true, quiet: false, verbose: false, links: 'file:///news/' };
    const lines = renderTimeline(report, look).split('\n');
    expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
  }
});
