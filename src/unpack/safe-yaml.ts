/** YAML as data and nothing else: no tags of anybody's own, bounded depth, no more nodes by way of aliases than by hand. */
import type { CST, Document, Node, ParsedNode } from 'yaml';

export type Yaml = typeof import('yaml');

/** What is not YAML, or not safe, and the offset where it shows. */
export interface YamlFault {
  readonly what: string;
  readonly offset: number;
}

/** A node that others may refer to, and how many nodes it would be if every alias in it were a copy. */
export interface Anchored {
  readonly node: Node;
  readonly size: number;
}

export interface ComposedYaml {
  /** Null for an empty document, and wherever going on would not be safe. */
  readonly root: ParsedNode | null;
  readonly anchors: ReadonlyMap<string, Anchored>;
  /** In the order in which they should be told; without any, the document may be read. */
  readonly faults: readonly YamlFault[];
}

/** What a person writes nests far less, and repeats far less of itself. */
const MOST_DEPTH = 100;
const MOST_NODES = 100_000;
const LONGEST_TAG = 60;

/** One YAML document in, its nodes out; `uniqueKeys`: whether a key that stands twice is a fault. Never throws. */
export function composeYaml(yaml: Yaml, source: string, uniqueKeys: boolean): ComposedYaml {
  const tokens = [...new yaml.Parser().parse(source)];
  const anchors = new Map<string, Anchored>();
  const tooDeep = findTooDeep(tokens);
  if (tooDeep !== null) return { root: null, anchors, faults: [{ what: 'nested too deep', offset: tooDeep }] };
  const composer = new yaml.Composer({ version: '1.2', schema: 'core', uniqueKeys, logLevel: 'silent' });
  const documents = [...composer.compose(tokens, true, source.length)];
  const faults = documents.flatMap((document) => faultsOf(document, source));
  if (documents[1] !== undefined) faults.push({ what: 'a second YAML document', offset: documents[1].range[0] });
  const root = (documents[0]?.contents ?? null) as ParsedNode | null;
  if (root !== null && faults.length === 0 && measure(yaml, root, anchors) > MOST_NODES)
    faults.push({ what: 'too many nodes by way of aliases', offset: root.range[0] });
  return { root, anchors, faults };
}

function faultsOf({ errors, warnings }: Pick<Document, 'errors' | 'warnings'>, source: string): YamlFault[] {
  const isTag = ({ code }: { readonly code: string }) => code === 'TAG_RESOLVE_FAILED';
  const tags = [...errors, ...warnings].filter(isTag);
  const others = errors.filter((error) => !isTag(error));
  return [
    ...tags.map(({ pos }) => ({ what: `unknown tag ${source.slice(...pos).slice(0, LONGEST_TAG)}`, offset: pos[0] })),
    ...others.map(({ code, pos }) => ({ what: WHAT[code] ?? 'not valid YAML', offset: pos[0] })),
  ];
}

const WHAT: Readonly<Partial<Record<string, string>>> = { DUPLICATE_KEY: 'a key that stands here twice' };

/** Offset of a token that is nested deeper than the package's own recursion should go; null when there is none. */
function findTooDeep(tokens: readonly CST.Token[]): number | null {
  const open: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > MOST_DEPTH) return 'offset' in token ? token.offset : 0;
    const inner = 'items' in token ? token.items.flatMap(({ key, value }) => [key, value]) : [];
    if (token.type === 'document') inner.push(token.value);
    for (const part of inner) if (part != null) open.push({ token: part, depth: depth + 1 });
  }
  return null;
}

/** Nodes that would be there if every alias were a copy. Depth is bounded by now, so the recursion is. */
function measure(yaml: Yaml, node: unknown, anchors: Map<string, Anchored>): number {
  if (yaml.isPair(node)) return measure(yaml, node.key, anchors) + measure(yaml, node.value, anchors);
  if (yaml.isAlias(node)) return anchors.get(node.source)?.size ?? 1;
  if (!yaml.isNode(node)) return 0;
  let size = 1;
  if (yaml.isCollection(node)) for (const item of node.items) size += measure(yaml, item, anchors);
  if (node.anchor !== undefined) anchors.set(node.anchor, { node, size });
  return size;
}
