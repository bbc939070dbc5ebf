import { randomOf as plainRandomOf } from '../../scripts/fuzz/random.mjs';

/** Numbers that are the same in every run. */
export function randomOf(seed) {
  const random = plainRandomOf(seed);
  return { ...random, between: (least, most) => least + random.upTo(most - least) };
}

/** A template's slots filled: `{word}` is what `fill.word` is or gives. */
export const written = (template, fill) =>
  template.replace(/\{(\w+)\}/g, (_, slot) => {
    const value = fill[slot];
    return String(typeof value === 'function' ? value() : value);
  });
