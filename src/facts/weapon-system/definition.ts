import type { FactKind, TermValue } from '../../model/fact-kind.js';
import { relateWeapons } from '../../values/weapons.js';
import { patterns } from './patterns.js';

export const weaponSystem: FactKind<TermValue> = {
  id: 'weapon-system',
  title: 'weapon system',
  summary: 'What the vehicle was hit with, as specifically as a source says.',
  doubt:
    'A weapon that is only named beside the accident (in the region, in another attack) is taken for what hit the vehicle.',
  holds: 'single',
  identifies: false,
  movement: 'fixed',
  clash: 'dispute',
  patterns,
  normalise: (mention) =>
    mention.captures.flatMap((chunk) => (chunk.kind === 'weapon' ? [{ value: { term: chunk.term } }] : [])),
  canonical: (value) => value.term,
  label: (value) => value.term,
  relate: (a, b) => relateWeapons(a.term, b.term),
};
