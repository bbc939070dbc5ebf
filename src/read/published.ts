import { tokenize } from '../language/tokens.js';
import { dayOfIso } from '../values/civil-days.js';
import { readMoment } from '../values/moment.js';

/** What is longer than this many UTF-16 units is no date. */
const LONGEST = 200;

/** A published date as metadata has it, to an ISO day and a time when one is given; null for what is no date. */
export function parsePublished(raw: string | null): { date: string | null; time: string | null } {
  if (raw === null || raw.length > LONGEST) return { date: null, time: null };
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/.exec(raw);
  if (iso !== null)
    return dayOfIso(iso[1]!) === null ? { date: null, time: null } : { date: iso[1]!, time: iso[2] ?? null };
  const tokens = tokenize(raw, { start: 0, end: raw.length });
  for (let at = 0; at < tokens.length; at++) {
    const moment = readMoment(tokens, at, null);
    if (moment?.precision === 'day' && moment.value !== null)
      return { date: moment.value.from, time: /\b(\d{2}:\d{2})\b/.exec(raw)?.[1] ?? null };
  }
  return { date: null, time: null };
}
