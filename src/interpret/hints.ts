/** Which accident a sentence speaks of, as far as the sentence itself tells. */

import { holdsAny } from '../language/held-words.js';
import { PREPOSITIONS } from '../language/word-classes.js';
import type { EventHints } from '../model/claim.js';
import type { DateValue } from '../model/fact-kind.js';
import type { ParsedSentence } from '../model/pattern.js';
import { crashWords } from '../values/accident.js';
import { dayOfIso, isoOfDay } from '../values/civil-days.js';
import { readQuantity } from '../values/quantity.js';
import { OTHER_ACCIDENT, OTHER_HARM } from './lexicon.js';

const OWN: EventHints = { background: false, reason: null, label: null, story: 0 };
/** A day further back than this, named with month or year, is another accident's unless the whole article is about it. */
const LONG_AGO_DAYS = 45;

/** Hints of a sentence. `published` is the article's ISO date or null; `own` the day or year its accident is known to lie in. */
export function hintsOf(parsed: ParsedSentence, published: string | null, own: DateValue | null): EventHints {
  return pastDate(parsed, published, own) ?? yearly(parsed) ?? otherAccident(parsed) ?? otherHarm(parsed) ?? OWN;
}

/** "in 2014", "in May 2022", "last year", "three years ago". */
function pastDate(parsed: ParsedSentence, published: string | null, own: DateValue | null): EventHints | null {
  const today = dayOfIso(published);
  // an archive picture's day says nothing of the accident
  if (parsed.role === 'caption') return null;
  for (const chunk of parsed.chunks) {
    if (chunk.kind !== 'date' || chunk.value === null) continue;
    const last = dayOfIso(chunk.value.to);
    if (
      today === null ||
      last === null ||
      today - last <= LONG_AGO_DAYS ||
      isPerson(parsed, chunk.from) ||
      meets(chunk.value, own)
    )
      continue;
    const words = parsed.text.slice(parsed.tokens[chunk.from]!.start, parsed.tokens[chunk.to - 1]!.end);
    return { background: true, reason: `speaks of ${words}`, label: chunk.value.from.slice(0, 4), story: 0 };
  }
  if (!holdsAgo(parsed)) return null;
  const ago = parsed.tokens.findIndex(
    (token, at) => token.norm === 'ago' && /^(?:years?|decades?)$/.test(parsed.tokens[at - 1]?.norm ?? ''),
  );
  return ago < 0 || own !== null || crashWords(parsed).length === 0
    ? null
    : { background: true, reason: 'speaks of years ago', label: null, story: 0 };
}

export const holdsAgo = holdsAny(['ago']);

const holdsRate = holdsAny(['annually', 'average', 'year']);

/** "30 people die on the railway each year": a rate, not a toll. */
function yearly(parsed: ParsedSentence): EventHints | null {
  if (!holdsRate(parsed)) return null;
  const at = parsed.tokens.findIndex(
    (token, i) =>
      token.norm === 'annually' ||
      (token.norm === 'average' && parsed.tokens[i - 1]?.norm === 'on') ||
      (token.norm === 'year' && /^(?:each|every|per)$/.test(parsed.tokens[i - 1]?.norm ?? '')),
  );
  return at < 0 ? null : { background: true, reason: 'speaks of a rate', label: null, story: 0 };
}

const meets = (a: DateValue, b: DateValue | null) => b !== null && a.from <= b.to && b.from <= a.to;

/** How many sentences of running text may tell when the article's own accident was. */
const LEAD = 3;

/**
 * The day or year, long past, that an article's lead gives its own accident: a report, a verdict, an anniversary.
 * Null for fresh news.
 */
