/** Articles that say the same stand in one camp: what holds for two of them holds for all, and is asked once. */
import { groupBy } from '../model/group-by.js';

/**
 * The members that are rivals of some member of another camp, in their order. `areRivals` is asked once for two camps, of their
 * first members in their order; `isPair` of two members, until both are marked.
 */
export function markRivals<T>(
  members: readonly T[],
  campOf: (member: T) => string,
  areRivals: (first: T, second: T) => boolean,
  isPair: (a: T, b: T) => boolean,
): T[] {
  const camps = [...groupBy(members, campOf).values()];
  const marked = new Set<T>();
  const isDone = (camp: readonly T[]) => camp.every((member) => marked.has(member));
  for (const [index, one] of camps.entries()) {
    for (let rank = index + 1; rank < camps.length; rank++) {
      const other = camps[rank]!;
      if (isDone(one) && isDone(other)) continue;
      if (areRivals(one[0]!, other[0]!)) markPairs(one, other, marked, isPair);
    }
  }
  return members.filter((member) => marked.has(member));
}

function markPairs<T>(one: readonly T[], other: readonly T[], marked: Set<T>, isPair: (a: T, b: T) => boolean): void {
  for (const a of one) {
    for (const b of other) {
      if (marked.has(a) && marked.has(b)) continue;
      if (isPair(a, b)) marked.add(a).add(b);
    }
  }
}
