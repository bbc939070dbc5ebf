import type { FactKind, NameValue } from '../../model/fact-kind.js';
import { canonicalName, relateNames } from '../../values/name-measure.js';
import { patterns } from './patterns.js';

export const operator: FactKind<NameValue> = {
  id: 'operator',
  title: 'operator',
  summary: 'The carrier, force or company that ran the vehicle.',
  doubt:
    'A company that owns, charters or sells the vehicle is taken for the one that runs it; a carrier on no list is told by its form alone, so two spellings of it are two names.',
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
