import type { FactKind, NameValue } from '../../model/fact-kind.js';
import { canonicalName } from '../../values/name-measure.js';
import { patterns } from './patterns.js';

const plain = (mark: string) => mark.replace(/-/g, '').toUpperCase();

export const registration: FactKind<NameValue> = {
  id: 'registration',
  title: 'registration',
  summary: 'The mark painted on the vehicle.',
  doubt: 'Only marks that are introduced as such are read: one that stands in brackets or in a picture is not seen.',
  holds: 'single',
  identifies: true,
  movement: 'fixed',
  clash: 'contradiction',
  patterns,
  normalise: (mention) => [{ value: { name: (mention.words.split(' ').at(-1) ?? '').toUpperCase(), parent: null } }],
  canonical: canonicalName,
  label: canonicalName,
  relate: (a, b) => (plain(a.name) === plain(b.name) ? 'equal' : 'conflicting'),
};
