// Writes what is made from the program's own grammar: the manual page.
//   npm run update-docs [-- --check] [-- --into FOLDER]
//   --check: changes nothing, exit code 1 when a file is out of date; --into: another folder than the repository
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './built-tool.mjs';
import { describeProgram } from './docs/described-program.mjs';
import { renderManPage } from './docs/man-page.mjs';

const { values: flags } = parseArgs({
  options: { check: { type: 'boolean' }, into: { type: 'string', default: ROOT } },
});
const MADE = { 'man/crashcheck.1': renderManPage(describeProgram()) };

for (const [name, text] of Object.entries(MADE)) {
  const file = join(flags.into, name);
  if (readOr(file, null) === text) console.log(`${name} is up to date`);
  else if (flags.check) {
    console.error(`${name} is out of date: npm run update-docs`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`${name} is written anew`);
  }
}

function readOr(file, other) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return other;
  }
}
