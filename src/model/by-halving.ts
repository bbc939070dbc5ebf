/** Search in what stands in ascending order. Keys are whole numbers; `keyAt` gives that of an index below `count`. */

/** The first index whose key is `least` or more; `count` when there is none. */
export function firstFrom(count: number, keyAt: (index: number) => number, least: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyAt(middle) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last index whose key is `most` or less; 0 when there is none. */
export function lastUpTo(count: number, keyAt: (index: number) => number, most: number): number {
  return Math.max(0, firstFrom(count, keyAt, most + 1) - 1);
}
