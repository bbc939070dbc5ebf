/** How firmly a claim is put: hedges, questions, denials and withdrawals, with a scope that ends at the clause. */
import { holdsAny } from '../language/held-words.js';
import type { Modality } from '../model/claim.js';
import type { Mention } from '../model/mention.js';
import type { ParsedSentence } from '../model/pattern.js';
import { CRASH_NOUNS } from '../values/crash-words.js';
import {
  DENYING,
  DENYING_PHRASES,
  NEGATIONS,
  POSSIBLE,
  PROBABLE,
  REPORTING_VERBS,
  RETRACTING,
  UNCOMMITTED,
} from './lexicon.js';

type Certainty = Modality['certainty'];

/** Where a clause begins and ends around a mention. */
interface Clause {
  readonly from: number;
  readonly to: number;
}

/** Words that open a clause of their own: what stands before them does not reach over. */
const OPENERS = new Set([
  ';',
  'but',
  'although',
  'though',
  'because',
  'which',
  'who',
  'where',
  'when',
  'while',
  'after',
  'before',
  'as',
  '\u2014',
  '\u2013',
  'since',
  ':',
  'and',
  '\u201c',
  '"',
]);
/** "that" passes a hedge or denial on to its content ("believes that", "denied that"). */
const REACH_BEFORE = 14;
const REACH_BEHIND = 3;

const holdsNegation = holdsAny(NEGATIONS);
const holdsDenial = holdsAny(DENYING);

/** Modality of a mention in its sentence. `denied` is set when the words themselves deny. */
export function judgeModality(parsed: ParsedSentence, mention: Mention, denied: boolean): Modality {
  // that nobody knows is said outright
  if (mention.term === 'unknown') return { certainty: 'certain', polarity: 'affirmed', standing: 'held' };
  if (isAverted(parsed, mention)) return { certainty: 'uncommitted', polarity: 'affirmed', standing: 'held' };
  const standing = isRetracted(parsed, mention) ? 'retracted' : 'held';
  if (NAMING.has(mention.fact)) return { certainty: 'certain', polarity: denied ? 'denied' : 'affirmed', standing };
  const clause = clauseOf(parsed, mention);
  const isGiven = isFactive(parsed, mention) && !isAsked(parsed, mention, clause);
  const certainty = isGiven ? 'certain' : certaintyOf(parsed, mention, clause);
  // what is only asked, or neither confirmed nor denied, is neither affirmed nor denied: it has no polarity to turn
  const isDenied = denied || (certainty !== 'uncommitted' && countDenials(parsed, mention, clause) % 2 === 1);
  return { certainty, polarity: isDenied ? 'denied' : 'affirmed', standing };
}

/** "narrowly avoids collision", "at risk of capsizing", "a simulated crash": nothing of the kind took place. */
function isAverted(parsed: ParsedSentence, mention: Mention): boolean {
  if (!holdsAverting(parsed)) return false;
  if (mention.captures.some((chunk) => chunk.kind === 'count')) return isUnreal(parsed, mention);
  const before = parsed.tokens.slice(Math.max(0, mention.anchor - 4), mention.anchor).map((token) => token.norm);
  // "nearly collided", "close to colliding"; not "a boat close to shore capsized", "nearly an hour later it crashed"
  const isClose =
    /^(?:nearly|almost)$/.test(before.at(-1) ?? '') || (before.at(-1) === 'to' && before.at(-2) === 'close');
  return isClose || before.some((word) => AVERTING.has(word));
}

/** "38 people were nearly killed", "38 people would have died": nobody did. */
function isUnreal({ tokens }: ParsedSentence, mention: Mention): boolean {
  const start = Math.max(...mention.captures.filter((chunk) => chunk.to <= mention.anchor).map((chunk) => chunk.to), 0);
  const between = tokens.slice(start, mention.anchor).map((token) => token.norm);
  return (
    start > 0 &&
    (/^(?:nearly|almost)$/.test(between.at(-1) ?? '') ||
      (between.includes('would') && (between.includes('have') || tokens[mention.anchor]?.norm === 'have')))
  );
}

