/**
 * Chunks: stretches of a sentence whose kind is known before any fact is asked for (a count of people, a date, a place
 * name). Patterns are written over words and chunks.
 */
import type { CountValue, DateValue, FlightValue, PlaceValue, VehicleValue } from './fact-kind.js';

export type Role = 'people' | 'passengers' | 'crew' | 'ground' | 'dead' | 'hurt' | 'survivors' | 'bodies' | 'bare';

interface ChunkBase {
  /** First token and one past the last. */
  readonly from: number;
  readonly to: number;
}

/** "at least 38 people", "thirty-eight of the 67 passengers on board". */
export interface CountChunk extends ChunkBase {
  readonly kind: 'count';
  readonly value: CountValue;
  readonly role: Role;
  /** Sub-group the words themselves name ("children", "Russian nationals"), or null. */
  readonly facet: string | null;
  /** "a further nine", "another two": an increment, never a total. */
  readonly additional: boolean;
  /** Followed by "on board", "aboard", "in the plane". */
  readonly aboard: boolean;
  /** Preceded by "the" or "all": a known group. */
  readonly definite: boolean;
  /** "all 298", "both": the group is complete. */
  readonly all: boolean;
  /** "38 of the 67": the whole it is a part of. */
  readonly whole: CountChunk | null;
}

export interface DateChunk extends ChunkBase {
  readonly kind: 'date';
  /** Null when the words need an article date that is not known. */
  readonly value: DateValue | null;
  readonly precision: 'day' | 'month' | 'year' | 'span';
}

export interface PlaceChunk extends ChunkBase {
  readonly kind: 'place';
  readonly value: PlaceValue;
  /** Known to the gazetteer, or only by its capital letters. */
  readonly known: boolean;
}

export interface VehicleChunk extends ChunkBase {
  readonly kind: 'vehicle';
  readonly value: VehicleValue;
  /** A model or maker is named, not only a generic noun. */
  readonly specific: boolean;
  readonly plural: boolean;
}

export interface FlightChunk extends ChunkBase {
  readonly kind: 'flight';
  readonly value: FlightValue;
}

/** Carrier, force or other body that runs vehicles. */
export interface OperatorChunk extends ChunkBase {
  readonly kind: 'operator';
  readonly name: string;
  readonly parent: string | null;
  /** From the lexicon, or only by its form ("… Airlines"). */
  readonly known: boolean;
}

/** A weapon of the taxonomy. */
export interface WeaponChunk extends ChunkBase {
  readonly kind: 'weapon';
  readonly term: string;
}

/** A country, its demonym or its government seat: a party that may be held responsible. */
export interface PartyChunk extends ChunkBase {
  readonly kind: 'party';
  readonly name: string;
}

/** A number with the words that bend it, whatever is counted; read only where a pattern asks for one. */
export interface NumberChunk extends ChunkBase {
  readonly kind: 'number';
  readonly value: CountValue;
}

/** Capitalised words; read only where a pattern asks for them. */
export interface NameChunk extends ChunkBase {
  readonly kind: 'name';
  readonly name: string;
}

export type Chunk =
  | CountChunk
  | DateChunk
  | PlaceChunk
  | VehicleChunk
  | FlightChunk
  | OperatorChunk
  | WeaponChunk
  | PartyChunk
  | NumberChunk
  | NameChunk;
export type ChunkKind = Chunk['kind'];
