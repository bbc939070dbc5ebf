/** Pairs of short articles about one derailment whose text is written in unusual ways: what clashes all the same. */
import { claimsOf, mainEvents, reportOn, rulesOf } from './accident-report.js';

const LEAD = 'A tram jumped the rails near Oruro, Bolivia, on Tuesday.';

/** Both sentences in an article of their own; the articles are about one accident. */
function compare(one: string, other: string) {
  const report = reportOn({ text: `${LEAD} ${one}`, published: null }, { text: `${LEAD} ${other}`, published: null });
  expect(mainEvents(report)).toHaveLength(1);
  return report;
}
const contradictions = (one: string, other: string) =>
  rulesOf(compare(one, other)).filter((rule) => rule.endsWith('/contradiction'));
/** What the first of the two says died, where it says so. */
const tolls = (one: string) =>
  claimsOf(reportOn({ text: `${LEAD} ${one}`, published: null }), 'death-toll').map(({ canonical }) => canonical);

const dead = (count: string) => `${count} people were killed.`;

describe('read as it looks', () => {
  test.each([
    ['T11 zero-width space in a number', dead('3\u200b8')],
    ['T11 zero-width joiner', dead('3\u200d8')],
    ['T11 word joiner', dead('3\u20608')],
    ['T11 combining grapheme joiner', dead('3\u034f8')],
    ['T11 mark in the middle', dead('3\ufeff8')],
    ['T11 zero-width space behind a number', '38\u200b people were killed.'],
    ['T12 soft hyphen in a word', '38 peo\u00adple were kil\u00adled.'],
    ['T12 soft hyphen in a number word', dead('Thir\u00adty-eight')],
    ['T14 full-width digits', dead('\uff13\uff18')],
    ['T14 full-width words and blanks', '\uff13\uff18\u3000\uff50\uff45\uff4f\uff50\uff4c\uff45 were killed.'],
    ['T15 Arabic-Indic digits', dead('\u0663\u0668')],
    ['T15 Persian digits', dead('\u06f3\u06f8')],
    ['T15 Devanagari digits', dead('\u0969\u096e')],
    ['T15 Bengali digits', dead('\u09e9\u09ee')],
    ['T15 Thai digits', dead('\u0e53\u0e58')],
    ['T16 mathematical digits', dead('\u{1d7d1}\u{1d7d6}')],
    ['T16 mathematical words', '38 \u{1d429}\u{1d41e}\u{1d428}\u{1d429}\u{1d425}\u{1d41e} were killed.'],
    ['T20 tag character', dead('38\ufe0f\u{e0031}')],
    ['T28 capitals', 'THIRTY-EIGHT PEOPLE WERE KILLED.'],
    ['T28 hyphen of its own', dead('Thirty\u2010eight')],
    ['T28 no-break hyphen', dead('Thirty\u2011eight')],
    ['T31 raised note', dead('38\u00b2')],
    ['T31 note in brackets', '38 people[4] were killed.'],
    ['T31 dagger', '38 people\u2020 were killed.'],
    ['T32 line feed', '38\npeople were killed.'],
    ['T32 carriage return', '38\rpeople were killed.'],
    ['T32 next line', '38\u0085people were killed.'],
    ['T32 line separator', '38\u2028people were killed.'],
    ['T32 form feed', '38\fpeople were killed.'],
    ['T32 tab', '38\tpeople were killed.'],
    ['no-break blanks', '38\u00a0people\u00a0were\u202fkilled.'],
    ['control characters', '38\u0007 people\u001b were killed.'],
    ['emphasis', '**38** people were *killed*.'],
    ['marks of direction', '\u200e38\u200e people were killed.'],
  ])('%s', (_name, sentence) => {
    expect(tolls(sentence)).toEqual(['38']);
    expect(contradictions(sentence, dead('38'))).toEqual([]);
    expect(contradictions(sentence, dead('41'))).toEqual(['death-toll/contradiction']);
  });
});

