import { lineAt } from '../text-lines.js';
import { definitionAt, foldLabel } from './line-marks.js';

/** The labels of links that a text defines anywhere, folded: a definition may follow its use. */
export function definedLabels(text: string, from: number): ReadonlySet<string> {
  const labels = new Set<string>();
  if (!text.includes(']:', from)) return labels;
  for (let at = from; at < text.length; ) {
    const line = lineAt(text, at);
    const definition = definitionAt(text, firstWord(text, line.start, line.end));
    if (definition !== null) labels.add(foldLabel(definition.label));
    at = line.next;
  }
  return labels;
}

/** Behind the blanks and the marks of quotes that a line begins with. */
function firstWord(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && ' \t>'.includes(text[at]!)) at++;
  return at;
}
