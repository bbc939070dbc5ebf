/** One key for the names that reports give one voice: transliterations, and bodies named or described. */
import { tokenize } from '../language/tokens.js';
import { BODIES, type BodyEntry } from './lexicon/bodies.js';
import { foldName, soundKey } from './name.js';
import { matchParty } from './parties.js';

const byName = new Map<string, BodyEntry>(BODIES.flatMap((body) => body.names.map((name) => [foldName(name), body])));

const FIELDS: readonly (readonly [RegExp, BodyEntry['field']])[] = [
  [/\baviation (?:watchdog|regulator|authority|authorities|agency|administration|service)\b/, 'aviation authority'],
  [
    /\b(?:accident|crash|transport|transportation|safety) (?:investigators?|investigation (?:board|branch|bureau|agency))\b/,
    'accident investigators',
  ],
  [/\b(?:state|national)? ?(?:railways?|rail operator|railroad)\b/, 'railway'],
  [/\bcoast ?guard\b/, 'coast guard'],
];

/** "Rosaviatsia" and "Russia's aviation watchdog" are one voice, as are "Qanat Bozymbaev" and "Kanat Bozumbayev". */
export function voiceKey(name: string): string {
  const named = byName.get(foldName(name));
  if (named !== undefined) return `${named.field} of ${named.country}`;
  const field = FIELDS.find(([pattern]) => pattern.test(foldName(name)))?.[1];
  const nation = field === undefined ? null : nationIn(name);
  return nation === null ? soundKey(name) : `${field} of ${nation}`;
}

function nationIn(name: string): string | null {
  const tokens = tokenize(name, { start: 0, end: name.length });
  for (let at = 0; at < tokens.length; at++) {
    const party = matchParty(tokens, at);
    if (party !== null) return party.name;
  }
  return null;
}