const AVERTING = new Set(
  'narrowly avert averted averts averting avoid avoids avoided avoiding prevent prevented preventing risk simulated mock near-miss hypothetical'.split(
    ' ',
  ),
);

const holdsAverting = holdsAny([...AVERTING, 'nearly', 'almost', 'close', 'would']);

/** Negations of a hit's own words, and "denied that" right before them. */
function negationsInside(parsed: ParsedSentence, mention: Mention): number {
  let denials = 0;
  for (let at = mention.from; holdsNegation(parsed) && at < mention.to; at++)
    // "not fewer than 38" bounds the number
    if (NEGATIONS.has(parsed.tokens[at]!.norm) && !isQuantityWord(mention, at) && !isIdle(parsed, at)) denials++;
  if (isCalledUntrue(parsed, mention)) denials++;
  for (let at = Math.max(0, mention.from - 3); holdsDenial(parsed) && at < mention.from; at++) {
    if (denies(parsed, at)) denials++;
  }
  return denials;
}

/** "it is not true that 38 died", "wrongly said that 38 died", "reports that 38 died were false". */
function isCalledUntrue(parsed: ParsedSentence, mention: Mention): boolean {
  if (!holdsUntruth(parsed)) return false;
  const { tokens } = parsed;
  const before = tokens.slice(Math.max(0, mention.from - REACH_BEFORE), mention.from).map((token) => token.norm);
  const that = before.lastIndexOf('that');
  if (that >= 0 && isUntrue(before.slice(Math.max(0, that - 3), that))) return true;
  const lead = before.slice(Math.max(0, that - 1));
  if (that < 0 || !/^(?:reports?|claims?|rumours?|rumors?|suggestions?|statements?)$/.test(lead[0] ?? '')) return false;
  const behind = tokens.slice(mention.to, mention.to + REACH_BEHIND + 1).map((token) => token.norm);
  return /^(?:is|are|was|were|as|proved)$/.test(behind[0] ?? '') && isUntrue(behind);
}

const UNTRUTHS: ReadonlySet<string> = new Set(
  'untrue false falsely wrong wrongly incorrect incorrectly mistaken mistakenly erroneous erroneously'.split(' '),
);
const holdsUntruth = holdsAny([...UNTRUTHS, 'not']);

/** "not true", "false"; and "not false" is neither. */
const isUntrue = (words: readonly string[]) =>
  words.some((word) => UNTRUTHS.has(word)) !==
  words.some((word, at) => word === 'not' && TRUE.test(words[at + 1] ?? ''));
const TRUE = /^(?:true|correct|right|accurate|the)$/;

/** Facts that name what the accident is: a hedge around them is about what happened, not about the name. */
const NAMING: ReadonlySet<string> = new Set([
  'flight-number',
  'operator',
  'vehicle-type',
  'registration',
  'origin',
  'destination',
  'crash-site',
  'crash-date',
]);

/** "may have contributed to the collision": the noun with its article takes for granted what it names. */
const isFactive = (parsed: ParsedSentence, mention: Mention) =>
  CRASH_NOUNS.has(parsed.tokens[mention.anchor]?.norm ?? '') &&
  /^(?:the|this|that)$/.test(parsed.tokens[mention.anchor - 1]?.norm ?? '');

function clauseOf(parsed: ParsedSentence, mention: Mention): Clause {
  const { tokens } = parsed;
  const head = Math.min(mention.from, mention.anchor);
  let from = head;
  while (from > 0 && head - from < REACH_BEFORE && !isOpener(parsed, from - 1)) from--;
  let to = Math.max(mention.to, mention.anchor + 1);
  const limit = Math.min(tokens.length, to + REACH_BEHIND);
  while (to < limit && !OPENERS.has(tokens[to]!.norm) && tokens[to]!.norm !== ',') to++;
  return { from, to };
}

