import type { Claim } from './claim.js';

/** One accident with the claims about it. */
export interface CrashEvent {
  readonly id: string;
  readonly label: string;
  /** Only named in passing; never compared with anything. */
  readonly background: boolean;
  /** Articles about it (for a background event: that mention it), by id, in order. */
  readonly articles: readonly string[];
  readonly claims: readonly Claim[];
  /** Whether two of its articles, taken alone, would be put together: what a contradiction between them rests on. */
  isSameAccident(articleA: string, articleB: string): boolean;
}
