import { byCodeUnit } from '../../model/by-code-unit.js';
import { html, type Markup } from './escape.js';

const ISO = /^(\d{4})-(\d\d)-(\d\d)/;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 of an ISO date, or null where it is none. */
export function dayNumber(iso: string | null): number | null {
  const day = dayOf(iso);
  return day === null ? null : Math.round(Date.UTC(day.year, day.month - 1, day.day) / 86_400_000);
}

/** "2024-12-26" in, "26 December 2024" out; what is no date stays as it is. */
export function longDay(iso: string): string {
  const day = dayOf(iso);
  return day === null ? iso : `${day.day} ${MONTHS[day.month - 1]!} ${day.year}`;
}

/** "26 Dec 2024". */
export function shortDay(iso: string): string {
  const day = dayOf(iso);
  return day === null ? iso : `${shortestDay(iso)} ${day.year}`;
}

/** "26 Dec". */
export function shortestDay(iso: string): string {
  const day = dayOf(iso);
  return day === null ? iso : `${day.day} ${MONTHS[day.month - 1]!.slice(0, 3)}`;
}

/** The day as an element that programs can read too, or "no date". */
export function dayMarkup(iso: string | null): Markup {
  if (iso === null) return html`<span class="no-date">no date</span>`;
  return dayOf(iso) === null ? html`${iso}` : html`<time datetime="${iso}">${shortDay(iso)}</time>`;
}

/** "16 to 19 October 2022", "26 December 2024 to 2 January 2025", one day, or nothing. */
export function spanOfDays(dates: readonly (string | null)[]): string | null {
  const days = dates.filter((iso): iso is string => dayOf(iso) !== null).sort(byCodeUnit);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (first.slice(0, 10) === last.slice(0, 10)) return longDay(first);
  const [from, to] = [dayOf(first)!, dayOf(last)!];
  if (from.year !== to.year) return `${longDay(first)} to ${longDay(last)}`;
  const start = from.month === to.month ? String(from.day) : `${from.day} ${MONTHS[from.month - 1]!}`;
  return `${start} to ${longDay(last)}`;
}

function dayOf(iso: string | null): Day | null {
  const match = iso === null ? null : ISO.exec(iso);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null;
}
