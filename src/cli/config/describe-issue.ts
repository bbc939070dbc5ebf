/** What the check finds wrong with a configuration, in our words. */
import type { z } from 'zod';
import type { DataPath } from '../../node/settings-file.js';
import { suggest } from '../suggest.js';

/** One thing that is wrong with data, and where. */
export interface DataFault {
  readonly path: DataPath;
  readonly message: string;
  /** Whether the key is at fault, and not what stands under it. */
  readonly isKey?: boolean;
}

type Issue = z.core.$ZodIssue;
type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The faults that an issue stands for. `data` is what was checked, `schema` the JSON Schema that it was checked by. */
export function describeIssue(issue: Issue, data: unknown, schema: JsonSchema): DataFault[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...path, key], key, schema));
  if (issue.code === 'invalid_union') return describeUnion(issue, data, schema);
  if (path.length > 0 && valueAt(data, path) === undefined)
    return [{ path: path.slice(0, -1), message: `"${String(path.at(-1))}" is missing` }];
  if (issue.code === 'invalid_value') return [{ path, message: unknownWord(valueAt(data, path), issue.values) }];
  if (issue.code !== 'invalid_type' || !issue.message.startsWith('Invalid input'))
    return [{ path, message: sized(issue) }];
  return [{ path, message: `must be ${named(issue.expected)}` }];
}

/** Of the ways in which a value fails, that of the alternative which came furthest. */
function describeUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  data: unknown,
  schema: JsonSchema,
): DataFault[] {
  const { path, errors } = issue;
  const near = errors.find((branch) => branch.some((one) => one.path.length > 0 || one.code !== 'invalid_type'));
  if (near !== undefined)
    return near.flatMap((one) => describeIssue({ ...one, path: [...path, ...one.path] }, data, schema));
  const expected = errors.flat().map((one) => (one.code === 'invalid_type' ? named(one.expected) : ''));
  return [{ path, message: `must be ${[...new Set(expected)].join(' or ')}` }];
}

function unknownKey(path: DataPath, key: string, schema: JsonSchema): DataFault {
  const known = knownKeys(schema, path.slice(0, -1));
  const list = known.length > 12 ? '' : `; known: ${known.join(', ')}`;
  return { path, isKey: true, message: `unknown key "${key}"${suggest(key, known)}${list}` };
}

/** ` "contradicton" (did you mean "contradiction"?); known: …`. */
export function unknownWord(given: unknown, known: readonly unknown[]): string {
  const words = known.map(String);
  if (typeof given !== 'string') return `must be one of: ${words.join(', ')}`;
  return `unknown word "${given}"${suggest(given, words)}; known: ${words.join(', ')}`;
}

const NAMES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  string: 'words',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};
const named = (expected: string) => NAMES[expected] ?? expected;

function sized(issue: Issue): string {
  if (issue.message.startsWith('Too small') && issue.code === 'too_small') return `must be at least ${issue.minimum}`;
  if (issue.message.startsWith('Too big') && issue.code === 'too_big') return `must be at most ${issue.maximum}`;
  return issue.message;
}

const valueAt = (data: unknown, path: DataPath): unknown =>
  path.reduce<unknown>((value, key) => (Object.hasOwn(Object(value), key) ? Object(value)[key] : undefined), data);

/** The keys that a mapping may have, by the first alternative that is one. */
function knownKeys(schema: JsonSchema, path: DataPath): string[] {
  const [first, ...rest] = path;
  const alternatives = [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(isSchema);
  for (const one of alternatives) {
    if (first === undefined) {
      if (one.properties !== undefined) return Object.keys(one.properties);
      continue;
    }
    const inner = typeof first === 'number' ? one.items : (one.properties?.[String(first)] ?? one.additionalProperties);
    const found = isSchema(inner) ? knownKeys(inner, rest) : [];
    if (found.length > 0) return found;
  }
  return [];
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
