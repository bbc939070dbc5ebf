/** Article texts from a small grammar, with or without noise between the sentences: raw material for properties. Freer than `grammar.ts`, whose articles have a known truth. */
import fc from 'fast-check';
import type { Source } from '../../src/index.js';
import { sourceOf } from './grammar.js';

const OUTLETS = ['Northern Gazette', 'Reuters', 'The Harbour Post', 'Channel Nine Africa'];
const DAYS = ['2024-03-04', '2024-03-05', '2024-03-06'];
const PLACES = ['Aktau', 'Bergen', 'Nairobi', 'the port of Mutsamudu', 'Pasto, Colombia'];
const CAUSES = ['a bird strike', 'an engine failure', 'thick fog', 'a missile'];
const VOICES = [
  'officials said',
  'the ministry said on Tuesday',
  'according to the airline',
  'a spokesman told Reuters',
  '',
];
const BOUNDS = ['', '', '', 'at least ', 'about ', 'more than ', 'up to ', 'nearly '];

const count = fc.integer({ min: 0, max: 400 });
const bounded = fc.tuple(fc.constantFrom(...BOUNDS), count).map(([bound, n]) => `${bound}${n}`);
const place = fc.constantFrom(...PLACES);

const clause = fc.oneof(
  bounded.map((n) => `The crash killed ${n} people`),
  bounded.map((n) => `There were ${n} people on board the plane`),
  fc.tuple(count, count).map(([some, few]) => `It carried ${some} passengers and ${few} crew members`),
  bounded.map((n) => `Rescuers found ${n} survivors`),
  bounded.map((n) => `${n} others were injured`),
  fc.integer({ min: 1, max: 9999 }).map((n) => `Flight ${n} lost contact with the tower before it crashed`),
  place.map((name) => `The plane came down near ${name}`),
  fc.constantFrom(...CAUSES).map((cause) => `The crash may have been caused by ${cause}`),
  fc.constant('The airline denied that a missile had hit the plane'),
  fc.constant('In 2009 another plane of the same carrier crashed, killing 12 people'),
);
const sentence = fc
  .tuple(clause, fc.constantFrom(...VOICES))
  .map(([said, voice]) => (voice === '' ? `${said}.` : `${said}, ${voice}.`));

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

/** The sentence that all articles of a folder share, so that they are about one accident. */
const lead = fc
  .tuple(fc.integer({ min: 100, max: 9999 }), place)
  .map(([flight, name]) => `A passenger plane, Karthala Air flight KX-${flight}, crashed near ${name} on Monday.`);

function folderWith(between: fc.Arbitrary<string>): fc.Arbitrary<readonly Source[]> {
  const body = fc
    .array(fc.tuple(between, sentence), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.flat().join(''));
  const article = fc.tuple(header, body);
  return fc
    .tuple(lead, fc.array(article, { minLength: 1, maxLength: 3 }))
    .map(([first, articles]) =>
      articles.map(([top, rest], at) => sourceOf(`folder/${at + 1}.txt`, `${top}${first}${rest}`)),
    );
}

/** Up to three articles about one accident, in plain prose. */
export const folder = folderWith(fc.constant(' '));
/** The same with noise between the sentences. */
export const noisyFolder = folderWith(noise);
