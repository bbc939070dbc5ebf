/** ` (did you mean "dispute"?)` for a word near one of the known ones, or nothing. */
export function suggest(word: string, known: readonly string[]): string {
  const near = known
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate) }))
    .filter(({ candidate, distance }) => distance <= Math.max(2, Math.floor(candidate.length * 0.4)))
    .sort((a, b) => a.distance - b.distance)[0];
  return near === undefined ? '' : ` (did you mean "${near.candidate}"?)`;
}

/** How many letters must be added, dropped or changed; words beyond 40 letters count as far away. */
function editDistance(a: string, b: string): number {
  if (a.length > 40) return a.length;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
