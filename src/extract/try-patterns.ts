/** What was tried on a sentence, for whoever asks why something was found, or was not. The usual way never comes here. */
import type { Chunk } from '../model/chunk.js';
import type { FactId, FactKind } from '../model/fact-kind.js';
import type { ParsedSentence, PatternHit } from '../model/pattern.js';
import { matchAt } from './notation.js';
import { type Trial, triggerIndex } from './trigger-index.js';

/** First and last token (exclusive). */
export interface Trigger {
  readonly from: number;
  readonly to: number;
}

/** One pattern at one of its triggers. */
export interface Attempt {
  readonly fact: FactId;
  readonly pattern: string;
  readonly trigger: Trigger;
  /** Where the pattern fits, as it does before its guard looks. */
  readonly fits: readonly PatternHit[];
  /** The guard let none of them pass. */
  readonly isRefused: boolean;
}

export function tryPatterns(parsed: ParsedSentence, facts: readonly FactKind[]): Attempt[] {
  const index = triggerIndex(facts);
  const byWord = parsed.tokens.flatMap((token, at) =>
    (index.byWord.get(token.norm) ?? []).map((trial) => attempt(trial, parsed, { from: at, to: at + 1 }, null)),
  );
  const byChunk = parsed.chunks.flatMap((chunk) =>
    (index.byChunk.get(chunk.kind) ?? []).map((trial) => attempt(trial, parsed, chunk, chunk)),
  );
  return [...byWord, ...byChunk];
}

function attempt(
  { fact, pattern, compiled }: Trial,
  parsed: ParsedSentence,
  trigger: Trigger,
  chunk: Chunk | null,
): Attempt {
  const hit =
    (compiled === null ? pattern.find?.(parsed, trigger.from, chunk) : matchAt(compiled, parsed, trigger.from)) ?? [];
  const fits = 'from' in hit ? [hit] : hit;
  const isRefused = fits.length > 0 && !fits.some((fit) => pattern.guard?.(parsed, fit) ?? true);
  return { fact: fact.id, pattern: pattern.name, trigger, fits, isRefused };
}
