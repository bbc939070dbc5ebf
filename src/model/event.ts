import type { Claim } from './claim.js';

/**
 * How much must tie two articles before a clash between them counts: a day or a name that differs may itself mean two
 * accidents, so it asks for firm ground (a place or a flight in common); a figure does not.
 */
export type Ground = 'firm' | 'plain';

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
  isSameAccident(articleA: string, articleB: string, ground: Ground): boolean;
}
