// Writes down what the built tool says of each accident in fixtures/: the table and the report.
//   npm run update-golden [-- NAME...]     then read `git diff fixtures`: every line of it is a change for readers
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, scan } from './built-tool.mjs';

const FIXTURES = join(ROOT, 'fixtures');
const all = readdirSync(FIXTURES).filter((name) => existsSync(join(FIXTURES, name, 'articles')));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`no such fixture: ${unknown.join(', ')}; there are: ${all.join(', ')}`);
  process.exit(2);
}

for (const name of asked.length > 0 ? asked : all) {
  const articles = `fixtures/${name}/articles`;
  writeFileSync(join(FIXTURES, name, 'expected.txt'), scan([articles]).report);
  writeFileSync(join(FIXTURES, name, 'expected.json'), scan([articles, '--format', 'json']).report);
  console.log(`written: fixtures/${name}/expected.{txt,json}`);
}
