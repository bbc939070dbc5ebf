import type { FactKind, NameValue } from '../../model/fact-kind.js';
import { canonicalName, relateNames } from '../../values/name-measure.js';
import { patterns } from './patterns.js';

export const operator: FactKind<NameValue> = {
  id: 'operator',
  title: 'operator',
  summary: 'The carrier, force or company that ran the vehicle.',
  holds: 'single',
  identifies: true,
  movement: 'fixed',
  clash: 'contradiction',
  patterns,
  normalise: (mention) =>
    mention.captures.flatMap((chunk) =>
      chunk.kind === 'operator' ? [{ value: { name: chunk.name, parent: chunk.parent, known: chunk.known } }] : [],
    ),
  canonical: canonicalName,
  label: canonicalName,
  relate: relateNames,
};
