/** What crashed: maker and model as far as given, else the kind of vehicle with what is said of it. */
import { PhraseIndex } from '../language/phrase-index.js';
import { Extensible } from '../model/extensible.js';
import type { VehicleValue } from '../model/fact-kind.js';
import type { Lexicon } from '../model/lexicon.js';
import type { Token } from '../model/token.js';
import { GENERICS, MAKERS, MODELS, VEHICLE_MODIFIERS } from './lexicon/vehicles.js';
import { joinTokens } from './name.js';
import { cellsOf, held, namesIn } from './rows.js';

export interface VehicleMatch {
  readonly from: number;
  readonly to: number;
  readonly value: VehicleValue;
  readonly specific: boolean;
  readonly plural: boolean;
}

interface KnownModel {
  readonly maker: string | null;
  readonly model: string | null;
  readonly vehicle: string;
}

interface Noun {
  readonly canonical: string;
  readonly vehicle: string;
  readonly plural: boolean;
}

const models = new PhraseIndex<KnownModel>((add) => {
  for (const row of MODELS) {
    const [cell, maker, vehicle = ''] = cellsOf(row);
    const [model = '', ...aliases] = namesIn(cell);
    const known: KnownModel = { maker: held(maker), model, vehicle };
    if (known.maker !== null) add(`${known.maker} ${model}`, known);
    for (const alias of aliases) add(alias, known);
    // "PC-12", "MQ-9 Reaper" name themselves; "190" or "Navajo" alone do not
    if (/[A-Za-z]/.test(model) && /\d/.test(model)) add(model, known);
  }
  for (const { name, vehicle, aliases } of MAKERS) {
    const maker: KnownModel = { maker: name, model: null, vehicle };
    for (const one of [name, ...aliases]) add(one, maker);
  }
});

const nouns = new PhraseIndex<Noun>((add) => {
  for (const row of GENERICS) {
    const [word = '', plural = '', vehicle = '', canonical = ''] = cellsOf(row);
    add(word, { canonical, vehicle, plural: false });
    if (plural !== word) add(plural, { canonical, vehicle, plural: true });
  }
  // trains are called by their names: "the Coromandel Express"
  add('express', { canonical: 'express train', vehicle: 'train', plural: false });
});

const modifiers = new PhraseIndex<string>((add) => {
  for (const modifier of VEHICLE_MODIFIERS) add(modifier, modifier);
});

const generics = new Extensible(nouns, (lexicon, usual) => {
  const own = ownNouns(lexicon);
  return new PhraseIndex<Noun>((add) => {
    for (const { singular, plurals, vehicle } of own) {
      for (const one of singular) add(one, { canonical: singular[0]!, vehicle, plural: false });
      for (const one of plurals) add(one, { canonical: singular[0]!, vehicle, plural: true });
    }
  }, usual);
});

/** The nouns of a lexicon with their other names; without another word, the plural has an s. */
function ownNouns({ vehicles = [] }: Lexicon) {
  return vehicles.map(({ name, plural = `${name}s`, aliases = [], vehicle }) => ({
    vehicle,
    singular: [name, ...aliases],
    plurals: [plural, ...aliases.map((alias) => `${alias}s`)],
  }));
}

const signs = new Extensible<readonly string[]>([], (lexicon) =>
  ownNouns(lexicon).flatMap(({ singular, plurals }) => [...singular, ...plurals].map(signOf)),
);

/** The longest word of a noun: without it the noun is not there. */
const signOf = (noun: string): string => noun.split(/[^a-z]/).reduce((a, b) => (b.length > a.length ? b : a));

/** Words of this run's own nouns by which a text may tell of an accident. */
export const ownVehicleSigns = (): readonly string[] => signs.current;

/** The usual name for a noun or a model, or null. */
export const knownVehicle = (name: string): string | null =>
  generics.current.valueOf(name)?.canonical ?? models.valueOf(name)?.model ?? null;

