/** What facts that answer with a name share. */
import type { Relation } from '../model/comparison.js';
import type { NameValue } from '../model/fact-kind.js';
import { foldName } from './name.js';

export const canonicalName = (value: NameValue): string => value.name;

/** Equal in any spelling; narrower when one name holds the other or is its parent; else conflicting. */
export function relateNames(a: NameValue, b: NameValue): Relation {
  const one = foldName(a.name);
  const other = foldName(b.name);
  if (one === other || one.replace(/ /g, '') === other.replace(/ /g, '')) return 'equal';
  // "an army helicopter" beside "the Polish Army": a common noun is no second answer
  if (/^\p{Ll}/u.test(a.name) || /^\p{Ll}/u.test(b.name)) return 'compatible';
  if (` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `)) return 'narrower';
  const isParent = (child: NameValue, name: string) => child.parent !== null && foldName(child.parent) === name;
  if (isParent(a, other) || isParent(b, one)) return 'narrower';
  // two bodies of one state (an army and its airborne division) are not two carriers
  if (a.parent !== null && a.parent === b.parent) return 'compatible';
  // a name that only its frame makes a carrier may be an owner, a brand or a partner
  return a.known === false || b.known === false ? 'compatible' : 'conflicting';
}
