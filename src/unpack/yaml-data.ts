/**
 * YAML as data and nothing else: no tags of anybody's own, no copies made of what is referred to, bounded depth. The
 * package is loaded when the first front matter is met.
 */
import type { CST, Node, ParsedNode, Scalar } from 'yaml';
import type { Span } from '../model/span.js';
import { lineNumberAt } from './text-lines.js';
import { UnpackError } from './unpacked.js';

type Yaml = typeof import('yaml');

/** Words of a YAML value, with the place where they are written. */
export interface YamlWords extends Span {
  /** A string as YAML has it (folded, with escapes replaced); a number, a date and the like as written. */
  readonly text: string;
}

/** What stands under the keys of a mapping: the words of a value, of each part of a list, of the `name` of a mapping. */
export type YamlData = ReadonlyMap<string, readonly YamlWords[]>;

/** What a person writes nests far less, and repeats far less of itself. */
const MOST_DEPTH = 100;
const MOST_NODES = 100_000;
const LONGEST_TAG = 60;

/**
 * A stretch of a text that is one YAML document in, its top-level keys out, of equal keys the last; null when it is no
 * mapping. Throws an UnpackError, with the line, for what is not YAML or not safe.
 */
export async function readYaml(text: string, block: Span): Promise<YamlData | null> {
  const yaml = await import('yaml');
  const source = text.slice(block.start, block.end);
  const refuse = (what: string, offset: number): never => {
    throw new UnpackError(`front matter: ${what} at line ${lineNumberAt(text, block.start + offset)}`);
  };
  const root = compose(yaml, source, refuse);
  const anchors = new Map<string, Anchored>();
  if (root === null || measure(yaml, root, anchors) > MOST_NODES) {
    return root === null ? new Map() : refuse('too many nodes by way of aliases', root.range[0]);
  }
  return yaml.isMap(root) ? readMapping(yaml, root, { anchors, shift: block.start }) : null;
}

function compose(yaml: Yaml, source: string, refuse: (what: string, offset: number) => never): ParsedNode | null {
  const tokens = [...new yaml.Parser().parse(source)];
  const tooDeep = findTooDeep(tokens);
  if (tooDeep !== null) refuse('nested too deep', tooDeep);
  const composer = new yaml.Composer({ version: '1.2', schema: 'core', uniqueKeys: false, logLevel: 'silent' });
  const documents = [...composer.compose(tokens, true, source.length)];
  for (const { errors, warnings } of documents) {
    const tag = [...errors, ...warnings].find(({ code }) => code === 'TAG_RESOLVE_FAILED');
    if (tag !== undefined) refuse(`unknown tag ${source.slice(...tag.pos).slice(0, LONGEST_TAG)}`, tag.pos[0]);
    if (errors[0] !== undefined) refuse('not valid YAML', errors[0].pos[0]);
  }
  if (documents[1] !== undefined) refuse('a second YAML document', documents[1].range[0]);
  return (documents[0]?.contents ?? null) as ParsedNode | null;
}

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

interface Anchored {
  readonly node: Node;
  readonly size: number;
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

interface Reading {
  readonly anchors: ReadonlyMap<string, Anchored>;
  /** Offset of the YAML within the text. */
  readonly shift: number;
}

function readMapping(yaml: Yaml, root: ParsedNode, reading: Reading): YamlData {
  const data = new Map<string, readonly YamlWords[]>();
  for (const { key, value } of yaml.isMap(root) ? root.items : []) {
    if (yaml.isScalar(key)) data.set(wordsOfScalar(key), wordsOf(yaml, value, reading));
  }
  return data;
}

function wordsOf(yaml: Yaml, value: unknown, reading: Reading): readonly YamlWords[] {
  const node = yaml.isAlias(value) ? reading.anchors.get(value.source)?.node : value;
  const parts = yaml.isSeq(node) ? node.items : [node];
  return parts.flatMap((part) => wordsOfPart(yaml, part, reading));
}

/** A string, or the name of a mapping; nothing further in. */
function wordsOfPart(yaml: Yaml, part: unknown, reading: Reading): readonly YamlWords[] {
  const node = yaml.isAlias(part) ? reading.anchors.get(part.source)?.node : part;
  const scalar = yaml.isMap(node) ? node.get('name', true) : node;
  if (!yaml.isScalar(scalar) || scalar.value === null) return [];
  const [start, end] = scalar.range ?? [0, 0];
  return [{ text: wordsOfScalar(scalar), start: start + reading.shift, end: end + reading.shift }];
}

const wordsOfScalar = ({ value, source }: Scalar): string => (typeof value === 'string' ? value : (source ?? ''));
