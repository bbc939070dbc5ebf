// Writes the manual page out of the program's own grammar.
//   node scripts/update-man.mjs [--check] [--into FOLDER]
//   --check: changes nothing, exit code 1 when a file is out of date; --into: another folder than the repository
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './built-tool.mjs';
import { describeProgram } from './docs/described-program.mjs';
import { renderManPage } from './docs/man-page.mjs';

const { values: flags } = parseArgs({
  options: { check: { type: 'boolean' }, into: { type: 'string', default: ROOT } },
});
const NAME = 'man/crashcheck.1';

const file = join(flags.into, NAME);
const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
const after = renderManPage(describeProgram());
if (after === before) console.log(`${NAME} is up to date`);
else if (flags.check) {
  console.error(`${NAME} is out of date: npm run update-docs`);
  process.exitCode = 1;
} else {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, after);
  console.log(`${NAME} is written anew`);
}
