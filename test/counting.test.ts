/** One sentence in, one line out: which people a number counts, and how many, beside the many things it does not. */
import { claimsOf, reportOn } from './accident-report.js';

const LEAD = 'A tram jumped the rails near Oruro, Bolivia.';
const COUNTS = ['aboard', 'passengers', 'crew', 'death-toll', 'survivors', 'injured', 'missing'] as const;

/** "death-toll 38", "injured 24..", "death-toll 0..9"; nothing for a sentence that counts nobody. */
function read(sentence: string): string {
  const report = reportOn({ text: `${LEAD} ${sentence}`, published: null });
  return COUNTS.flatMap((fact) =>
    claimsOf(report, fact).map(({ value, modality }) => {
      const { min, max } = value as { min: number; max: number | null };
      return `${fact} ${min === max ? min : `${min}..${max ?? ''}`}${modality.polarity === 'denied' ? ' denied' : ''}`;
    }),
  ).join(', ');
}

describe('bounds of many makes', () => {
  test.each([
    ['No less than 27 people died.', 'death-toll 27..'],
    ['Not fewer than 27 people died.', 'death-toll 27..'],
    ['Not more than 27 people died.', 'death-toll 0..27'],
    ['At the very least 27 people died.', 'death-toll 27..'],
    ['Well over 27 people died.', 'death-toll 27..'],
    ['Slightly more than 27 people died.', 'death-toll 27..'],
    ['\u226527 people died.', 'death-toll 27..'],
    ['>27 people died.', 'death-toll 27..'],
    ['>= 27 people died.', 'death-toll 27..'],
    ['Police said that <27 people died.', 'death-toll 0..26'],
    ['\u226427 people died.', 'death-toll 0..27'],
    ['~30 people died.', 'death-toll 27..33'],
    ['\u224830 people died.', 'death-toll 27..33'],
    ['Police said c. 30 people died.', 'death-toll 27..33'],
    ['Police said approx. 30 people died.', 'death-toll 27..33'],
    ['Circa 30 people died.', 'death-toll 27..33'],
    ['In the region of 30 people died.', 'death-toll 27..33'],
    ['More or less 30 people died.', 'death-toll 27..33'],
    ['Just short of 30 people died.', 'death-toll 27..30'],
    ['Virtually all 30 people died.', 'death-toll 27..30'],
    ['30 or so people died.', 'death-toll 27..33'],
    ['30 people or so died.', 'death-toll 27..33'],
    ['30 people or more died.', 'death-toll 30..'],
    ['30 people at least were hurt.', 'injured 30..'],
    ['30 people were hurt, at least.', 'injured 30..'],
    ['30 or fewer people were hurt.', 'injured 0..30'],
    ['30-plus people were hurt.', 'injured 30..'],
    ['30 plus people were hurt.', 'injured 30..'],
    ['Forty-odd people were hurt.', 'injured 40..'],
    ['The death toll passed 27.', 'death-toll 27..'],
    ['The death toll topped 27.', 'death-toll 27..'],
    ['A total of 27 people died.', 'death-toll 27'],
    ['A total of 1918 people died.', 'death-toll 1918'],
    ['Fewer than ten people were on board.', 'aboard 0..9'],
  ])('%s %s', (sentence, expected) => expect(read(sentence)).toBe(expected));
});

test('the mark of a quoted line is no bound', () => expect(read('\n\n> 27 people died.')).toBe('death-toll 27'));

