/** What a block of YAML says; the package is loaded when the first front matter is met. */
import type { ParsedNode, Scalar } from 'yaml';
import type { Span } from '../model/span.js';
import { type Anchored, composeYaml, type Yaml } from './safe-yaml.js';
import { lineNumberAt } from './text-lines.js';
import { UnpackError } from './unpacked.js';

/** Words of a YAML value, with the place where they are written. */
export interface YamlWords extends Span {
  /** A string as YAML has it (folded, with escapes replaced); a number, a date and the like as written. */
  readonly text: string;
}

/** What stands under the keys of a mapping: the words of a value, of each part of a list, of the `name` of a mapping. */
export type YamlData = ReadonlyMap<string, readonly YamlWords[]>;

/**
 * A stretch of a text that is one YAML document in, its top-level keys out, of equal keys the last; null when it is no
 * mapping. Throws an UnpackError, with the line, for what is not YAML or not safe.
 */
export async function readYaml(text: string, block: Span): Promise<YamlData | null> {
  const yaml = await import('yaml');
  const source = text.slice(block.start, block.end);
  const { root, anchors, faults } = composeYaml(yaml, source, false);
  if (faults[0] !== undefined) {
    const { what, offset } = faults[0];
    throw new UnpackError(`front matter: ${what} at line ${lineNumberAt(text, block.start + offset)}`);
  }
  if (root === null) return new Map();
  return yaml.isMap(root) ? readMapping(yaml, root, { anchors, shift: block.start }) : null;
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
