/** Arithmetic of civil days. Never `Date` parsing of prose: no zone and no clock can leak in. */
import { remembered, WORDS } from '../model/remembered.js';

/** Days since 1970-01-01 of a civil date, or null when there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const twoDigits = (number: number) => (number < 10 ? `0${number}` : `${number}`);

export function isoOfDay(days: number): string {
  const date = new Date(days * 86_400_000);
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

/** Days since 1970 of an ISO date (a time behind it is ignored), or null. */
export const dayOfIso = (iso: string | null): number | null => (iso === null ? null : dayOfDate(iso.slice(0, DATE)));
const DATE = '2024-06-04'.length;

/** The article's own day is asked for wherever one of its sentences may name another. */
const dayOfDate = remembered(WORDS, (date) => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return null;
  const year = Number(match[1]);
  return year < 1800 || year > 2200 ? null : dayNumber(year, Number(match[2]), Number(match[3]));
});

/** Whole days from `a` to `b`, or null when either is no day. */
export function daysBetween(a: string | null, b: string | null): number | null {
  const from = dayOfIso(a);
  const to = dayOfIso(b);
  return from === null || to === null ? null : to - from;
}

/** 0 is Sunday; 1970-01-01 was a Thursday. */
export const dayOfWeek = (days: number) => (((days + 4) % 7) + 7) % 7;
