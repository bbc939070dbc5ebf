import { UsageError } from './usage-error.js';

/** A place as reports give it. */
export interface NamedPlace {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

const NUMBER = /^\d{1,9}$/;

/**
 * `FILE:LINE` or `FILE:LINE:COLUMN` in, its parts out; a file may have colons in its name, as `C:\a.txt` has.
 * @throws UsageError for what names no line.
 */
export function parsePlace(words: string): NamedPlace {
  const parts = words.split(':');
  const numbers: number[] = [];
  while (parts.length > 1 && numbers.length < 2 && NUMBER.test(parts.at(-1)!)) numbers.unshift(Number(parts.pop()));
  const file = parts.join(':');
  const [line, column] = numbers;
  if (line === undefined || file === '')
    throw new UsageError(`trace: "${words}" names no line of a file; write FILE:LINE or FILE:LINE:COLUMN`);
  if (numbers.includes(0)) throw new UsageError(`trace: "${words}": lines and columns are counted from 1`);
  return { file, line, ...(column === undefined ? {} : { column }) };
}
