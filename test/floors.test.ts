/** Each rule about who may import what, proved by one breach planted in a miniature of the source tree. */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { makeFolder, removeFolder } from './node/temp-folder.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CONFIG = `${ROOT}.dependency-cruiser.cjs`;
const CRUISER = `${ROOT}node_modules/dependency-cruiser/bin/dependency-cruise.mjs`;

/** What stands on each floor; nothing here leans on a floor it may not lean on. */
const HOUSE: Readonly<Record<string, string>> = {
  'src/model/noun.ts': 'export const noun = 1;',
  'src/language/words.ts': "export { noun } from '../model/noun.js';",
  'src/language/tagging.ts': "export { createRequire } from 'node:module';",
  'src/values/measure.ts': "import '../language/words.js';\nexport { noun } from '../model/noun.js';",
  'src/values/lexicon/names.ts': 'export const names = [];',
  'src/facts/one/definition.ts': "import './lexicon.js';\nimport '../../values/measure.js';\nexport const one = 1;",
  'src/facts/one/lexicon.ts': 'export const lexicon = {};',
  'src/facts/one/examples.ts': 'export const examples = [];',
  'src/facts/two/definition.ts': 'export const two = 2;',
  'src/facts/index.ts': "export { one } from './one/definition.js';",
  'src/read/step.ts': "import '../language/words.js';\nexport const step = 1;",
  'src/compare/step.ts': "import '../values/measure.js';\nexport const step = 1;",
  'src/report/table.ts': "import 'commander';\nimport '../model/noun.js';\nexport const table = 1;",
  'src/report/visible.ts': 'export const visible = 1;',
  'src/unpack/page.ts': "import 'commander';\nexport { noun } from '../model/noun.js';",
  'src/node/files.ts':
    "import 'node:fs';\nimport '../unpack/page.js';\nimport 'commander';\nexport { noun } from '../model/noun.js';",
  'src/crosscheck.ts': "import './read/step.js';\nexport { step } from './compare/step.js';",
  'src/facts/examples.ts': "export { examples } from './one/examples.js';",
  'src/rules/rule.ts':
    "import '../facts/index.js';\nimport '../facts/examples.js';\nimport '../report/table.js';\nexport const rule = 1;",
  'src/trace/trace.ts': "import '../crosscheck.js';\nimport '../read/step.js';\nexport const trace = 1;",
  'src/explain.ts': "import './report/table.js';\nimport './trace/trace.js';\nexport { rule } from './rules/rule.js';",
  'src/index.ts': "import './facts/index.js';\nimport './report/table.js';\nexport { step } from './crosscheck.js';",
  'src/cli/run.ts':
    "import '../index.js';\nimport '../explain.js';\nimport '../node/files.js';\nimport '../report/visible.js';\nimport 'node:path';",
  'test/helper.ts': 'export const helper = 1;',
  'package.json': '{ "type": "module", "dependencies": { "commander": "1" }, "devDependencies": { "toy": "1" } }',
  'tsconfig.json': '{ "compilerOptions": { "module": "NodeNext", "moduleResolution": "NodeNext" } }',
  'node_modules/commander/package.json': '{ "name": "commander", "version": "1.0.0", "main": "index.js" }',
  'node_modules/commander/index.js': '',
  'node_modules/toy/package.json': '{ "name": "toy", "version": "1.0.0", "main": "index.js" }',
  'node_modules/toy/index.js': '',
};

