/** How two vehicle names relate: a model is a narrower name of its maker and of its kind. */
import type { Relation } from '../model/comparison.js';
import type { VehicleValue } from '../model/fact-kind.js';
import { foldName } from './name.js';

export function relateVehicles(a: VehicleValue, b: VehicleValue): Relation {
  if (foldName(a.name) === foldName(b.name)) return 'equal';
  const isGeneric = (value: VehicleValue) => value.maker === null && value.model === null;
  if (isGeneric(a) || isGeneric(b)) return a.vehicle === b.vehicle ? 'narrower' : 'compatible';
  if (a.vehicle !== b.vehicle) return 'compatible';
  if (a.model === null || b.model === null)
    return a.maker === b.maker || a.maker === null || b.maker === null ? 'narrower' : 'conflicting';
  if (sharesModel(a.model, b.model) || (a.maker === b.maker && sharesNumber(a.model, b.model))) return 'narrower';
  // a model that is only named may be of a plane that came to look
  return a.crashed === false || b.crashed === false ? 'compatible' : 'conflicting';
}

/** "737" and "737-800", "Black Hawk" and "UH-60 Black Hawk", "Citation" and "Citation V". */
function sharesModel(a: string, b: string): boolean {
  const one = foldName(a).split(' ');
  const other = foldName(b).split(' ');
  return (
    one.some((word) => word.length > 1 && other.includes(word)) ||
    one.join('').startsWith(other.join('')) ||
    other.join('').startsWith(one.join(''))
  );
}

/** One maker's "EC135" and "H135", "340" and "RPC340": the number is the model. */
function sharesNumber(a: string, b: string): boolean {
  const number = (model: string) => /\d{3,}/.exec(model)?.[0];
  return number(a) !== undefined && number(a) === number(b);
}
