import { withLexicon } from '../model/extensible.js';
import type { Lexicon, OwnPlace, OwnVehicle, OwnWeapon } from '../model/lexicon.js';
import { knownPlaceNamed } from '../values/gazetteer.js';
import { foldName } from '../values/name.js';
import { knownOperator } from '../values/operators.js';
import { knownOutlet } from '../values/outlets.js';
import { knownVehicle } from '../values/vehicles.js';
import { knownWeapon } from '../values/weapons.js';
import type { DeclarationFault } from './check-declaration.js';

type ListName = keyof Lexicon;
type Entry = NonNullable<Lexicon[ListName]>[number];
type Path = DeclarationFault['path'];

/** What a name stands for already, by the list that it is to be added to. */
const KNOWN: Readonly<Record<ListName, (name: string) => string | null>> = {
  outlets: (name) => knownOutlet(name)?.name ?? null,
  operators: knownOperator,
  vehicles: knownVehicle,
  weapons: knownWeapon,
  places: (name) => knownPlaceNamed(name)?.name ?? null,
};

/** Everything that keeps a lexicon from being used; nothing for a good one. */
export function checkLexicon(lexicon: Lexicon): DeclarationFault[] {
  const lists = (Object.keys(KNOWN) as ListName[]).filter((list) => lexicon[list] !== undefined);
  const names = withLexicon(undefined, () => lists.flatMap((list) => checkNames(list, lexicon[list]!)));
  // parents may be names of its own
  const wider = withLexicon(lexicon, () => [...checkParents(lexicon), ...checkCountries(lexicon)]);
  return [...names, ...(lexicon.vehicles ?? []).flatMap(checkNoun), ...wider];
}

/** Names that are known, or there twice. */
function checkNames(list: ListName, entries: readonly Entry[]): DeclarationFault[] {
  const seen = new Set<string>();
  return entries
    .flatMap((entry, at) => namesOf(entry, [list, at]))
    .flatMap(({ path, name }) => {
      const known = KNOWN[list](name);
      const folded = foldName(name);
      const isTwice = seen.has(folded);
      seen.add(folded);
      if (!/\p{L}|\p{N}/u.test(name)) return [{ path, message: `"${name}" has no letter` }];
      if (known !== null) return [{ path, message: `"${name}" is known already${known === name ? '' : `: ${known}`}` }];
      return isTwice ? [{ path, message: `"${name}" is there twice` }] : [];
    });
}

function namesOf(entry: Entry, path: Path): { path: Path; name: string }[] {
  const { name, aliases = [] } = entry;
  const plural = 'plural' in entry && entry.plural !== undefined && entry.plural !== name ? [entry.plural] : [];
  return [
    { path: [...path, 'name'], name },
    ...plural.map((one) => ({ path: [...path, 'plural'], name: one })),
    ...aliases.map((one, at) => ({ path: [...path, 'aliases', at], name: one })),
  ];
}

/** Three plain letters, since an article is looked through for such words before it is read. */
const NOUN = /[a-z]{3}/;
const PLAIN = /^[a-z]+(?:[ -][a-z]+)*$/;

function checkNoun(entry: OwnVehicle, at: number): DeclarationFault[] {
  return namesOf(entry, ['vehicles', at])
    .filter(({ name }) => !(NOUN.test(name) && PLAIN.test(name)))
    .map(({ path, name }) => ({ path, message: `"${name}" is not a noun in plain small letters, as in "river bus"` }));
}

function checkParents({ weapons = [] }: Lexicon): DeclarationFault[] {
  return weapons.flatMap(({ name, parent }, at) => {
    const path = ['weapons', at, 'parent'];
    if (parent === undefined) return [];
    if (knownWeapon(parent) === null) return [{ path, message: `no weapon is called "${parent}"` }];
    return standsUnder(name, weapons) ? [{ path, message: `"${name}" would stand under itself` }] : [];
  });
}

function standsUnder(name: string, weapons: readonly OwnWeapon[]): boolean {
  const parentOf = new Map(weapons.map((one) => [one.name, one.parent && knownWeapon(one.parent)]));
  let parent = parentOf.get(name);
  for (let steps = 0; parent && parent !== name && steps < weapons.length; steps++) parent = parentOf.get(parent);
  return parent === name;
}

function checkCountries({ operators = [], places = [] }: Lexicon): DeclarationFault[] {
  const check = (type: 'country' | 'region', name: string | undefined, path: Path) =>
    name === undefined || knownPlaceNamed(name)?.type === type
      ? []
      : [{ path: [...path, type], message: `no ${type} is called "${name}"` }];
  return [
    ...operators.flatMap(({ country }, at) => check('country', country, ['operators', at])),
    ...places.flatMap(({ country, region }: OwnPlace, at) => [
      ...check('country', country, ['places', at]),
      ...check('region', region, ['places', at]),
    ]),
  ];
}
