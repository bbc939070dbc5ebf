/**
 * Which of an article's stories a sentence belongs to. Most articles tell one; digests tell several; many name an older
 * accident in passing. A sentence leaves the running story when what identifies it (flight, carrier, kind of vehicle,
 * country, day) cannot be the running story's, and comes back when it names something of the first.
 */
import { holdsAny } from '../language/held-words.js';
import type { EventHints } from '../model/claim.js';
import type { DateValue } from '../model/fact-kind.js';
import type { ParsedSentence } from '../model/pattern.js';
import { crashWords } from '../values/accident.js';
import { daysBetween } from '../values/civil-days.js';
import { isNearNumber } from '../values/flights.js';
import { parentsOf } from '../values/gazetteer.js';
import { foldName } from '../values/name.js';
import { hintsOf, holdsAgo, ownPast, statedPast } from './hints.js';

/** What a sentence says that tells accidents apart. */
interface Traits {
  readonly flights: string[];
  readonly operators: string[];
  readonly vehicles: string[];
  readonly countries: string[];
  readonly places: string[];
  readonly names: string[];
  readonly days: string[];
  readonly hasAccident: boolean;
}

/** What a story is known by so far; grows while it is told. */
interface Story extends Readonly<Record<Exclude<keyof Traits, 'hasAccident'>, Set<string>>> {
  readonly number: number;
  readonly hints: EventHints;
}

const BESIDE: EventHints = { background: true, reason: 'sets the other story beside this one', label: null, story: 0 };
const OWN: EventHints = { background: false, reason: null, label: null, story: 0 };

/** Gives every sentence, in reading order, the hints of the story it belongs to; `paragraphs` are those they stand in. */
export function tellStories(
  sentences: readonly ParsedSentence[],
  paragraphs: readonly number[],
  published: string | null,
): EventHints[] {
  const told = tellWith(sentences, paragraphs, published, ownPast(sentences, published));
  // no fresh accident in the running text: the past one it tells of is its own
  const isTold = (parsed: ParsedSentence, index: number) =>
    parsed.role === 'body' && !told[index]!.background && crashWords(parsed).length > 0;
  if (published === null || sentences.some(isTold)) return told;
  const first = sentences.find(
    (parsed, index) =>
      told[index]!.background && crashWords(parsed).length > 0 && statedPast(parsed, published) !== null,
  );
  return first === undefined ? told : tellWith(sentences, paragraphs, published, statedPast(first, published));
}

function tellWith(
  sentences: readonly ParsedSentence[],
  paragraphs: readonly number[],
  published: string | null,
  past: DateValue | null,
): EventHints[] {
  const main = newStory(0, OWN);
  const live = isLiveBlog(sentences);
  const others = new Others();
  let running = main;
  return sentences.map((parsed, index) => {
    const traits = traitsOf(parsed);
    const isSameParagraph = paragraphs[index] === paragraphs[index - 1];
    if (running !== main && isComparison(parsed) && sharesIdentity(traits, main)) return BESIDE;
    running = storyOf(parsed, traits, { main, others, running, isSameParagraph, published, past, isLiveBlog: live });
    learn(running, traits);
    if (running !== main) others.remember(running, traits);
    return running.hints;
  });
}

interface Scene {
  readonly main: Story;
  readonly others: Others;
  readonly running: Story;
  readonly isSameParagraph: boolean;
  readonly published: string | null;
  /** When the article's own accident lies far back. */
  readonly past: DateValue | null;
  readonly isLiveBlog: boolean;
}

function storyOf(parsed: ParsedSentence, traits: Traits, scene: Scene): Story {
  const { main, others, running, isSameParagraph } = scene;
  const own = hintsOf(parsed, scene.published, scene.past);
  if (own.background) return others.open(own);
  if (parsed.role === 'headline' || parsed.role === 'subhead') return main;
  if (isOpenedByCue(parsed) && traits.hasAccident && !sharesIdentity(traits, main))
    return others.open({ ...OWN, reason: 'introduced as another incident' });
  const clash = clashOf(traits, main, parsed);
  if (clash !== null) {
    // an accident of an earlier month is named in passing; others of these days may be a digest's
    return others.find(traits) ?? others.open({ ...OWN, reason: clash, background: clash === EARLIER });
  }
  if (sharesIdentity(traits, main)) return main;
  if (scene.isLiveBlog && !isSameParagraph && traits.hasAccident && isStranger(parsed, traits, main))
    return others.open({ ...OWN, reason: 'another item of a digest' });
  if (running === main) return main;
  if (isSameParagraph) return running.hints.background && traits.hasAccident && !refersBack(parsed) ? main : running;
  return refersBack(parsed) || sharesIdentity(traits, running) || others.isDigest ? running : main;
}

/** An item that brings in a vehicle and none of the names the article began with. */
const isStranger = (parsed: ParsedSentence, traits: Traits, main: Story) =>
  introducesVehicle(parsed) && main.names.size > 0 && !meets(traits.names, main.names);

