/** Names of months, weekdays and feasts, folded. */

const indexOf = (names: readonly string[], first: number): ReadonlyMap<string, number> =>
  new Map(names.flatMap((forms, index) => forms.split(' ').map((name) => [name, index + first] as const)));

const MONTHS = indexOf(
  [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ],
  1,
);
const WEEKDAYS = indexOf(
  [
    'sunday sun',
    'monday mon',
    'tuesday tue tues',
    'wednesday wed',
    'thursday thu thur thurs',
    'friday fri',
    'saturday sat',
  ],
  0,
);

/** Feast days with a fixed date. */
export const FEASTS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ['halloween', [10, 31]],
  ["valentine's day", [2, 14]],
]);

export const DAY_PARTS: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'lunchtime',
  'midday',
  'noon',
]);

/** From 1, or undefined. */
export const monthOf = (word: string | undefined) => MONTHS.get(word ?? '');
/** From 0, Sunday; or undefined. */
export const weekdayOf = (word: string | undefined) => WEEKDAYS.get(word ?? '');

export const isMonth = (word: string) => MONTHS.has(word);
export const isWeekday = (word: string) => WEEKDAYS.has(word);
