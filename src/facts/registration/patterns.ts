import type { Pattern } from '../../model/pattern.js';
import { lexicon } from './lexicon.js';

/** National prefix, hyphen, suffix ("4K-AZ65", "9N-AME", "G-ABCD"); or the United States' N-number. ICAO Annex 7. */
const MARK = /^(?:[a-z0-9]{1,2}-[a-z0-9]{3,5}|n[1-9][0-9]{0,4}[a-z]{0,2}|hl[0-9]{4}|ja[0-9]{2,4}[a-z]{0,2})$/;
const LEADS: ReadonlySet<string> = new Set(lexicon.lead.map((phrase) => phrase.split(' ').at(-1)!));

/** A national prefix with letters behind it: no model and no flight is written so. */
const PLAIN_MARK = /^(?:[A-Z]{1,2}|[0-9][A-Z]|[A-Z][0-9])-[A-Z]{3,4}$/;

export const patterns: readonly Pattern[] = [
  {
    name: 'aircraft-mark',
    triggers: ['aircraft', 'plane', 'helicopter', 'jet'],
    find: (parsed, at) => {
      const next = parsed.tokens[at + 1];
      return next !== undefined && PLAIN_MARK.test(next.raw)
        ? { from: at, to: at + 2, anchor: at, captures: [] }
        : null;
    },
  },
  {
    name: 'registered-as',
    triggers: [...LEADS],
    find: (parsed, at) => {
      for (let i = at + 1; i < Math.min(parsed.tokens.length, at + 5); i++) {
        const token = parsed.tokens[i]!;
        if (MARK.test(token.norm) && token.raw === token.raw.toUpperCase())
          return { from: at, to: i + 1, anchor: at, captures: [] };
      }
      return null;
    },
  },
];
