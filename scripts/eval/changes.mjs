// Two saved results: what the second does better, worse or otherwise, claim by claim.
import { nameOf, wordFor } from './tell.mjs';

/** How far from right an outcome is; one that is not in a result at all was never said, or not wanted. */
const COST = { hit: 0, 'not said': 0, modality: 1, missed: 2, spurious: 2, leaked: 2, 'false alarm': 2 };
const NOT_SAID = 'not said';

/** Lines `+` (better), `-` (worse) or `~` (otherwise), by name, and a last line with the sums. */
export function changeLines(before, after) {
  const [old, now] = [byName(before), byName(after)];
  const changes = [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((name) => {
    const [was, is] = [old.get(name) ?? NOT_SAID, now.get(name) ?? NOT_SAID];
    return was === is ? [] : [{ sign: signOf(COST[was] - COST[is]), name, was, is }];
  });
  const count = (sign) => changes.filter((change) => change.sign === sign).length;
  return [
    ...changes.map(({ sign, name, was, is }) => `${sign} ${name}: ${was} → ${is}`),
    `${count('+')} better, ${count('-')} worse, ${count('~')} otherwise`,
  ];
}

const signOf = (gain) => (gain > 0 ? '+' : gain < 0 ? '-' : '~');

function byName(outcomes) {
  return new Map(outcomes.map((one) => [nameOf(one), wordFor(one)]));
}