export function ownPast(sentences: readonly ParsedSentence[], published: string | null): DateValue | null {
  const today = dayOfIso(published);
  if (today === null) return null;
  const lead = sentences.filter((parsed) => parsed.role === 'body').slice(0, LEAD);
  for (const [index, parsed] of lead.entries()) {
    const dates = parsed.chunks.flatMap((chunk) =>
      chunk.kind === 'date' && chunk.value !== null && chunk.precision !== 'span' && !isComparison(parsed, chunk.from)
        ? [chunk.value]
        : [],
    );
    const past = dates.find((value) => today - dayOfIso(value.to)! > LONG_AGO_DAYS);
    if (crashWords(parsed).length === 0) {
      const day = dayOfTheSame(parsed, today);
      if (day !== null) return day;
      continue;
    }
    const ago = yearsAgo(parsed, today) ?? (index === 0 ? yearsAfter(parsed, today) : null);
    if (past === undefined && ago !== null) return ago;
    // a fresh accident's day in the same sentence: the past one is another's
    if (past !== undefined)
      return dates.some((value) => today - dayOfIso(value.to)! <= LONG_AGO_DAYS) && !isCounted(parsed) ? null : past;
    // a ruling on an accident may give its day only in the next sentence
    return dates.length === 0 && index + 1 < lead.length ? dayOfTheSame(lead[index + 1]!, today) : null;
  }
  return null;
}

/** "The jet was on its way to Tampa on June 30, 2021": a long past day of the vehicle already told of, or null. */
function dayOfTheSame(parsed: ParsedSentence, today: number): DateValue | null {
  if (otherAccident(parsed) !== null) return null;
  const articles = parsed.tokens.flatMap((token, at) =>
    token.norm === 'flight' ||
    parsed.startingAt(at).some((chunk) => chunk.kind === 'vehicle' || chunk.kind === 'flight')
      ? [parsed.tokens[at - 1]?.norm ?? '']
      : [],
  );
  const isVehicle = articles.includes('the') && !articles.some((word) => /^(?:a|an|another|two)$/.test(word));
  const day = parsed.chunks.find((chunk) => chunk.kind === 'date' && chunk.precision === 'day');
  if (!isVehicle || day?.kind !== 'date' || day.value === null) return null;
  return today - dayOfIso(day.value.to)! > LONG_AGO_DAYS ? day.value : null;
}

/** The long past day or year that a sentence names, or null. */
export function statedPast(parsed: ParsedSentence, published: string): DateValue | null {
  const today = dayOfIso(published);
  for (const chunk of parsed.chunks) {
    if (chunk.kind !== 'date' || chunk.value === null || today === null) continue;
    if (today - dayOfIso(chunk.value.to)! > LONG_AGO_DAYS) return chunk.value;
  }
  return null;
}

/** "the worst since 1998", "ten years after … in 2014", "of the same type": what the fresh accident is set beside. */
function isComparison(parsed: ParsedSentence, at: number): boolean {
  const words = parsed.tokens.slice(0, at).map((token) => token.norm);
  return (
    words.slice(-3).includes('since') ||
    words.some(
      (word, i) => /^(?:after|before)$/.test(word) && /^(?:years?|decades?|months?)$/.test(words[i - 1] ?? ''),
    ) ||
    words.includes('same')
  );
}

/** A toll in the sentence ties the accident word to the article's own. */
const isCounted = (parsed: ParsedSentence) => parsed.chunks.some((chunk) => chunk.kind === 'count');

/** "a year ago", "three years ago": the span it may mean. */
function yearsAgo(parsed: ParsedSentence, today: number): DateValue | null {
  const at = parsed.tokens.findIndex(
    (token, i) => token.norm === 'ago' && /^years?$/.test(parsed.tokens[i - 1]?.norm ?? ''),
  );
  if (at < 2) return null;
  const word = parsed.tokens[at - 2]!.norm;
  const years = word === 'a' || word === 'one' ? 1 : (readQuantity(parsed.tokens, at - 2)?.quantity.stated ?? null);
  if (years === null) return null;
  return spanAround(today, years);
}

/** "Two years after a jet fell into the sea, investigators …": a lead that opens with its own accident, long past. */
function yearsAfter(parsed: ParsedSentence, today: number): DateValue | null {
  const at = parsed.tokens.findIndex(
    (token, i) => i <= 4 && token.norm === 'after' && /^years?$/.test(parsed.tokens[i - 1]?.norm ?? ''),
  );
  if (at < 2 || !/^(?:a|an|the)$/.test(parsed.tokens[at + 1]?.norm ?? '')) return null;
  const word = parsed.tokens[at - 2]!.norm;
  const years = word === 'a' || word === 'one' ? 1 : (readQuantity(parsed.tokens, at - 2)?.quantity.stated ?? null);
  return years === null ? null : spanAround(today, years);
}

