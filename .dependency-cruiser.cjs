/**
 * The floors as law: which part may lean on which. `npm run floors` reads this file. Every rule says what to do
 * instead; a rule is never switched off for one file, the code moves to the floor it belongs to.
 *
 *   bin → cli → { index.ts, explain.ts, node }
 *   index.ts → { crosscheck.ts, facts/index.ts, report, model }      explain.ts → { rules, trace, report, model }
 *   crosscheck.ts → { read, extract, interpret, resolve, compare }      trace → { crosscheck.ts, the five stages }
 *   the five stages, facts/x → { values, language, model }
 *   values → { language, model }      language → model      report → model      node → { unpack, model }
 *   unpack → model      rules → { facts/index.ts, facts/examples.ts, report, model }      model → nothing
 */

const STAGES = 'read|extract|interpret|resolve|compare';
const LEXICONS = [
  '^src/facts/[^/]+/lexicon\\.ts$',
  '^src/interpret/lexicon\\.ts$',
  '^src/values/lexicon/',
  '^src/language/(abbreviations|word-classes)\\.ts$',
];
const NPM = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'];

/** Files of `src` that are not on one of these floors. */
const srcBut = (...floors) => `^src/(?!(${floors.join('|')}))`;

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'Two files that need each other are one file, or share a third: move what both use there. Types count too, ' +
        'since a circle of types hides which of two rooms knows the other.',
      severity: 'error',
      from: { pathNot: '^src/model/' },
      to: { circular: true },
    },
    {
      name: 'no-circles-in-model',
      comment:
        'Nouns may name each other in their types (a claim holds a value, a comparison holds claims); code may not go ' +
        'in a circle here either.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      comment: 'The file or package is not there: mend the path, or add the package to package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^\\.\\./dist/' },
    },

    // --- the ground floors
    {
      name: 'model-leans-on-nothing',
      comment: 'The nouns are plain types. Behaviour that needs more than them belongs to values/ or to a stage.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^src/model/' },
    },
    {
      name: 'language-leans-on-model',
      comment:
        'What English needs knows nothing of accidents. A word list about accidents goes to values/ or to a fact.',
      severity: 'error',
      from: { path: '^src/language/' },
      to: { path: srcBut('language/', 'model/') },
    },
    {
      name: 'values-lean-on-language-and-model',
      comment: 'What several facts measure in must not know the facts: hand in what is needed, or move it to the fact.',
      severity: 'error',
      from: { path: '^src/values/' },
      to: { path: srcBut('values/', 'language/', 'model/') },
    },
    {
      name: 'lexicon-imports-nothing',
      comment:
        'A lexicon is plain literals that anybody may edit. Put what computes with them into the file that reads it.',
      severity: 'error',
      from: { path: LEXICONS },
      to: {},
    },

    // --- facts
    {
      name: 'fact-leans-on-no-other-fact',
      comment: 'What two facts share goes to values/; what one says of another is judged in compare/.',
      severity: 'error',
      from: { path: '^src/facts/([^/]+)/' },
      to: { path: '^src/facts/', pathNot: '^src/facts/$1/' },
    },
    {
      name: 'facts-lean-on-values-language-model',
      comment:
        'A fact says which words state it and how two values relate. Reading, voices, time and verdicts are for the stages.',
      severity: 'error',
      from: { path: '^src/facts/' },
      to: { path: srcBut('facts/', 'values/', 'language/', 'model/') },
    },
    {
      name: 'catalogue-opens-facts',
      comment: 'From outside, a fact is its definition and the catalogue hands it out: import facts/index.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/facts/' },
      to: { path: '^src/facts/', pathNot: '^src/facts/(index|examples)\\.ts$' },
    },

    // --- stages
    {
      name: 'stage-leans-on-no-other-stage',
      comment:
        'Stages meet only in crosscheck.ts. What two of them share goes to model/ (a noun), values/ or language/.',
      severity: 'error',
      from: { path: `^src/(${STAGES})/` },
      to: { path: `^src/(${STAGES})/`, pathNot: '^src/$1/' },
    },
    {
      name: 'stages-lean-on-values-language-model',
      comment: 'The engine is given its facts and its texts: take them as arguments instead of importing them.',
      severity: 'error',
      from: { path: `^src/(${STAGES})/` },
      to: { path: srcBut(`(${STAGES})/`, 'values/', 'language/', 'model/') },
    },
    {
      name: 'only-crosscheck-joins-stages',
      comment: 'The whole program stands on one page. Call crosscheck(), or add the step there.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${STAGES}|trace)/|^src/(crosscheck|extraction-lines)\\.ts$` },
      to: { path: `^src/(${STAGES})/` },
    },
    {
      name: 'crosscheck-joins-stages-only',
      comment: 'crosscheck.ts is handed facts, texts and problems; it looks up nothing and prints nothing.',
      severity: 'error',
      from: { path: '^src/crosscheck\\.ts$' },
      to: { path: srcBut(`(${STAGES})/`, 'model/') },
    },

    // --- the doors
    {
      name: 'reporters-see-the-report-only',
      comment: 'What a reporter misses is missing from the report: add it to model/report.ts and fill it in compare/.',
      severity: 'error',
      from: { path: '^src/report/' },
      to: { path: srcBut('report/', 'model/') },
    },
    {
      name: 'front-door-opens-four-rooms',
      comment: 'index.ts re-exports crosscheck, the catalogue, the reporters and the nouns; it holds no logic.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: {
        path: srcBut('crosscheck\\.ts$', 'extraction-(lines|store)\\.ts$', 'facts/index\\.ts$', 'report/', 'model/'),
      },
    },
    {
      name: 'side-door-opens-four-rooms',
      comment:
        'explain.ts re-exports what makes crashcheck understood; it holds no logic. What a run needs goes to index.ts.',
      severity: 'error',
      from: { path: '^src/explain\\.ts$' },
      to: { path: srcBut('rules/', 'trace/', 'report/', 'model/') },
    },
    {
      name: 'trace-leans-on-crosscheck-and-stages',
      comment:
        'Tracing takes the steps of a run again: hand it the facts and the text, and let report/ print the answer.',
      severity: 'error',
      from: { path: '^src/trace/' },
      to: { path: srcBut('trace/', 'crosscheck\\.ts$', `(${STAGES})/`, 'values/', 'model/') },
    },
    {
      name: 'only-the-side-door-opens-trace',
      comment: 'A run never explains itself: what it needs is in crosscheck.ts.',
      severity: 'error',
      from: { path: srcBut('trace/', 'explain\\.ts$') },
      to: { path: '^src/trace/' },
    },
    {
      name: 'rules-lean-on-catalogue-report-model',
      comment:
        'What is told of facts, verdicts and problems is data and its form. Whether it is true, the tests find out.',
      severity: 'error',
      from: { path: '^src/rules/' },
      to: { path: srcBut('rules/', 'facts/(index|examples)\\.ts$', 'report/', 'model/') },
    },
    {
      name: 'node-leans-on-model',
      comment:
        'The machine room finds and decodes files and has them unpacked. What to make of the articles is for read/.',
      severity: 'error',
      from: { path: '^src/node/' },
      to: { path: srcBut('node/', 'unpack/', 'model/') },
    },
    {
      name: 'unpack-leans-on-model',
      comment: 'Unpacking takes articles out of pages and data files and knows nothing of accidents or of the machine.',
      severity: 'error',
      from: { path: '^src/unpack/' },
      to: { path: srcBut('unpack/', 'model/') },
    },
    {
      name: 'only-node-leans-on-unpack',
      comment: 'The engine reads articles, not files: hand it the text that was taken out.',
      severity: 'error',
      from: { path: srcBut('unpack/', 'node/') },
      to: { path: '^src/unpack/' },
    },
    {
      name: 'cli-uses-the-front-door',
      comment:
        'The cli is a library user with a terminal: import from index.ts, or from explain.ts in a command that is ' +
        'loaded late. report/visible.ts is the one exception, ' +
        'since a usage error is escaped before the engine is loaded.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: srcBut('cli/', 'node/', 'index\\.ts$', 'explain\\.ts$', 'report/visible\\.ts$') },
    },
    {
      name: 'nobody-leans-on-cli',
      comment: 'The cli is the roof. What others need of it belongs below.',
      severity: 'error',
      from: { path: srcBut('cli/') },
      to: { path: '^src/cli/' },
    },
    {
      name: 'only-cli-leans-on-node',
      comment: 'The engine never touches the machine: hand it the text.',
      severity: 'error',
      from: { path: srcBut('node/', 'cli/') },
      to: { path: '^src/node/' },
    },

    // --- the machine and the packages
    {
      name: 'machine-only-in-cli-and-node',
      comment:
        'Files, clock, environment and threads are for cli/ and node/: hand the result in. The door to the tagger may ' +
        'use node:module, so that compromise is loaded on the first question and not at start-up.',
      severity: 'error',
      from: { path: srcBut('cli/', 'node/', 'language/tagging\\.ts$') },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'tagger-door-only-loads',
      comment: 'The door to the tagger may load a package late, nothing else.',
      severity: 'error',
      from: { path: '^src/language/tagging\\.ts$' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?module$' },
    },
    {
      name: 'packages-stay-at-the-rim',
      comment:
        'The engine runs on own code. Packages serve cli/, node/, unpack/ and report/; compromise lives behind ' +
        'language/tagging.ts.',
      severity: 'error',
      from: { path: srcBut('cli/', 'node/', 'unpack/', 'report/', 'language/tagging\\.ts$') },
      to: { dependencyTypes: NPM },
    },
    {
      name: 'no-development-packages-in-src',
      comment: 'What src imports is installed at the user: move the package to dependencies.',
      severity: 'error',
      from: { path: '^(src|bin)/', pathNot: '/examples\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '/node_modules/@types/' },
    },
    {
      name: 'src-stands-alone',
      comment: 'What ships never leans on tests, benchmarks, scripts or fixtures.',
      severity: 'error',
      from: { path: '^(src|bin)/' },
      to: { path: '^(test|bench|scripts|fixtures)/' },
    },
    {
      name: 'examples-are-for-explaining',
      comment: 'A run never loads the examples: rules/ shows them, tests run them, nobody else reads them.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(facts/examples\\.ts$|rules/)' },
      to: { path: '/examples\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.cjs'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
