// Runs every command of an installed crashcheck in its simplest form, in a folder with `articles/` that contradict each
// other. One line per command; exit code 1 when one of them does not end as it must, or has no form here.
//   node .ci/run-commands.mjs FOLDER
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Words behind each command, or what finds them once the commands before it have run, and the exit code they must give;
 * `keep` names a file for what is printed.
 */
const FORMS = {
  scan: { words: ['articles', '--format', 'json'], code: 1, keep: 'report.json' },
  extract: { words: ['articles'], code: 0, keep: 'claims.ndjson' },
  compare: { words: ['claims.ndjson'], code: 1 },
  'baseline write': { words: ['articles', '--reason', 'known'], code: 0 },
  'baseline prune': { words: ['articles'], code: 0 },
  schema: { words: [], code: 0 },
  facts: { words: [], code: 0 },
  explain: { words: ['death-toll'], code: 0 },
  trace: { words: () => [placeOfClaim()], code: 0 },
  format: { words: ['report.json'], code: 1 },
  timeline: { words: ['articles'], code: 0 },
  // it would go on
  watch: { words: ['articles', '--print-config'], code: 0 },
  'cache path': { words: [], code: 0 },
  'cache clear': { words: ['--cache-dir', 'kept'], code: 0 },
  init: { words: [], code: 0 },
  doctor: { words: [], code: 0 },
  completion: { words: ['bash'], code: 0 },
};

const folder = resolve(process.argv[2]);
const installed = join(folder, 'node_modules/crashcheck');
const load = async (path) => await import(pathToFileURL(join(installed, 'dist', path)).href);
const [{ buildProgram }, { allCommands, grammarOf }] = await Promise.all([
  load('cli/program.js'),
  load('cli/grammar.js'),
]);
const program = buildProgram(new Proxy({}, { get: () => async () => {} }), process);
const names = allCommands(grammarOf(program))
  .filter(({ path, commands }) => commands.length === 0 && path.at(-1) !== 'help')
  .map(({ path }) => path.join(' '));

for (const name of names) {
  const fault = faultOf(name);
  process.stdout.write(
    `${fault === null ? 'ok    ' : 'FAILED'}  crashcheck ${name}${fault === null ? '' : `: ${fault}`}\n`,
  );
  if (fault !== null) process.exitCode = 1;
}
const { man } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
if (!readFileSync(join(installed, man), 'utf8').startsWith('.TH ')) throw new Error(`${man}: no manual page`);

/** Its help, then its simplest form. */
function faultOf(name) {
  const help = run([...name.split(' '), '--help']);
  if (help.status !== 0 || !help.stdout.includes(`Usage: crashcheck ${name}`)) return `--help gives ${help.status}`;
  if (FORMS[name] === undefined) return 'no simplest form in .ci/run-commands.mjs';
  const { words, code, keep } = FORMS[name];
  const { status, stdout, stderr } = run([...name.split(' '), ...(typeof words === 'function' ? words() : words)]);
  if (keep !== undefined) writeFileSync(join(folder, keep), stdout);
  return status === code ? null : `exit code ${status} instead of ${code}\n${stderr}`;
}

/** `articles/FILE:LINE` of a claim in what `scan` reported. */
function placeOfClaim() {
  const { articles, claims } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
  const [{ article, evidence }] = claims;
  return `${articles.find(({ id }) => id === article).path}:${evidence.line}`;
}

function run(words) {
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28, input: '' };
  return spawnSync('npx', ['--no-install', 'crashcheck', ...words], options);
}
