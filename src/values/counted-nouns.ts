/** The noun behind a number: who is counted, in which role, and what part of a whole the words themselves name. */
import {
  BODY_NOUNS,
  COMPOUND_HEADS,
  CREW_NOUNS,
  DEAD_NOUNS,
  FACET_NOUNS,
  GROUND_NOUNS,
  HURT_NOUNS,
  PASSENGER_NOUNS,
  PEOPLE_MODIFIERS,
  PEOPLE_NOUNS,
  SERVING_NOUNS,
  SURVIVOR_NOUNS,
  TRAVELLING_NOUNS,
} from '../language/people.js';
import { isClosedClass } from '../language/word-classes.js';
import type { Role } from '../model/chunk.js';
import type { Token } from '../model/token.js';
import { matchDemonym } from './gazetteer.js';
import { isVehicleNoun } from './vehicles.js';
import { NOT_PEOPLE } from './words-of-count.js';

export interface Noun {
  readonly to: number;
  readonly role: Role;
  readonly counted: string;
  readonly facet: string | null;
}

const MAX_MODIFIERS = 5;

/** The person noun behind a number, over modifiers: "38 critically ill elderly passengers". */
export function readNoun(tokens: readonly Token[], start: number): Noun | null {
  let at = start;
  let nation: string | null = null;
  let isGraded = false;
  let state: string | null = null;
  let strangers = 0;
  for (let steps = 0; steps <= MAX_MODIFIERS; steps++) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.norm !== '-')) return null;
    // "nine foreign crew": the whole crew, which is foreign
    const role = token.norm === 'foreign' && roleOf(tokens[at + 1]?.norm ?? '') === 'crew' ? null : roleOf(token.norm);
    if (role !== null) return nounAt(tokens, at, role, { state, isGraded, nation });
    const demonym = matchDemonym(tokens, at);
    if (demonym !== null) {
      if (isDemonymNoun(tokens, at, demonym.to))
        return { to: demonym.to, role: 'people', counted: tokens[at]!.norm, facet: `${demonym.name} nationals` };
      nation = demonym.name;
      at = demonym.to;
      continue;
    }
    if (/^(?:critically|seriously|severely|badly|gravely)$/.test(token.norm)) isGraded = true;
    // "the two missing crew": those who are missing, not the crew
    if (/^(?:missing|dead|injured|wounded|surviving|remaining|rescued)$/.test(token.norm)) state = token.norm;
    if (NOT_PEOPLE.has(token.norm) || /^(?:fewer|less)$/.test(token.norm)) return null;
    if (isUnknownGroup(tokens, at)) return { to: at + 1, role: 'people', counted: token.norm, facet: null };
    if (!PEOPLE_MODIFIERS.has(token.norm) && !token.capital && ++strangers > 1) return null;
    if (!PEOPLE_MODIFIERS.has(token.norm) && (isClosedClass(token.norm) || token.kind === 'number')) return null;
    at++;
  }
  return null;
}

/** What stands between a number and its noun says of the group. */
interface Modifiers {
  /** "missing", "surviving": those in that state. */
  readonly state: string | null;
  /** "critically injured": those of one grade. */
  readonly isGraded: boolean;
  /** "Australian": those of one nation. */
  readonly nation: string | null;
}

function nounAt(tokens: readonly Token[], at: number, role: Role, modifiers: Modifiers): Noun | null {
  const { norm } = tokens[at]!;
  const head = tokens[at + 1]?.norm ?? '';
  if (COMPOUND_HEADS.has(head)) {
    return { to: at + 2, role: compoundRole(role, head), counted: `${norm} ${head}`, facet: modifiers.state };
  }
  if (isVehicleNoun(tokens, at + 1) || isVehicleNoun(tokens, at)) return null;
  // "two members of the crew", "300 prisoners of war"
  if (head === 'of' && /^members?$/.test(norm) && /^(?:the|its|their|a)$/.test(tokens[at + 2]?.norm ?? '')) {
    const group = roleOf(tokens[at + 3]?.norm ?? '');
    if (group !== null) return { to: at + 4, role: group, counted: norm, facet: modifiers.state };
  }
  if (head === 'of' && tokens[at + 2]?.norm === 'war')
    return { to: at + 3, role, counted: norm, facet: modifiers.state };
  return { to: at + 1, role, counted: norm, facet: modifiers.state ?? facetOf(norm, modifiers) };
}

