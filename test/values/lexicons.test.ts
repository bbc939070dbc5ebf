/** Word lists that are rows of text: nothing but this reads what somebody types there as a compiler would. */
import { firstNormOf, tokenize } from '../../src/language/tokens.js';
import { VEHICLE_CLASSES } from '../../src/model/lexicon.js';
import { AIRLINES } from '../../src/values/lexicon/airlines.js';
import { AIRPORTS } from '../../src/values/lexicon/airports.js';
import { CITIES } from '../../src/values/lexicon/cities.js';
import { COUNTRIES } from '../../src/values/lexicon/countries.js';
import { FORCES } from '../../src/values/lexicon/forces.js';
import { OUTLETS } from '../../src/values/lexicon/outlets.js';
import { REGIONS } from '../../src/values/lexicon/regions.js';
import { GENERICS, MODELS } from '../../src/values/lexicon/vehicles.js';
import { WATERS } from '../../src/values/lexicon/waters.js';
import { cellsOf, held, namesIn } from '../../src/values/rows.js';

const LISTS = { AIRLINES, AIRPORTS, CITIES, COUNTRIES, FORCES, OUTLETS, REGIONS, MODELS, GENERICS, WATERS };
const MOST_CELLS = {
  AIRLINES: 4,
  COUNTRIES: 3,
  AIRPORTS: 3,
  OUTLETS: 3,
  REGIONS: 3,
  MODELS: 3,
  GENERICS: 4,
  WATERS: 1,
};

const namesOf = (rows: readonly string[]) => new Set(rows.map((row) => namesIn(cellsOf(row)[0])[0]!));
const cellAt = (rows: readonly string[], at: number) => rows.map((row) => cellsOf(row)[at]);

test.each(Object.entries(LISTS))('%s is rows of cells, and no cell is misspelt', (list, rows) => {
  const most = MOST_CELLS[list as keyof typeof MOST_CELLS] ?? 2;
  for (const row of rows) {
    const cells = cellsOf(row);
    expect({ row, fits: cells.length <= most && cells.at(-1) !== '-' && cells[0] !== '-' }).toEqual({
      row,
      fits: true,
    });
    // each name is one: no blank too many, no sign left over
    for (const name of cells.flatMap((cell) => namesIn(cell)))
      expect({ row, name: name.trim().replace(/[|;]/g, '') }).toEqual({ row, name });
  }
});

test.each(Object.entries(LISTS))('every name of %s begins with the word that it is looked up by', (_list, rows) => {
  for (const name of rows.flatMap((row) => namesIn(cellsOf(row)[0])))
    expect([name, firstNormOf(name)]).toEqual([name, tokenize(name, { start: 0, end: name.length })[0]!.norm]);
});

test('every country and region that a place lies in is one', () => {
  const countries = namesOf(COUNTRIES);
  const regions = namesOf(REGIONS);
  const strangers = [
    ...cellAt(REGIONS, 1).filter((country) => held(country) !== null && !countries.has(country!)),
    ...cellAt(CITIES, 1).filter((cell) => !countries.has(namesIn(cell).at(-1)!)),
    ...cellAt(CITIES, 1).filter((cell) => namesIn(cell).length > 1 && !regions.has(namesIn(cell)[0]!)),
    ...cellAt(AIRPORTS, 1).filter((cell) => !countries.has(namesIn(cell).at(-1)!)),
  ];
  expect(strangers).toEqual([]);
});

test('every vehicle is of a class, every outlet of a kind, every designator one', () => {
  const classes: readonly string[] = VEHICLE_CLASSES;
  expect([...cellAt(MODELS, 2), ...cellAt(GENERICS, 2)].filter((one) => !classes.includes(one!))).toEqual([]);
  expect(cellAt(OUTLETS, 1).filter((kind) => kind !== 'agency' && kind !== 'outlet')).toEqual([]);
  const codes = [...cellAt(AIRLINES, 2), ...cellAt(AIRLINES, 3), ...cellAt(AIRPORTS, 2)].map(held);
  expect(codes.filter((code) => code !== null && !/^[A-Z0-9]{2,3}$/.test(code))).toEqual([]);
});