function isOpener(parsed: ParsedSentence, at: number): boolean {
  const word = parsed.tokens[at]!.norm;
  if (word === 'that') return isRelative(parsed, at);
  if (!OPENERS.has(word)) return false;
  // "and" joins nouns more often than clauses; only behind a comma does it end one
  if (word === 'and') return parsed.tokens[at - 1]?.norm === ',';
  // a hedge right before a quote still governs it ("possibly \u201cshot down\u201d")
  return word !== '"' && word !== '\u201c' ? true : at < 2;
}

/** "a boat that capsized" opens a clause of its own; "said that", "no sign that" pass on what governs them. */
function isRelative(parsed: ParsedSentence, at: number): boolean {
  const before = parsed.tokens[at - 1];
  if (before === undefined || before.kind !== 'word') return false;
  if (
    REPORTING_VERBS.has(before.norm) ||
    DENYING.has(before.norm) ||
    PROBABLE.has(before.norm) ||
    POSSIBLE.has(before.norm)
  )
    return false;
  return (
    !TRACES.has(before.norm) &&
    !/^(?:idea|claim|claims|thesis|clear|confirm|deny|know|known|think|allegations?|reason|doubt|out|rule|is|was|growing|mounting|fears|concern|concerns)$/.test(
      before.norm,
    )
  );
}

function certaintyOf(parsed: ParsedSentence, mention: Mention, clause: Clause): Certainty {
  if (isAsked(parsed, mention, clause)) return 'uncommitted';
  if (
    mention.fact === 'cause' &&
    (isOneOfSeveral(parsed) || isLeftOpen(parsed, mention) || isScenario(parsed, mention))
  )
    return 'possible';
  if (mention.fact === 'cause' && isHedgedBehind(parsed, mention)) return 'possible';
  let certainty: Certainty = isBelievedBehind(parsed, mention) ? 'probable' : 'certain';
  if (!holdsDoubt(parsed)) return certainty;
  for (let at = clause.from; at < clause.to; at++) {
    const word = parsed.tokens[at]!.norm;
    if (isQuantityWord(mention, at)) continue;
    if (POSSIBLE.has(word) && !isMonthName(parsed, at)) return 'possible';
    if (PROBABLE.has(word) && !isOfAnotherWord(parsed, mention, at)) certainty = 'probable';
  }
  return certainty;
}

const holdsDoubt = holdsAny([...POSSIBLE, ...PROBABLE]);

/** "is a possible scenario", "remains one possibility". */
function isScenario(parsed: ParsedSentence, mention: Mention): boolean {
  if (!holdsScenario(parsed)) return false;
  const words = parsed.tokens.slice(mention.to, mention.to + SCENARIO_REACH).map((token) => token.norm);
  const at = words.findIndex((word) => SCENARIOS.has(word));
  return at > 0 && words.slice(0, at).some((word) => /^(?:is|was|remains|as)$/.test(word)) && !words.includes('that');
}
const SCENARIO_REACH = 14;
const SCENARIOS = new Set(['scenario', 'possibility', 'hypothesis', 'theory']);
const holdsScenario = holdsAny(SCENARIOS);

/** "a cracked rail that may have contributed", "ice, which could have caused it": the doubt stands behind the cause. */
function isHedgedBehind(parsed: ParsedSentence, mention: Mention): boolean {
  if (!holdsHedge(parsed)) return false;
  for (let at = mention.to; at < Math.min(parsed.tokens.length, mention.to + 9); at++) {
    const { norm } = parsed.tokens[at]!;
    if (/^(?:;|and|but|,)$/.test(norm) && !/^(?:which|that)$/.test(parsed.tokens[at + 1]?.norm ?? '')) return false;
    if (!HEDGES.has(norm)) continue;
    return parsed.tokens
      .slice(at + 1, at + 4)
      .some((token) => /^(?:contributed|caused|led|played|brought)$/.test(token.norm));
  }
  return false;
}

