/** How far off a day may be meant: told by another zone's clock, around midnight, or only about that day. */
import type { Token } from '../model/token.js';

const BEFORE = 5;
const BEHIND = 7;
/** "about 4 June". */
const ABOUT_DAYS = 3;
const ZONES =
  /^(?:UTC|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST|EET|EEST|MSK|BST|IST|JST|KST|SGT|PKT|WIB|AEST|AEDT|NZST|ET|PT)$/;
/** "2330", "11pm", the "m" of "p.m." */
const CLOCK = /^\d|^[ap]?m$/;
const MIDNIGHT = /^(?:midnight|overnight)$/;

/** Days by which the day told between two tokens may be off. */
export function slackAround(tokens: readonly Token[], from: number, to: number): number {
  if (isAbout(tokens, from)) return ABOUT_DAYS;
  if (isNight(tokens, from, to)) return 1;
  for (let at = Math.max(0, from - BEFORE); at < Math.min(tokens.length, to + BEHIND); at++) {
    if (/^[.;!?]$/.test(tokens[at]!.norm) && at >= to) break;
    if (isOfNextDay(tokens, at)) return 1;
  }
  return 0;
}

/** "Monday night", "the night of 4 June": it ends on the next day. */
const isNight = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to + 1).some((token) => token.norm === 'night') ||
  tokens
    .slice(Math.max(0, from - 3), from)
    .some((token, at, list) => token.norm === 'night' && list[at + 1]?.norm === 'of');

function isAbout(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.norm ?? '';
  return /^(?:about|around|circa|~|\u2248)$/.test(before);
}

/** A zone behind a clock, midnight, "24:00". */
function isOfNextDay(tokens: readonly Token[], at: number): boolean {
  const { raw, norm } = tokens[at]!;
  if (ZONES.test(raw)) return CLOCK.test(tokens[tokens[at - 1]?.norm === '.' ? at - 2 : at - 1]?.norm ?? '');
  if (MIDNIGHT.test(norm)) return true;
  return (
    /^(?:24|00|0)$/.test(norm) && /^[:.]$/.test(tokens[at + 1]?.norm ?? '') && /^\d/.test(tokens[at + 2]?.norm ?? '')
  );
}
