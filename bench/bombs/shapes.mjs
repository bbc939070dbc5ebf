// Texts made to be slow, each a function from a size in UTF-16 units to a text of about that size.

/** The same words until the size is reached. */
const repeated = (words) => (size) => words.repeat(Math.ceil(size / words.length)).slice(0, size);
/** A lead that names an accident, so that what follows is taken for its details. */
const LEAD = 'A ferry sank off Bergen on Tuesday, killing 38 people, officials said. ';
const behindLead = (words) => (size) => LEAD + repeated(words)(size);
/** Counts up: no two pieces are the same. */
const counted = (piece) => (size) => {
  const pieces = [];
  for (let n = 1, length = 0; length < size; n++) {
    pieces.push(piece(n));
    length += pieces.at(-1).length;
  }
  return pieces.join('');
};
const pick = (list, n) => list[n % list.length];

const PLACES = ['Bergen', 'Tromso', 'Aarhus', 'Gdynia', 'Turku', 'Visby', 'Narvik'];
const VEHICLES = ['ferry', 'freight train', 'school bus', 'cargo plane', 'fishing boat', 'helicopter'];
const VERBS = ['crashed', 'sank', 'went down', 'overturned', 'caught fire', 'broke apart'];
const VOICES = ['Officials', 'The coastguard', 'A police spokesman', 'Survivors', 'The governor', 'Investigators'];

/** Ordinary news prose: paragraphs of a few sentences about accidents. */
export function prose(size) {
  return counted((n) => {
    const sentences = [
      `A ${pick(VEHICLES, n)} ${pick(VERBS, n * 3)} near ${pick(PLACES, n * 5)} on Tuesday, killing at least ${(n % 37) + 2} people and injuring ${(n % 11) + 3} others.`,
      `${pick(VOICES, n)} said that rescue crews had reached the site before noon and that the search would go on through the night.`,
      `“We do not know yet what went wrong,” a woman who lives close to the shore told reporters.`,
      `${pick(VOICES, n * 7)} said the ${pick(VEHICLES, n)} had left ${pick(PLACES, n)} with ${(n % 90) + 40} passengers and ${(n % 5) + 2} crew members on board.`,
      `The weather in the region has been poor for weeks, with strong winds, fog and heavy rain along the coast.`,
      `Schools in the town stayed shut, and the mayor asked residents to keep away from the harbour.`,
    ];
    return `${pick(sentences, n)}${n % 4 === 3 ? '\n\n' : ' '}`;
  })(size);
}