/** Rule, the file that breaks it, and what that file imports. */
const BREACHES: readonly (readonly [rule: string, file: string, imports: string])[] = [
  ['no-circles', 'src/read/circle.ts', './round.js'],
  ['no-circles-in-model', 'src/model/circle.ts', './round.js'],
  ['no-unresolvable', 'src/read/lost.ts', './nowhere.js'],
  ['model-leans-on-nothing', 'src/model/up.ts', '../values/measure.js'],
  ['model-leans-on-nothing', 'src/model/package.ts', 'commander'],
  ['language-leans-on-model', 'src/language/up.ts', '../values/measure.js'],
  ['values-lean-on-language-and-model', 'src/values/up.ts', '../facts/index.js'],
  ['lexicon-imports-nothing', 'src/values/lexicon/clever.ts', '../../model/noun.js'],
  ['lexicon-imports-nothing', 'src/facts/two/lexicon.ts', '../../model/noun.js'],
  ['fact-leans-on-no-other-fact', 'src/facts/two/patterns.ts', '../one/lexicon.js'],
  ['fact-leans-on-no-other-fact', 'src/facts/two/catalogue.ts', '../index.js'],
  ['facts-lean-on-values-language-model', 'src/facts/two/stage.ts', '../../compare/step.js'],
  ['catalogue-opens-facts', 'src/read/fact.ts', '../facts/one/definition.js'],
  ['stage-leans-on-no-other-stage', 'src/read/other.ts', '../compare/step.js'],
  ['stages-lean-on-values-language-model', 'src/read/reporter.ts', '../report/table.js'],
  ['stages-lean-on-values-language-model', 'src/compare/catalogue.ts', '../facts/index.js'],
  ['only-crosscheck-joins-stages', 'src/node/stage.ts', '../read/step.js'],
  ['crosscheck-joins-stages-only', 'src/crosscheck.ts', './facts/index.js'],
  ['reporters-see-the-report-only', 'src/report/measure.ts', '../values/measure.js'],
  ['front-door-opens-four-rooms', 'src/index.ts', './values/measure.js'],
  ['side-door-opens-four-rooms', 'src/explain.ts', './values/measure.js'],
  ['trace-leans-on-crosscheck-and-stages', 'src/trace/table.ts', '../report/table.js'],
  ['only-the-side-door-opens-trace', 'src/index.ts', './trace/trace.js'],
  ['rules-lean-on-catalogue-report-model', 'src/rules/fact.ts', '../values/measure.js'],
  ['catalogue-opens-facts', 'src/rules/one.ts', '../facts/one/examples.js'],
  ['node-leans-on-model', 'src/node/measure.ts', '../values/measure.js'],
  ['cli-uses-the-front-door', 'src/cli/shortcut.ts', '../crosscheck.js'],
  ['unpack-leans-on-model', 'src/unpack/measure.ts', '../values/measure.js'],
  ['only-node-leans-on-unpack', 'src/read/page.ts', '../unpack/page.js'],
  ['nobody-leans-on-cli', 'src/report/flags.ts', '../cli/run.js'],
  ['only-cli-leans-on-node', 'src/report/files.ts', '../node/files.js'],
  ['machine-only-in-cli-and-node', 'src/values/clock.ts', 'node:os'],
  ['tagger-door-only-loads', 'src/language/tagging.ts', 'node:fs'],
  ['packages-stay-at-the-rim', 'src/compare/package.ts', 'commander'],
  ['no-development-packages-in-src', 'src/cli/toy.ts', 'toy'],
  ['src-stands-alone', 'src/cli/test.ts', '../../test/helper.js'],
  ['examples-are-for-explaining', 'src/facts/one/patterns.ts', './examples.js'],
  ['examples-are-for-explaining', 'src/facts/index.ts', './examples.js'],
];

/** The way back of both circles. */
const BACK = "import './circle.js';";

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

async function cruise(files: Readonly<Record<string, string>>): Promise<string[]> {
  const cwd = await makeFolder(files);
  try {
    const words = [CRUISER, 'src', '--config', CONFIG, '--output-type', 'json'];
    const json = execFileSync(process.execPath, words, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 });
    const violations = JSON.parse(json).summary.violations as readonly Violation[];
    return violations.map(({ from, rule }) => `${rule.name} ${from}`);
  } finally {
    await removeFolder(cwd);
  }
}

test('a house in order breaks no rule', async () => {
  expect(await cruise(HOUSE)).toEqual([]);
}, 30_000);

test('every rule finds its breach', async () => {
  const files: Record<string, string> = { ...HOUSE, 'src/read/round.ts': BACK, 'src/model/round.ts': BACK };
  for (const [, file, imports] of BREACHES) files[file] = `import '${imports}';\n${files[file] ?? ''}`;
  const found = await cruise(files);
  expect(BREACHES.map(([rule, file]) => `${rule} ${file}`).filter((breach) => !found.includes(breach))).toEqual([]);
}, 30_000);

test('no rule is without a breach', () => {
  const { forbidden } = createRequire(import.meta.url)(CONFIG) as { forbidden: readonly { readonly name: string }[] };
  const proved = new Set(BREACHES.map(([rule]) => rule));
  expect(forbidden.map(({ name }) => name).filter((name) => !proved.has(name))).toEqual([]);
});
