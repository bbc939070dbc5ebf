/** What patterns found in a sentence, what it comes to, and what became of it. */
import type { MentionedSentence } from '../extract/find-mentions.js';
import type { Sentence } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import { placeAt, spanIn } from '../model/evidence.js';
import type { FactKind } from '../model/fact-kind.js';
import type { Mention } from '../model/mention.js';
import type { TracedClaim, TracedMention } from '../model/trace.js';
import { isEveryoneAboard } from '../values/count-measure.js';
import { type Reading, textOf } from './reading.js';

export function traceMentions(sentence: Sentence, found: MentionedSentence, reading: Reading): TracedMention[] {
  const own = reading.claims.filter(({ evidence }) => evidence.sentence === sentence.index);
  const traced = found.mentions.map((mention) => traceMention(mention, found, own, reading));
  // what turns over the sentence before has no pattern of its own
  const others = own.filter((claim) => !found.mentions.some((mention) => isOf(claim, mention, sentence)));
  return [...traced, ...others.map((claim) => traceOther(claim, reading))];
}

function isOf({ fact, pattern, evidence }: Claim, mention: Mention, sentence: Sentence): boolean {
  const { start, end } = spanIn(sentence, mention.span);
  return fact === mention.fact && pattern === mention.pattern && evidence.start === start && evidence.end === end;
}

function traceMention(
  mention: Mention,
  { parsed, sentence }: MentionedSentence,
  own: readonly Claim[],
  reading: Reading,
): TracedMention {
  const kind = reading.facts.find(({ id }) => id === mention.fact)!;
  const readings = kind.normalise(mention);
  const claims = own.filter((claim) => isOf(claim, mention, sentence));
  const kept = claims.flatMap((claim) => traceClaim(claim, reading));
  const span = spanIn(sentence, mention.span);
  const twin = own.find(({ fact, evidence }) => fact === mention.fact && overlaps(evidence, span));
  return {
    ...placeAt(reading.article, span.start),
    fact: mention.fact,
    pattern: mention.pattern,
    quote: reading.article.text.slice(span.start, span.end),
    captures: mention.captures.map((chunk) => ({ kind: chunk.kind, text: textOf(parsed, chunk) })),
    values: readings.map(({ value }) => (isOpen(value) ? 'as many as were aboard' : kind.label(value))),
    claims: kept,
    reason: kept.length > 0 ? null : whyNoClaim(mention, readings, claims, twin, reading),
  };
}

const isOpen = (value: object) =>
  'stated' in value && isEveryoneAboard(value as Parameters<typeof isEveryoneAboard>[0]);

function whyNoClaim(
  mention: Mention,
  readings: ReturnType<FactKind['normalise']>,
  claims: readonly Claim[],
  twin: Claim | undefined,
  { maxClaims }: Reading,
): string {
  if (readings.length === 0) return whyNoValue(mention);
  if (claims.length > 0) return `over the limit of ${maxClaims} claims`;
  if (readings.some(({ value }) => isOpen(value))) return 'the article does not say how many were aboard';
  return twin === undefined ? 'another reading took its place' : `${twin.pattern} says the same of these words`;
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** The fact made nothing of what the pattern caught. */
function whyNoValue({ captures }: Mention): string {
  if (captures.some((chunk) => chunk.kind === 'date' && chunk.value === null))
    return 'the day cannot be resolved: the article has no date';
  if (captures.some((chunk) => chunk.kind === 'count' && chunk.additional))
    return 'the number is added to one that stands elsewhere, or is a part of one';
  return 'what was caught is no value of this fact';
}

/** The claim as a run over this article alone reports it; nothing for one beyond the limit. */
function traceClaim(claim: Claim, { report }: Reading): TracedClaim[] {
  const { canonical, value, facet, attribution, modality, hints } = claim;
  const told = report.claims.find(
    ({ fact, pattern, evidence, canonical: same }) =>
      fact === claim.fact &&
      pattern === claim.pattern &&
      same === canonical &&
      evidence.start === claim.evidence.start &&
      evidence.end === claim.evidence.end,
  );
  const event = report.events.find(({ id }) => id === told?.event);
  if (event === undefined) return [];
  const { label, background } = event;
  return [{ canonical, value, facet, attribution, modality, event: { label, background, reason: hints.reason } }];
}

function traceOther(claim: Claim, reading: Reading): TracedMention {
  const { fact, pattern, evidence } = claim;
  const claims = traceClaim(claim, reading);
  return {
    line: evidence.line,
    column: evidence.column,
    fact,
    pattern,
    quote: evidence.text,
    captures: [],
    values: [reading.facts.find(({ id }) => id === fact)!.label(claim.value)],
    claims,
    reason: claims.length > 0 ? null : `over the limit of ${reading.maxClaims} claims`,
  };
}