const HEDGES = new Set(['may', 'might', 'could']);
const holdsHedge = holdsAny(HEDGES);

/** "…, investigators believe": who says so at the end only believes it. */
function isBelievedBehind(parsed: ParsedSentence, mention: Mention): boolean {
  if (!holdsBelief(parsed)) return false;
  const comma = parsed.tokens.findIndex((token, at) => at >= mention.to && at < mention.to + 8 && token.norm === ',');
  if (comma < 0) return false;
  return parsed.tokens
    .slice(comma + 1, comma + 5)
    .some((token, at, list) => BELIEFS.has(token.norm) && list.length <= at + 3);
}
const BELIEFS = new Set(['believe', 'believes', 'suspect', 'suspects', 'think', 'thinks']);
const holdsBelief = holdsAny(BELIEFS);

/** "have not ruled out sabotage": left open, not affirmed. */
const isLeftOpen = (parsed: ParsedSentence, mention: Mention) =>
  holdsExclusion(parsed) &&
  (isExclusionDenied(parsed, mention) ||
    parsed.tokens.some(
      (token, at) =>
        EXCLUSIONS.has(token.norm) &&
        at < mention.anchor &&
        parsed.tokens.slice(Math.max(0, at - 3), at).some((before) => NEGATIONS.has(before.norm)),
    ));
const EXCLUSIONS = new Set(['ruled', 'rule', 'ruling', 'excluded', 'exclude', 'discounted']);
const holdsExclusion = holdsAny(EXCLUSIONS);

/** "Sabotage has not been ruled out", "neither ice nor sabotage can be excluded": two negations that leave it open. */
function isExclusionDenied(parsed: ParsedSentence, mention: Mention): boolean {
  if (!holdsExclusion(parsed)) return false;
  const { tokens } = parsed;
  const norms = tokens.slice(mention.anchor, mention.to + REACH_BEFORE).map((token) => token.norm);
  const at = norms.findIndex((norm) => /^(?:ruled|excluded|discounted|[.;,])$/.test(norm));
  if (at < 0 || /^[.;,]$/.test(norms[at]!)) return false;
  return (
    norms.slice(0, at).some((norm) => NEGATIONS.has(norm)) ||
    tokens.slice(Math.max(0, mention.anchor - REACH_BEFORE), mention.anchor).some(({ norm }) => norm === 'neither')
  );
}

/** "a suspected drunk driver", "likely to be carrying migrants", "expected to wrap up": the doubt is about another word. */
function isOfAnotherWord(parsed: ParsedSentence, mention: Mention, at: number): boolean {
  const word = parsed.tokens[at]!.norm;
  if (at >= mention.from) return false;
  const next = parsed.tokens[at + 1]?.norm ?? '';
  if (/^(?:suspected|expected|presumed)$/.test(word))
    return !/^(?:that|of|by)$/.test(next) && mention.from - at > (next === 'to' ? 5 : 2);
  return next === 'to' && parsed.tokens[at + 2]?.norm === 'be' && /ing$/.test(parsed.tokens[at + 3]?.norm ?? '');
}

/** "is among the causes being considered", "one of several theories". */
function isOneOfSeveral(parsed: ParsedSentence): boolean {
  return (
    holdsExplanations(parsed) &&
    parsed.tokens.some(
      (token, at) =>
        EXPLANATIONS.has(token.norm) &&
        parsed.tokens
          .slice(Math.max(0, at - 4), at)
          .some((before) => /^(?:among|one|several|possible|various|all)$/.test(before.norm)),
    )
  );
}
const EXPLANATIONS = new Set('causes theories versions possibilities scenarios hypotheses explanations'.split(' '));
const holdsExplanations = holdsAny(EXPLANATIONS);

