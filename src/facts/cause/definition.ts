import type { FactKind, TermValue } from '../../model/fact-kind.js';
import { relateCauses } from './families.js';
import { patterns } from './patterns.js';

/** Patterns whose own words say that it was not. */
const DENIALS: ReadonlySet<string> = new Set([
  'nothing-wrong',
  'sound-machine',
  'no-bad-weather',
  'no-fault-found',
  'engines-worked',
  'no-fire',
  'there-was-no-fire',
  'speed-no-cause',
]);

export const cause: FactKind<TermValue> = {
  id: 'cause',
  title: 'cause',
  summary: 'Why it happened, as far as anybody says.',
  doubt:
    'What is said of the damage is taken for what caused it, or a question for an answer; two causes of one chain (icing, then a stall) are rivals only where nobody joins them.',
  holds: 'several',
  identifies: false,
  movement: 'fixed',
  clash: 'dispute',
  patterns,
  normalise: (mention) =>
    mention.term === null ? [] : [{ value: { term: mention.term }, denied: DENIALS.has(mention.pattern) }],
  canonical: (value) => value.term,
  label: (value) => value.term.replace(/-/g, ' '),
  relate: (a, b) => relateCauses(a.term, b.term),
};
