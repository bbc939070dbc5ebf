/**
 * R: texts that make a careless reader slow. 64 KB each, so that the whole table stays quick; that time grows with the
 * length and not with its square is measured apart from the tests.
 */
import { derailed } from './articles.js';
import type { Row } from './row.js';
import { processed } from './row.js';

const SIZE = 65_536;

const bomb = (id: string, name: string, piece: string): Row => ({
  id,
  case: name,
  isShared: true,
  files: { 'a.txt': `${derailed('4 June 2024')} ${piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE)}` },
  expect: { inputs: { 'a.txt': ['processed', 'failed timeout'] }, withinSeconds: 30 },
});

/** Many articles about one accident, each with a toll of its own. */
function rivals(lead: string): Pick<Row, 'files' | 'isLarge' | 'expect'> {
  const article = (at: number) => `source: Outlet Number ${at}\n\n${lead} It killed ${100 + at} people.\n`;
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.txt`, article(at)]));
  const inputs = processed(...Object.keys(files));
  return { files, isLarge: true, expect: { inputs, contradiction: 'reported', withinSeconds: 60 } };
}

export const BOMB_ROWS: readonly Row[] = [
  bomb('R01', 'full stops inside a word', 'a.'),
  bomb('R02', 'open brackets', '(['),
  bomb('R03', 'abbreviations only', 'Dr. Mr. St. Gen. '),
  bomb('R04', 'spaces between date words', `4${' '.repeat(400)}June${' '.repeat(400)}2024${' '.repeat(400)}`),
  bomb('R05', 'one long number', '7'),
  bomb('R06', 'digits and commas', '1,000,'),
  bomb('R07', 'dash lines', `${'-'.repeat(200)}\n`),
  bomb('R08', 'month names', 'May March June '),
  bomb('R09', 'number words', 'one hundred thousand million '),
  bomb('R10', 'one and one and', 'one and '),
  bomb('R11', 'hyphen chain', 'well-'),
  bomb('R12', 'contractions', "he'd've won't "),
  bomb('R13', 'quotation marks', '"\u201c'),
  bomb('R14', 'colons', 'said: '),
  bomb('R15', 'slashes', 'and/or/'),
  bomb('R16', 'mail and host shapes', 'a@b.c-d.'),
  bomb('R17', 'no-break spaces', '\u00a0'),
  bomb('R18', 'initials', 'J. R. '),
  bomb('R19', 'capitalised words (entity merging)', 'Olomouc Brno Zlin '),
  bomb('R20', 'attribution chain', 'according to officials, who said that '),
  {
    id: 'R21',
    case: 'many articles, one topic, all different numbers',
    ...rivals('A passenger jet, Karthala Air flight KX-412, crashed near Olomouc on 4 June 2024.'),
  },
  {
    id: 'R21',
    case: 'many articles, one topic, all different numbers, little else to tell the accident by',
    ...rivals(derailed('4 June 2024')),
  },
];
