/** Article texts from a small grammar, with or without noise between the words: raw material for properties. */

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Source } from '../src/index.js';

const OUTLETS = ['Northern Gazette', 'Reuters', 'The Harbour Post', 'Channel Nine Africa'];
const DAYS = ['2024-03-04', '2024-03-05', '2024-03-06'];
const PLACES = ['Aktau', 'Bergen', 'Nairobi', 'the port of Mutsamudu', 'Pasto, Colombia'];
const VOICES = [
  'officials said',
  'the ministry said on Tuesday',
  'according to the airline',
  'a spokesman told Reuters',
  '',
];
const BOUNDS = ['', 'at least ', 'about ', 'more than ', 'up to ', 'nearly '];

const count = fc.integer({ min: 0, max: 400 });
const countWords = fc.tuple(fc.constantFrom(...BOUNDS), count).map(([bound, n]) => `${bound}${n}`);
const voiced = (clause: string, voice: string) => (voice === '' ? `${clause}.` : `${clause}, ${voice}.`);

const clause = fc.oneof(
  countWords.map((n) => `The crash killed ${n} people`),
  countWords.map((n) => `There were ${n} people on board`),
  fc.tuple(count, count).map(([some, few]) => `It carried ${some} passengers and ${few} crew members`),
  countWords.map((n) => `Rescuers found ${n} survivors`),
  countWords.map((n) => `${n} others were injured`),
  fc.integer({ min: 1, max: 9999 }).map((n) => `Flight ${n} lost contact with the tower`),
  fc.constantFrom(...PLACES).map((place) => `The plane came down near ${place}`),
  fc
    .constantFrom('a bird strike', 'an engine failure', 'thick fog', 'a missile')
    .map((cause) => `It may have been caused by ${cause}`),
  fc.constant('The airline denied that a missile had hit the plane'),
  fc.constant('In 2009 another plane of the same carrier crashed, killing 12 people'),
);
const sentence = fc.tuple(clause, fc.constantFrom(...VOICES)).map(([said, voice]) => voiced(said, voice));

/** Whatever a file may hold between two sentences: blanks, marks, hidden characters, half surrogate pairs. */
const noise = fc.oneof(
  { weight: 6, arbitrary: fc.constant(' ') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\n\n',
      '\r\n\r\n',
      '\u2028',
      ' \u200b',
      ' “',
      '” ',
      ' — ',
      '\t',
      '\u202e',
      '\ud83d',
      '**',
      ' (',
      ') ',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

const header = fc.oneof(
  fc
    .tuple(fc.constantFrom(...OUTLETS), fc.constantFrom(...DAYS))
    .map(([outlet, day]) => `source: ${outlet}\ndate: ${day}\ntitle: Plane crashes\n\n`),
  fc.constantFrom(...DAYS).map((day) => ` date ${day} `),
  fc.constant('---\nsource: DW\n---\n\n'),
  fc.constant(''),
);

const clean = fc.constant(' ');
const textWith = (between: fc.Arbitrary<string>) =>
  fc
    .tuple(header, fc.array(fc.tuple(sentence, between), { minLength: 1, maxLength: 8 }))
    .map(([top, parts]) => `${top}${parts.flat().join('')}`);

/** One source out of a text: path and text are all that matters here. */
export function sourceOf(path: string, text: string): Source {
  return { path, text, sha256: createHash('sha256').update(text).digest('hex') };
}

const folderOf = (text: fc.Arbitrary<string>) =>
  fc
    .array(text, { minLength: 1, maxLength: 4 })
    .map((texts) => texts.map((one, at) => sourceOf(`folder/${at + 1}.txt`, one)));

/** Up to four articles in plain prose. */
export const folder = folderOf(textWith(clean));
/** The same with noise between the sentences. */
export const noisyFolder = folderOf(textWith(noise));