describe('words for numbers', () => {
  test.each([
    ['Half a dozen people died.', 'death-toll 6'],
    ['Two dozens of people died.', 'death-toll 24'],
    ['A dozen and a half people died.', 'death-toll 18'],
    ['One and a half dozen people died.', 'death-toll 18'],
    ['2.5 dozen people died.', 'death-toll 30'],
    ['Three score and ten people died.', 'death-toll 70'],
    ['Two or three hundred people were hurt.', 'injured 200..300'],
    ['Two to three dozen people were hurt.', 'injured 24..36'],
    ['Tens of people were hurt.', 'injured 20..'],
    ['Tens of thousands of people were hurt.', 'injured 20000..'],
    ['One thousand, two hundred and six people were hurt.', 'injured 1206'],
    ['38 thousand five hundred people were hurt.', 'injured 38500'],
    ['1.2 thousand people were hurt.', 'injured 1200..'],
    ['Two hundred-and-six people were hurt.', 'injured 206'],
    ['Thirty\u2013eight people were hurt.', 'injured 38'],
    ['Half a million people were hurt.', 'injured 500000'],
    ['Two lakh people were hurt.', 'injured 200000'],
    ['1.5 lakh people were hurt.', 'injured 150000..'],
    ['Up to 10-15 people were hurt.', 'injured 0..15'],
    ['10 to 15 to 20 people were hurt.', ''],
    ['38 billion people were hurt.', ''],
    ['38 bn people were hurt.', ''],
    ['38 m people were hurt.', ''],
    ['One million million people were hurt.', ''],
    ['Thirty-eight point five people were hurt.', ''],
    ['38 and a half people were hurt.', ''],
    ['At two thirty people were hurt.', ''],
  ])('%s %s', (sentence, expected) => expect(read(sentence)).toBe(expected));
});

describe('nobody', () => {
  test.each([
    ['No-one died.', 'death-toll 0'],
    ['Not one person died.', 'death-toll 0'],
    ['Not a single passenger was hurt.', 'injured 0'],
    ['No lives were lost.', 'death-toll 0'],
    ['Not one of the 38 people on board was hurt.', 'aboard 38, injured 0'],
    ['Neither of the two drivers was hurt.', 'injured 0'],
  ])('%s %s', (sentence, expected) => expect(read(sentence)).toBe(expected));
});

describe('a share of a group is no number of people; the group is', () => {
  test.each([
    ['Half of the 40 people on board were killed.', 'aboard 40'],
    ['Half the 40 people on board were injured.', 'aboard 40'],
    ['Most of the 40 passengers were killed.', 'passengers 40'],
    ['Two-thirds of the 60 people were injured.', ''],
    ['A quarter of the 60 people were missing.', ''],
    ['38% of the 60 people on board died.', 'aboard 60'],
    ['38 per cent of the 60 people on board died.', 'aboard 60'],
    ['Not all of the 60 people died.', ''],
    ['Fewer than half of the 60 people died.', ''],
    ['About a third of 60 people died.', ''],
    ['One in three of the 60 people on board died.', 'aboard 60'],
    ['Every one of the 38 people on board died.', 'aboard 38, death-toll 38'],
    ['Each of the 38 people on board died.', 'aboard 38, death-toll 38'],
    ['Most of the 57 people who died were students.', 'death-toll 57'],
    ['Three of the eight people on board died.', 'aboard 8, death-toll 3'],
    ['Three out of eight people on board died.', 'aboard 8, death-toll 3'],
  ])('%s %s', (sentence, expected) => expect(read(sentence)).toBe(expected));
});

describe('rates count nobody', () => {
  test.each([
    'Three out of eight people died.',
    'One in three people was killed.',
    'Three in every eight passengers were killed.',
    '1 in 38 people were injured.',
    '38 per 100,000 people died.',
    '38 people per 100,000 died.',
    'A ratio of 3 to 8 people died.',
    'An average of 38 people died.',
  ])('%s', (sentence) => expect(read(sentence)).toBe(''));
});

test('two numbers of one sentence that only look like a rate', () => {
  expect(read('The blaze killed three in two cars and injured 12.')).toBe('death-toll 3, injured 12');
});

describe('what is taken back', () => {
  test.each([
    ['Not 38 people were killed, but 41.', ''],
    ['41 rather than 38 people were killed.', ''],
    ['41 people instead of 38 were killed.', 'death-toll 41'],
    ['It is not true that 38 people were killed.', 'death-toll 38 denied'],
    ['A paper wrongly said that 38 people were killed.', 'death-toll 38 denied'],
    ['Reports that 38 people were killed were false.', 'death-toll 38 denied'],
    ['It is true that 38 people were killed.', 'death-toll 38'],
  ])('%s %s', (sentence, expected) => expect(read(sentence)).toBe(expected));
});

