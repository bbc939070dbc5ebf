import type { Pattern } from '../../model/pattern.js';
import { lexicon } from './lexicon.js';

/** National prefix, hyphen, suffix ("4K-AZ65", "9N-AME", "G-ABCD"); or the United States' N-number. ICAO Annex 7. */
const MARK = /^(?:[a-z0-9]{1,2}-[a-z0-9]{3,5}|n[1-9][0-9]{0,4}[a-z]{0,2}|hl[0-9]{4}|ja[0-9]{2,4}[a-z]{0,2})$/;
const LEADS: ReadonlySet<string> = new Set(lexicon.lead.map((phrase) => phrase.split(' ').at(-1)!));

/** Armed forces paint plain serials: "tail number 4412". */
const SERIAL = /^\d{2,6}$/;

/** A national prefix with letters behind it: no model and no flight is written so. */
const PLAIN_MARK = /^(?:[A-Z]{1,2}|[0-9][A-Z]|[A-Z][0-9])-[A-Z]{3,4}$/;

const AMERICAN_MARK = /^N[1-9]\d{1,4}[A-Z]{1,2}$/;

export const patterns: readonly Pattern[] = [
  {
    name: 'aircraft-mark',
    triggers: ['aircraft', 'plane', 'helicopter', 'jet', 'airplane'],
    find: (parsed, at) => {
      // "the airplane, N77QZ, departed"
      const mark = parsed.tokens[at + 1]?.norm === ',' ? at + 2 : at + 1;
      const raw = parsed.tokens[mark]?.raw ?? '';
      return PLAIN_MARK.test(raw) || AMERICAN_MARK.test(raw)
        ? { from: at, to: mark + 1, anchor: at, captures: [] }
        : null;
    },
  },
  {
    name: 'registered-as',
    triggers: [...LEADS],
    find: (parsed, at) => {
      for (let i = at + 1; i < Math.min(parsed.tokens.length, at + 5); i++) {
        const token = parsed.tokens[i]!;
        const isTail = parsed.tokens[i - 1]?.norm === 'number' && parsed.tokens[i - 2]?.norm === 'tail';
        if ((MARK.test(token.norm) && token.raw === token.raw.toUpperCase()) || (isTail && SERIAL.test(token.norm)))
          return { from: at, to: i + 1, anchor: at, captures: [] };
      }
      return null;
    },
  },
];
