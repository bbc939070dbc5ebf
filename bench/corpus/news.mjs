/** News of every kind, an accident now and then. Markets fall, teams are hit and films are shot in it, as in any paper. */
import { accidentArticle } from './accidents.mjs';
import { randomOf, written } from './random.mjs';

/** One article in so many is about an accident. */
const ACCIDENT_EVERY = 20;
const OUTLETS = ['Harbour Gazette', 'Channel Nine', 'The Skerry Times', 'Moravian Post', 'Daily Beacon'];
const NAMES =
  'Alder Brandt Castro Dunmore Eklund Fairweather Grieg Halloran Ibsen Jarrow Kessler Lindqvist Marlowe Novak Osei Petrov Quigley Rossi Sandoval Takeda Ulrich Varga Whitlock Yilmaz Zhou'.split(
    ' ',
  );
const PLACES = 'Norvik Ostrava Leeds Quito Mombasa Tampere Cork Perth Porto Lyon Graz Tartu Bergen Galway'.split(' ');
const MONTHS = 'January March April June July September October November'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const TOPICS = {
  markets: [
    'Shares in {company} fell {n} percent in early trading on {weekday} after the company cut its outlook for the year.',
    'The benchmark index closed {n} points higher as investors weighed the prospect of lower interest rates.',
    'Analysts at {company} said demand in the third quarter had been weaker than expected, though margins held up.',
    'The central bank left rates unchanged at its {month} meeting, in line with what economists had forecast.',
    '{person}, the chief executive, told analysts that the firm would invest {n} million dollars in a plant in {place}.',
    'Oil rose to {n} dollars a barrel, lifting energy stocks, while retailers slipped on worries about consumer spending.',
    'Unemployment in the region hit a {n}-year low in {month}, the statistics office reported.',
  ],
  football: [
    '{person} scored twice as {place} beat {place2} {small}-{smaller} to go {small} points clear at the top of the table.',
    'The visitors went ahead after {n} minutes when {person} struck from the edge of the area.',
    'Coach {person} said his side had deserved more after a second half in which they hit the post.',
    'The defender was sent off in the {n}th minute for a second yellow card, and the home crowd made itself heard.',
    '"We were not good enough today, but we will work hard this week," {person} said after the match.',
    'The midfielder, {n}, has signed a contract that keeps him at the club until the summer of {year}.',
  ],
  politics: [
    'Lawmakers in {place} voted {n} to {small} on {weekday} to approve a budget that raises spending on schools.',
    'The minister, {person}, rejected calls to resign and said she had acted within the rules at all times.',
    'A poll by {company} put support for the governing party at {n} percent, down from {small} points in {month}.',
    'The opposition leader, {person}, promised to lower the tax on fuel if his party won the election next year.',
    'Talks between the two governments broke up without agreement, though both sides said they would meet again.',
    'The court ruled that the law had been passed in breach of the constitution and gave parliament until {month} to mend it.',
  ],
  culture: [
    'The novel by {person} was named on the short list of the prize, alongside {small} first books.',
    'The film, shot in {place} over {small} weeks, opens in cinemas on {weekday}.',
    'The museum expects {n} thousand visitors for the show, which brings together letters, drawings and early maps.',
    '"She has an ear for the way people really speak," the jury wrote of {person}.',
    'The orchestra will open its season in {month} with a new piece that {person} wrote for the hall.',
  ],
  science: [
    'Researchers at the University of {place} have found that the birds return to the same valley every spring.',
    'The study, which followed {n} hundred adults for {small} years, was published on {weekday}.',
    '{person}, who led the work, said the results should be read with care until they had been repeated.',
    'The telescope will look at {small} stars in the coming years, in the hope of finding water around them.',
    'Temperatures in {month} were {small} degrees above the average of the past {n} years, the weather service said.',
  ],
};

/** What has a word of accidents in it and tells of none; one article in three has such a sentence. */
const IN_PASSING = [
  'The old train line along the lake, closed for {n} years, will carry hikers again from {month}.',
  'The writer, who died in {year2} aged {n}, left {small} notebooks that nobody had read.',
  'Bus and train fares in {place} will rise by {small} percent in {month}, the city council decided.',
  'The striker, who has been missing since {month} with an injured knee, trained with the team on {weekday}.',
];
const PASSING_EVERY = 3;

/** Number `index` of the articles: `{ path, text }`, about 1.5 to 3 KB. */
export function newsArticle(index) {
  if (index % ACCIDENT_EVERY === 0) return accidentArticle(index / ACCIDENT_EVERY);
  const random = randomOf(index * 15_485_863 + 3);
  const fill = wordsOf(random);
  const topic = TOPICS[random.pick(Object.keys(TOPICS))];
  const sentences = Array.from({ length: random.between(12, 24) }, () => written(random.pick(topic), fill));
  if (index % PASSING_EVERY === 0)
    sentences[random.upTo(sentences.length - 1)] = written(random.pick(IN_PASSING), fill);
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 2) }, (_, at) =>
    sentences.slice(2 * at, 2 * at + 2).join(' '),
  );
  const date = `${random.between(2010, 2024)}-0${random.between(1, 9)}-${random.between(10, 28)}`;
  const title = written(random.pick(topic), fill).slice(0, 70);
  const head = `source: ${random.pick(OUTLETS)}\ndate: ${date}\ntitle: ${title}\n\n`;
  return { path: `news/${String(index).padStart(6, '0')}.txt`, text: `${head}${paragraphs.join('\n\n')}\n` };
}

function wordsOf(random) {
  return {
    n: () => random.between(12, 98),
    small: () => random.between(2, 9),
    smaller: () => random.between(0, 2),
    year: () => random.between(2025, 2029),
    year2: () => random.between(1950, 2009),
    person: () => `${random.pick(NAMES)} ${random.pick(NAMES)}`,
    company: () => `${random.pick(NAMES)} ${random.pick(['Group', 'Holdings', 'Partners', 'Industries'])}`,
    place: () => random.pick(PLACES),
    place2: () => random.pick(PLACES),
    weekday: () => random.pick(WEEKDAYS),
    month: () => random.pick(MONTHS),
  };
}
