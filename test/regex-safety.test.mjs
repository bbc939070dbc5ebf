/** No regular expression of the source takes more than linear time on any text: each is judged by recheck. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findRegexes, regexesOf } from '../scripts/regexes/find-regexes.mjs';

const JUDGE = fileURLToPath(new URL('../scripts/regexes.mjs', import.meta.url));
const MINUTES = 60_000;

/** In a process of its own, since recheck runs slowly in a test's sandbox. */
function judge(...folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [JUDGE, ...folder], { encoding: 'utf8' });
  return { status, lines: `${stdout}${stderr}`.trim().split('\n') };
}

test(
  'every regular expression takes linear time',
  () => {
    const { status, lines } = judge();
    expect(lines).toEqual([expect.stringMatching(/^\d+ regular expressions, 0 at fault$/)]);
    expect(status).toBe(0);
  },
  5 * MINUTES,
);

test('a slow one is named, and so is one that is made of what only a run can tell', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regexes-'));
  try {
    writeFileSync(
      join(folder, 'a.ts'),
      'const a = /x+$/;\nconst b = /(?:x+)+$/;\nconst c = /^x+/;\nRegExp(process.title);',
    );
    const { status, lines } = judge(folder);
    expect(lines).toEqual([
      expect.stringMatching(/a\.ts:1 \/x\+\$\/: 2nd degree polynomial/),
      expect.stringMatching(/a\.ts:2 .*: exponential/),
      expect.stringMatching(/a\.ts:4 .*: cannot be worked out/),
      '4 regular expressions, 3 at fault',
    ]);
    expect(status).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('all regular expressions are known before the program runs', () => {
  const found = findRegexes();
  expect(found.length).toBeGreaterThan(300);
  expect(found.filter(({ source, flags }) => source === null || flags === null)).toEqual([]);
});

test.each([
  ['const a = /x\\/+/gu;', ['/x\\/+/gu']],
  ["const A = 'x'; const b = new RegExp(A + '+', 'i');", ['/x+/i']],
  ["const A = /x/; const B = '(' + A.source + ')'; const c = RegExp('^' + B);", ['/x/', '/^(x)/']],
  ["const A = ['x', ...['y', 'z']]; const b = new RegExp('^(' + A.join('|') + ')');", ['/^(x|y|z)/']],
  ["const A = ['x', word]; const b = new RegExp(A.join('|'));", ['/null/']],
  ['const A = `x`; const b = new RegExp(`^$' + '{A}$' + '{A}+`);', ['/^xx+/']],
  ["const found = text.match('x+');", ['/x+/']],
  ["for (const one of text.matchAll('x+')) use(one);", ['/x+/g']],
  ['const a = (word: string) => new RegExp(word);', ['/null/']],
  ["const a = new globalThis.RegExp('x' + name);", ['/null/']],
  ["let A = 'x'; A += '+'; const b = new RegExp(A);", ['/null/']],
  ["function f() { const A = 'x'; } function g() { const A = 'y'; return new RegExp(A); }", ['/null/']],
  ["const a = index.match(tokens, 1); const b = '/x/';", []],
])('finds the regular expressions of: %s', (text, expected) => {
  expect(regexesOf('example.ts', text).map(({ source, flags }) => `/${source}/${flags}`)).toEqual(expected);
});
