import { crosscheck, defineFact, FACTS, type FactDeclaration } from '../src/index.js';

/** What a declared fact says of one sentence. */
function said(declaration: Omit<FactDeclaration, 'id'>, text: string): string[] {
  const fact = defineFact({ id: 'own', ...declaration });
  const source = { path: 'a.txt', sha256: '', text, metadata: { published: '2024-05-16' } };
  const { claims } = crosscheck([source], { facts: [...FACTS, fact] });
  const own = claims.filter((claim) => claim.fact === 'own');
  return own.map(({ canonical, modality }) => `${canonical}${modality.polarity === 'denied' ? ' (denied)' : ''}`);
}

test.each<[value: FactDeclaration['value'], template: string, text: string, says: readonly string[]]>([
  ['count', '{count} recorders {aux} found', 'At least two recorders have now been found.', ['2']],
  ['count', 'found {count} recorders', 'Divers found both recorders.', ['2']],
  ['count', '{count} recorders {aux} found', 'Another two recorders were found.', []],
  ['count', '{count} recorders {aux} found', 'Two recorders were not found.', ['2 (denied)']],
  ['count', '{count} recorders {aux} not found', 'Two recorders were not found.', ['2']],
  ['count', '{count} recorders {aux} found', 'The recorders were found.', []],
  ['count', '{people} (were|are) in the tower', 'Three people were in the tower.', ['3']],
  ['name', 'inspected by {name}', 'The plane had been inspected by Harald de Vik on Sunday.', ['Harald de Vik']],
  ['name', 'inspected by {name}', 'The plane had been inspected by engineers.', []],
  ['name', '{name} [has] inspected the plane', 'Harald Vik has inspected the plane.', ['Harald Vik']],
  ['name', 'rebuilt in {place}', 'The plane was rebuilt in Bergen.', ['Bergen']],
  ['date', 'inspected ... {date}', 'The plane was inspected with care on 3 May 2024.', ['2024-05-03']],
  ['flag', 'doors (jammed|stuck) [fast]', 'The DOORS stuck fast.', ['yes']],
  ['flag', 'doors (jammed|stuck)', 'The door jammed.', []],
  ['flag', 'doors ... jammed', 'The doors of the old cabin jammed.', ['yes']],
  ['flag', 'doors ... jammed', 'The doors, which were old, jammed.', []],
  ['flag', '50% of the seats', 'Fire took 50% of the seats.', ['yes']],
])('%s %j: %s', (value, template, text, says) => {
  expect(said({ value, patterns: [template] }, text)).toEqual(says);
});

test('a term is the one whose template fits', () => {
  const patterns = { open: ['valve {aux} open'], shut: ['valve {aux} (shut|closed)'] };
  expect(said({ value: 'term', patterns }, 'The valve was closed.')).toEqual(['shut']);
});

test('a declaration that is no fact is refused with every fault', () => {
  expect(() => defineFact({ id: 'Own', value: 'count', patterns: ['found', '(x'] })).toThrow(
    'fact "Own": id: "Own" is not lower case with hyphens, as in "death-toll"; patterns.0: value count takes {count} or {people}, once; patterns.1: "(" is never closed',
  );
});
