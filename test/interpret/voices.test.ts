import { claimsOf, reportOn } from '../accident-report.js';

/** The voices of a sentence's first toll, outermost first: "Reuters > two sources". */
function voicesOf(text: string): string {
  const claim = claimsOf(reportOn(text), 'death-toll')[0];
  return claim === undefined ? 'no claim' : claim.attribution.map((voice) => voice.name.toLowerCase()).join(' > ');
}

describe('whose word it is', () => {
  test.each([
    ['Twelve people were killed when the ferry sank.', ''],
    ['Twelve people were killed when the ferry sank, police said.', 'police'],
    ['Police said twelve people were killed when the ferry sank.', 'police'],
    ['According to the coastguard, twelve people were killed when the ferry sank.', 'coastguard'],
    ['Twelve people were killed when the ferry sank, according to the coastguard.', 'coastguard'],
    ['Governor Amina Diallo said twelve people were killed when the ferry sank.', 'amina diallo'],
    ['“Twelve people were killed,” Mayor João Pinto told reporters after the ferry sank.', 'joão pinto'],
    ['Two sources told Reuters that twelve people were killed when the ferry sank.', 'reuters > two sources'],
    [
      'Twelve people were killed when the ferry sank, the transport ministry said, citing hospital officials.',
      'transport ministry > hospital officials',
    ],
    ['The coastguard, which sent four boats, said twelve people were killed.', 'coastguard'],
    ['Rescue chief Ana Ruiz, speaking at the port, said twelve people were killed.', 'ana ruiz'],
    ['Officials said the ferry was overloaded; twelve people were killed.', ''],
    ['Twelve people were killed when the ferry sank, NRK reported.', 'nrk'],
    ['The coastguard did not say who was steering but said twelve people were killed.', 'coastguard'],
  ])('%s — %s', (text, voices) => expect(voicesOf(text)).toBe(voices));
});

test('a named voice is told from a role, and a number of voices is kept', () => {
  const voices = claimsOf(reportOn('Two sources told Reuters that twelve people were killed.'), 'death-toll')[0]!
    .attribution;
  expect(voices.map((voice) => voice.named)).toEqual([true, false]);
  expect(voices.at(-1)!.count).toBe(2);
});

test('a pronoun goes back to the last speaker', () => {
  const text =
    'Governor Amina Diallo spoke in Tamale after the ferry sank, officials said.\n\nMayor Kofi Asante said the port was shut. He said twelve people were killed.';
  expect(voicesOf(text)).toBe('kofi asante');
});

test('a quote that runs on keeps its speaker', () => {
  const text = '“The ferry was overloaded,” harbour master Kofi Asante said. “Twelve people were killed.”';
  expect(voicesOf(text)).toBe('kofi asante');
});

// A rare form: the outlet's name behind a noun of its kind.
test.failing('an outlet behind its kind goes by its own name', () => {
  expect(voicesOf('Twelve people were killed when the ferry sank, state broadcaster NRK reported.')).toBe('nrk');
});
