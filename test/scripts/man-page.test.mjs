// The manual page is made from the program's own grammar and is up to date.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeProgram } from '../../scripts/docs/described-program.mjs';
import { partsOf } from '../../scripts/docs/help-text.mjs';
import { renderManPage } from '../../scripts/docs/man-page.mjs';
import { emphasise, escapeRoff } from '../../scripts/docs/roff.mjs';

const SCRIPT = fileURLToPath(new URL('../../scripts/update-man.mjs', import.meta.url));
const update = (...words) => spawnSync(process.execPath, [SCRIPT, ...words], { encoding: 'utf8' });
const isInstalled = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
const testWithGroff = isInstalled('groff') ? test : test.skip;

let folder;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crashcheck-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a reader sees, without bold and underline, and what the formatter complains about. */
function format(roff) {
  const options = { input: roff, encoding: 'utf8', env: { ...process.env, GROFF_NO_SGR: '1' } };
  const { stdout, stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww', '-P-bcou'], options);
  return { text: stdout, warnings: stderr };
}

const pageOf = (changes) => renderManPage({ ...describeProgram(), ...changes });

test('the page in the repository is up to date', () => {
  const { status, stderr } = update('--check');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('an outdated page is told, and written anew', () => {
  expect(update('--into', folder).status).toBe(0);
  const file = join(folder, 'man/crashcheck.1');
  const page = readFileSync(file, 'utf8');
  writeFileSync(file, page.replace('scan', 'skim'));
  expect(update('--into', folder, '--check')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('man/crashcheck.1 is out of date'),
  });
  expect(update('--into', folder).status).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(page);
});

testWithGroff('groff reads it without a warning, and shows every command and option', () => {
  const { commands } = describeProgram();
  const { text, warnings } = format(pageOf({}));
  expect(warnings).toBe('');
  const leaves = commands.filter(({ path, commands: below }) => below.length === 0 && path.at(-1) !== 'help');
  expect(leaves.length).toBeGreaterThan(4);
  for (const { usage, options } of leaves) {
    expect(text).toContain(usage);
    for (const { names } of options) expect(text).toContain(names.at(-1));
  }
  expect(text).toMatch(/^EXIT STATUS$/m);
  expect(text).toMatch(/^ {7}70 +a fault of crashcheck itself$/m);
});

testWithGroff('what would be a request or an escape is text', () => {
  const after = "\n.so /etc/passwd \\n(.x \\fBbold 'tis ~^` – 漢\n\nExit codes:\n  .9  .ig\n";
  const { text, warnings } = format(pageOf({ after }));
  expect(warnings).toBe('');
  expect(text).toContain(".so /etc/passwd \\n(.x \\fBbold 'tis ~^` – 漢");
  expect(text).toMatch(/^ {7}\.9 +\.ig$/m);
});

testWithGroff('a page that is wrong would be noticed', () => {
  expect(format(`${pageOf({})}.undefined\n`).warnings).not.toBe('');
});

test('roff of a text and of an option', () => {
  expect(escapeRoff('.x -y\n\\z')).toBe('\\&.x \\-y \\ez');
  expect(emphasise('-f, --format <f[=file]>')).toBe(
    '\\fB\\-f\\fR\\fR, \\fR\\fB\\-\\-format\\fR\\fR \\fR\\fI<f[=file]>\\fR',
  );
});

test('parts of a help text', () => {
  expect(partsOf('One\ntwo.\n\nCodes:\n  0  fine\n  1, 2   not so\n\nNo list: here\n')).toEqual([
    { text: 'One two.' },
    {
      title: 'Codes',
      entries: [
        ['0', 'fine'],
        ['1, 2', 'not so'],
      ],
    },
    { text: 'No list: here' },
  ]);
});
