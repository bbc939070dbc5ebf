/** Who says what a sentence says: reporting verbs, "according to", quotes, and pronouns back to their voice. */
import { holdsAny } from '../language/held-words.js';
import type { Voice } from '../model/claim.js';
import type { ParsedSentence } from '../model/pattern.js';
import type { Token } from '../model/token.js';
import { matchDemonym, matchPlace } from '../values/gazetteer.js';
import { joinTokens } from '../values/name.js';
import { matchOutlet } from '../values/outlets.js';
import { matchParty } from '../values/parties.js';
import { readQuantity } from '../values/quantity.js';
import { PRONOUN_VOICES, REPORTING_VERBS, VOICE_NOUNS } from './lexicon.js';

/** A saying in a sentence: the voices, outermost first, and the tokens whose content is theirs. */
export interface Saying {
  readonly voices: readonly Voice[];
  readonly from: number;
  readonly to: number;
  /** Token of the reporting verb. */
  readonly verb: number;
}

const SUBJECT_REACH = 26;

/** Every saying of a sentence. `previous` is the voice that a pronoun or "the source" goes back to. */
export function findSayings(parsed: ParsedSentence, previous: Voice | null): Saying[] {
  const sayings: Saying[] = [];
  if (!holdsSaying(parsed)) return sayings;
  const { tokens } = parsed;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]!.norm;
    if (word === 'according' && tokens[at + 1]?.norm === 'to') pushAccording(parsed, at, sayings, previous);
    else if (word === 'citing' || word === 'cited') pushCiting(parsed, at, sayings, previous);
    else if (word === 'quoted' && tokens[at + 1]?.norm === 'by') pushQuotedBy(parsed, at, sayings, previous);
    else if (REPORTING_VERBS.has(word) && word !== 'according' && isVerb(parsed, at))
      pushVerb(parsed, at, sayings, previous);
    else if (word === ':' && at > tokens.length - 8) pushColonCredit(parsed, at, sayings);
  }
  return sayings;
}

const holdsSaying = holdsAny([...REPORTING_VERBS, 'according', 'citing', 'cited', 'quoted', ':']);

/** "reports" and "claims" are nouns behind an article or adjective; participles behind "was" are passive. */
function isVerb(parsed: ParsedSentence, at: number): boolean {
  const before = parsed.tokens[at - 1]?.norm ?? '';
  const word = parsed.tokens[at]!.norm;
  if (/^(?:reports|report|claims|estimates|offered|posted|described|suspects|reported|believed)$/.test(word)) {
    if (
      /^(?:the|a|an|of|in|local|media|earlier|initial|preliminary|some|these|no|to|by|is|are|was|were|be|been|being|have|has|had|also)$/.test(
        before,
      ) &&
      word !== 'reported' &&
      word !== 'believed'
    )
      return false;
    if (/^(?:was|were|is|are|be|been|being|also|immediately)$/.test(before)) return false;
  }
  return true;
}