/** The days that "so many years ago" may mean. */
const spanAround = (today: number, years: number): DateValue => ({
  from: isoOfDay(today - years * 366 - 200),
  to: isoOfDay(today - years * 365 + 200),
});

/** "born in 1985", "since 2011": a date of a life or an office. */
function isPerson(parsed: ParsedSentence, at: number): boolean {
  if (parsed.tokens[at - 1]?.norm === 'since' && crashWords(parsed).length === 0) return true;
  return parsed.tokens
    .slice(Math.max(0, at - 4), at)
    .some((token) =>
      /^(?:born|joined|founded|built|manufactured|delivered|elected|entered|graduated)$/.test(token.norm),
    );
}

const isLandmark = (parsed: ParsedSentence, at: number) =>
  parsed.tokens.slice(Math.max(0, at - 6), at).some((token) => token.norm === 'site' || token.norm === 'scene');

/** The word that sets every accident a sentence names by a noun beside this one, or null. */
function cueIn(parsed: ParsedSentence): string | null {
  if (!holdsCue(parsed)) return null;
  // "near the site of an earlier crash" only says where
  const nouns = crashWords(parsed).filter((word) => word.isNoun && !isLandmark(parsed, word.at));
  const cueOf = (at: number) =>
    parsed.tokens.slice(Math.max(0, at - 4), at).find((token) => OTHER_ACCIDENT.has(token.norm))?.norm;
  const cue = nouns.map((word) => cueOf(word.at)).find((found) => found !== undefined);
  // "crash probe to look at earlier incident too": the accident itself is named beside the other one
  return cue !== undefined && nouns.every((word) => cueOf(word.at) !== undefined) ? cue : null;
}
const holdsCue = holdsAny(OTHER_ACCIDENT);

/** "similar to the crash of …", "a previous accident", "that incident". */
function otherAccident(parsed: ParsedSentence): EventHints | null {
  const cue = cueIn(parsed);
  if (cue !== null)
    return { background: true, reason: `"${cue}" sets another accident beside this one`, label: null, story: 0 };
  if (holdsPlural(parsed) && parsed.tokens.some((token, at) => PLURALS.has(token.norm) && isSeries(parsed, at)))
    return { background: true, reason: 'speaks of several accidents', label: null, story: 0 };
  const isOfSame =
    holdsSame(parsed) &&
    parsed.tokens.some(
      (token, at) =>
        token.norm === 'same' &&
        /^(?:type|model|kind|make|airline|carrier|operator|route)$/.test(parsed.tokens[at + 1]?.norm ?? ''),
    );
  if (isOfSame && crashWords(parsed).length > 0)
    return { background: true, reason: 'speaks of another one of the same kind', label: null, story: 0 };
  const reminder = holdsReminder(parsed) ? parsed.tokens.find((token) => REMINDERS.has(token.norm)) : undefined;
  return reminder === undefined
    ? null
    : { background: true, reason: `"${reminder.norm}" sets another accident beside this one`, label: null, story: 0 };
}

const PLURALS = new Set(['crashes', 'accidents', 'collisions', 'disasters', 'derailments']);
const holdsPlural = holdsAny(PLURALS);
const holdsSame = holdsAny(['same']);
const REMINDERS = new Set(['reminiscent', 'recalls']);
const holdsReminder = holdsAny(REMINDERS);

/** "bird strike", "lightning strike", "air defence strikes": ways for a vehicle to come to grief. */
const isCauseWord = (parsed: ParsedSentence, at: number) =>
  /^(?:bird|birds|lightning|defence|defense|rail|general|hunger)$/.test(parsed.tokens[at - 1]?.norm ?? '');

/** "two crashes that killed 346", "in helicopter crashes": a noun in the plural, not a headline's verb. */
function isSeries(parsed: ParsedSentence, at: number): boolean {
  if (crashWords(parsed).some((word) => word.at !== at && !/s$/.test(parsed.tokens[word.at]!.norm))) return false;
  const before = parsed.tokens.slice(Math.max(0, at - 5), at).map((token) => token.norm);
  // "four hurt after helicopter crashes": the number counts what stands before the verb's subject
  const phrase = before.slice(before.findLastIndex((word) => PREPOSITIONS.has(word) && word !== 'of') + 1);
  const isCounted = phrase.some((word) =>
    /^(?:two|three|four|five|six|several|many|other|recent|past|fatal|number|spate|series|string)$/.test(word),
  );
  return (
    isCounted ||
    isGeneral(parsed, at) ||
    spansYears(parsed) ||
    parsed.tokens.some((token) => /^(?:since|decades?|history|years)$/.test(token.norm))
  );
}

