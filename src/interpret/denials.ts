/** "X denied this": the claim of the sentence before, turned over by another voice. */
import type { Article } from '../model/article.js';
import type { Claim, EventHints } from '../model/claim.js';
import { quote } from '../model/evidence.js';
import type { FoundSentence } from '../model/mention.js';
import { DENYING } from './lexicon.js';
import { isOfBefore } from './modality.js';
import type { Saying } from './voices.js';

/** Facts that somebody can deny as a statement. */
const DENIABLE: ReadonlySet<string> = new Set(['cause', 'weapon-system', 'responsible-party']);

/** Claims of `before` (the sentence before) that this sentence denies by a pronoun, quoted with the denying words. */
export function deniedBefore(
  { parsed, sentence }: FoundSentence,
  before: readonly Claim[],
  sayings: readonly Saying[],
  article: Article,
  hints: EventHints,
): Claim[] {
  const at = parsed.tokens.findIndex((token, i) => DENYING.has(token.norm) && isOfBefore(parsed, i));
  if (at < 0) return [];
  const voices = sayings.find((saying) => saying.verb === at)?.voices ?? [];
  const span = { start: parsed.tokens[at]!.start, end: parsed.tokens[at + 1]!.end };
  // the nearest statement is the one that is denied
  const last = before.filter((claim) => DENIABLE.has(claim.fact) && claim.modality.polarity === 'affirmed').at(-1);
  if (last === undefined) return [];
  return [
    {
      ...last,
      hints,
      attribution: voices,
      modality: { certainty: 'certain', polarity: 'denied', standing: 'held' },
      pattern: 'denied-as-said-before',
      evidence: quote(article, sentence, span),
    },
  ];
}
