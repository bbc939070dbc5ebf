/** Dates as data files give them. */

const ISO = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[T ](\d{1,2}:\d{2}).{0,60})?$/;
/** "20241225T120000Z", "20241225120000", "20241225". */
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/;
/** "Wed Dec 25 06:28:00 +0000 2024". */
const YEAR_LAST = /\b([A-Za-z]{3}) {1,2}(\d{1,2}) (\d{2}:\d{2}):\d{2} (?:[A-Z+\d-]{1,6} )?(\d{4})\b/;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]+([A-Za-z]{3,9})\.?,?[ -]+(\d{4})\b/;
const MONTH_FIRST = /\b([A-Za-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})\b/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** No date that prose or a header gives is longer. */
const LONGEST = 100;
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2101, 0, 1);

/**
 * A value of a date field in, a date out: ISO 8601 where the day and the month are certain, else as written when it
 * names a day that exists ("Wed, 25 Dec 2024 06:28:00 GMT"). A count of seconds or milliseconds since 1970 becomes a
 * time in UTC. Null for what is no date, or no day of the calendar.
 */
export function readDate(value: unknown): string | null {
  if (typeof value === 'number') return readEpoch(value) ?? readBasic(String(value));
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (text.length > LONGEST) return null;
  if (/^\d{9,13}$/.test(text)) return readEpoch(Number(text));
  return readIso(text) ?? readBasic(text) ?? readYearLast(text) ?? readProse(text);
}

function readIso(text: string): string | null {
  const [, year, , month, day, time] = ISO.exec(text) ?? [];
  if (year === undefined || !isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${pad(month!)}-${pad(day!)}`;
  return time === undefined || !isTime(time) ? date : date + text.slice(text.search(/[T ]/));
}

function readBasic(text: string): string | null {
  const [, year, month, day, hour, minute, second, zone] = BASIC.exec(text) ?? [];
  if (year === undefined || !isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || !isTime(`${hour}:${minute}`)) return date;
  return `${date}T${hour}:${minute}:${second ?? '00'}${zone ?? ''}`;
}

function readYearLast(text: string): string | null {
  const [, name, day, time, year] = YEAR_LAST.exec(text) ?? [];
  if (year === undefined || !isNamedDay(day!, name!, year)) return null;
  return `${year}-${pad(String(monthOf(name!)))}-${pad(day!)}T${time}`;
}

/** Words and a year: left to whoever reads prose, unless the day does not exist. */
function readProse(text: string): string | null {
  const dayFirst = DAY_FIRST.exec(text);
  const monthFirst = MONTH_FIRST.exec(text);
  const isDayFirst = dayFirst !== null && isNamedDay(dayFirst[1]!, dayFirst[2]!, dayFirst[3]!);
  const isMonthFirst = monthFirst !== null && isNamedDay(monthFirst[2]!, monthFirst[1]!, monthFirst[3]!);
  return isDayFirst || isMonthFirst ? text : null;
}

function isNamedDay(day: string, name: string, year: string): boolean {
  return isDay(Number(year), monthOf(name), Number(day));
}

/** From 1; 0 for what is no month. */
const monthOf = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function readEpoch(value: number): string | null {
  const time = [value * 1000, value].find((candidate) => candidate >= EARLIEST && candidate < LATEST);
  return time === undefined ? null : `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** A day that exists: 31 February is no date and must not become 2 March. */
function isDay(year: number, month: number, day: number): boolean {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const isTime = (time: string) => /^(?:[01]?\d|2[0-3]):[0-5]\d/.test(time);

const pad = (digits: string) => digits.padStart(2, '0');
