import type { Pattern } from '../../model/pattern.js';
import { lexicon } from './lexicon.js';

/** National prefix, hyphen, suffix ("4K-AZ65", "9N-AME", "G-ABCD"); or the United States' N-number. ICAO Annex 7. */
const MARK = /^(?:[a-z0-9]{1,2}-[a-z0-9]{3,5}|n[1-9][0-9]{0,4}[a-z]{0,2}|hl[0-9]{4}|ja[0-9]{2,4}[a-z]{0,2})$/;
const LEADS: ReadonlySet<string> = new Set(lexicon.lead.map((phrase) => phrase.split(' ').at(-1)!));

export const patterns: readonly Pattern[] = [
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
