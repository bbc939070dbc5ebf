import type { ReportedClaim, ReportedQuotation } from '../model/report.js';
import { LONGEST_QUOTE } from './plainest.js';
import { type Look, paintWords } from './terminal-look.js';
import { findWords, type Hit, NO_HIT, wordingsOf } from './value-words.js';
import { visible } from './visible.js';

/** The article's words in quotation marks, the value among them emphasised, long ones cut around it. */
export function quoteOf(said: ReportedClaim | ReportedQuotation, label: string, look: Pick<Look, 'evidence'>): string {
  const { text } = said.evidence;
  const hit = 'canonical' in said ? findWords(text, wordingsOf(said, label)) : NO_HIT;
  const [start, end] = window(text, hit);
  const before = (start > 0 ? '…' : '') + visible(text.slice(start, hit.start));
  const after = visible(text.slice(hit.end, end)) + (end < text.length ? '…' : '');
  const value = paintWords(visible(text.slice(hit.start, hit.end)), look.evidence);
  return `“${before}${value}${after}”`;
}

/** What of the text is shown: all of it, or a stretch around the value that cuts no pair of surrogates. */
function window(text: string, hit: Hit): readonly [start: number, end: number] {
  if (text.length <= LONGEST_QUOTE) return [0, text.length];
  const room = Math.max(0, LONGEST_QUOTE - (hit.end - hit.start));
  const start = Math.max(0, Math.min(hit.start - Math.floor(room / 2), text.length - LONGEST_QUOTE));
  const end = Math.min(text.length, Math.max(hit.end, start + LONGEST_QUOTE));
  return [splitsPair(text, start) ? start - 1 : start, splitsPair(text, end) ? end + 1 : end];
}

function splitsPair(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '');
}
