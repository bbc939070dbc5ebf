/** Whether words may name an outlet at all, told before they are cut into tokens: most sentences name none. */
import { tokenize } from '../language/tokens.js';
import { deferred } from '../model/deferred.js';
import { Extensible } from '../model/extensible.js';
import { OUTLETS } from '../values/lexicon/outlets.js';
import { cellsOf, namesIn } from '../values/rows.js';

/** By the letters that a name begins with: those its second word does, or null where they tell enough. */
type Openings = Map<string, Set<string> | null>;

function openingsOf(names: readonly string[], usual: Openings = new Map()): Openings {
  const known: Openings = new Map([...usual].map(([first, seconds]) => [first, seconds && new Set(seconds)]));
  for (const name of names) addOpening(known, name);
  return known;
}

function addOpening(known: Openings, name: string): void {
  const [first, second] = tokenize(name, { start: 0, end: name.length }).map(({ norm }) => norm);
  // what is no plain word is found in no plain text
  const letters = lettersOf(first ?? '');
  if (letters === '') return;
  const before = known.get(letters);
  const next = letters === first ? lettersOf(second ?? '') : '';
  if (before === null || next === '') known.set(letters, null);
  else known.set(letters, (before ?? new Set()).add(next));
}

function lettersOf(norm: string): string {
  return /^[a-z]*/.exec(norm)![0];
}

const openings = new Extensible(
  deferred(() => openingsOf(OUTLETS.flatMap((row) => namesIn(cellsOf(row)[0])))),
  ({ outlets = [] }, usual) => {
    const own = outlets.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    return deferred(() => openingsOf(own, usual()));
  },
);

/** Beyond ASCII and the marks of print a letter may be another than it seems, and "A.P." is one word. */
const DOUBTFUL = /[^\x00-\x7f\u2010-\u2027]|[A-Z]\.[A-Z]/;

/** Whether tokens may be other words than those that the letters show: nothing is told of them here. */
export const isInDoubt = (words: string): boolean => DOUBTFUL.test(words);

const CAPITALISED = /[A-Z][A-Za-z]*(?=( [A-Za-z]+)?)/g;

/** Of words not in doubt: where it says no, `matchOutlet` finds no outlet among them. */
export function mayNameOutlet(words: string): boolean {
  const known = openings.current();
  for (const [first, second] of words.matchAll(CAPITALISED)) {
    const seconds = known.get(first.toLowerCase());
    if (seconds === undefined) continue;
    if (seconds === null || second === undefined || seconds.has(second.slice(1).toLowerCase())) return true;
  }
  return false;
}
