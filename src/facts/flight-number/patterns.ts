import type { ParsedSentence, Pattern } from '../../model/pattern.js';
import { lexicon } from './lexicon.js';

const COMPARING: ReadonlySet<string> = new Set(lexicon.comparing);

/** "like Flight 12", "the worst since Flight 12"; not "no survivors since Flight 12 crashed". */
function isCompared(parsed: ParsedSentence, at: number): boolean {
  const lead = parsed.tokens[at - 1]?.norm ?? '';
  if (lead !== 'since') return COMPARING.has(lead);
  return parsed.tokens.slice(0, at).some((token) => /^(?:worst|deadliest|first|biggest|latest)$/.test(token.norm));
}

export const patterns: readonly Pattern[] = [
  {
    name: 'flight-designator',
    chunk: 'flight',
    find: (_parsed, _at, chunk) =>
      chunk === null ? null : { from: chunk.from, to: chunk.to, anchor: chunk.from, captures: [chunk] },
    guard: (parsed, hit) => !isCompared(parsed, hit.from),
  },
];
