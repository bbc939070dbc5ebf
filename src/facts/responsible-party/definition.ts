import type { FactKind, NameValue } from '../../model/fact-kind.js';
import { canonicalName, relateNames } from '../../values/name-measure.js';
import { patterns } from './patterns.js';

const DENIALS: ReadonlySet<string> = new Set(['nothing-to-do', 'party-denies-role']);

export const responsibleParty: FactKind<NameValue> = {
  id: 'responsible-party',
  title: 'responsible party',
  summary: 'Who is held responsible, by whom.',
  doubt:
    'Who is blamed for the events around the accident (a war, a late rescue) is taken for who is blamed for the accident itself.',
  holds: 'single',
  identifies: false,
  movement: 'fixed',
  clash: 'dispute',
  patterns,
  normalise: (mention) =>
    mention.captures.flatMap((chunk) =>
      chunk.kind === 'party'
        ? [{ value: { name: chunk.name, parent: null }, denied: DENIALS.has(mention.pattern) }]
        : [],
    ),
  canonical: canonicalName,
  label: canonicalName,
  relate: relateNames,
};
