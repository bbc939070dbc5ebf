/** A configuration file's text → settings that passed the check, each with its place. */
import { checkDeclaration, checkLexicon, FACT_IDS, type FactDeclaration } from '../../index.js';
import { type DataPath, lineNumberAt, type PlacedData, readPlacedData } from '../../node/settings-file.js';
import { UsageError } from '../usage-error.js';
import { type Config, configJsonSchema, configSchema } from './config-schema.js';
import { type DataFault, describeIssue, unknownWord } from './describe-issue.js';
import type { ConfigFile } from './find-config.js';

export interface LoadedConfig {
  readonly config: Config;
  readonly file: ConfigFile;
  /** "crashcheck.config.yaml:3:5", where a setting is written. */
  placeOf(path: DataPath): string;
}

/** So many faults are told; whoever has more has one cause for them. */
const MOST_FAULTS = 50;

/** @throws UsageError with every fault and its place. */
export async function loadConfig(file: ConfigFile): Promise<LoadedConfig> {
  const placed = await readPlacedData(file);
  const { data = {}, faults: unread } = placed;
  const told = unread.map(({ what, offset }) => ({ offset, message: what }));
  if (placed.data === undefined) refuse(told, file);
  const checked = configSchema.safeParse(data);
  const issues = checked.error?.issues ?? [];
  const schema = issues.length === 0 ? {} : configJsonSchema();
  const faults = [
    ...issues.flatMap((issue) => describeIssue(issue, data, schema)),
    ...findFaults(Object(data)),
    ...(checked.success ? findFactFaults(checked.data.facts ?? []) : []),
    ...(checked.success ? findWordFaults(checked.data) : []),
  ];
  refuse([...told, ...faults.map((fault) => ({ offset: offsetOf(fault, placed), message: messageOf(fault) }))], file);
  const placeOf = (path: DataPath) => placeIn(file, placed.placeOf(path).key);
  return { config: checked.data ?? {}, file, placeOf };
}

const offsetOf = ({ path, isKey }: DataFault, { placeOf }: PlacedData) => placeOf(path)[isKey ? 'key' : 'value'];

/** With the name of the setting, unless the message is about the name. */
function messageOf({ path, message, isKey }: DataFault): string {
  const name = path.find((key) => typeof key === 'string');
  return isKey || name === undefined ? message : `${name}: ${message}`;
}

function placeIn({ shown, text }: ConfigFile, offset: number): string {
  const column = offset - Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
  return `${shown}:${lineNumberAt(text, offset)}:${offset === 0 ? 1 : column}`;
}

function refuse(faults: readonly { readonly offset: number; readonly message: string }[], file: ConfigFile): void {
  const sorted = [...faults].sort((a, b) => a.offset - b.offset);
  const lines = sorted.slice(0, MOST_FAULTS).map(({ offset, message }) => `${placeIn(file, offset)}: ${message}`);
  if (sorted.length > MOST_FAULTS) lines.push(`${file.shown}: and ${sorted.length - MOST_FAULTS} more faults`);
  if (lines[0] !== undefined) throw new UsageError(lines[0], lines.slice(1));
}

/** What no schema can say: settings that exclude or name each other. `config` need not have passed the check. */
function findFaults({ quiet, verbose, severity, facts }: Config): DataFault[] {
  const own = Array.isArray(facts) ? facts.map((fact) => String(fact?.id)) : [];
  const subjects = [...FACT_IDS, 'statement', ...own];
  const faults: DataFault[] = Object.keys(severity ?? {})
    .filter((fact) => !subjects.includes(fact))
    .map((fact) => ({ path: ['severity', fact], isKey: true, message: `severity: ${unknownWord(fact, subjects)}` }));
  if (quiet === true && verbose === true) faults.push({ path: ['verbose'], message: 'cannot be true beside quiet' });
  return faults;
}

/** What keeps declarations from being facts. */
function findFactFaults(facts: readonly FactDeclaration[]): DataFault[] {
  return facts.flatMap((fact, at) => {
    const faults = checkDeclaration(fact);
    if (facts.findIndex(({ id }) => id === fact.id) < at)
      faults.push({ path: ['id'], message: `"${fact.id}" is declared twice` });
    return faults.map(({ path, message }) => ({ path: ['facts', at, ...path], message: `${path[0]}: ${message}` }));
  });
}

/** What keeps words from being taken. */
function findWordFaults({ lexicon = {} }: Config): DataFault[] {
  return checkLexicon(lexicon).map(({ path, message }) => ({
    path: ['lexicon', ...path],
    message: `${path[0]}: ${message}`,
  }));
}
