/** Articles that say the same stand in one camp: what holds for two of them holds for all, and is asked once. */
import { groupBy } from '../model/group-by.js';

/** How members are set against each other, as one of `verdicts` each time. */
export interface Rivalry<T, V> {
  readonly verdicts: readonly V[];
  /** Equal for members that stand alike to every other. */
  readonly campOf: (member: T) => string;
  /** What two camps are to each other; asked once for two of them, of their first members in their order. */
  readonly judge: (first: T, second: T) => V | null;
  /** Whether the verdict on their camps holds for two members. */
  readonly isPair: (a: T, b: T) => boolean;
}

/** The members of one camp, and those among them that no rival was found for yet, by verdict. */
interface Camp<T, V> {
  readonly members: readonly T[];
  readonly open: ReadonlyMap<V, Set<T>>;
}

/** By verdict the members that have it with some member of another camp, in their order. */
export function markRivals<T, V>(members: readonly T[], rivalry: Rivalry<T, V>): ReadonlyMap<V, readonly T[]> {
  const { verdicts, campOf, judge, isPair } = rivalry;
  const camps = [...groupBy(members, campOf).values()].map(
    (own): Camp<T, V> => ({ members: own, open: new Map(verdicts.map((verdict) => [verdict, new Set(own)])) }),
  );
  for (const [index, one] of camps.entries()) {
    for (let rank = index + 1; rank < camps.length; rank++) {
      const other = camps[rank]!;
      if (isDone(one) && isDone(other)) continue;
      const verdict = judge(one.members[0]!, other.members[0]!);
      if (verdict !== null) markPairs(one, other, verdict, isPair);
    }
  }
  return new Map(verdicts.map((verdict) => [verdict, markedOf(members, camps, verdict)]));
}

function isDone<T, V>({ open }: Camp<T, V>): boolean {
  for (const left of open.values()) if (left.size > 0) return false;
  return true;
}

/** Asks only of pairs in which somebody has no rival yet. */
function markPairs<T, V>(one: Camp<T, V>, other: Camp<T, V>, verdict: V, isPair: (a: T, b: T) => boolean): void {
  const [ours, theirs] = [one.open.get(verdict)!, other.open.get(verdict)!];
  for (const a of one.members) {
    for (const b of ours.has(a) ? other.members : theirs) {
      if ((ours.has(a) || theirs.has(b)) && isPair(a, b)) {
        ours.delete(a);
        theirs.delete(b);
      }
    }
  }
}

function markedOf<T, V>(members: readonly T[], camps: readonly Camp<T, V>[], verdict: V): T[] {
  const open = new Set(camps.flatMap((camp) => [...camp.open.get(verdict)!]));
  return members.filter((member) => !open.has(member));
}