function pushVerb(parsed: ParsedSentence, at: number, sayings: Saying[], previous: Voice | null): void {
  const { tokens } = parsed;
  const subject = subjectBefore(parsed, at, previous);
  const inverted = subject === null || subject.from === at ? subjectBehind(parsed, at, previous) : null;
  const voice = inverted?.voice ?? subject?.voice ?? null;
  if (voice === null) return;
  const listener =
    tokens[at]!.norm === 'told' || tokens[at]!.norm === 'tell' || tokens[at]!.norm === 'tells'
      ? listenerBehind(parsed, at)
      : null;
  const voices = listener === null ? [voice] : [listener, voice];
  const subjectFrom = inverted === null ? subject!.from : at;
  // `…, officials said` closes what it reports; `Officials said …` opens it
  const isClosing =
    subjectFrom > 0 &&
    (/^[,"\u201d\u2019\u2013\u2014-]$/.test(tokens[subjectFrom - 1]?.norm ?? '') || inverted !== null);
  const end = isClosing ? subjectFrom : clauseEnd(parsed, at);
  if (isClosing) sayings.push({ voices, from: 0, to: subjectFrom, verb: at });
  if (!isClosing || hasObject(parsed, at))
    sayings.push({ voices, from: at + 1, to: isClosing ? clauseEnd(parsed, at) : end, verb: at });
}

/** `… said, adding that …`: what follows is the same voice's. */
const hasObject = (parsed: ParsedSentence, at: number) =>
  parsed.tokens.slice(at, at + 12).some((token) => token.norm === 'that' || token.norm === 'adding');

/** Where a voice's content ends: at the sentence's end, or where another subject takes the word. */
function clauseEnd(parsed: ParsedSentence, at: number): number {
  for (let i = at + 2; i < parsed.tokens.length; i++) {
    const word = parsed.tokens[i]!.norm;
    if (word === ';') return i;
    if ((word === 'but' || word === 'while' || word === 'although') && parsed.tokens[i - 1]?.norm === ',') return i;
  }
  return parsed.tokens.length;
}

interface Subject {
  readonly voice: Voice;
  readonly from: number;
}

/** The noun phrase that ends just before a reporting verb (adverbs and auxiliaries skipped). */
function subjectBefore(parsed: ParsedSentence, at: number, previous: Voice | null): Subject | null {
  const { tokens } = parsed;
  let end = at;
  while (end > 0 && BEFORE_VERB.has(tokens[end - 1]!.norm)) end--;
  let from = end;
  let commas = 0;
  while (from > 0 && end - from < SUBJECT_REACH) {
    const token = tokens[from - 1]!;
    if (SUBJECT_BREAKS.has(token.norm) || (token.norm === 'and' && tokens[from - 2]?.norm === ',')) break;
    if (token.norm === ',') {
      // an apposition ("Ana Ruiz, the governor, said") is stepped over once when it closes right at the verb
      if (from !== end || commas > 0) break;
      commas++;
      from = appositionStart(tokens, from - 1);
      end = from;
      continue;
    }
    from--;
  }
  const voice = readVoice(tokens, from, end, previous);
  return voice === null ? null : { voice, from };
}

/** What may stand between a subject and its verb. */
const BEFORE_VERB = new Set(
  'have has had did does do not also later earlier then previously initially reportedly immediately further now would on thursday wednesday friday monday tuesday saturday sunday'.split(
    ' ',
  ),
);
/** What a subject does not reach over. */
const SUBJECT_BREAKS = new Set(
  '; : " \u201c \u201d \u2014 - \u2013 what which who after when where before if how why that but while because'.split(
    ' ',
  ),
);

function appositionStart(tokens: readonly Token[], comma: number): number {
  for (let i = comma - 1; i > Math.max(0, comma - 18); i--) if (tokens[i]!.norm === ',') return i;
  return comma;
}

/** "said Dmitry Peskov", "declared a Filipino governor". */
function subjectBehind(parsed: ParsedSentence, at: number, previous: Voice | null): Subject | null {
  const { tokens } = parsed;
  let to = at + 1;
  while (
    to < tokens.length &&
    to < at + 14 &&
    !/^[,.;:"\u201d()]$/.test(tokens[to]!.norm) &&
    !REPORTING_VERBS.has(tokens[to]!.norm)
  )
    to++;
  const voice = readVoice(tokens, at + 1, to, previous);
  return voice === null ? null : { voice, from: at };
}

function listenerBehind(parsed: ParsedSentence, at: number): Voice | null {
  const start = parsed.tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  const outlet = matchOutlet(parsed.tokens, start);
  return outlet === null ? null : { name: outlet.outlet.name, named: true, count: null };
}

function pushAccording(parsed: ParsedSentence, at: number, sayings: Saying[], previous: Voice | null): void {
  const { tokens } = parsed;
  let to = at + 2;
  while (to < tokens.length && to < at + 22 && !/^[,.;:)"\u201d]$/.test(tokens[to]!.norm)) to++;
  const voice = readVoice(tokens, at + 2, to, previous);
  if (voice !== null) sayings.push({ voices: [voice], from: 0, to: tokens.length, verb: at });
}

function pushCiting(parsed: ParsedSentence, at: number, sayings: Saying[], previous: Voice | null): void {
  const { tokens } = parsed;
  let to = at + 1;
  while (to < tokens.length && to < at + 12 && !/^[,.;:)"\u201d]$/.test(tokens[to]!.norm)) to++;
  const inner = readVoice(tokens, at + 1, to, previous);
  const outer =
    tokens[at]!.norm === 'cited'
      ? (subjectBefore(parsed, at, previous)?.voice ?? null)
      : (sayings.at(-1)?.voices[0] ?? null);
  const voices = [outer, inner].filter((voice): voice is Voice => voice !== null);
  if (voices.length > 0) sayings.push({ voices, from: 0, to: tokens.length, verb: at });
}

function pushQuotedBy(parsed: ParsedSentence, at: number, sayings: Saying[], previous: Voice | null): void {
  const { tokens } = parsed;
  let to = at + 2;
  while (to < tokens.length && to < at + 9 && !/^(?:as|[,.;:"\u201d])$/.test(tokens[to]!.norm)) to++;
  const outlet = readVoice(tokens, at + 2, to, null);
  const speaker = subjectBefore(parsed, at, previous)?.voice ?? null;
  const voices = [outlet, speaker].filter((voice): voice is Voice => voice !== null);
  if (voices.length > 0) sayings.push({ voices, from: 0, to: tokens.length, verb: at });
}

/** Headlines: "…, killing 10: report". */
function pushColonCredit(parsed: ParsedSentence, at: number, sayings: Saying[]): void {
  const word = parsed.tokens[at + 1]?.norm ?? '';
  if (at + 2 !== parsed.tokens.length || !/^(?:reports?|police|officials?|sources?|authorities)$/.test(word)) return;
  sayings.push({ voices: [{ name: word, named: false, count: null }], from: 0, to: at, verb: at });
}

const TITLES = new Set(
  'mr mrs ms dr president governor gov sen senator minister gen general lt col colonel capt captain sgt maj adm rep chief mayor sir prime deputy spokesman spokesperson spokeswoman secretary'.split(
    ' ',
  ),
);

/** Makes a voice of a noun phrase, or null when the phrase names nobody who could speak. */
function readVoice(tokens: readonly Token[], from: number, to: number, previous: Voice | null): Voice | null {
  let start = from;
  while (start < to && VOICE_LEADS.has(tokens[start]!.norm)) start++;
  if (start >= to) return null;
  const first = tokens[start]!;
  if (NO_VOICES.has(first.norm)) return null;
  if (PRONOUN_VOICES.has(first.norm) && to - start <= 2) return previous;
  const document = behindDocument(tokens, start, to);
  if (document !== null) return document;
  const end = headEnd(tokens, start, to);
  const heads = tokens.slice(start, end);
  const isRole = heads.some((token) => VOICE_NOUNS.has(token.norm));
  const person = personName(tokens, start, end);
  if (person !== null) return { name: person, named: true, count: null };
  if (!isRole && !heads.some((token) => token.capital)) return null;
  // a town does not speak; a capital or a country may ("Moscow said")
  const place = matchPlace(tokens, start);
  if (place !== null && place.to === end && matchParty(tokens, start) === null) return null;
  const isBack =
    tokens[start - 1]?.norm === 'the' &&
    end - start === 1 &&
    /^(?:source|sources|official|officials|spokesman|spokesperson|spokeswoman|ministry|statement|report|website|agency|expert)$/.test(
      first.norm,
    );
  if (isBack && previous !== null) return previous;
  const outlet = matchOutlet(tokens, start);
  const name = outlet !== null ? outlet.outlet.name : joinTokens(tokens, start, end);
  return { name, named: outlet !== null || isInstitution(tokens, start, end), count: countOf(tokens, start, end) };
}

const VOICE_LEADS = new Set('the a an but and as however , also then in for its their his her from to by'.split(' '));

const NO_VOICES = new Set('no nobody everyone everybody none some many there this these those'.split(' '));

/** "four sources": how many they are, or null. */
function countOf(tokens: readonly Token[], start: number, end: number): number | null {
  const quantity = VOICE_NOUNS.has(lastNorm(tokens, end)) ? readQuantity(tokens, start)?.quantity : undefined;
  return quantity !== undefined && quantity.max !== null && quantity.stated < 100 ? quantity.stated : null;
}

const lastNorm = (tokens: readonly Token[], end: number) => tokens[end - 1]?.norm ?? '';

/** "a report from Euronews", "Azerbaijan Airlines' statement": the body behind the paper. */
function behindDocument(tokens: readonly Token[], start: number, to: number): Voice | null {
  for (let i = start; i < Math.min(to, start + 8); i++) {
    if (!DOCUMENTS.has(tokens[i]!.norm)) continue;
    const owner = tokens[i - 1]?.norm ?? '';
    if (owner === "'s" || owner === "'" || owner === '\u2019') return readVoice(tokens, start, i - 1, null);
    for (let j = i + 1; j <= i + 3 && j < to; j++) {
      const outlet = matchOutlet(tokens, j);
      if (outlet !== null) return { name: outlet.outlet.name, named: true, count: null };
    }
    return null;
  }
  return null;
}

const DOCUMENTS = new Set('report reports statement interview broadcast article post release'.split(' '));

/** The phrase without what trails its head: "four sources | in Azerbaijan with knowledge of …". */
function headEnd(tokens: readonly Token[], start: number, to: number): number {
  for (let i = start + 1; i < to && i < start + 12; i++) {
    const word = tokens[i]!.norm;
    if (TRAILS.has(word)) return i;
    if ((word === 'in' || word === 'within' || word === 'inside') && VOICE_NOUNS.has(tokens[i - 1]!.norm)) return i;
  }
  return Math.min(to, start + 10);
}

const TRAILS = new Set(
  "who which with familiar close briefed at on for from said that after , about speaking when if whose ( who's near and as by".split(
    ' ',
  ),
);

/** The personal name in a phrase such as "Kremlin spokesman Dmitry Peskov". */
function personName(tokens: readonly Token[], start: number, end: number): string | null {
  let run = end;
  while (run > start && (tokens[run - 1]!.capital || /^(?:de|al|bin|van|von|da|el)$/.test(tokens[run - 1]!.norm)))
    run--;
  while (run < end && (TITLES.has(tokens[run]!.norm) || tokens[run]!.norm === '.')) run++;
  const words = end - run;
  if (words < 1 || words > 4 || matchDemonym(tokens, run) !== null || matchOutlet(tokens, run) !== null) return null;
  if (tokens.slice(run, end).some((token) => VOICE_NOUNS.has(token.norm))) return null;
  const isBehindRole = run > start && (TITLES.has(tokens[run - 1]!.norm) || VOICE_NOUNS.has(tokens[run - 1]!.norm));
  if (words === 1) return isBehindRole ? joinTokens(tokens, run, end) : null;
  if (matchPlace(tokens, run) !== null) return null;
  return joinTokens(tokens, run, end);
}

/** A body with a proper name ("Russia's defence ministry", "Civil Aviation Authority") against a bare role. */
function isInstitution(tokens: readonly Token[], start: number, end: number): boolean {
  const heads = tokens.slice(start, end);
  const isPlural = /(?:officials|sources|authorities|insiders|experts|investigators|witnesses|media|residents)$/.test(
    lastNorm(tokens, end),
  );
  return !isPlural && heads.some((token) => token.capital);
}
