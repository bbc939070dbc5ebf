/** JSON or YAML as plain data that remembers where each of its parts is written: for settings, whose faults need places. */
import type { ParsedNode } from 'yaml';
import { findJsonFault } from './json-fault.js';
import { composeYaml, type Yaml, type YamlFault } from './safe-yaml.js';

/** The keys and indexes that lead to a value. */
export type DataPath = readonly PropertyKey[];

/** Where a value is written, and its key (for parts of a list: the value again). UTF-16 offsets. */
export interface DataPlace {
  readonly key: number;
  readonly value: number;
}

export interface PlacedData {
  /** Objects have own keys only, whatever these are called; undefined when there is nothing. */
  readonly data: unknown;
  /** The place of what a path leads to, or of the nearest thing around it that is there. */
  placeOf(path: DataPath): DataPlace;
  readonly faults: readonly YamlFault[];
}

export interface DataText {
  readonly text: string;
  /** JSON, which has a stricter grammar than the YAML it is read as. */
  readonly isJson: boolean;
  /** The top-level key that is read alone; null for everything. */
  readonly under: string | null;
}

/** A text in, its data out; with faults, the data is not to be used. Loads the YAML package. Never throws. */
export async function readPlacedData({ text, isJson, under }: DataText): Promise<PlacedData> {
  const jsonFault = isJson ? findJsonFault(text) : null;
  if (jsonFault !== null) {
    const what = jsonFault.kind === 'unexpected' ? 'not valid JSON' : `not valid JSON: ${jsonFault.kind}`;
    return faulty([{ what, offset: jsonFault.offset }]);
  }
  const yaml = await import('yaml');
  const composed = composeYaml(yaml, text, true);
  const node = under === null ? composed.root : (nodeUnder(yaml, composed.root, under) ?? null);
  const [start, , end] = node?.range ?? [0, 0, text.length];
  const isOwn = ({ offset }: YamlFault) => under === null || (offset >= start && offset <= end);
  const faults = composed.faults.filter(isOwn);
  if (faults.length > 0) return faulty(faults);
  const reader: Reader = { yaml, anchors: composed.anchors, places: new Map(), open: new Set(), faults };
  const data = node === null ? undefined : readNode(node, [], { key: start, value: start }, reader);
  return { data, placeOf: (path) => nearestPlace(reader.places, path), faults: reader.faults };
}

const faulty = (faults: readonly YamlFault[]): PlacedData => ({
  data: undefined,
  placeOf: () => ({ key: 0, value: 0 }),
  faults,
});

function nodeUnder(yaml: Yaml, root: ParsedNode | null, key: string): ParsedNode | undefined {
  return yaml.isMap(root) ? (root.get(key, true) as unknown as ParsedNode | undefined) : undefined;
}

interface Reader {
  readonly yaml: Yaml;
  readonly anchors: ReadonlyMap<string, { readonly node: unknown }>;
  readonly places: Map<string, DataPlace>;
  /** Nodes that are being read: an alias to one of them has no end. */
  readonly open: Set<unknown>;
  readonly faults: YamlFault[];
}

const keyOf = (path: DataPath) => JSON.stringify(path.map(String));

function nearestPlace(places: ReadonlyMap<string, DataPlace>, path: DataPath): DataPlace {
  for (let length = path.length; length > 0; length--) {
    const place = places.get(keyOf(path.slice(0, length)));
    if (place !== undefined) return place;
  }
  return places.get(keyOf([])) ?? { key: 0, value: 0 };
}

function readNode(node: unknown, path: DataPath, place: DataPlace, reader: Reader): unknown {
  const { yaml, anchors, places, open, faults } = reader;
  places.set(keyOf(path), place);
  const real = yaml.isAlias(node) ? anchors.get(node.source)?.node : node;
  if (yaml.isScalar(real)) return real.value;
  if (open.has(real)) faults.push({ what: 'an alias to what it stands in', offset: place.value });
  if (!yaml.isCollection(real) || open.has(real)) return null;
  open.add(real);
  const data = yaml.isMap(real)
    ? readMap(real.items, path, place, reader)
    : real.items.map((item, at) => readNode(item, [...path, at], placed(item, null, place), reader));
  open.delete(real);
  return data;
}

/** `fromEntries` makes own keys of all, "__proto__" among them, and sets no prototype. */
function readMap(
  items: readonly { readonly key: unknown; readonly value: unknown }[],
  path: DataPath,
  around: DataPlace,
  reader: Reader,
): Record<string, unknown> {
  const entries: [string, unknown][] = [];
  for (const { key, value } of items) {
    const name = reader.yaml.isScalar(key) ? key.value : null;
    const place = placed(value, key, around);
    if (typeof name === 'string' && name !== '__proto__')
      entries.push([name, readNode(value, [...path, name], place, reader)]);
    else
      reader.faults.push({
        what: `${name === '__proto__' ? name : 'what is no word'} cannot be a key`,
        offset: place.key,
      });
  }
  return Object.fromEntries(entries);
}

function placed(value: unknown, key: unknown, around: DataPlace): DataPlace {
  const start = startOf(key) ?? startOf(value) ?? around.value;
  return { key: start, value: startOf(value) ?? start };
}

const startOf = (node: unknown): number | undefined =>
  (node as { readonly range?: readonly number[] | null } | null)?.range?.[0];
