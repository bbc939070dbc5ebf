import type { DateValue, FactKind } from '../../model/fact-kind.js';
import { patterns } from './patterns.js';

export const crashDate: FactKind<DateValue> = {
  id: 'crash-date',
  title: 'date',
  summary: 'The day of the accident, resolved against the article\u2019s own date.',
  holds: 'single',
  identifies: true,
  movement: 'fixed',
  clash: 'contradiction',
  patterns,
  normalise: (mention) =>
    mention.captures.flatMap((chunk) =>
      chunk.kind === 'date' && chunk.value !== null ? [{ value: chunk.value }] : [],
    ),
  canonical: (value) => value.from,
  label: (value) => value.from,
  relate: (a, b) => {
    if (a.from === b.from && a.to === b.to) return 'equal';
    return a.from <= b.to && b.from <= a.to ? 'narrower' : 'conflicting';
  },
};