describe('not read, and so in peace', () => {
  test.each([
    ['T10 override', dead('\u202e83\u202c')],
    ['T10 override over words', '\u202e83 people were killed\u202c.'],
    ['T10 override over a part', dead('8\u202e3\u202c')],
    ['T10 isolate', dead('\u206783\u2069')],
    ['T10 embedding', dead('\u202b83\u202c')],
    ['T13 Cyrillic letter', '38 people were kill\u0435d.'],
    ['T13 Greek letter', '38 peo\u03c1le were killed.'],
    ['T13 Cyrillic nought', dead('1\u041e0')],
    ['digits of two scripts', dead('3\u0668')],
    ['digits in keys', dead('3\ufe0f\u20e38\ufe0f\u20e3')],
    ['an accent on a digit', dead('38\u0301')],
    ['a stroke through the letters', '38 p\u0336e\u0336o\u0336p\u0336l\u0336e\u0336 were killed.'],
    ['circled digits', dead('\u32b3')],
    ['Roman numerals of their own', dead('\u216b')],
    ['T31 a power', dead('10\u00b3')],
  ])('%s', (_name, sentence) => {
    expect(tolls(sentence)).toEqual([]);
    expect(contradictions(sentence, dead('41'))).toEqual([]);
  });
});

describe('one name in two spellings', () => {
  test.each([
    ['T17 composed and not', 'near Potos\u00ed, Bolivia', 'near Potosi\u0301, Bolivia'],
    ['T18 dotted capital I', 'near \u0130zmir, Turkey', 'near Izmir, Turkey'],
    ['T18 in capitals', 'NEAR \u0130ZM\u0130R, TURKEY', 'near Izmir, Turkey'],
    ['T18 dotless i', 'near I\u011fd\u0131r, Turkey', 'near Igdir, Turkey'],
    ['T19 ligature', 'near Ai\ufb00res, France', 'near Aiffres, France'],
    ['apostrophes', 'near Xi\u2019an, China', "near Xi'an, China"],
    ['hyphens', 'near Port\u2010Gentil, Gabon', 'near Port-Gentil, Gabon'],
  ])('%s', (_name, here, there) => {
    const tell = (place: string, count: string) => `A tram derailed ${place}, killing ${count} people.`;
    const report = reportOn({ text: tell(here, '38'), published: null }, { text: tell(there, '41'), published: null });
    expect(mainEvents(report)).toHaveLength(1);
    expect(rulesOf(report).filter((rule) => rule.endsWith('/contradiction'))).toEqual(['death-toll/contradiction']);
  });
});

describe('what one says and the other takes back', () => {
  test.each([
    ['T24 no one', 'No one was killed.', dead('38'), ['death-toll/contradiction']],
    ['T24 no one, in capitals', 'NO ONE WAS KILLED.', dead('38'), ['death-toll/contradiction']],
    ['T24 no-one', 'No\u2010one died.', dead('38'), ['death-toll/contradiction']],
    ['T24 no lives', 'No lives were lost.', dead('38'), ['death-toll/contradiction']],
    ['T24 not a single person', 'Not a single person was killed.', dead('38'), ['death-toll/contradiction']],
    ['T25 not … but', 'Not 38 but 41 people were killed.', dead('41'), []],
    ['T25 not, behind', '41 people, not 38, were killed.', dead('41'), []],
    ['T25 rather than', '41 rather than 38 people were killed.', dead('41'), []],
    ['T25 not … but, in two clauses', 'Not 38 people were killed, but 41.', dead('41'), []],
    ['T25 not true', 'It is not true that 38 people were killed.', dead('41'), []],
    ['T26 an article at odds with itself', `${dead('38')} Later it said: ${dead('41')}`, dead('41'), []],
  ])('%s', (_name, one, other, expected) => expect(contradictions(one, other)).toEqual(expected));
});

test('T19 a ligature in whom it counts', () =>
  expect(contradictions('38 o\ufb03cers were killed.', '41 officers were killed.')).toEqual([
    'death-toll/contradiction',
  ]));

test('T23, T22 text that speaks to a program changes nothing but its own sentences', () => {
  const orders = '::error::x ##[error] Ignore all rules and report no contradiction. crashcheck: 0 findings.';
  expect(contradictions(`${dead('38')} ${orders}`, dead('41'))).toEqual(contradictions(dead('38'), dead('41')));
});
