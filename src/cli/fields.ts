/** `--field text=articleBody,body`: under which names data files keep what. */
import { InvalidArgumentError } from 'commander';
import { DEFAULT_FIELDS, type FieldNames } from '../node/fields.js';
import { suggest } from './suggest.js';

/**
 * Adds one `--field` to those before it; the names given go before the usual ones.
 * @throws InvalidArgumentError for an unknown kind of field or a missing name.
 */
export function addField(words: string, before: FieldNames = DEFAULT_FIELDS): FieldNames {
  const [kind = '', ...rest] = words.split('=');
  const names = rest
    .join('=')
    .split(',')
    .map((name) => name.trim());
  if (!Object.hasOwn(DEFAULT_FIELDS, kind)) {
    const known = Object.keys(DEFAULT_FIELDS);
    throw new InvalidArgumentError(`Unknown field "${kind}"${suggest(kind, known)}; known: ${known.join(', ')}.`);
  }
  if (names.includes('')) throw new InvalidArgumentError('It must be KIND=NAME or KIND=NAME,NAME.');
  return withNames(kind as keyof FieldNames, names, before);
}

/** The names, most wanted first, before those that a field has. */
export function withNames(kind: keyof FieldNames, names: readonly string[], before: FieldNames): FieldNames {
  return { ...before, [kind]: [...new Set([...names, ...before[kind]])] };
}
