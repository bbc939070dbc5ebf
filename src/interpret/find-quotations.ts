/** Direct speech: words in quotation marks, with the named voice that is said to have spoken them. */
import { type Article, fileNameOf } from '../model/article.js';
import { quote } from '../model/evidence.js';
import type { FoundSentence } from '../model/mention.js';
import type { Quotation } from '../model/quotation.js';
import type { Saying } from './voices.js';

/** Shorter ones are single words taken up, not statements. */
const LEAST_WORDS = 6;
const OPENING = new Set(['\u201c', '"']);
const CLOSING = new Set(['\u201d', '"']);

/** The quotations of one sentence whose speaker has a name. */
export function findQuotations(
  { parsed, sentence }: FoundSentence,
  sayings: readonly Saying[],
  article: Article,
): Quotation[] {
  const found: Quotation[] = [];
  const { tokens } = parsed;
  for (let at = 0; at < tokens.length; at++) {
    if (!OPENING.has(tokens[at]!.norm)) continue;
    const end = tokens.findIndex((token, i) => i > at && CLOSING.has(token.norm));
    if (end < 0) break;
    const inside = tokens.slice(at + 1, end);
    const words = inside.filter((token) => token.kind !== 'mark').map((token) => token.norm);
    const voice = sayings.find((saying) => saying.from <= at + 1 && at + 1 < saying.to)?.voices.at(-1);
    if (voice?.named && words.length >= LEAST_WORDS) {
      const last = withoutTail(inside.map((token) => token.norm));
      const span = { start: inside[0]!.start, end: inside[last]!.end };
      found.push({
        articleId: article.id,
        voice,
        evidence: quote(article, sentence, span),
        words,
        source: article.outlet ?? fileNameOf(article.path),
      });
    }
    at = end;
  }
  return found;
}

/** Index of the last token that is no comma or full stop before the closing mark. */
function withoutTail(norms: readonly string[]): number {
  let last = norms.length - 1;
  while (last > 0 && /^[,.]$/.test(norms[last]!)) last--;
  return last;
}