export const BOMBS = {
  // the shapes every reader of text should survive
  'stops inside a word': repeated('a.b.'),
  'open brackets': repeated('('),
  'open and closed brackets': repeated('(x) '),
  abbreviations: repeated('Mr. Dr. St. Gen. '),
  'one abbreviation': repeated('Mr. '),
  'spaces between date words': (size) => `January${' '.repeat(size)}1, 2024`,
  'one long number': repeated('1'),
  'digits and commas': repeated('1,'),
  'grouped digits': repeated('123,'),
  'dash lines': repeated('-----\n'),
  'dashes and blanks': repeated('- '),
  'month names': repeated('January February March '),
  'a day after a day': repeated('Jan. 1, '),
  'number words': repeated('one two three hundred thousand '),
  'number words, hyphened': repeated('twenty-one-'),
  'one and one': repeated('one and '),
  'hyphen chain': repeated('a-b-'),
  contractions: repeated("it's don't we'd've "),
  'straight quotes': repeated('"'),
  'straight quotes and blanks': repeated('" '),
  'opening quotes': repeated('\u201c'),
  apostrophes: repeated("' "),
  colons: repeated(': '),
  slashes: repeated('a/b/'),
  'mail shapes': repeated('a@b.c.'),
  'host shapes': repeated('www.a.'),
  'no-break spaces': repeated('\u00a0'),
  blanks: repeated(' '),
  'words far apart': repeated(`killed${' '.repeat(500)}`),
  initials: repeated('J. K. '),
  'dotted capitals': repeated('U.S. '),
  'dotted capitals, joined': repeated('U.S.'),
  'capitalised words': repeated('Alpha Bergen Gamma '),
  'capitalised words, one line': repeated('Bergen'),
  'attribution chain': repeated('he said that '),
  'attribution chain, inverted': repeated('" said Ana Ruiz, '),
  'according to': repeated('according to the ministry, '),
  citing: repeated('citing officials citing sources '),
  'quoted by': repeated('was quoted by '),
  'one line, no stop': (size) => prose(size).replace(/[.\n“”]/g, ''),
  'one line, stops': (size) => prose(size).replace(/\n/g, ' '),
  'every word a line': (size) => prose(size).replace(/ /g, '\n'),
  'every word a paragraph': (size) => prose(size).replace(/\s+/g, '\n\n'),
  'one word': repeated('a'),
  'one capital word': repeated('A'),
  'line feeds': repeated('\n'),
  'line feeds and carriage returns': repeated('\r\n\t'),
  'numbers only': repeated('12 345 6 '),
  'punctuation only': repeated('?!.,;:'),
  'stops and blanks': repeated('. '),
  ellipses: repeated('... '),
  'full-width stops': repeated('\u3002'),
  clauses: behindLead('and 3 people were killed, '),
  'clauses, counted': counted((n) => `and ${n} people were killed, `),
  'table of contents': repeated('Chapter 1 ........ 12\n'),
  'misnested markup': repeated('<b><i></b></i>'),
  tildes: repeated('~'),
  'open links': repeated('[a]('),
  'nested quotes and lists': repeated('> - '),
  'unmatched backticks': repeated('` '),
  'emphasis marks': repeated('*_'),
  'combining marks': repeated('a\u0301\u0302\u0303'),
  'zero-width characters': repeated('3\u200b8'),
  'soft hyphens': repeated('\u00ad'),
  emoji: repeated('\u{1f468}\u200d\u{1f469} '),
  // sentences of accident news, over and over
  'said, in quotes': repeated('" said '),
  'at least': repeated('at least '),
  'at least a number': repeated('at least 38 '),
  'killed and': repeated('killed and '),
  'killed and injured': repeated('killed 3 and injured 4, '),
  'killing people': behindLead('killing 3 people '),
  'people of people': repeated('3 of the 4 people '),
  'all aboard': repeated('killing all aboard. '),
  'no survivors': repeated('There were no survivors. '),
  flights: repeated('Flight 1 '),
  'flights, counted': counted((n) => `Flight ${n % 9999} crashed. `),
  'in places': repeated('in A, B, C, '),
  'in cities': repeated('in Bergen, Norway, '),
  'from place to place': repeated('from Bergen to Tromso '),
  'of the': repeated('of the '),
  'near the town of': repeated('near the town of '),
  'toll after toll': counted((n) => `The crash killed ${n} people. `),
  'toll after toll, a paragraph each': counted((n) => `The crash killed ${n} people.\n\n`),
  'count after count': counted((n) => `${n} passengers, ${n} crew, ${n} survivors and ${n} dead were aboard. `),
  'another accident each': counted((n) => `In 20${n % 20}, a bus crashed near ${pick(PLACES, n)}, killing ${n}. `),
  'years ago': counted((n) => `It was the worst crash since ${1900 + (n % 100)}, when ${n} people died. `),
  'quotes of one voice': counted(
    (n) => `“We saw number ${n} of them fall into the sea at once,” said Ana Ruiz, the mayor. `,
  ),
  causes: repeated('The crash was caused by fog, icing, a bird strike or a bomb. '),
  denials: repeated('The ministry denied that a missile hit the plane. The army denied this. '),
  weapons: repeated('hit by a Buk missile '),
  vehicles: repeated('Boeing 737 Airbus A320 '),
  'vehicle words': repeated('plane '),
  operators: repeated('operated by Aurora Airlines '),
  'airlines flights': repeated('Aurora Airlines Flight 12 '),
  hedges: repeated('possibly '),
  'may have been': repeated('may have been '),
  not: repeated('not '),
  'if it': repeated('if it '),
  was: repeated('was '),
  corrected: repeated('corrected to 3, earlier said 4, '),
  yesterday: repeated('yesterday '),
  'days before': repeated('two days before '),
  bracketed: repeated('(killed 3 people '),
  'closing quotes': repeated('killed 3 people\u201d '),
  'list items': counted((n) => `${n}. Killed 3 people\n`),
  bullets: repeated('\u2022 Killed 3 people\n'),
  'header lines': repeated('title: x\n'),
  'a header value': (size) => `title: ${'a '.repeat(size / 2)}\n\n${LEAD}`,
  'an outlet of dots': (size) => `source: ${'a.'.repeat(size / 2)}com\n\n${LEAD}`,
  'a front matter': (size) => `---\n${'title: a\n'.repeat(size / 9)}`,
  'a date of words': (size) => `date: ${'May '.repeat(size / 4)}\n\n${LEAD}`,
  contributed: repeated('Ana Ruiz contributed '),
  copyright: repeated('Copyright The '),
  'photo credits': repeated('(photo: AP '),
  'by names': repeated('By Ana Ruiz and '),
};
