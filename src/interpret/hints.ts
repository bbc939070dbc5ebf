/** Which accident a sentence speaks of, as far as the sentence itself tells. */
import type { EventHints } from '../model/claim.js';
import type { ParsedSentence } from '../model/pattern.js';
import { crashWords } from '../values/accident.js';
import { dayOfIso } from '../values/moment.js';
import { OTHER_ACCIDENT, OTHER_HARM } from './lexicon.js';

const OWN: EventHints = { background: false, reason: null, label: null, story: 0 };
/** A day further back than this, named with month or year, is another accident's unless the whole article is about it. */
const LONG_AGO_DAYS = 45;

/** Hints of a sentence. `published` is the article's ISO date or null. */
export function hintsOf(parsed: ParsedSentence, published: string | null): EventHints {
  return pastDate(parsed, published) ?? otherAccident(parsed) ?? otherHarm(parsed) ?? OWN;
}

/** "in 2014", "in May 2022", "last year", "three years ago". */
function pastDate(parsed: ParsedSentence, published: string | null): EventHints | null {
  const today = dayOfIso(published);
  for (const chunk of parsed.chunks) {
    if (chunk.kind !== 'date' || chunk.value === null) continue;
    const last = dayOfIso(chunk.value.to);
    const words = parsed.text.slice(parsed.tokens[chunk.from]!.start, parsed.tokens[chunk.to - 1]!.end);
    if (today === null || last === null || today - last <= LONG_AGO_DAYS || isPerson(parsed, chunk.from)) continue;
    return { background: true, reason: `speaks of ${words}`, label: chunk.value.from.slice(0, 4), story: 0 };
  }
  const ago = parsed.tokens.findIndex((token, at) => token.norm === 'ago' && /^(?:years?|decades?|months?)$/.test(parsed.tokens[at - 1]?.norm ?? ''));
  return ago < 0 || crashWords(parsed).length === 0 ? null : { background: true, reason: 'speaks of years ago', label: null, story: 0 };
}

/** "born in 1985", "since 2011": a date of a life or an office. */
function isPerson(parsed: ParsedSentence, at: number): boolean {
  return parsed.tokens.slice(Math.max(0, at - 4), at).some((token) => /^(?:born|since|joined|founded|built|manufactured|delivered|elected|entered|graduated)$/.test(token.norm));
}

/** "similar to the crash of …", "a previous accident", "that incident". */
function otherAccident(parsed: ParsedSentence): EventHints | null {
  for (const word of crashWords(parsed)) {
    if (!word.isNoun) continue;
    for (let at = Math.max(0, word.at - 4); at < word.at; at++) {
      const norm = parsed.tokens[at]!.norm;
      if (OTHER_ACCIDENT.has(norm)) return { background: true, reason: `"${norm}" sets another accident beside this one`, label: null, story: 0 };
    }
  }
  const reminder = parsed.tokens.find((token) => token.norm === 'reminiscent' || token.norm === 'recalls');
  return reminder === undefined ? null : { background: true, reason: `"${reminder.norm}" sets another accident beside this one`, label: null, story: 0 };
}

/** "bird strike", "lightning strike", "air defence strikes": ways for a vehicle to come to grief. */
const isCauseWord = (parsed: ParsedSentence, at: number) =>
  /^(?:bird|birds|lightning|defence|defense|rail|general|hunger)$/.test(parsed.tokens[at - 1]?.norm ?? '');

/** Casualties of war, crime or weather: a harm word and no vehicle that came to grief. */
function otherHarm(parsed: ParsedSentence): EventHints | null {
  const at = parsed.tokens.findIndex((token, i) => OTHER_HARM.has(token.norm) && !isCauseWord(parsed, i));
  if (at < 0) return null;
  const hasVehicle = parsed.chunks.some((chunk) => (chunk.kind === 'vehicle' && !/drone/.test(chunk.value.vehicle)) || chunk.kind === 'flight');
  if (hasVehicle || crashWords(parsed).some((word) => /crash|derail|collid|collision|sank|capsiz|accident|disaster/.test(parsed.tokens[word.at]!.norm))) return null;
  return { background: true, reason: `"${parsed.tokens[at]!.norm}" is another kind of event`, label: null, story: 0 };
}
