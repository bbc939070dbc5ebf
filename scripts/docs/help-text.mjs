// The texts around the built-in help, in parts: paragraphs, and lists of words with what they mean.

/**
 * "Exit codes:\n  0    clean" in, `{ title: "Exit codes", entries: [["0", "clean"]] }` out; a block without a title is
 * `{ text }`. The texts are those of `--help`.
 */
export function partsOf(text) {
  return text
    .split(/\n[ \t]*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map(partOf);
}

function partOf(lines) {
  const [first, ...rest] = lines;
  const isList = first.endsWith(':') && rest.length > 0 && rest.every((line) => line.startsWith('  '));
  return isList ? { title: first.slice(0, -1), entries: rest.map(entryOf) } : { text: lines.join(' ') };
}

/** The word, and what stands two or more blanks behind it. */
function entryOf(line) {
  const [word, ...meaning] = line.trim().split(/ {2,}/);
  return [word, meaning.join(' ')];
}
