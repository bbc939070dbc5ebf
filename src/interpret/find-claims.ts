/** Mentions → claims: whose word, how firmly, of which group, about which accident. */
import { type Article, fileNameOf } from '../model/article.js';
import type { Attribution, Claim, EventHints, Voice } from '../model/claim.js';
import { quote } from '../model/evidence.js';
import type { CountValue, FactKind, FactValue } from '../model/fact-kind.js';
import { groupBy } from '../model/group-by.js';
import type { FoundSentence, Mention } from '../model/mention.js';
import type { ParsedSentence } from '../model/pattern.js';
import type { Quotation } from '../model/quotation.js';
import { isEveryoneAboard } from '../values/count-measure.js';
import { deniedBefore } from './denials.js';
import { findQuotations } from './find-quotations.js';
import { asideIn } from './hints.js';
import { judgeModality } from './modality.js';
import { tellStories } from './stories.js';
import { findSayings, type Saying } from './voices.js';

/** What one article says. */
export interface Interpretation {
  /** In reading order. */
  readonly claims: readonly Claim[];
  /** Direct speech of named voices, in reading order. */
  readonly quotations: readonly Quotation[];
}

/** All claims and quotations of one article. Pure: depends on nothing but its arguments. */
export function interpretMentions(
  article: Article,
  found: readonly FoundSentence[],
  facts: readonly FactKind[],
): Interpretation {
  if (found.length === 0) return { claims: [], quotations: [] };
  const kindOf = new Map(facts.map((kind) => [kind.id, kind]));
  const source = article.outlet ?? fileNameOf(article.path);
  const claims: Claim[] = [];
  const quotations: Quotation[] = [];
  let speaker: Voice | null = null;
  let quoteVoices: readonly Voice[] = [];
  const stories = tellStories(
    found.map(({ parsed }) => parsed),
    found.map(({ sentence }) => sentence.paragraph),
    article.published,
  );
  let paragraph = -1;
  let before: Claim[] = [];
  for (const [index, one] of found.entries()) {
    const { parsed, sentence, mentions } = one;
    const sayings = findSayings(parsed, speaker);
    quotations.push(...findQuotations(one, sayings, article));
    const open = isOpenQuote(parsed) && sayings.length === 0 && sentence.paragraph === paragraph ? quoteVoices : [];
    const hints = stories[index]!;
    const aside = asideIn(parsed);
    const own = deniedBefore(one, before, sayings, article, hints);
    for (const mention of mentions) {
      const kind = kindOf.get(mention.fact)!;
      const isAside = aside !== null && mention.anchor > aside.from && mention.anchor < aside.to;
      const told = {
        articleId: article.id,
        fact: mention.fact,
        attribution: attributionOf(mention, sayings, open),
        hints: isAside ? SET_BESIDE : hints,
        pattern: mention.pattern,
        evidence: quote(article, sentence, mention.span),
        published: article.published,
        publishedTime: article.publishedTime,
        source,
        origins: article.origins,
      };
      for (const { value, facet = null, denied = false } of kind.normalise(mention)) {
        const modality = judgeModality(parsed, mention, denied);
        own.push(claimOf(told, value, kind.canonical(value), facet, modality));
      }
    }
    before = withoutEchoes(own);
    claims.push(...before);
    const last = sayings.at(-1)?.voices;
    if (last !== undefined) {
      speaker = last.at(-1) ?? speaker;
      quoteVoices = last;
    }
    paragraph = sentence.paragraph;
  }
  return { claims: settleFurther(settleZeros(settleEveryone(claims, kindOf))), quotations };
}

type Told = Omit<Claim, 'value' | 'canonical' | 'facet' | 'modality'>;

/** Field by field: spreading is what costs most where claims are many. */
const claimOf = (
  told: Told,
  value: FactValue,
  canonical: string,
  facet: string | null,
  modality: Claim['modality'],
): Claim => ({
  articleId: told.articleId,
  fact: told.fact,
  attribution: told.attribution,
  hints: told.hints,
  pattern: told.pattern,
  evidence: told.evidence,
  published: told.published,
  publishedTime: told.publishedTime,
  source: told.source,
  origins: told.origins,
  value,
  canonical,
  facet,
  modality,
});

