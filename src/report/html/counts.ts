import type { ReportedClaim } from '../../model/report.js';

/** A figure as the report gives it; `max` null means no upper bound. */
export interface Count {
  readonly min: number;
  readonly max: number | null;
  readonly stated: number;
  readonly approximate: boolean;
}

/** The value as a count of people, or null where it is another kind of value. */
export function countOf(value: ReportedClaim['value']): Count | null {
  const { min, max, stated, approximate } = value;
  if (!isNumber(min) || !isNumber(stated) || !(max === null || isNumber(max))) return null;
  return { min, max, stated, approximate: approximate === true };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** "at least 30", "about 250", "10 to 12", "38". */
export function labelOfCount({ min, max, stated, approximate }: Count): string {
  const said = grouped(stated);
  if (max === null) return approximate ? `some ${said} or more` : `at least ${said}`;
  if (min === max) return said;
  if (approximate && stated === min && max > min) return `${said} to ${grouped(max)}`;
  if (approximate) return `about ${said}`;
  return min === 0 && max < stated ? `fewer than ${said}` : `up to ${said}`;
}

/** "1,578": digits in groups of three, from four digits on. */
export function grouped(count: number): string {
  const digits = String(count);
  if (!/^\d{4,15}$/.test(digits)) return digits;
  const head = digits.length % 3 || 3;
  return digits.slice(0, head) + digits.slice(head).replace(/\d{3}/g, ',$&');
}