/** "Crashes of private planes killed 414": of planes in general. */
const isGeneral = (parsed: ParsedSentence, at: number) =>
  /^(?:of|involving)$/.test(parsed.tokens[at + 1]?.norm ?? '') &&
  parsed.chunks.some(
    (chunk) =>
      chunk.kind === 'vehicle' &&
      chunk.plural &&
      chunk.from > at &&
      chunk.from <= at + 4 &&
      readQuantity(parsed.tokens, chunk.from - 1) === null,
  );

/** "from 2012 to 2021", "between 2012 and 2021": a statistic. */
const spansYears = (parsed: ParsedSentence) =>
  parsed.tokens.some(
    (token, at) =>
      /^(?:to|and|-|\u2013)$/.test(token.norm) &&
      /^(?:19|20)\d\d$/.test(parsed.tokens[at - 1]?.norm ?? '') &&
      /^(?:19|20)\d\d$/.test(parsed.tokens[at + 1]?.norm ?? ''),
  );

/**
 * Where another accident's clause stands within a sentence about this one: "crashed on Friday, months after another plane
 * crashed in Kenya", "the deadliest since a jet crashed in Laos"; null for none.
 */
export function asideIn(parsed: ParsedSentence): { from: number; to: number } | null {
  const words = crashWords(parsed);
  if (words.length < 2) return null;
  for (let at = 1; at < parsed.tokens.length - 2; at++) {
    if (!setsBeside(parsed, at)) continue;
    const isTold = words.some(
      (word) => word.at < at && !/^(?:wreck|disaster|tragedy)$/.test(parsed.tokens[word.at]!.norm),
    );
    const other = words.find((word) => word.at > at && word.at <= at + ASIDE_REACH);
    if (!isTold || other === undefined) continue;
    // "the worst since a fire in 1998, leaving nine dead": behind a noun the sentence goes on about this accident
    const end = parsed.tokens.findIndex((token, i) => i > other.at && (token.norm === ',' || token.norm === 'and'));
    return { from: at, to: other.isNoun && end >= 0 ? end : parsed.tokens.length };
  }
  return null;
}
const ASIDE_REACH = 9;

/** "weeks after a", "deadliest since a", "follows a": what stands next is set beside this accident. */
function setsBeside(parsed: ParsedSentence, at: number): boolean {
  const { norm } = parsed.tokens[at]!;
  if (!/^(?:a|an|another|two|three|four)$/.test(parsed.tokens[at + 1]?.norm ?? '')) return false;
  const before = parsed.tokens[at - 1]?.norm ?? '';
  if (norm === 'after') return /^(?:days?|weeks?|months?|years?|comes|came)$/.test(before);
  if (norm === 'follows') return true;
  return (
    norm === 'since' &&
    parsed.tokens.slice(0, at).some((token) => /^(?:deadliest|worst|first|latest|biggest|deadly)$/.test(token.norm))
  );
}

/** Casualties of war, crime or weather: a harm word and no vehicle that came to grief. */
function otherHarm(parsed: ParsedSentence): EventHints | null {
  if (!holdsHarm(parsed)) return null;
  const at = parsed.tokens.findIndex((token, i) => OTHER_HARM.has(token.norm) && !isCauseWord(parsed, i));
  if (at < 0) return null;
  const hasVehicle = parsed.chunks.some(
    (chunk) => (chunk.kind === 'vehicle' && !/drone/.test(chunk.value.vehicle)) || chunk.kind === 'flight',
  );
  if (
    hasVehicle ||
    crashWords(parsed).some((word) =>
      /crash|derail|collid|collision|sank|capsiz|accident|disaster/.test(parsed.tokens[word.at]!.norm),
    )
  )
    return null;
  return { background: true, reason: `"${parsed.tokens[at]!.norm}" is another kind of event`, label: null, story: 0 };
}
const holdsHarm = holdsAny(OTHER_HARM);
