/** Articles that are all about accidents, in the words of several outlets: one accident is told by a few of them. */
import { randomOf, written } from './random.mjs';

const SYLLABLES = 'ba ko ri ma ta le no sa vi du pe ga lo mi ra ze ho ny fa tu wa ke so jo'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const NUMBER_WORDS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const OUTLETS = ['Harbour Gazette', 'Channel Nine', 'The Skerry Times', 'Moravian Post', 'Daily Beacon', 'El Andino'];
const AGENCIES = ['AP', 'Reuters', 'AFP', 'Xinhua'];

const KINDS = [
  {
    vehicle: 'plane',
    models: ['Embraer 190', 'ATR 72-600', 'Boeing 737-800', 'Antonov An-26', 'Dash 8'],
    hit: ['crashed into a hillside', 'went down in a forest', 'crashed shortly after take-off', 'plunged into a lake'],
    carrier: ['{name} Air', 'Air {name}', '{name} Airlines'],
    causes: ['a bird strike', 'engine failure', 'heavy icing', 'pilot error', 'a surface-to-air missile'],
  },
  {
    vehicle: 'ferry',
    models: ['ro-ro ferry', 'passenger ferry', 'wooden boat'],
    hit: ['capsized in rough seas', 'sank after hitting a reef', 'overturned in a storm'],
    carrier: ['{name} Lines', '{name} Ferries'],
    causes: ['overloading', 'a sudden storm', 'a collision with a tanker', 'a fire in the engine room'],
  },
  {
    vehicle: 'train',
    models: ['passenger train', 'express train', 'freight train'],
    hit: ['derailed on a bridge', 'collided with a lorry', 'jumped the tracks'],
    carrier: ['{name} Rail', '{name} Railways'],
    causes: ['a signal failure', 'excessive speed', 'a broken rail', 'sabotage'],
  },
];

const SENTENCES = [
  'A {carrier} {vehicle} carrying {aboard} people {hit} near {place} on {weekday}, killing at least {dead} people, officials said.',
  'The {model} was carrying {passengers} passengers and {crew} crew members, according to the operator.',
  'Rescue workers pulled {injured} survivors from the wreckage and took them to hospitals in {city}, a spokesman for the fire service said.',
  '{dead} people were killed and {injured} others injured, {missing} of them seriously, Governor {person} told reporters.',
  '"We heard a loud bang and then there was smoke everywhere," said {person}, {age}, who lives near the site.',
  'The cause of the accident was not immediately clear, but investigators believe that {cause} may have played a part.',
  'Flight {flight} had left {city} at {hour}:{minute} local time and was bound for {place2}.',
  'The transport ministry said {missing} people were still missing on {weekday} evening as the search went on.',
  'Prime Minister {person} declared a day of mourning and ordered an inquiry into the disaster.',
  'The death toll rose to {dead} after {word} people died of their injuries overnight, the health department said.',
  'Images broadcast by state television showed rescuers in orange vests walking through mud towards the {vehicle}.',
  'It was the deadliest accident in the province since {year}, when {other} people died in a similar crash near {place2}.',
  'The head of the investigation, {person}, said the recorders had been found and would be sent abroad for analysis.',
  'Relatives gathered at the terminal in {city}, where counsellors were helping families who waited for news.',
  'The company said in a statement that the {vehicle} had been inspected in {month} and that no faults were found then.',
  '{agency} reported, citing a security source, that {cause} was one of the versions being looked at.',
  'No survivors have been found, the emergency ministry said, adding that {aboard} people had been on board.',
  'Opposition lawmakers asked why the operator had been allowed to keep running after {word} incidents this year.',
];

/** Number `index` of the articles: `{ path, text }`, about 1.5 to 2.5 KB. Every fourth one begins another accident. */
export function accidentArticle(index) {
  const accident = randomOf(Math.floor(index / 4) * 7919 + 1);
  const own = randomOf(index * 104_729 + 17);
  const fill = factsOf(accident, own);
  const outlet = own.pick(OUTLETS);
  const day = `${fill.year}-${two(fill.monthNumber)}-${two(fill.day + own.upTo(2))}`;
  const order = SENTENCES.slice(1)
    .map((sentence) => ({ sentence, key: own.upTo(1000) }))
    .sort((a, b) => a.key - b.key);
  const body = [SENTENCES[0], ...order.slice(0, own.between(9, 13)).map(({ sentence }) => sentence)];
  const paragraphs = body.map((sentence) => capital(written(sentence, fill)));
  const title = written('{vehicle} accident near {place} kills {dead}', fill);
  const head = `source: ${outlet}\ndate: ${day}\ntitle: ${capital(title)}\n\n`;
  return { path: `accidents/${String(index).padStart(6, '0')}.txt`, text: `${head}${paragraphs.join('\n\n')}\n` };
}

function factsOf(accident, own) {
  const kind = accident.pick(KINDS);
  const name = nameOf(accident);
  const crew = accident.between(2, 9);
  const passengers = accident.between(20, 180);
  const dead = accident.between(3, passengers);
  const monthNumber = accident.between(1, 12);
  return {
    vehicle: kind.vehicle,
    model: accident.pick(kind.models),
    carrier: written(accident.pick(kind.carrier), { name }),
    hit: own.pick(kind.hit),
    cause: () => own.pick(kind.causes),
    place: nameOf(accident),
    place2: () => nameOf(own),
    city: nameOf(accident),
    flight: `${accident.pick(['KX', 'J2', 'QN', 'ZC'])}${accident.between(100, 9999)}`,
    passengers,
    crew,
    aboard: passengers + crew,
    dead: dead + (own.upTo(9) === 0 ? 1 : 0),
    injured: accident.between(3, 60),
    missing: accident.between(2, 20),
    other: () => own.between(20, 300),
    word: () => own.pick(NUMBER_WORDS),
    age: () => own.between(18, 80),
    person: () => `${nameOf(own)} ${nameOf(own)}`,
    weekday: accident.pick(WEEKDAYS),
    month: () => own.pick(MONTHS),
    monthNumber,
    day: accident.between(1, 25),
    year: accident.between(2005, 2024),
    hour: accident.between(1, 12),
    minute: two(accident.between(0, 59)),
    agency: own.pick(AGENCIES),
  };
}

const two = (number) => String(number).padStart(2, '0');
const capital = (words) => words[0].toUpperCase() + words.slice(1);

function nameOf(random) {
  const syllables = Array.from({ length: random.between(2, 4) }, () => random.pick(SYLLABLES));
  return capital(syllables.join(''));
}
