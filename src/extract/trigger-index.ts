/** One index of trigger words over the whole catalogue, built once from the facts' own patterns. */
import type { ChunkKind } from '../model/chunk.js';
import type { FactKind } from '../model/fact-kind.js';
import type { Pattern } from '../model/pattern.js';
import { type Needs, NeedTable } from './needs.js';
import { type CompiledPattern, compilePattern, needsBehind } from './notation.js';

/** A pattern tied to its fact, ready to be tried at a trigger. */
export interface Trial {
  readonly fact: FactKind;
  readonly pattern: Pattern;
  /** Null for a pattern that matches by function. */
  readonly compiled: CompiledPattern | null;
  readonly needs: Needs;
}

export interface TriggerIndex {
  readonly byWord: ReadonlyMap<string, readonly Trial[]>;
  readonly byChunk: ReadonlyMap<ChunkKind, readonly Trial[]>;
}

const built = new WeakMap<readonly FactKind[], TriggerIndex>();

/** The index for a catalogue; building it twice for the same catalogue costs nothing. */
export function triggerIndex(facts: readonly FactKind[]): TriggerIndex {
  let index = built.get(facts);
  if (index === undefined) {
    index = buildIndex(facts);
    built.set(facts, index);
  }
  return index;
}

function buildIndex(facts: readonly FactKind[]): TriggerIndex {
  const byWord = new Map<string, Trial[]>();
  const byChunk = new Map<ChunkKind, Trial[]>();
  const table = new NeedTable();
  for (const fact of facts) {
    for (const pattern of fact.patterns) {
      const compiled = pattern.words === undefined ? null : compilePattern(pattern);
      if (compiled !== null) {
        for (const word of compiled.triggers) {
          const needs = table.add([...needsBehind(compiled, word), ...compiled.needs]);
          push(byWord, word, { fact, pattern, compiled, needs });
        }
        continue;
      }
      const needs = table.add(pattern.needs === undefined ? [] : [{ chunk: pattern.needs, want: null }]);
      const trial: Trial = { fact, pattern, compiled, needs };
      for (const word of pattern.triggers ?? []) push(byWord, word, trial);
      if (pattern.chunk !== undefined) push(byChunk, pattern.chunk, trial);
    }
  }
  return { byWord, byChunk };
}

function push<K>(map: Map<K, Trial[]>, key: K, trial: Trial): void {
  const trials = map.get(key) ?? [];
  if (!trials.includes(trial)) trials.push(trial);
  map.set(key, trials);
}