const isMonthName = (parsed: ParsedSentence, at: number) =>
  parsed.tokens[at]!.norm === 'may' &&
  parsed.chunks.some((chunk) => chunk.kind === 'date' && chunk.from <= at && at < chunk.to);
/** Words inside the caught chunks are about the number or the name, not about the claim. */
const isQuantityWord = (mention: Mention, at: number) =>
  mention.captures.some((chunk) => chunk.from <= at && at < chunk.to);

/** Questions, conditions, "neither confirm nor deny", hypotheses nobody holds. */
function isAsked(parsed: ParsedSentence, mention: Mention, clause: Clause): boolean {
  const { tokens } = parsed;
  if (tokens.at(-1)?.norm === '?' || (tokens.at(-1)?.norm === '\u201d' && tokens.at(-2)?.norm === '?')) return true;
  for (let at = clause.from; holdsCondition(parsed) && at < Math.max(mention.anchor, mention.from); at++)
    if (UNCOMMITTED.has(tokens[at]!.norm)) return true;
  if (!holdsAsking(parsed)) return false;
  return ASKING.some((phrase) => {
    const start = findPhrase(parsed, phrase, 0, mention.anchor);
    return (
      start >= 0 && !tokens.slice(start, mention.anchor).some((token) => token.norm === ';' || token.norm === 'but')
    );
  });
}
const holdsCondition = holdsAny(UNCOMMITTED);
const ASKING: readonly (readonly string[])[] = [
  ['neither', 'confirm', 'nor', 'deny'],
  ['asked', 'about'],
  ['asked', 'whether'],
  ['asked', 'if'],
  ['cannot', 'be', 'confirmed'],
  ['could', 'not', 'confirm'],
  ['unable', 'to', 'confirm'],
  ['the', 'idea', 'that'],
  ['the', 'possibility', 'that'],
  ['unclear', 'if'],
  ['unclear', 'whether'],
  ['not', 'confirm'],
  ['asked', 'before'],
  ['thesis', 'that'],
  ['unknown', 'whether'],
  ['unknown', 'if'],
  ['not', 'known', 'if'],
  ['determine', 'if'],
  ['determine', 'whether'],
  ['not', 'clear', 'whether'],
  ['not', 'clear', 'if'],
  ['no', 'comment', 'on'],
  ['would', 'be', 'wrong'],
  ['questions', 'about'],
  ["let's", 'say'],
  ['argument', "'s", 'sake'],
];

/** The word of each phrase that is least likely to stand in a sentence without it. */
const longestOf = (phrases: readonly (readonly string[])[]) =>
  phrases.map((phrase) => phrase.reduce((longest, word) => (word.length > longest.length ? word : longest)));
const holdsAsking = holdsAny(longestOf(ASKING));
const holdsDenyingPhrase = holdsAny(longestOf(DENYING_PHRASES));

function findPhrase(parsed: ParsedSentence, phrase: readonly string[], from: number, to: number): number {
  for (let at = from; at + phrase.length <= to; at++) {
    if (phrase.every((word, i) => parsed.tokens[at + i]!.norm === word)) return at;
  }
  return -1;
}

