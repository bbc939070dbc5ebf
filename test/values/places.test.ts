import type { PlaceValue } from '../../src/model/fact-kind.js';
import { labelPlace, relatePlaces, relateStops } from '../../src/values/place-measure.js';
import { readPlacePhrase } from '../../src/values/places.js';
import { tokensOf } from './tokens-of.js';

/** Reads what stands behind the first word, a preposition. */
function read(text: string): PlaceValue | null {
  const tokens = tokensOf(text);
  return readPlacePhrase(tokens, 1, tokens[0]!.norm)?.value ?? null;
}

describe('names, with what contains them', () => {
  test.each([
    ['in Karachi', 'Karachi', 'Pakistan'],
    ['in the southern city of Karachi', 'Karachi', 'Pakistan'],
    ['near Sucre, Bolivia', 'Sucre', 'Bolivia'],
    ['near the village of Kolvereid in central Norway', 'Kolvereid', 'Norway'],
    ["in Nepal's capital", 'Kathmandu', 'Nepal'],
    ["outside Zambia's capital Lusaka", 'Lusaka', 'Zambia'],
    ['in Trigg County, Kentucky', 'Trigg County', 'Kentucky'],
    ['in the Indian state of Bihar', 'Bihar', 'India'],
    ['near the Peruvian town of Ocaña', 'Ocaña', 'Peru'],
  ])('%s: %s in %s', (text, name, parent) => {
    const place = read(text);
    expect(place?.name).toBe(name);
    expect(place?.parents).toContain(parent);
  });

  test.each([
    ['on Lake Kivu', 'Lake Kivu'],
    ['off Zanzibar', 'Zanzibar'],
    ['off the Greek coast', 'Greece'],
    ['at Anchorage airport', 'Anchorage airport'],
    ['over the Java Sea', 'Java Sea'],
    ['near Mount Kitanglad', 'Mount Kitanglad'],
    ['into the Rovuma river', 'Rovuma river'],
  ])('%s: %s', (text, name) => expect(read(text)?.name).toBe(name));
});

describe('what is no place', () => {
  test.each([
    'in bad weather',
    'in critical condition',
    'in May',
    'on Monday',
    'on board',
    'at dawn',
    'in 2019',
    'at 3pm',
    'on Christmas Day',
    'at least 12 people',
  ])('%s', (text) => expect(read(text)).toBeNull());
});

describe('how two places stand to each other', () => {
  test.each([
    ['in Karachi', 'near Karachi', 'equal'],
    ['in São Paulo', 'in Sao Paulo', 'equal'],
    ['in Karachi', 'in Pakistan', 'narrower'],
    ['in Bihar', 'in India', 'narrower'],
    ['in Vinhedo, Brazil', 'in Brazil', 'narrower'],
    ['near Sucre, Bolivia', 'near Tarabuco, Bolivia', 'compatible'],
  ])('%s and %s are %s', (a, b, expected) => {
    expect(relatePlaces(read(a)!, read(b)!)).toBe(expected);
    expect(relatePlaces(read(b)!, read(a)!)).toBe(expected);
  });

  test('two cities cannot both be the end of a journey', () => {
    expect(relateStops(read('to Quito')!, read('to Lima')!)).toBe('conflicting');
    expect(relateStops(read('to Quito')!, read('to Ecuador')!)).toBe('narrower');
  });

  test('a label says near, off or over, and the country', () => {
    expect(labelPlace(read('near Sucre, Bolivia')!)).toBe('near Sucre, Bolivia');
    expect(labelPlace(read('in Norway')!)).toBe('Norway');
  });
});
