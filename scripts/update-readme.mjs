// Fills the marked blocks of README.md from the built tool, so that they stay true.
//   node scripts/update-readme.mjs [--check]        --check: changes nothing, exit code 1 when a block is out of date
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { FACTS } from '../dist/index.js';
import { ROOT, scan } from './built-tool.mjs';
import { fillBlock } from './fill-block.mjs';

/** The run that is shown: two articles that differ, agree and add up. */
const SHOWN = ['03-ap.txt', '05-orient-roundup.txt'].map((name) => `fixtures/ala-too-6184-2022/articles/${name}`);

const README = join(ROOT, 'README.md');
const before = readFileSync(README, 'utf8');
const after = fillBlock(fillBlock(before, 'run', runBlock()), 'facts', await factsBlock());
if (after === before) console.log('README.md is up to date');
else if (process.argv.includes('--check')) {
  console.error('README.md is out of date: npm run build && node scripts/update-readme.mjs');
  process.exitCode = 1;
} else {
  writeFileSync(README, after);
  console.log('README.md is written anew');
}

function runBlock() {
  return `\`\`\`console\n$ crashcheck scan ${SHOWN.join(' ')}\n${scan(SHOWN).report}\`\`\`\n`;
}

async function factsBlock() {
  const rows = await Promise.all(FACTS.map(async ({ id, summary }) => [`\`${id}\``, summary, await exampleOf(id)]));
  const lines = [['fact', 'what it answers', 'words that state it'], ['---', '---', '---'], ...rows];
  return `${lines.map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`).join('\n')}\n`;
}

function escapeCell(cell) {
  return cell.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}

/** The fact's first example that speaks, with its answers. */
async function exampleOf(id) {
  const { examples } = await importTypeScript(join(ROOT, 'src/facts', id, 'examples.ts'));
  const { text, says } = examples.find((example) => example.says.length > 0);
  return `“${text}” → ${says.join(', ')}`;
}

/** Examples are literals, so the file can be loaded from its text alone. */
async function importTypeScript(file) {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}
