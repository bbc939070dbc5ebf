/** Numbers that look random and are the same for the same seed (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** A whole number from 0 to `most`, both included. */
  const upTo = (most) => Math.floor(next() * (most + 1));
  return {
    upTo,
    chance: (share) => next() < share,
    pick: (list) => list[upTo(list.length - 1)],
  };
}

/** A seed of its own for each case, so that a case can be made again without those before it. */
export const seedOfCase = (seed, index) =>
  (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35)) >>> 0;
