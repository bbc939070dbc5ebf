// Scores the built tool against annotated articles.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { scan } from './built-tool.mjs';
import { changeLines } from './eval/changes.mjs';
import { confusionLines } from './eval/confusions.mjs';
import { figuresOf } from './eval/figures.mjs';
import { findGold } from './eval/find-gold.mjs';
import { scoreCluster } from './eval/score-cluster.mjs';
import { faultLines, figureLines } from './eval/tell.mjs';

const USAGE = `Usage: npm run eval -- DIR [--gold DIR] [--json | --verbose | --confusions]
       npm run eval -- --changes BEFORE.json AFTER.json

  DIR            a folder with gold/*.json and texts/<cluster>/, or one like fixtures/ (<name>/gold.json and
                 <name>/articles/), or a result saved from --json
  --gold DIR     gold files from another place
  --json         figures and outcomes as JSON, to be saved and compared
  --verbose      also every fault, one line each
  --confusions   also what was taken for what
  --changes      what the second saved result does better (+), worse (-) or otherwise (~)
`;

const { values: flags, positionals } = readWords();
const print = (lines) => process.stdout.write(`${lines.join('\n')}\n`);

if (flags.changes) {
  const [before, after] = positionals.map((path) => JSON.parse(readFileSync(path, 'utf8')).outcomes);
  print(changeLines(before, after));
} else {
  const [place] = positionals;
  const result =
    place.endsWith('.json') && !flags.gold ? JSON.parse(readFileSync(place, 'utf8')) : scoreAll(place, flags.gold);
  if (flags.json) print([JSON.stringify(result, null, 1)]);
  else print([...detailLines(result.outcomes), ...figureLines(result.figures)]);
}

function readWords() {
  try {
    const read = parseArgs({
      allowPositionals: true,
      options: {
        gold: { type: 'string' },
        json: { type: 'boolean' },
        verbose: { type: 'boolean' },
        confusions: { type: 'boolean' },
        changes: { type: 'boolean' },
      },
    });
    if (read.positionals.length !== (read.values.changes ? 2 : 1)) throw new Error('how many paths?');
    return read;
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    process.exit(2);
  }
}

function detailLines(outcomes) {
  return [...(flags.verbose ? faultLines(outcomes) : []), ...(flags.confusions ? confusionLines(outcomes) : [])];
}

/** Runs the tool on every cluster that has gold; one that cannot be run is told and makes the exit code 2. */
function scoreAll(root, goldPath) {
  const outcomes = [];
  const checks = { backgrounds: 0, spansBad: 0, spansAll: 0 };
  for (const { name, gold, folder } of findGold(resolve(root), goldPath && resolve(goldPath))) {
    try {
      const report = JSON.parse(scan([folder, '--format', 'json']).report);
      outcomes.push(...scoreCluster(gold, report));
      const spans = compareSpans(report, folder);
      checks.spansBad += spans.bad;
      checks.spansAll += spans.all;
      checks.backgrounds += gold.background.length;
    } catch (error) {
      process.stderr.write(`${name}: ${error.message}\n`);
      process.exitCode = 2;
    }
  }
  return { figures: figuresOf(outcomes, checks), outcomes };
}

/** How many claims quote the very words of their file. */
function compareSpans({ articles, claims }, folder) {
  const files = articles
    .map(({ id, path }) => ({ id, file: join(folder, basename(path)) }))
    .filter(({ file }) => existsSync(file));
  const textOf = new Map(files.map(({ id, file }) => [id, readFileSync(file, 'utf8')]));
  const compared = claims.filter(({ article }) => textOf.has(article));
  const bad = compared.filter(
    ({ article, evidence }) => textOf.get(article).slice(evidence.start, evidence.end) !== evidence.text,
  );
  return { bad: bad.length, all: compared.length };
}
