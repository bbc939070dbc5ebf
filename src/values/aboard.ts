/** Who is in the vehicle: words behind a counted group that put it there, and groups that are everybody there. */
import type { Chunk, CountChunk } from '../model/chunk.js';
import type { Token } from '../model/token.js';
import { isVehicleNoun } from './vehicles.js';
import { VEHICLE_POST } from './words-of-count.js';

/** Whether a counted group is everybody in the vehicle: not the passengers only, not the crew only, not a part. */
export function isEverybody(count: CountChunk): boolean {
  if (count.whole !== null || count.facet !== null || (count.value.min === 0 && !isFewerThan(count))) return false;
  return count.role === 'people' || count.role === 'bare';
}

/** "fewer than ten"; "up to 200" may be what the vehicle can hold. */
const isFewerThan = ({ value }: CountChunk) => value.max !== null && value.max > 0 && value.max < value.stated;

/** "two pilots", "four staff" behind the passengers: the crew by another name. */
export const isServing = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'count' && /^(?:pilots?|staff)$/.test(chunk.value.counted);

/** "on board", "aboard the plane", "in the helicopter", "in it", "on the ground". */
export function readAboard(tokens: readonly Token[], at: number): { to: number; aboard: boolean; ground: boolean } {
  const word = tokens[at]?.norm ?? '';
  const next = tokens[at + 1]?.norm ?? '';
  const isAboard = (to: number) => ({ to: overVehicle(tokens, to), aboard: true, ground: false });
  if (/^(?:onboard|on-board|aboard)$/.test(word)) return isAboard(at + 1);
  if (word === 'on' && next === 'board') return isAboard(at + 2);
  const ground = { aboard: false, ground: true };
  if (/^(?:who|that)$/.test(word) && /^(?:was|were|had)$/.test(next)) {
    const behind = readAboard(tokens, at + (tokens[at + 2]?.norm === 'been' ? 3 : 2));
    return behind.ground ? behind : { to: at, aboard: false, ground: false };
  }
  if (word === 'on' || word === 'in' || word === 'inside') {
    if (next === 'it' && hasVehicleBefore(tokens, at)) return { to: at + 2, aboard: true, ground: false };
    const noun = /^(?:the|a|an|their)$/.test(next) ? (tokens[at + 2]?.norm ?? '') : next;
    const further = tokens[at + 3]?.norm ?? '';
    if (noun === 'ground' && word === 'on') return { to: at + 3, ...ground };
    if (word === 'in' && /^(?:house|home|building|street|car|cars|factory|field)$/.test(noun))
      return { to: at + 3, ...ground };
    if (VEHICLE_POST.has(noun)) return { to: next === noun ? at + 2 : at + 3, aboard: true, ground: false };
    if (noun !== next && VEHICLE_POST.has(further)) return { to: at + 4, aboard: true, ground: false };
    // "on Baltica Airways flight BQ508"
    let name = at + 1;
    while (name < at + 5 && tokens[name]?.capital) name++;
    if (word === 'on' && name > at + 1 && /^(?:flight|train|ferry|bus)$/.test(tokens[name]?.norm ?? ''))
      return { to: name + 1, aboard: true, ground: false };
  }
  return { to: at, aboard: false, ground: false };
}

/** "aboard the plane", "on board a rescue helicopter": where the vehicle's own words end. */
function overVehicle(tokens: readonly Token[], at: number): number {
  if (!/^(?:the|a|an|their|its)$/.test(tokens[at]?.norm ?? '')) return at;
  if (VEHICLE_POST.has(tokens[at + 1]?.norm ?? '')) return at + 2;
  return VEHICLE_POST.has(tokens[at + 2]?.norm ?? '') ? at + 3 : at;
}

const IT_REACH = 12;

/** "a plane with 74 people in it", "There were nine people in it": "it" is the vehicle. */
const hasVehicleBefore = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - IT_REACH), at).some((token, i, list) => {
    const index = at - list.length + i;
    return isVehicleNoun(tokens, index) || VEHICLE_POST.has(token.norm) || /^[A-Za-z]+-\d/.test(token.raw);
  }) ||
  (tokens[0]?.norm === 'there' && /^(?:were|was)$/.test(tokens[1]?.norm ?? ''));