/** How many times the claim is turned over; two denials affirm. */
function countDenials(parsed: ParsedSentence, mention: Mention, clause: Clause): number {
  // a figure is denied by a word between it and its predicate, not by one that governs another clause
  if (mention.captures.some((chunk) => chunk.kind === 'count')) return negationsInside(parsed, mention);
  if (isExclusionDenied(parsed, mention)) return 0;
  const { tokens } = parsed;
  const head = Math.max(mention.from, mention.anchor);
  let denials = 0;
  const holdsWord = holdsNegation(parsed) || holdsDenial(parsed);
  for (let at = clause.from; holdsWord && at < Math.max(head, mention.to); at++) {
    const word = tokens[at]!.norm;
    if (NEGATIONS.has(word) && !isIdle(parsed, at) && at <= head) denials++;
    else if (at < head && !isQuantityWord(mention, at) && denies(parsed, at)) denials++;
  }
  const start = Math.max(0, clause.from - 8);
  for (const phrase of holdsDenyingPhrase(parsed) ? DENYING_PHRASES : [])
    if (findPhrase(parsed, phrase, start, Math.max(mention.to, head)) >= 0) denials++;
  if (holdsTrace(parsed) && hasNoTrace(parsed, start, Math.max(mention.to, head))) denials++;
  if (isDeniedBehind(parsed, mention)) denials++;
  if (denials === 0 && (hasNoBefore(parsed, mention) || hasNothingBefore(parsed, mention))) denials++;
  if (denials === 0 && isDeniedFromAfar(parsed, mention, clause)) denials++;
  return denials;
}

/** A verb that denies what follows it in the sentence. */
const denies = (parsed: ParsedSentence, at: number) =>
  DENYING.has(parsed.tokens[at]!.norm) && isDenyingVerb(parsed, at) && !isOfBefore(parsed, at);

/** "the disputed region", "a dismissed officer": an adjective denies nothing. */
const isDenyingVerb = (parsed: ParsedSentence, at: number) =>
  !/^(?:the|a|an|its|this|these|of)$/.test(parsed.tokens[at - 1]?.norm ?? '');

/** "denied this", "rejected the claim": what is denied was said before, not here. */
export function isOfBefore(parsed: ParsedSentence, at: number): boolean {
  const [next, after] = [parsed.tokens[at + 1]?.norm ?? '', parsed.tokens[at + 2]?.norm ?? ''];
  if (/^(?:this|that|it|these|those)$/.test(next))
    return next !== 'that' || /^(?:,|\.|claim|on|and|version|theory|in|,)$/.test(after);
  return (
    /^(?:the|such)$/.test(next) &&
    /^(?:claim|claims|allegation|allegations|accusation|accusations|report|reports|version|theory|suggestion|suggestions|charge|charges)$/.test(
      after,
    ) &&
    !/^(?:that|of)$/.test(parsed.tokens[at + 3]?.norm ?? '')
  );
}

/** "nothing that leads us to an engine problem". */
const hasNothingBefore = (parsed: ParsedSentence, mention: Mention): boolean =>
  mention.fact === 'cause' &&
  parsed.tokens
    .slice(Math.max(0, mention.from - 12), mention.from)
    .some(
      (token, at, list) =>
        token.norm === 'nothing' &&
        list
          .slice(at + 1)
          .some((word) => /^(?:leads|lead|points|point|suggests|suggest|indicates|indicate)$/.test(word.norm)),
    );

/** "No missile hit the plane", "there was no mechanical failure": a cause or a weapon that was not. */
const hasNoBefore = (parsed: ParsedSentence, mention: Mention): boolean =>
  (mention.fact === 'cause' || mention.fact === 'weapon-system') &&
  (parsed.tokens[mention.from - 1]?.norm === 'no' ||
    (parsed.tokens[mention.from - 2]?.norm === 'no' &&
      !/^(?:doubt|longer|one|matter|surprise|secret)$/.test(parsed.tokens[mention.from - 1]!.norm)));

/** "no known ties to terrorism", "no clear sign that": a trace that is not there. */
function hasNoTrace(parsed: ParsedSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (parsed.tokens[at]!.norm !== 'no') continue;
    // the plain pairs ("no evidence") are among the denying phrases
    if (parsed.tokens.slice(at + 2, at + 4).some((token) => TRACES.has(token.norm))) return true;
  }
  return false;
}
const TRACES = new Set([
  'ties',
  'tie',
  'link',
  'links',
  'connection',
  'sign',
  'signs',
  'evidence',
  'indication',
  'indications',
  'proof',
  'suggestion',
  'trace',
  'traces',
]);
const holdsTrace = holdsAny(TRACES);

