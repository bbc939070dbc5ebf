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

/** How many figures of one kind are tried: no accident has more, a table of many may. */
const MOST_FIGURES = 200;

/** The first claim of each number, by number. */
function firstOfEach(claims: readonly Claim[]): Map<number, Claim> {
  const first = new Map<number, Claim>();
  for (const claim of claims) if (first.size < MOST_FIGURES && !first.has(n(claim))) first.set(n(claim), claim);
  return first;
}

interface Sum {
  readonly whole: Claim;
  readonly one: Claim;
  readonly other: Claim;
}

/** The first two parts that add up to the first whole they can; `ground` people are no part of it. */
function findSum(wholes: readonly Claim[], ones: readonly Claim[], others: readonly Claim[], ground = 0): Sum | null {
  const second = firstOfEach(others);
  const first = firstOfEach(ones);
  for (const whole of firstOfEach(wholes).values()) {
    for (const one of first.values()) {
      const other = second.get(n(whole) - n(one) + ground);
      if (other !== undefined && n(other) > 0) return { whole, one, other };
    }
  }
  return null;
}

/** 62 passengers + 5 crew = 67 aboard. */
function passengersAndCrew(figures: Figures): Draft | null {
  const sum = findSum(exact(figures, 'aboard'), exact(figures, 'passengers'), exact(figures, 'crew'));
  if (sum === null) return null;
  const { whole, one: passengers, other: crew } = sum;
  const position = (fact: FactId, claim: Claim) => ({
    canonical: String(n(claim)),
    label: `${n(claim)} ${fact}`,
    claims: exact(figures, fact).filter((other) => n(other) === n(claim)),
  });
  return {
    fact: 'aboard',
    verdict: 'reconciliation',
    explanation: `${n(passengers)} passengers + ${n(crew)} crew = ${n(whole)} aboard`,
    positions: [position('aboard', whole), position('passengers', passengers), position('crew', crew)],
  };
}

/** 38 dead + 29 survivors = 67 aboard; or more than were aboard. */
function deadAndSurvivors(figures: Figures): Draft | AgreementDraft | null {
  const aboard = exact(figures, 'aboard');
  const dead = exact(figures, 'death-toll');
  const survivors = exact(figures, 'survivors').filter((claim) => n(claim) > 0);
  const ground = exact(figures, 'ground-deaths').at(-1);
  if (aboard.length === 0 || dead.length === 0 || survivors.length === 0) return null;
  const onGround = ground === undefined ? 0 : n(ground);
  const sum = findSum(aboard, dead, survivors, onGround);
  if (sum !== null) {
    const { whole, one: died, other: lived } = sum;
    return {
      fact: 'aboard',
      canonical: String(n(whole)),
      label: String(n(whole)),
      claims: [whole, died, lived],
      note: `${n(died) - onGround} dead + ${n(lived)} survivors = ${n(whole)} aboard`,
    };
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
