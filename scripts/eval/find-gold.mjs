// Finds annotated accidents: gold files with the folders of articles they speak of.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Names that gold files use for facts, where they are not the fact's own id. */
const FACT_OF_KIND = {
  aircraft_type: 'vehicle-type',
  crash_site: 'crash-site',
  event_date: 'crash-date',
  fatalities: 'death-toll',
  flight_number: 'flight-number',
  ground_fatalities: 'ground-deaths',
  responsible_party: 'responsible-party',
  weapon: 'weapon-system',
};
const factOf = (kind) => FACT_OF_KIND[kind] ?? kind;

const VERDICT_OF_WORD = {
  conflict: 'contradiction',
  disputed: 'dispute',
  reconcilable: 'reconciliation',
  reconciled: 'reconciliation',
};
const verdictOf = (word) => VERDICT_OF_WORD[word] ?? word;

/**
 * Gold below a folder: `gold/*.json` beside `texts/<cluster>/`, or `<name>/gold.json` beside `<name>/articles/`. A gold
 * file may name its own `texts`, relative to the parent of the folder it lies in.
 * @returns `{ name, gold, folder }` each, by file name; `folder` need not exist.
 */
export function findGold(root, goldPath = root) {
  return goldFiles(goldPath).map((file) => {
    const gold = readGold(file);
    return { name: gold.cluster, gold, folder: textsOf(file, gold, root) };
  });
}

function goldFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  const inner = join(path, 'gold');
  if (existsSync(inner)) return goldFiles(inner);
  const names = readdirSync(path).sort();
  const beside = names.map((name) => join(path, name, 'gold.json')).filter((file) => existsSync(file));
  return beside.length > 0 ? beside : names.filter((name) => name.endsWith('.json')).map((name) => join(path, name));
}

function textsOf(file, gold, root) {
  const home = dirname(file);
  if (gold.texts !== undefined) return resolve(home, '..', gold.texts);
  const candidates = [join(home, 'articles'), join(root, 'texts', gold.cluster), join(root, gold.cluster)];
  return candidates.find((folder) => existsSync(folder)) ?? candidates[1];
}

/** A gold file in the words of the report: fact ids and verdicts. */
function readGold(file) {
  const raw = JSON.parse(readFileSync(file, 'utf8'));
  const { cluster = basename(file, '.json'), texts, documents, claims, background = [], disagreements = [] } = raw;
  return {
    cluster,
    texts,
    scoredFacts: raw.scored_kinds?.map(factOf) ?? null,
    documents: documents.map(({ id }) => id),
    claims: claims.map((claim) => ({ ...claim, fact: factOf(claim.kind) })),
    background: background.map((one) => ({ ...one, fact: factOf(one.what ?? one.kind) })),
    disagreements: disagreements.map((one) => ({
      fact: factOf(one.kind),
      values: one.values ?? [],
      accept: (one.accept ?? [one.verdict]).map(verdictOf),
      optional: one.optional === true,
    })),
  };
}
