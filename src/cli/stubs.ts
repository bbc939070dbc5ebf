/** What `init` writes: files that are good as they are, to be changed by whoever has them. */
import { READABLE } from '../node/article-format.js';

export interface Stub {
  /** From the folder that `init` is called in. */
  readonly file: string;
  /** Files that say the same: beside one of them this one would be a second word. */
  readonly others: readonly string[];
  readonly text: string;
  /** Whether package.json may say the same. */
  readonly isConfig?: boolean;
}

const EXTENSIONS = READABLE.replaceAll('.', '').replaceAll(', ', '|');

const CONFIG = `# Settings of crashcheck: the long options of crashcheck scan, in camelCase. The command line goes before them.
# An editor takes a JSON Schema by the key "$schema".

# Verdicts that give exit code 1: contradiction, dispute, drift, update, reconciliation, refinement; or never.
failOn: contradiction

# Known findings that are let pass: crashcheck baseline write --reason WHY articles
# baseline: crashcheck.baseline.json
`;

const workflow = (version: string): string => `name: crashcheck
on: [push, pull_request]
permissions:
  contents: read
jobs:
  crashcheck:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@34e114876b0b11c390a56381ad16ebd13914f8d5 # v4.3.1
        with:
          persist-credentials: false
      - uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0
        with:
          node-version: '20'
      # articles: the folder to be read
      - run: npx --yes crashcheck@${version} scan --format github articles
`;

const preCommit = (version: string): string => `repos:
  - repo: local
    hooks:
      - id: crashcheck
        name: crashcheck
        # articles: the folder to be read, whole, whenever one of its files is to be committed
        entry: crashcheck scan --format compact articles
        pass_filenames: false
        files: ^articles/.*\\.(${EXTENSIONS})$
        language: node
        additional_dependencies: ['crashcheck@${version}']
`;

/** `version`: the one that workflow and hook install. */
export function stubsFor(version: string): readonly Stub[] {
  return [
    {
      file: 'crashcheck.config.yaml',
      others: ['crashcheck.config.yml', 'crashcheck.config.json'],
      text: CONFIG,
      isConfig: true,
    },
    {
      file: '.github/workflows/crashcheck.yml',
      others: ['.github/workflows/crashcheck.yaml'],
      text: workflow(version),
    },
    { file: '.pre-commit-config.yaml', others: [], text: preCommit(version) },
  ];
}