describe('numbers that count nobody', () => {
  test.each([
    '\u22125 people were killed.',
    '\u20135 people were killed.',
    'Negative five people were killed.',
    '\u00b15 people were killed.',
    '38,5 people were killed.',
    '38,0000 people were killed.',
    '.38 people were killed.',
    '38\u00b75 people were killed.',
    '3.8e1 people were killed.',
    '10^3 people were killed.',
    '10\u00b3 people were killed.',
    '2\u00d75 people were killed.',
    '30 + 8 people were killed.',
    '12=12 people were killed.',
    '38\u00bd people were killed.',
    '3 1/2 people were killed.',
    '3 8 people were killed.',
    '01 38 41 52 people were killed.',
    '8-3 people were killed.',
    '8 to 3 people were killed.',
    '2024-06-04 people were killed.',
    '%38 people were killed.',
    '38\u20ac were lost.',
    '38\u2030 of people were killed.',
    '3\u0668 people were killed.',
    '000 people were killed.',
    'Victim 38 was killed.',
    'Passenger 38 was killed.',
    'Victim No. 38 was killed.',
    'Bus 38 was lost.',
    'A 38\u2011year\u2011old man was hurt.',
    'The man who was hurt was Ola Berg, 38.',
    'Ola Berg, 38 and Ida Dahl, 41 died.',
    'A 38 year old man was killed.',
    'A man of 38 and a woman of 41 were killed.',
    'Three children aged 3, 5 and 8 were killed.',
    'At 0538 people were killed.',
    'In 1938 people were killed.',
    'Twice 19 people were killed.',
    'Three times 8 people were killed.',
    '2 x 19 people were killed.',
    '38 fewer people were killed.',
    '38 degrees killed people.',
    '38 times people were killed.',
    'USD 38 killed the deal.',
  ])('%s', (sentence) => expect(read(sentence)).toBe(''));

  test.each([
    ['In the tram 38 people were killed.', 'death-toll 38'],
    ['In La Paz, 38 died.', 'death-toll 38'],
    ['On Monday\u201438 people were killed.', 'death-toll 38'],
    ['**38** people were killed.', 'death-toll 38'],
    ['(38 people were killed.)', 'death-toll 38'],
    ['38 [1] people were killed.', ''],
    ['38[1] people were killed.', 'death-toll 38'],
    ['38\u00b2 people were killed.', 'death-toll 38'],
    ['38 people\u00b2 were killed.', 'death-toll 38'],
  ])('%s %s', (sentence, expected) => expect(read(sentence)).toBe(expected));
});

describe('fates that are not told apart, or were none', () => {
  test.each([
    ['38 people were killed or injured.', ''],
    ['38 people are dead or missing.', ''],
    ['38 people were killed and/or hurt.', ''],
    ['38 people drowned or died of cold.', 'death-toll 38'],
    ['38 people were hurt or wounded.', 'injured 38'],
    ['38 people were killed and 12 injured.', 'death-toll 38, injured 12'],
    ['38 passengers as well as two guards were killed.', 'death-toll 40'],
    ['38 passengers plus the driver were killed.', ''],
    ['20 men, 10 guards, all from Oruro, were killed.', ''],
  ])('%s %s', (sentence, expected) => expect(read(sentence)).toBe(expected));

  test.each(['38 people were nearly killed.', '38 people would have been killed at noon.', 'Were 38 people killed?'])(
    '%s',
    (sentence) => {
      const claims = claimsOf(reportOn({ text: `${LEAD} ${sentence}`, published: null }), 'death-toll');
      expect(claims.map(({ modality }) => modality.certainty)).toEqual(['uncommitted']);
    },
  );
});

describe('a team that lost lost nobody', () => {
  test.each([
    ['The tram crashed and the home side lost 1-4.', ''],
    ['The tram crash came as the club lost 12 players.', ''],
    ['The tram crashed and the town lost nine people.', 'death-toll 9'],
  ])('%s %s', (sentence, expected) => expect(read(sentence)).toBe(expected));
});
