/** Why the numbers of a sentence that count nobody do not. */
import type { Chunk } from '../model/chunk.js';
import type { Token } from '../model/token.js';
import { endOfRatioJoint } from './portions.js';
import { endOfNumber, type QuantityMatch, readQuantity } from './quantity.js';
import { isAgeBehindName, isRate, whyNobody } from './uncounted.js';

/** A number that is a part of no chunk: its tokens (`to` exclusive), and why. */
export interface IdleFigure {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

export function explainFigures(tokens: readonly Token[], chunks: readonly Chunk[]): IdleFigure[] {
  const figures: IdleFigure[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const chunk = chunks.find(({ from, to }) => from <= at && at < to);
    const figure = chunk === undefined ? figureAt(tokens, at) : null;
    if (figure !== null) figures.push(figure);
    at = Math.max(at, (chunk?.to ?? figure?.to ?? 0) - 1);
  }
  return figures;
}

function figureAt(tokens: readonly Token[], at: number): IdleFigure | null {
  const quantity = readQuantity(tokens, at);
  if (quantity !== null) return { from: quantity.from, to: quantity.to, reason: whyIdle(tokens, quantity) };
  if (tokens[at]!.kind !== 'number') return null;
  return { from: at, to: Math.max(at + 1, endOfNumber(tokens, at)), reason: 'in doubt a number is not read' };
}

function whyIdle(tokens: readonly Token[], quantity: QuantityMatch): string {
  const nobody = whyNobody(tokens, quantity);
  if (nobody !== null) return nobody;
  if (isAgeBehindName(tokens, quantity.from)) return 'an age behind a name';
  if (isRate(tokens, quantity.to) || endOfRatioJoint(tokens, quantity.to) !== null) return 'a rate';
  return 'no people are named that it counts';
}
