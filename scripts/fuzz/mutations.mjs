/** Ways to damage a text or its bytes. Each takes a buffer, a random source and the other seeds; none grows it by more than a few KB. */
import { WORDS } from './words.mjs';

const LONGEST_CHUNK = 200;
const MOST_REPEATS = 300;

const flipByte = (bytes, random) => {
  if (bytes.length === 0) return bytes;
  const copy = Buffer.from(bytes);
  copy[random.upTo(copy.length - 1)] ^= 1 << random.upTo(7);
  return copy;
};

/** A stretch of at most `LONGEST_CHUNK` bytes. */
function stretchOf(bytes, random) {
  const start = random.upTo(bytes.length);
  return [start, Math.min(bytes.length, start + random.upTo(LONGEST_CHUNK))];
}

const replaced = (bytes, start, end, ...put) => Buffer.concat([bytes.subarray(0, start), ...put, bytes.subarray(end)]);

const deleteChunk = (bytes, random) => replaced(bytes, ...stretchOf(bytes, random));

const duplicateChunk = (bytes, random) => {
  const [start, end] = stretchOf(bytes, random);
  const at = random.upTo(bytes.length);
  return replaced(bytes, at, at, bytes.subarray(start, end));
};

const spliceOther = (bytes, random, seeds) => {
  const other = random.pick(seeds).bytes;
  const [start, end] = stretchOf(other, random);
  return replaced(bytes, ...stretchOf(bytes, random), other.subarray(start, end));
};

const insertWord = (bytes, random) => {
  const at = random.upTo(bytes.length);
  return replaced(bytes, at, at, Buffer.from(random.pick(WORDS)));
};

/** Where words are parted, so that what is put there stands as a word. */
const insertWordBetween = (bytes, random) => {
  const blank = bytes.indexOf(0x20, random.upTo(bytes.length));
  const at = blank < 0 ? bytes.length : blank;
  return replaced(bytes, at, at, Buffer.from(` ${random.pick(WORDS)}`));
};

const replaceWord = (bytes, random) => {
  const start = bytes.indexOf(0x20, random.upTo(bytes.length));
  const end = start < 0 ? -1 : bytes.indexOf(0x20, start + 1);
  return end < 0 ? insertWord(bytes, random) : replaced(bytes, start + 1, end, Buffer.from(random.pick(WORDS)));
};

const repeatWord = (bytes, random) => {
  const at = random.upTo(bytes.length);
  return replaced(bytes, at, at, Buffer.from(random.pick(WORDS).repeat(random.upTo(MOST_REPEATS))));
};

const repeatPair = (bytes, random) => {
  const at = random.upTo(bytes.length);
  const pair = `${random.pick(WORDS)}${random.pick(WORDS)} `;
  return replaced(bytes, at, at, Buffer.from(pair.repeat(random.upTo(MOST_REPEATS / 4))));
};

const truncate = (bytes, random) => bytes.subarray(0, random.upTo(bytes.length));

const joinLines = (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', ' '), 'latin1');

const endLinesOtherwise = (bytes, random) =>
  Buffer.from(bytes.toString('latin1').replaceAll('\n', random.pick(['\r', '\r\n', '\n\r', '\f', '\x85'])), 'latin1');

const inUtf16 = (bytes, random) => {
  const text = Buffer.from(`${random.chance(0.8) ? '\ufeff' : ''}${bytes.toString('utf8')}`, 'utf16le');
  return random.chance(0.5) ? text.swap16() : text;
};

const inWindows1252 = (bytes) =>
  Buffer.from(bytes.toString('utf8').replaceAll('\u2019', '\x92').replaceAll('\u2014', '\x97'), 'latin1');

const markFirst = (bytes) => Buffer.concat([Buffer.from('\ufeff'), bytes]);

const inCapitals = (bytes, random) =>
  Buffer.from(random.chance(0.5) ? bytes.toString('utf8').toUpperCase() : bytes.toString('utf8').toLowerCase());

/** The gentle ones often, those that leave little of a text seldom. */
const OFTEN = [
  flipByte,
  deleteChunk,
  duplicateChunk,
  spliceOther,
  insertWord,
  insertWordBetween,
  insertWordBetween,
  replaceWord,
  replaceWord,
];
const SELDOM = [
  repeatWord,
  repeatPair,
  truncate,
  joinLines,
  endLinesOtherwise,
  inUtf16,
  inWindows1252,
  markFirst,
  inCapitals,
];
const SHARE_OF_SELDOM = 0.12;

/** A damaged copy, at most `longest` bytes long. */
export function mutate(bytes, random, seeds, longest) {
  let mutated = bytes;
  for (let rounds = 1 + random.upTo(7); rounds > 0; rounds--) {
    const mutation = random.pick(random.chance(SHARE_OF_SELDOM) ? SELDOM : OFTEN);
    mutated = mutation(mutated, random, seeds).subarray(0, longest);
  }
  return mutated;
}
