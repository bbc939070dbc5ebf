/** Dates as pages and feeds write them, to ISO 8601; the day stays the day that is written. */

export interface DateReading {
  /** `2024-12-25`, with the time and the zone behind it as far as they are written; null for what is no date. */
  readonly date: string | null;
  /** It is written like a date, but there is no such day. */
  readonly isImpossible: boolean;
}

const NO_DATE: DateReading = { date: null, isImpossible: false };
const LONGEST = 120;

const MONTH =
  '(?<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?<d>\\d{1,2})(?:st|nd|rd|th)?';
/** Day and month in digits alone are not read: nobody can tell which is which. */
const PATTERNS: readonly RegExp[] = [
  /(?<![\d-])(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?!\d)/,
  /(?<![\d/])(?<y>\d{4})\/(?<m>\d{1,2})\/(?<d>\d{1,2})(?!\d)/,
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?:T|$)/,
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?=\d{4}(?:\d{2})?$)/,
  new RegExp(`(?<![\\d.:])${DAY}(?: of)?[ -]${MONTH},?[ -](?<y>\\d{4}|\\d{2}(?= \\d))(?!\\d)`, 'i'),
  new RegExp(`(?<![a-z])${MONTH} ${DAY},? (?<y>\\d{4})(?!\\d)`, 'i'),
];
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** ISO with a time, to be passed on as it is written. */
const WHOLE = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(?::[0-6]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const TIME =
  /(?<!\d)(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2})(?:[.,]\d{1,9})?)?(?!\d) ?(?<half>[ap]\.?m\b\.?)? ?(?<zone>[+-]\d{2}(?::?\d{2})?|[a-z]{1,4}\b)?/i;
/** `T062800Z`, after a day without hyphens. */
const BARE_TIME = /^ {1,2}(?<h>\d{2})(?<min>\d{2})(?<s>\d{2})?(?<zone>Z|[+-]\d{2}:?\d{2})?$/i;

/** Zones of RFC 822, and those that mean the same everywhere. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['cdt', '-05:00'],
  ['cst', '-06:00'],
  ['edt', '-04:00'],
  ['est', '-05:00'],
  ['gmt', 'Z'],
  ['mdt', '-06:00'],
  ['mst', '-07:00'],
  ['pdt', '-07:00'],
  ['pst', '-08:00'],
  ['ut', 'Z'],
  ['utc', 'Z'],
  ['z', 'Z'],
]);

/** A date in any usual notation in, ISO out. A time or a zone that cannot be is left out, the day stays. */
export function readDate(raw: string): DateReading {
  const text = raw
    .slice(0, LONGEST * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const day = isoDay(match.groups!);
    if (day === null) return { date: null, isImpossible: true };
    if (WHOLE.test(text)) return { date: text, isImpossible: false };
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    return { date: day + isoTime(rest), isImpossible: false };
  }
  return NO_DATE;
}

type Groups = Readonly<Record<string, string | undefined>>;

function isoDay({ y = '', m = '', d = '' }: Groups): string | null {
  const year = y.length === 2 ? (Number(y) < 50 ? `20${y}` : `19${y}`) : y;
  const month = /\d/.test(m) ? Number(m) : MONTHS.indexOf(m.slice(0, 3).toLowerCase()) / 3 + 1;
  const day = Number(d);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(Number(year), month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** `T06:28:00+03:00`, or nothing. */
function isoTime(text: string): string {
  const { h, min, s, half, zone } = (TIME.exec(text) ?? BARE_TIME.exec(text))?.groups ?? {};
  if (h === undefined || min === undefined) return '';
  const hour = half === undefined ? Number(h) : (Number(h) % 12) + (/^p/i.test(half) ? 12 : 0);
  const isPossible =
    hour < 24 && Number(h) < 25 && Number(min) < 60 && Number(s ?? 0) < 61 && (!half || Number(h) < 13);
  if (!isPossible) return '';
  return `T${String(hour).padStart(2, '0')}:${min}${s === undefined ? '' : `:${s}`}${isoZone(zone)}`;
}

function isoZone(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (!/^[+-]/.test(zone)) return ZONES.get(zone.toLowerCase()) ?? '';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3) || '00'}`;
}