/** What a clause within a sentence tells of another accident. */
const SET_BESIDE: EventHints = { background: true, reason: 'set beside this accident', label: null, story: 0 };

/** Two patterns over the same words say one thing: the longer evidence stands for both. */
function withoutEchoes(claims: readonly Claim[]): Claim[] {
  const length = (claim: Claim) => claim.evidence.end - claim.evidence.start;
  const isEcho = (claim: Claim, index: number, other: Claim, rank: number) =>
    index !== rank &&
    claim.fact === other.fact &&
    claim.canonical === other.canonical &&
    claim.facet === other.facet &&
    claim.modality.polarity === other.modality.polarity &&
    claim.evidence.start < other.evidence.end &&
    other.evidence.start < claim.evidence.end &&
    (length(claim) < length(other) || (length(claim) === length(other) && index > rank));
  return claims.filter((claim, index) => !claims.some((other, rank) => isEcho(claim, index, other, rank)));
}

const isOpenQuote = (parsed: ParsedSentence) => parsed.tokens[0]?.norm === '\u201c' || parsed.tokens[0]?.norm === '"';

/** The voices whose content holds the mention; "according to" within another's saying goes outside it. */
function attributionOf(mention: Mention, sayings: readonly Saying[], open: readonly Voice[]): Attribution {
  const voices: Voice[] = [];
  for (const saying of sayings) {
    if (mention.anchor < saying.from || mention.anchor >= saying.to) continue;
    for (const voice of saying.voices) if (!voices.some((one) => one.name === voice.name)) voices.push(voice);
  }
  return voices.length > 0 ? voices : open;
}

/** What an article says of one fact of one of its stories. */
const topicOf = ({ fact, hints }: Claim) => `${fact} ${hints.story}`;

/** "found no survivors" beside "172 were rescued": a nought next to a figure of the same article is said of a part. */
function settleZeros(claims: readonly Claim[]): Claim[] {
  const isZero = (claim: Claim) => 'stated' in claim.value && claim.value.stated === 0;
  const withFigure = new Set(
    claims.filter((claim) => 'stated' in claim.value && claim.value.stated > 0).map((claim) => topicOf(claim)),
  );
  return claims.map((claim) =>
    isZero(claim) && claim.facet === null && withFigure.has(topicOf(claim)) ? { ...claim, facet: 'a part' } : claim,
  );
}

/** "another 24 were injured" is the whole figure where the article has no other one. */
function settleFurther(claims: readonly Claim[]): Claim[] {
  if (!claims.some((claim) => claim.facet === 'further')) return [...claims];
  const topics = groupBy(claims, topicOf);
  const isAlone = (further: Claim) => topics.get(topicOf(further))!.length === 1;
  return claims.map((claim) => (claim.facet === 'further' && isAlone(claim) ? { ...claim, facet: null } : claim));
}

const isSure = ({ modality }: Claim) => modality.polarity === 'affirmed' && modality.certainty === 'certain';

/** "killing all aboard": the number is the one aboard that the article gives; without one there is no claim. */
function settleEveryone(claims: readonly Claim[], kindOf: ReadonlyMap<string, FactKind>): Claim[] {
  const isOpen = (claim: Claim) => claim.fact === 'death-toll' && isEveryoneAboard(claim.value as CountValue);
  if (!claims.some(isOpen)) return [...claims];
  const aboardOf = new Map<number, Claim>();
  for (const claim of claims) {
    const { story } = claim.hints;
    if (claim.fact === 'aboard' && claim.facet === null && isSure(claim) && !aboardOf.has(story))
      aboardOf.set(story, claim);
  }
  return claims.flatMap((claim) => {
    if (!isOpen(claim)) return [claim];
    const aboard = aboardOf.get(claim.hints.story);
    if (aboard === undefined) return [];
    const value: FactValue = aboard.value;
    return [{ ...claim, value, canonical: kindOf.get('death-toll')!.canonical(value) }];
  });
}
