/**
 * A pack: some hundred entries in one file, written once and never changed. Behind a head stand the records of the
 * entries, sorted by key, and behind them their values, in the order in which they were written, which is the order of a
 * scan and therefore that of the next one. A sum covers head and records, another each value together with its key, so
 * that a value in the wrong place is found out as surely as a damaged one.
 */
import { createHash } from 'node:crypto';

/** Changes with the layout: packs of another one are foreign. */
const MAGIC = Buffer.from('crashcheck pack 1\n');
const SUM = 16;
const COUNT_AT = MAGIC.length;
const SUM_AT = COUNT_AT + 4;
export const HEAD = SUM_AT + SUM;
/** Bytes of a key. */
const KEY = 32;
const START_AT = KEY;
const LENGTH_AT = START_AT + 4;
const VALUE_SUM_AT = LENGTH_AT + 4;
const RECORD = VALUE_SUM_AT + SUM;

/** No pack of ours is larger in either way. */
const MOST_ENTRIES = 4096;
export const LARGEST_PACK = 128 * 1024 * 1024;

export interface Entry {
  readonly key: Buffer;
  readonly value: Buffer;
}

/** Where a value stands in its file, and its sum. */
export interface ValuePlace {
  readonly start: number;
  readonly length: number;
  readonly sum: Buffer;
}

/** Entries with different keys in, the bytes of their pack out. */
export function packOf(entries: readonly Entry[]): Buffer {
  const records = Buffer.alloc(entries.length * RECORD);
  let start = HEAD + records.length;
  const placed = entries.map((entry) => {
    const at = start;
    start += entry.value.length;
    return { ...entry, at };
  });
  placed.sort((a, b) => Buffer.compare(a.key, b.key));
  for (const [index, { key, value, at }] of placed.entries()) {
    const record = records.subarray(index * RECORD, (index + 1) * RECORD);
    key.copy(record);
    record.writeUInt32LE(at, START_AT);
    record.writeUInt32LE(value.length, LENGTH_AT);
    sumOf(key, value).copy(record, VALUE_SUM_AT);
  }
  return Buffer.concat([headOf(records), records, ...entries.map(({ value }) => value)]);
}

function headOf(records: Buffer): Buffer {
  const head = Buffer.alloc(HEAD);
  MAGIC.copy(head);
  head.writeUInt32LE(records.length / RECORD, COUNT_AT);
  sumOf(head.subarray(0, SUM_AT), records).copy(head, SUM_AT);
  return head;
}

/** Bytes of the records behind a head; null when it is none of ours. */
export function recordsLength(head: Buffer): number | null {
  if (head.length !== HEAD || !head.subarray(0, COUNT_AT).equals(MAGIC)) return null;
  const count = head.readUInt32LE(COUNT_AT);
  return count > 0 && count <= MOST_ENTRIES ? count * RECORD : null;
}

/** Whether head and records are as they were written, and the file as long as they say. */
export function isWhole(head: Buffer, records: Buffer, size: number): boolean {
  if (!sumOf(head.subarray(0, SUM_AT), records).equals(head.subarray(SUM_AT))) return false;
  const values = placesIn(records).reduce((sum, { length }) => sum + length, 0);
  return size === HEAD + records.length + values;
}

/** The places of all values, by key. */
function placesIn(records: Buffer): ValuePlace[] {
  return Array.from({ length: records.length / RECORD }, (_, index) => placeAt(records, index));
}

/** All entries' keys and places, in the order of their values. */
export function listRecords(records: Buffer): (ValuePlace & { readonly key: Buffer })[] {
  const listed = placesIn(records).map((place, index) => ({ ...place, key: keyAt(records, index) }));
  return listed.sort((a, b) => a.start - b.start);
}

/** Where the value of a key stands, or null when the pack has none. */
export function placeOf(records: Buffer, key: Buffer): ValuePlace | null {
  let low = 0;
  let high = records.length / RECORD;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = records.compare(key, 0, KEY, middle * RECORD, middle * RECORD + KEY);
    if (order === 0) return placeAt(records, middle);
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return null;
}

function keyAt(records: Buffer, index: number): Buffer {
  return records.subarray(index * RECORD, index * RECORD + KEY);
}

function placeAt(records: Buffer, index: number): ValuePlace {
  const at = index * RECORD;
  return {
    start: records.readUInt32LE(at + START_AT),
    length: records.readUInt32LE(at + LENGTH_AT),
    sum: records.subarray(at + VALUE_SUM_AT, at + RECORD),
  };
}

/** The sum of two stretches of bytes, the first of which has a length that is known. */
export function sumOf(first: Buffer, second: Buffer): Buffer {
  return createHash('sha256').update(first).update(second).digest().subarray(0, SUM);
}
