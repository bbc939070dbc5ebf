/** One key for the names that reports give one voice: transliterations, and bodies named or described. */
import { tokenize } from '../language/tokens.js';
import { BODIES, type BodyEntry } from './lexicon/bodies.js';
import { foldName, soundKey } from './name.js';
import { matchParty } from './parties.js';

const byName = new Map<string, BodyEntry>(BODIES.flatMap((body) => body.names.map((name) => [foldName(name), body])));

/** Descriptions of a body, which must be the head of the name: a union of theirs is another voice. */
const FIELDS: readonly (readonly [RegExp, BodyEntry['field']])[] = [
  [/\baviation (?:watchdog|regulator|authority|authorities|agency|administration|service)$/, 'aviation authority'],
  [
    /\b(?:accident|crash|transport|transportation|safety) (?:investigators?|investigation (?:board|branch|bureau|agency))$/,
    'accident investigators',
  ],
];

/** "Rosaviatsia" and "Russia's aviation watchdog" are one voice, as are "Qanat Bozymbaev" and "Kanat Bozumbayev". */
export function voiceKey(name: string): string {
  const named = byName.get(foldName(name)) ?? byName.get(foldName(name.replace(/^(?:U\.?S\.?|UK|the)\s+/i, '')));
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
