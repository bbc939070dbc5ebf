import type { Claim } from '../model/claim.js';
import type { FactId, FlightValue } from '../model/fact-kind.js';
import { groupBy } from '../model/group-by.js';

const UNNAMED = 'unnamed event';

/** The same for an event named in passing; `year` is what the text ties it to, '' when nothing does. */
export function labelInPassing(claims: readonly Claim[], year: string): string {
  const label = labelEvent(claims);
  if (label === UNNAMED) return year === '' ? 'another event' : `another event (${year})`;
  return year === '' || label.includes(year) ? label : `${label} (${year})`;
}

/** "Azerbaijan Airlines J2-8243, Aktau, 2024-12-25": what most claims say of who, where and when. */
export function labelEvent(claims: readonly Claim[]): string {
  const operator = commonest(claims, 'operator');
  const flight = commonestClaim(claims, 'flight-number');
  const vehicle = commonest(claims, 'vehicle-type');
  const who = [
    operator,
    flight === null ? (operator === null ? vehicle : null) : flightLabel(flight.value as FlightValue),
  ]
    .filter((part) => part !== null)
    .join(' ');
  const parts = [who === '' ? vehicle : who, commonest(claims, 'crash-site'), commonest(claims, 'crash-date')].filter(
    (part): part is string => !!part,
  );
  return parts.length === 0 ? UNNAMED : parts.join(', ');
}

const flightLabel = (value: FlightValue) =>
  value.designator === null ? `flight ${value.number}` : `${value.designator}-${value.number}`;
const commonest = (claims: readonly Claim[], fact: FactId) => commonestClaim(claims, fact)?.canonical ?? null;

/** The claim whose value most articles share; the first in order among equals. */
function commonestClaim(claims: readonly Claim[], fact: FactId): Claim | null {
  const told = claims.filter((claim) => claim.fact === fact && claim.modality.polarity !== 'denied');
  let best: Claim | null = null;
  let most = 0;
  for (const group of groupBy(told, (claim) => claim.canonical).values()) {
    const holders = new Set(group.map((claim) => claim.articleId)).size;
    if (holders > most) [best, most] = [group[0]!, holders];
  }
  return best;
}
