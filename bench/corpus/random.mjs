/** Numbers that are the same in every run: mulberry32, of which 32 bits are enough to pick words by. */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (most) => Math.floor(next() * (most + 1));
  return { upTo, between: (least, most) => least + upTo(most - least), pick: (list) => list[upTo(list.length - 1)] };
}

/** A template's slots filled: `{word}` is what `fill.word` is or gives. */
export const written = (template, fill) =>
  template.replace(/\{(\w+)\}/g, (_, slot) => {
    const value = fill[slot];
    return String(typeof value === 'function' ? value() : value);
  });