/** Children, the gravely hurt, the nationals of one country: parts, unless a force or a crew is counted by its flag. */
function facetOf(noun: string, { isGraded, nation }: Modifiers): string | null {
  if (FACET_NOUNS.has(noun)) return nation === null ? noun : `${nation} ${noun}`;
  if (isGraded) return 'injured';
  return nation === null || SERVING_NOUNS.has(noun) || TRAVELLING_NOUNS.has(noun) ? null : `${nation} ${noun}`;
}

/** A plural we do not know, right before a fate that only people meet ("four comrades survived"). */
function isUnknownGroup(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.norm;
  if (!/[a-z]{3}s$/.test(word) || tokens[at]!.capital || NOT_PEOPLE.has(word) || isVehicleNoun(tokens, at))
    return false;
  let next = at + 1;
  while (/^(?:were|was|are|have|had|has|been|all|also|feared)$/.test(tokens[next]?.norm ?? '')) next++;
  return /^(?:killed|died|dead|survived|injured|hurt|perished|rescued|wounded|drowned|hospitalised|hospitalized)$/.test(
    tokens[next]?.norm ?? '',
  );
}

/** "18 Nepalis": the people themselves, plural, with nothing counted behind. */
function isDemonymNoun(tokens: readonly Token[], at: number, to: number): boolean {
  if (!tokens[to - 1]!.norm.endsWith('s') || to - at > 1) return false;
  const next = tokens[to];
  return next === undefined || next.kind === 'mark' || isClosedClass(next.norm);
}

function roleOf(norm: string): Role | null {
  if (DEAD_NOUNS.has(norm) && norm !== 'dead') return 'dead';
  if (BODY_NOUNS.has(norm)) return 'bodies';
  if (norm === 'injuries') return 'hurt';
  if (SURVIVOR_NOUNS.has(norm)) return 'survivors';
  if (GROUND_NOUNS.has(norm)) return norm === 'residents' || norm === 'villagers' ? 'people' : 'ground';
  if (PASSENGER_NOUNS.has(norm)) return norm === 'passengers' || norm === 'passenger' ? 'passengers' : 'people';
  if (CREW_NOUNS.has(norm)) return norm === 'pilots' || norm === 'pilot' ? 'people' : 'crew';
  if (HURT_NOUNS.has(norm)) return null;
  return PEOPLE_NOUNS.has(norm) || FACET_NOUNS.has(norm) ? 'people' : null;
}
function compoundRole(role: Role, head: string): Role {
  return role === 'crew' || head === 'attendants' ? 'crew' : role === 'passengers' ? 'passengers' : 'people';
}

/** "250 passengers and crew": one group, everybody in the vehicle. */
export function joinCrew(tokens: readonly Token[], noun: Noun): Noun {
  if (noun.role !== 'passengers' && noun.role !== 'crew' && noun.role !== 'people') return noun;
  const joint = tokens[noun.to]?.norm;
  if (joint !== 'and' && joint !== '&') return noun;
  const other = roleOf(tokens[noun.to + 1]?.norm ?? '');
  if (other !== 'crew' && other !== 'passengers') return noun;
  if (other === noun.role) return noun;
  const to = noun.to + (COMPOUND_HEADS.has(tokens[noun.to + 2]?.norm ?? '') ? 3 : 2);
  return { ...noun, to, role: 'people', counted: 'passengers and crew' };
}
