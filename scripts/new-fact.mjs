// Starts a fact as a copy of one that measures the same kind of thing.
//   npm run new-fact -- NAME [LIKE]        LIKE: missing (a count of people), when not given
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './built-tool.mjs';

const FACTS = join(ROOT, 'src/facts');
const [name, like = 'missing'] = process.argv.slice(2);
const isFact = (folder) => existsSync(join(FACTS, folder, 'definition.ts'));
const known = readdirSync(FACTS).filter(isFact);
if (!/^[a-z]+(-[a-z]+)*$/.test(name ?? '')) refuse('NAME is lower case with hyphens, as in "death-toll"');
if (known.includes(name)) refuse(`there is a fact ${name} already`);
if (!known.includes(like)) refuse(`no fact ${like} to copy; there are: ${known.join(', ')}`);

const identifier = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const title = name.replaceAll('-', ' ');
const folder = join(FACTS, name);
cpSync(join(FACTS, like), folder, { recursive: true });
rewrite('definition.ts', [
  [/export const \w+: FactKind/, `export const ${identifier}: FactKind`],
  [/id: '[^']*'/, `id: '${name}'`],
  [/title: '[^']*'/, `title: '${title}'`],
  [/summary: ('[^']*'|"[^"]*")/, "summary: 'TODO: which question it answers, in one sentence.'"],
  [/doubt:\s*('[^']*'|"[^"]*")/, "doubt: 'TODO: how the reading can be wrong.'"],
]);

console.log(`src/facts/${name}/ is a copy of ${like}. Its files, in the order to edit them:
  examples.ts     sentences that must speak, and sentences that must stay silent
  lexicon.ts      the words; plain literals, no imports
  patterns.ts     named ways to say it
  definition.ts   what the words come to, and how two values relate

Then add three lines (and the imports that the first two ask for):
  src/facts/index.ts         ${identifier},          import { ${identifier} } from './${name}/definition.js';
  src/facts/examples.ts      '${name}': ${identifier},
  src/model/fact-kind.ts     '${name}',          in FACT_IDS, at its place in the report`);

/** Each pattern must fit exactly once: a template that no longer fits is a fault here, not in the new fact. */
function rewrite(file, changes) {
  const path = join(folder, file);
  let text = readFileSync(path, 'utf8');
  for (const [pattern, replacement] of changes) {
    if (text.match(new RegExp(pattern, 'g'))?.length !== 1)
      throw new Error(`${like}/${file}: ${pattern} must fit once`);
    text = text.replace(pattern, () => replacement);
  }
  writeFileSync(path, text);
}

function refuse(reason) {
  console.error(`${reason}\nusage: npm run new-fact -- NAME [LIKE]`);
  process.exit(2);
}