/** "live", "at a glance", "round-up": a headline over many stories. */
function isLiveBlog(sentences: readonly ParsedSentence[]): boolean {
  const headline = sentences.find((parsed) => parsed.role === 'headline');
  if (headline === undefined) return false;
  const words = headline.tokens.map((token) => token.norm).join(' ');
  return /\b(?:live|at a glance|round-up|roundup|briefing|digest|in brief|what we know on day|as it happened|top stories)\b/.test(
    words,
  );
}

/** The stories beside the article's own, in the order they were opened; found by what they are known by. */
class Others {
  /** Several recent accidents told one after the other: a new paragraph goes on with the story it is in. */
  isDigest = false;
  #last: Story | null = null;
  readonly #byTrait = new Map<string, Story>();

  open(hints: EventHints): Story {
    const last = this.#last;
    if (hints.background && last?.hints.background && last.hints.label === hints.label) return last;
    const story = newStory((last?.number ?? 0) + 1, hints);
    this.#last = story;
    if (!hints.background) this.isDigest = true;
    return story;
  }

  /** The first recent one that shares its identity with a sentence. */
  find(traits: Traits): Story | undefined {
    let first: Story | undefined;
    for (const key of identityOf(traits)) {
      const story = this.#byTrait.get(key);
      if (story !== undefined && (first === undefined || story.number < first.number)) first = story;
    }
    return first;
  }

  /** Takes note of what a sentence has added to a story. */
  remember(story: Story, traits: Traits): void {
    if (story.hints.background) return;
    for (const key of identityOf(traits.hasAccident ? traits : { ...traits, places: [] })) {
      const known = this.#byTrait.get(key);
      if (known === undefined || story.number < known.number) this.#byTrait.set(key, story);
    }
  }
}

/** The keys of all that `sharesIdentity` asks for. */
const identityOf = ({ flights, operators, places }: Traits): string[] => [
  ...flights.map((flight) => `flight ${flight}`),
  ...operators.map((operator) => `operator ${operator}`),
  ...places.map((place) => `place ${place}`),
];

function newStory(number: number, hints: EventHints): Story {
  return {
    flights: new Set(),
    operators: new Set(),
    vehicles: new Set(),
    countries: new Set(),
    places: new Set(),
    names: new Set(),
    days: new Set(),
    number,
    hints: { ...hints, story: number },
  };
}

/** A story has few flights and days; each is set against those of every sentence, so that a list of them is cut short. */
const MOST_KNOWN = 64;

/** What a story is known by, places and vehicles only by sentences that tell of an accident (see `Others.remember`). */
function learn(story: Story, traits: Traits): void {
  const add = (to: Set<string>, from: readonly string[], most = Number.POSITIVE_INFINITY) => {
    for (const item of from) if (to.size < most) to.add(item);
  };
  add(story.flights, traits.flights, MOST_KNOWN);
  add(story.operators, traits.operators);
  add(story.names, traits.names);
  add(story.days, traits.days, MOST_KNOWN);
  if (!traits.hasAccident) return;
  add(story.vehicles, traits.vehicles);
  add(story.countries, traits.countries);
  add(story.places, traits.places);
}

function traitsOf(parsed: ParsedSentence): Traits {
  const traits: Traits = {
    flights: [],
    operators: [],
    vehicles: [],
    countries: [],
    places: [],
    names: [],
    days: [],
    hasAccident: crashWords(parsed).length > 0,
  };
  for (const chunk of parsed.chunks) {
    if (chunk.kind === 'flight') traits.flights.push(chunk.value.number);
    else if (chunk.kind === 'operator' && isCarrier(chunk.name)) traits.operators.push(foldName(chunk.name));
    else if (chunk.kind === 'vehicle') traits.vehicles.push(chunk.value.vehicle);
    else if (chunk.kind === 'place') addPlace(traits, chunk.value.name, chunk.value.type, chunk.value.parents);
    else if (chunk.kind === 'party') traits.countries.push(foldName(chunk.name));
    else if (chunk.kind === 'date' && chunk.precision === 'day' && chunk.value !== null)
      traits.days.push(chunk.value.from);
  }
  for (let at = 1; at < parsed.tokens.length; at++) {
    const token = parsed.tokens[at]!;
    if (token.capital && token.norm.length > 3) traits.names.push(token.norm);
  }
  return traits;
}

/** Airlines and lines, not armies or agencies that come to help. */
const isCarrier = (name: string) =>
  /\b(?:air|airlines?|airways|aviation|aero|jet|lines|ferries|express|railways?)\b/i.test(name) &&
  !/force|army|navy|guard|administration|authority/i.test(name);

function addPlace({ countries, places }: Traits, name: string, type: string, parents: readonly string[]): void {
  (type === 'country' ? countries : places).push(foldName(name));
  const widest = parentsOf(name).at(-1) ?? parents.at(-1);
  if (widest !== undefined) countries.push(foldName(widest));
}

const meets = (a: readonly string[], b: ReadonlySet<string>) => a.some((item) => b.has(item));

