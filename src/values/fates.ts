/** Fates that a sentence sets side by side: who met which of them is not said. */
import type { Chunk } from '../model/chunk.js';
import type { ParsedSentence, Pattern, PatternHit } from '../model/pattern.js';

const DEAD = /^(?:killed|killing|dead|died|deaths?|drowned|perished)$/;
const NOT_DEAD = /^(?:injured|injuring|injuries|hurt|wounded|wounding|maimed|missing|kidnapped)$/;

/** The same pattern, silent for "38 people were killed or injured", "38 dead or missing". */
export const unlessEither = (pattern: Pattern): Pattern => ({
  ...pattern,
  guard: (parsed, hit) => !isEither(parsed, hit) && (pattern.guard?.(parsed, hit) ?? true),
});

function isEither({ tokens }: ParsedSentence, hit: PatternHit): boolean {
  const norm = (at: number) => tokens[at]?.norm ?? '';
  for (let at = Math.max(1, hit.from - 1); at <= hit.to + 2; at++) {
    if (norm(at) !== 'or') continue;
    // "killed and/or injured"
    const one = norm(norm(at - 1) === '/' ? at - 3 : at - 1);
    const others = [norm(at + 1), norm(at + 2)];
    if (DEAD.test(one) && others.some((other) => NOT_DEAD.test(other))) return true;
    if (NOT_DEAD.test(one) && others.some((other) => DEAD.test(other))) return true;
  }
  return false;
}

/**
 * Whether a hit's group is one of several that are told one after the other: "38 people \u2013 20 men, 18 women \u2013 died",
 * "20 men, 18 women, all guests, died".
 */
export function isOneOfSeveral(parsed: ParsedSentence, hit: PatternHit): boolean {
  const [before, behind] = [parsed.tokens[hit.from - 1]?.norm ?? '', parsed.tokens[hit.captures[0]?.to ?? 0]?.norm];
  if (/^[-(,:\u2013\u2014]$/.test(before) && parsed.endingAt(hit.from - 1).some(isGroup)) return true;
  return behind === ',' && parsed.startingAt((hit.captures[0]?.to ?? 0) + 1).some(isGroup);
}

const isGroup = (chunk: Chunk) => chunk.kind === 'count' && chunk.role !== 'bare' && chunk.facet === null;