/** "Pilot error has been ruled out": the denying verb comes last. */
function isDeniedBehind(parsed: ParsedSentence, mention: Mention): boolean {
  for (let at = mention.anchor + 1; at < mention.to; at++) if (isNoFactor(parsed, at, mention)) return true;
  for (let at = mention.to; at < Math.min(parsed.tokens.length, mention.to + 6); at++) {
    const { norm } = parsed.tokens[at]!;
    if (isNoFactor(parsed, at, mention)) return true;
    if (norm === ',' || norm === ';' || norm === 'by' || norm === 'that') return false;
    if (!/^(?:ruled|excluded|discounted|dismissed|denied|rejected)$/.test(norm)) continue;
    const before = parsed.tokens.slice(mention.to, at).map((token) => token.norm);
    return (
      before.some((word) => /^(?:was|were|been|is|are|be)$/.test(word)) && !before.some((word) => NEGATIONS.has(word))
    );
  }
  return false;
}

/** "played no part", "was not a factor", "was unlikely". */
function isNoFactor(parsed: ParsedSentence, at: number, mention: Mention): boolean {
  if (mention.fact !== 'cause') return false;
  const word = parsed.tokens[at]!.norm;
  if (word === 'unlikely') return true;
  if (word !== 'no' && word !== 'not') return false;
  const next = parsed.tokens[at + 1]?.norm ?? '';
  if (word === 'no') return /^(?:part|role|factor)$/.test(next);
  return /^(?:a|the|to)$/.test(next)
    ? /^(?:factor|cause|reason|blame)$/.test(parsed.tokens[at + 2]?.norm ?? '')
    : next === 'responsible';
}

/** "not only", "not immediately", "not yet": the negation is of something else. */
function isIdle(parsed: ParsedSentence, at: number): boolean {
  const next = parsed.tokens[at + 1]?.norm ?? '';
  const before = parsed.tokens[at - 1]?.norm ?? '';
  if (before === 'whether' || before === 'or') return true;
  return (
    /^(?:only|immediately|just|least|yet|clear|known|been|far|long|permitted|allowed|respond|identified|to|say|know|explain|specify|disclose|reveal|comment|elaborate|mention|give|provide)$/.test(
      next,
    ) && !(next === 'been' && /^(?:shot|hit|struck|hijacked|caused|downed)$/.test(parsed.tokens[at + 2]?.norm ?? ''))
  );
}

/** A denying verb earlier in the sentence whose object clause holds the claim ("denied allegations that it was behind …"). */
function isDeniedFromAfar(parsed: ParsedSentence, mention: Mention, clause: Clause): boolean {
  if (!holdsDenial(parsed)) return false;
  for (let at = Math.max(0, clause.from - 12); at < clause.from; at++) {
    if (!denies(parsed, at)) continue;
    const between = parsed.tokens.slice(at + 1, mention.from).map((token) => token.norm);
    if (!between.some((word) => /^(?:but|;|after|which|who|where|when|whose)$/.test(word))) return true;
  }
  return false;
}

/** "initially said … before withdrawing the statement". */
function isRetracted(parsed: ParsedSentence, mention: Mention): boolean {
  if (mention.fact === 'crash-site' || !holdsRetraction(parsed)) return false;
  return parsed.tokens.some(
    (token, at) => RETRACTING.has(token.norm) && at > mention.from && isAboutStatement(parsed, at),
  );
}
const holdsRetraction = holdsAny(RETRACTING);
const isAboutStatement = (parsed: ParsedSentence, at: number) =>
  parsed.tokens
    .slice(at, at + 6)
    .some((token) =>
      /^(?:statement|claim|claims|comment|comments|post|it|that|this|remark|remarks|version|explanation|announcement|report|theory|tweet|assertion)$/.test(
        token.norm,
      ),
    ) || /^(?:backtracked|recanted)$/.test(parsed.tokens[at]!.norm);
