/** A smaller case that fails in the same way, found by leaving files and stretches of bytes out. */

const MILLISECONDS = 4000;

/** `isSame` tells whether a smaller case still fails so; `beat` is called between tries, so that nobody takes it for a hang. */
export async function shrink(made, isSame, beat) {
  const deadline = performance.now() + MILLISECONDS;
  const isLate = () => performance.now() > deadline;
  let best = made;
  const adopt = async (files) => {
    beat();
    const smaller = { ...best, files };
    if (!(await isSame(smaller))) return false;
    best = smaller;
    return true;
  };
  for (let at = best.files.length - 1; at >= 0 && best.files.length > 1 && !isLate(); at--)
    await adopt(best.files.filter((_, index) => index !== at));
  for (let at = 0; at < best.files.length; at++) {
    const cut = (start, end) =>
      best.files.map((file, index) =>
        index === at
          ? { ...file, bytes: Buffer.concat([file.bytes.subarray(0, start), file.bytes.subarray(end)]) }
          : file,
      );
    for (let size = best.files[at].bytes.length >> 1; size >= 1 && !isLate(); size >>= 1)
      for (let start = 0; start < best.files[at].bytes.length && !isLate(); )
        if (!(await adopt(cut(start, start + size)))) start += size;
  }
  return best;
}
