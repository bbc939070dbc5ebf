import type { ReportedArticle, ReportedClaim, ReportedQuotation } from '../model/report.js';
import { LONGEST_QUOTE } from './plainest.js';
import { type Look, paintWords } from './terminal-look.js';
import { visible, visibleName } from './visible.js';

/** The article's words in quotation marks, the value among them emphasised, long ones cut around it. */
export function quoteOf(said: ReportedClaim | ReportedQuotation, label: string, look: Pick<Look, 'evidence'>): string {
  const { text } = said.evidence;
  const hit = 'canonical' in said ? findValue(text, [label, said.canonical, groupDigits(said.canonical)]) : NO_HIT;
  const [start, end] = window(text, hit);
  const before = (start > 0 ? '…' : '') + visible(text.slice(start, hit.start));
  const after = visible(text.slice(hit.end, end)) + (end < text.length ? '…' : '');
  const value = paintWords(visible(text.slice(hit.start, hit.end)), look.evidence);
  return `“${before}${value}${after}”`;
}

/** `path:line:column`, as terminals and editors open it. */
export function placeOf(said: ReportedClaim | ReportedQuotation, article: ReportedArticle | undefined): string {
  return `${visibleName(article?.path ?? '?')}:${said.evidence.line}:${said.evidence.column}`;
}

interface Hit {
  readonly start: number;
  readonly end: number;
}
const NO_HIT: Hit = { start: 0, end: 0 };

function findValue(text: string, candidates: readonly string[]): Hit {
  const lower = text.toLowerCase();
  // Some letters change their length in lower case; offsets would then point elsewhere.
  const haystack = lower.length === text.length ? lower : text;
  for (const candidate of candidates) {
    const start = candidate === '' ? -1 : haystack.indexOf(haystack === text ? candidate : candidate.toLowerCase());
    if (start >= 0) return { start, end: start + candidate.length };
  }
  return NO_HIT;
}

function groupDigits(canonical: string): string {
  if (!/^\d{4,}$/.test(canonical)) return '';
  const head = canonical.length % 3 || 3;
  return canonical.slice(0, head) + canonical.slice(head).replace(/\d{3}/g, ',$&');
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