/** Names the flight, the carrier or the very place of a story. */
function sharesIdentity(traits: Traits, story: Story): boolean {
  return (
    meets(traits.flights, story.flights) ||
    meets(traits.operators, story.operators) ||
    meets(traits.places, story.places)
  );
}

const EARLIER = 'another month';

/** Why a sentence cannot be of a story, or null. */
function clashOf(traits: Traits, story: Story, parsed: ParsedSentence): string | null {
  const isOther = (a: readonly string[], b: ReadonlySet<string>) => a.length > 0 && b.size > 0 && !meets(a, b);
  if (
    isOther(traits.flights, story.flights) &&
    !traits.flights.some((one) => [...story.flights].some((other) => isNearNumber(one, other)))
  )
    return 'another flight';
  if (isOther(traits.operators, story.operators) && (traits.hasAccident || traits.flights.length > 0))
    return 'another carrier';
  if (!traits.hasAccident || !introducesVehicle(parsed)) return null;
  if (meets(traits.places, story.places)) return null;
  if (isOther(traits.vehicles, story.vehicles) && !areKin(traits.vehicles, story.vehicles))
    return 'another kind of vehicle';
  if (isOther(traits.countries, story.countries)) return 'another country';
  if (isOther(traits.days, story.days) && farApart(traits.days, story.days)) return 'another day';
  if (isOfEarlierMonth(parsed, story.days) || (story.days.size > 0 && isWeeksAgo(parsed))) return EARLIER;
  return null;
}

const MONTH_REACH = 8;

/** "less than two weeks ago a helicopter crashed", told of in a story that has its own day. */
const isWeeksAgo = (parsed: ParsedSentence) =>
  holdsAgo(parsed) &&
  parsed.tokens.some(
    (token, at) =>
      token.norm === 'ago' &&
      /^(?:weeks?|months?)$/.test(parsed.tokens[at - 1]?.norm ?? '') &&
      !parsed.tokens
        .slice(Math.max(0, at - 5), at)
        .some((word) =>
          /^(?:bought|built|hired|serviced|registered|founded|inspected|delivered|opened)$/.test(word.norm),
        ),
  );

/** "a helicopter crashed last month", told of in a story of this week. */
const isOfEarlierMonth = (parsed: ParsedSentence, days: ReadonlySet<string>) =>
  days.size > 0 &&
  parsed.chunks.some(
    (chunk) =>
      chunk.kind === 'date' &&
      (chunk.precision === 'month' || chunk.precision === 'span') &&
      crashWords(parsed).some((word) => word.at < chunk.from && chunk.from - word.at <= MONTH_REACH) &&
      chunk.value !== null &&
      [...days].every((day) => chunk.value!.to < day),
  );

/** "a bus", "an An-26", "two trains": a vehicle that was not there before. */
function introducesVehicle(parsed: ParsedSentence): boolean {
  return parsed.chunks.some((chunk) => {
    if (chunk.kind !== 'vehicle') return false;
    const lead = parsed.tokens.slice(Math.max(0, chunk.from - 4), chunk.from).map((token) => token.norm);
    return lead.some((word) => /^(?:a|an|two|another|one)$/.test(word));
  });
}

/** Kinds of vehicle that one accident may involve or one word may cover. */
const KIN: readonly (readonly string[])[] = [
  ['plane', 'helicopter', 'drone', 'spacecraft', 'balloon'],
  ['bus', 'truck', 'car'],
  ['train', 'truck', 'car', 'bus'],
  ['ship', 'car', 'truck'],
  ['plane', 'car', 'truck'],
  ['helicopter', 'car', 'ship'],
];
const areKin = (a: readonly string[], b: ReadonlySet<string>) =>
  KIN.some((group) => a.some((one) => group.includes(one)) && [...b].some((other) => group.includes(other)));

const farApart = (a: readonly string[], b: ReadonlySet<string>) =>
  a.every((one) => [...b].every((other) => Math.abs(daysBetween(one, other) ?? 0) > 2));

/** "In a separate incident", "Elsewhere", "Meanwhile". */
function isOpenedByCue(parsed: ParsedSentence): boolean {
  if (!holdsCue(parsed)) return false;
  const words = parsed.tokens.slice(0, 7).map((token) => token.norm);
  return (
    words.includes('separate') ||
    words.includes('separately') ||
    words.includes('unrelated') ||
    words[0] === 'elsewhere' ||
    (words[0] === 'in' && words[1] === 'another')
  );
}

const holdsCue = holdsAny(['separate', 'separately', 'unrelated', 'elsewhere', 'another']);

/** "It is what killed those on Flight 618 as well": the first story is only set beside the running one. */
const isComparison = (parsed: ParsedSentence) =>
  parsed.tokens.some(
    (token, at) => token.norm === 'too' || (token.norm === 'as' && parsed.tokens[at + 1]?.norm === 'well'),
  );

/** "It killed …", "That was …" right behind another story. */
const refersBack = (parsed: ParsedSentence) => /^(?:it|that|those|none|all|they)$/.test(parsed.tokens[0]?.norm ?? '');