/** Every generic noun for a vehicle, for vetoes ("passenger trains" counts no passengers). */
export function isVehicleNoun(tokens: readonly Token[], at: number): boolean {
  return generics.current.match(tokens, at) !== null;
}

/** The kind of vehicle a lone noun names, or null. */
export function vehicleClassAt(tokens: readonly Token[], at: number): string | null {
  return generics.current.match(tokens, at)?.value.vehicle ?? null;
}

/** Whether a vehicle's name may begin with a word (folded). */
export const mayBeginVehicle = (word: string): boolean =>
  generics.current.begins(word) || modifiers.begins(word) || models.begins(word) || SHIP_PREFIXES.has(word);

/** Reads the vehicle named at a token: "Embraer 190", "Embraer passenger jet", "small private jet". */
export function readVehicle(tokens: readonly Token[], at: number): VehicleMatch | null {
  return readModel(tokens, at) ?? readShip(tokens, at) ?? readGeneric(tokens, at);
}

const SHIP_PREFIXES = new Set(['mv', 'ms', 'ss', 'rms', 'hms', 'uss', 'mt', 'fv', 'mf', 'htms', 'hmas', 'hmcs']);

/** "MV Skagit", "HTMS Sukhothai": ships are called by their names. */
function readShip(tokens: readonly Token[], at: number): VehicleMatch | null {
  const prefix = tokens[at];
  if (!prefix?.capital || !SHIP_PREFIXES.has(prefix.norm) || prefix.raw !== prefix.raw.toUpperCase()) return null;
  let to = at + 1;
  while (to < at + 5 && tokens[to]?.capital && generics.current.match(tokens, to) === null) to++;
  if (to === at + 1) return null;
  const name = joinTokens(tokens, at, to);
  return { from: at, to, specific: true, plural: false, value: { name, maker: null, model: null, vehicle: 'ship' } };
}

function readModel(tokens: readonly Token[], at: number): VehicleMatch | null {
  if (!tokens[at]?.capital && tokens[at]?.kind !== 'number' && !/\d/.test(tokens[at]?.norm ?? '')) return null;
  const match = models.match(tokens, at);
  if (match === null) return null;
  const { maker, model, vehicle } = match.value;
  if (maker !== null && model === null) {
    const open = openModel(tokens, match.to);
    if (open !== null) return specific(at, open.to, maker, open.model, vehicle);
  }
  return specific(at, match.to, maker, model, vehicle);
}

/** A model the lexicon lacks, behind a maker's name: it must hold a digit. */
function openModel(tokens: readonly Token[], at: number): { model: string; to: number } | null {
  const token = tokens[at];
  if (token === undefined || !/\d/.test(token.norm) || /^\d{4,}$|^(?:19|20)\d\d$/.test(token.norm)) return null;
  if (!/^[\p{Lu}\p{Nd}]/u.test(token.raw) || /-year-old/.test(token.norm)) return null;
  // "EMBR3.SA" is a share, not a model
  const dot = tokens[at + 1];
  if (dot?.norm === '.' && dot.start === token.end && tokens[at + 2]?.start === dot.end) return null;
  return { model: token.raw, to: at + 1 };
}

function specific(from: number, to: number, maker: string | null, model: string | null, vehicle: string): VehicleMatch {
  const name = [maker, model].filter((part) => part !== null).join(' ');
  return { from, to, specific: true, plural: false, value: { name, maker, model, vehicle } };
}

function readGeneric(tokens: readonly Token[], at: number): VehicleMatch | null {
  let to = at;
  const said: string[] = [];
  let generic = generics.current.match(tokens, to);
  while (generic === null && said.length < 4) {
    const modifier = modifiers.match(tokens, to);
    if (modifier === null) return null;
    said.push(modifier.value);
    to = modifier.to;
    generic = generics.current.match(tokens, to);
  }
  if (generic === null) return null;
  const { canonical, vehicle, plural } = generic.value;
  const name = [...said, canonical].join(' ');
  return { from: at, to: generic.to, specific: false, plural, value: { name, maker: null, model: null, vehicle } };
}
