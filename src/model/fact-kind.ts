import { byCodeUnit } from './by-code-unit.js';
import type { Relation } from './comparison.js';
import type { Mention } from './mention.js';
import type { Pattern } from './pattern.js';

/** The questions crashcheck can answer, in report order. */
export const FACT_IDS = [
  'flight-number',
  'operator',
  'vehicle-type',
  'registration',
  'origin',
  'destination',
  'crash-site',
  'crash-date',
  'aboard',
  'passengers',
  'crew',
  'death-toll',
  'ground-deaths',
  'survivors',
  'injured',
  'missing',
  'cause',
  'weapon-system',
  'responsible-party',
] as const;
export type BuiltInFactId = (typeof FACT_IDS)[number];
/** Of the catalogue, or of a fact that somebody declared. */
export type FactId = BuiltInFactId | (string & {});

/** Ids in any order in, each once out: those of the catalogue in report order, then the others by name. */
export function inReportOrder(ids: Iterable<FactId>): FactId[] {
  const left = new Set<FactId>(ids);
  const known = FACT_IDS.filter((id) => left.delete(id));
  return [...known, ...[...left].sort(byCodeUnit)];
}

/** What a declared fact answers with. */
export type OwnFactValue = 'count' | 'name' | 'date' | 'term' | 'flag';

/** How many of whom: an interval. `max` null means no upper bound was given. */
export interface CountValue {
  readonly min: number;
  readonly max: number | null;
  /** "about", "nearly": the number as stated is not meant to the last unit. */
  readonly approximate: boolean;
  /** The number as the text states it, inside the interval or at its edge. */
  readonly stated: number;
  /** Who is counted, in one plural noun. */
  readonly counted: string;
  /** "so far", "and rising": the text itself expects the figure to move. */
  readonly provisional?: boolean;
  /** "revised down to", "corrected to": the text itself takes an earlier figure back. */
  readonly corrected?: boolean;
}

export interface FlightValue {
  /** Digits without leading zeros. */
  readonly number: string;
  /** IATA or ICAO designator as written, or null. */
  readonly designator: string | null;
}

/** A name with its usual English form: carrier, registration, party. */
export interface NameValue {
  readonly name: string;
  /** A wider name that includes this one (a country for a ministry, a maker for a model), or null. */
  readonly parent: string | null;
  /** False when only its form or frame makes it a name of that kind. */
  readonly known?: boolean;
}

export interface VehicleValue {
  readonly name: string;
  readonly maker: string | null;
  readonly model: string | null;
  readonly vehicle: string;
  /** The sentence says that this one came to grief; otherwise it is only named. */
  readonly crashed?: boolean;
}

export interface PlaceValue {
  readonly name: string;
  /** Wider places, nearest first, as far as the text or the gazetteer tells. */
  readonly parents: readonly string[];
  readonly type: 'country' | 'region' | 'city' | 'water' | 'airport' | 'named';
  /** "near", "off", "over": how the place is related to the spot. */
  readonly relation: string;
}

export interface DateValue {
  /** First and last possible day, ISO. Equal for an exact day. */
  readonly from: string;
  readonly to: string;
  /** Days by which it may be off: told by another zone's clock, around midnight, or beside another weekday. */
  readonly slack?: number;
}

/** A term of a closed list or a taxonomy: a cause, a weapon. */
export interface TermValue {
  readonly term: string;
}

export type FactValue = CountValue | FlightValue | NameValue | VehicleValue | PlaceValue | DateValue | TermValue;

/** What a fact makes of the words a pattern found. */
export interface Reading<V extends FactValue = FactValue> {
  readonly value: V;
  readonly facet?: string | null;
  /** The pattern itself denies or withdraws ("no missile was involved"): overrides what the sentence says. */
  readonly denied?: boolean;
}

/** Words of three or more plain small letters; `*` stands for any ending. */
export interface Signs {
  readonly sure: readonly string[];
  readonly likely: readonly string[];
}

/**
 * One fact: a slot with its patterns and its measure. It knows only how two of its values relate; time, voice, origin
 * and modality are judged once for all facts in `compare/`.
 */
export interface FactKind<V extends FactValue = FactValue> {
  readonly id: FactId;
  readonly title: string;
  readonly summary: string;
  /** How its reading can be wrong, for those who rely on it. */
  readonly doubt: string;
  /** `single`: one true value per accident, so two can conflict; `several`: many may hold side by side; `none`: only told. */
  readonly holds: 'single' | 'several' | 'none';
  /** Whether the value tells one accident from another. */
  readonly identifies: boolean;
  /** How a figure moves as reports follow one another: tolls grow, the missing shrink as people are found, the rest is fixed. */
  readonly movement: 'grows' | 'shrinks' | 'fixed';
  /** What two clashing values are: an error of somebody's (`contradiction`), or parties that differ (`dispute`). */
  readonly clash: 'contradiction' | 'dispute';
  readonly patterns: readonly Pattern[];
  /**
   * Words of which a sentence must hold a sure one, or two likely ones, before its article is read for this fact (any
   * one in an article of a few sentences). Without them every article is read.
   */
  readonly signs?: Signs;
  normalise(mention: Mention): readonly Reading<V>[];
  canonical(value: V): string;
  label(value: V): string;
  relate(a: V, b: V): Relation;
  /** Why two values differ, when the values themselves tell (digits swapped, a wider term), or null. */
  explain?(a: V, b: V): string | null;
}
