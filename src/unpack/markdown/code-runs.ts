/** Start of a run of backticks in, start of the next run of the same length out; null when there is none. */
export type ClosingRun = (start: number) => number | null;

/** Pairs the runs of backticks of a text, each with the next of its length, in one pass. */
export function closingRuns(text: string): ClosingRun {
  const runs: { readonly start: number; readonly length: number }[] = [];
  for (let at = text.indexOf('`'); at >= 0; at = text.indexOf('`', at)) {
    const start = at;
    while (text[at] === '`') at++;
    runs.push({ start, length: at - start });
  }
  const closing = new Map<number, number>();
  const next = new Map<number, number>();
  for (const { start, length } of runs.reverse()) {
    const same = next.get(length);
    if (same !== undefined) closing.set(start, same);
    next.set(length, start);
  }
  return (start) => closing.get(start) ?? null;
}
