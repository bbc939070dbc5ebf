import { claimsOf, reportOn } from '../accident-report.js';

/** "certain", "possible", "certain denied", "certain retracted" of the first claim on the cause. */
function modalityOf(text: string): string {
  const claim = claimsOf(reportOn(text), 'cause')[0];
  if (claim === undefined) return 'no claim';
  const { certainty, polarity, standing } = claim.modality;
  return [certainty, polarity === 'denied' ? polarity : '', standing === 'retracted' ? standing : '']
    .filter(Boolean)
    .join(' ');
}

describe('how firmly it is put', () => {
  test.each([
    ['The helicopter was shot down.', 'certain'],
    ['The helicopter was shot down, officials said.', 'certain'],
    ['The helicopter was probably shot down.', 'probable'],
    ['Investigators believe the helicopter was shot down.', 'probable'],
    ['The helicopter is suspected to have been shot down.', 'probable'],
    ['The helicopter may have been shot down.', 'possible'],
    ['The helicopter could have been shot down by rebels.', 'possible'],
    ['Perhaps the helicopter was shot down.', 'possible'],
    ['Was the helicopter shot down?', 'uncommitted'],
    ['It is unclear whether the helicopter was shot down.', 'uncommitted'],
    ['If the helicopter was shot down, nobody has said so.', 'uncommitted'],
    ['The army would neither confirm nor deny that the helicopter was shot down.', 'uncommitted'],
    ['The army was asked whether the helicopter had been shot down.', 'uncommitted'],
    ['The silence raises questions about sabotage.', 'uncommitted'],
    ["Let's say the helicopter was shot down.", 'uncommitted'],
  ])('%s — %s', (text, expected) => expect(modalityOf(text)).toBe(expected));
});

describe('affirmed or denied', () => {
  test.each([
    ['The helicopter was not shot down.', 'certain denied'],
    ['The army denied that the helicopter was shot down.', 'certain denied'],
    ['The army denied shooting down the helicopter.', 'certain denied'],
    ['There is no evidence that the helicopter was shot down.', 'certain denied'],
    ['Police ruled out sabotage.', 'certain denied'],
    ['Neither sabotage nor terrorism was involved, police said.', 'certain denied'],
    ['Neither sabotage nor a bomb has been ruled out.', 'possible'],
    ['Sabotage has not been ruled out.', 'possible'],
    ['Sabotage cannot be excluded.', 'possible'],
    ['No missile hit the helicopter.', 'certain denied'],
    ['There was no mechanical failure.', 'certain denied'],
    ['There is no doubt a missile hit the helicopter.', 'certain'],
    ['Pilot error was ruled out.', 'certain denied'],
    ['Pilot error has been ruled out, the airline said.', 'certain denied'],
    ['Police have not ruled out sabotage.', 'possible'],
    ['The helicopter not only crashed, it was shot down.', 'certain'],
    ['The pilot did not survive after the helicopter was shot down.', 'certain'],
    ['The army did not say why it shot down the helicopter.', 'certain'],
    ['The minister resigned but denied a cover-up after the helicopter was shot down.', 'certain'],
  ])('%s — %s', (text, expected) => expect(modalityOf(text)).toBe(expected));

  test('"denied this" turns over what was said before', () => {
    const claims = claimsOf(reportOn('Rebels said they shot down the helicopter. The army denied this.'), 'cause');
    expect(claims.map((claim) => claim.modality.polarity)).toEqual(['affirmed', 'denied']);
  });
});

describe('how far a hedge reaches', () => {
  test.each([
    ['The driver may appeal, but the bus crashed because of brake failure.', 'certain'],
    ['The bus crashed because of brake failure, and the driver may be charged.', 'certain'],
    ['The bus crashed in May because of brake failure.', 'certain'],
    ['Whether he will be charged is open, but the bus had a brake failure.', 'certain'],
  ])('%s — %s', (text, expected) => expect(modalityOf(text)).toBe(expected));
});

describe('what still stands', () => {
  test.each([
    ['The ministry first said the helicopter was shot down before withdrawing the statement.', 'certain retracted'],
    ['The governor said a bird strike brought it down but later retracted the claim.', 'certain retracted'],
    ['The ministry said the helicopter was shot down, withdrawing its troops.', 'certain'],
    ['About 40 people, possibly more, were on the bus that suffered brake failure.', 'certain'],
  ])('%s — %s', (text, expected) => expect(modalityOf(text)).toBe(expected));
});

/** Rare or open to debate, and not read so yet. */
const KNOWN_GAPS: readonly (readonly [string, string])[] = [
  ['There was no indication of a bomb on the helicopter.', 'certain denied'],
  ['The army did not deny that the helicopter was shot down.', 'uncommitted'],
];
describe('known gaps', () => {
  for (const [text, expected] of KNOWN_GAPS) {
    test.failing(`${text} — ${expected}`, () => expect(modalityOf(text)).toBe(expected));
  }
});
