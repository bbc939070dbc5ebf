/** Arithmetic as a check, never as fusion: sums that hold are support, sums that cannot hold are contradictions. */

import type { Claim } from '../model/claim.js';
import type { CountValue, FactId } from '../model/fact-kind.js';
import { groupBy } from '../model/group-by.js';
import type { AgreementDraft, Draft } from './draft.js';
import { isCollision } from './names.js';
import { inTimeOrder, isFirm } from './positions.js';

/** The event's firm figures per fact, in time order. */
type Figures = ReadonlyMap<FactId, readonly Claim[]>;

const COUNTED: readonly FactId[] = [
  'aboard',
  'passengers',
  'crew',
  'death-toll',
  'ground-deaths',
  'survivors',
  'missing',
];

export function checkSums(claims: readonly Claim[]): { drafts: Draft[]; agreements: AgreementDraft[] } {
  const figures = exactFigures(claims);
  const drafts: Draft[] = [];
  const agreements: AgreementDraft[] = [];
  const parts = passengersAndCrew(figures);
  if (parts !== null) drafts.push(parts);
  const balance = isCollision(claims) ? null : deadAndSurvivors(figures);
  if (balance !== null) ('verdict' in balance ? drafts : agreements).push(balance as Draft & AgreementDraft);
  return { drafts, agreements };
}

function exactFigures(claims: readonly Claim[]): Figures {
  const isFigure = (claim: Claim) =>
    COUNTED.includes(claim.fact) && claim.facet === null && isFirm(claim) && !(claim.value as CountValue).approximate;
  return groupBy(inTimeOrder(claims).filter(isFigure), (claim) => claim.fact);
}

const n = (claim: Claim) => (claim.value as CountValue).stated;
const isExact = (claim: Claim) => (claim.value as CountValue).max === (claim.value as CountValue).min;
const exact = (figures: Figures, fact: FactId) => (figures.get(fact) ?? []).filter(isExact);

/** 62 passengers + 5 crew = 67 aboard. */
function passengersAndCrew(figures: Figures): Draft | null {
  for (const whole of exact(figures, 'aboard')) {
    for (const passengers of exact(figures, 'passengers')) {
      for (const crew of exact(figures, 'crew')) {
        if (n(passengers) + n(crew) !== n(whole) || n(crew) === 0) continue;
        const same = (fact: FactId, value: Claim) => exact(figures, fact).filter((claim) => n(claim) === n(value));
        return {
          fact: 'aboard',
          verdict: 'reconciliation',
          explanation: `${n(passengers)} passengers + ${n(crew)} crew = ${n(whole)} aboard`,
          positions: [
            { canonical: String(n(whole)), label: `${n(whole)} aboard`, claims: same('aboard', whole) },
            {
              canonical: String(n(passengers)),
              label: `${n(passengers)} passengers`,
              claims: same('passengers', passengers),
            },
            { canonical: String(n(crew)), label: `${n(crew)} crew`, claims: same('crew', crew) },
          ],
        };
      }
    }
  }
  return null;
}

/** 38 dead + 29 survivors = 67 aboard; or more than were aboard. */
function deadAndSurvivors(figures: Figures): Draft | AgreementDraft | null {
  const aboard = exact(figures, 'aboard');
  const dead = exact(figures, 'death-toll');
  const survivors = exact(figures, 'survivors').filter((claim) => n(claim) > 0);
  const ground = exact(figures, 'ground-deaths').at(-1);
  if (aboard.length === 0 || dead.length === 0 || survivors.length === 0) return null;
  for (const whole of aboard) {
    for (const died of dead) {
      for (const lived of survivors) {
        const onBoard = n(died) - (ground === undefined ? 0 : n(ground));
        if (onBoard + n(lived) !== n(whole)) continue;
        const note = `${onBoard} dead + ${n(lived)} survivors = ${n(whole)} aboard`;
        return {
          fact: 'aboard',
          canonical: String(n(whole)),
          label: String(n(whole)),
          claims: [whole, died, lived],
          note,
        };
      }
    }
  }
  if (ground !== undefined) return null;
  return overflow(aboard, dead, survivors);
}

/** The least total that the figures allow is still more than were aboard. */
function overflow(aboard: readonly Claim[], dead: readonly Claim[], survivors: readonly Claim[]): Draft | null {
  const most = aboard.reduce((best, claim) => (n(claim) > n(best) ? claim : best));
  const died = dead.reduce((best, claim) => (n(claim) > n(best) ? claim : best));
  const lived = survivors.reduce((best, claim) => (n(claim) > n(best) ? claim : best));
  const sum = n(died) + n(lived);
  if (sum <= n(most)) return null;
  return {
    fact: 'aboard',
    verdict: 'contradiction',
    explanation: `${n(died)} dead + ${n(lived)} survivors = ${sum}, more than the ${n(most)} aboard`,
    positions: [
      {
        canonical: String(n(most)),
        label: `${n(most)} aboard`,
        claims: aboard.filter((claim) => n(claim) === n(most)),
      },
      {
        canonical: String(sum),
        label: `${n(died)} dead + ${n(lived)} survivors = ${sum}`,
        claims: [
          ...dead.filter((claim) => n(claim) === n(died)),
          ...survivors.filter((claim) => n(claim) === n(lived)),
        ],
      },
    ],
  };
}
