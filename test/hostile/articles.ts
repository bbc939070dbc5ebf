/** The articles around a hostile row: two controls that always contradict each other, and frames for pairs of claims. */
import type { Files } from './row.js';

const control = (outlet: string, dead: number) => `source: ${outlet}
date: 2021-03-10

The car ferry Maren Holt capsized off Stromness on Tuesday, 9 March 2021. The sinking killed ${dead} people, the \
coastguard said.
`;

/** One ferry, 38 dead against 41. Whatever else lies in the folder, this must be reported. */
export const CONTROLS: Files = {
  'control-1.txt': control('The Skerry Times', 38),
  'control-2.txt': control('Orkney Ledger', 41),
};

/** A derailment that the controls know nothing of, told with the sentence given. */
export function derailment(sentence: string): string {
  return `source: Moravian Post\ndate: 2024-06-05\n\n${derailed('4 June 2024')} ${sentence}\n`;
}

/** The derailment's first sentence. */
export function derailed(day: string): string {
  return `A passenger train derailed near Olomouc on ${day}.`;
}

/**
 * Two articles about that derailment, a.txt and b.txt, each with its sentence. Undated: figures of one day after a crash
 * may well move, and these pairs are not about time.
 */
export function pair(a: string, b: string): Files {
  const article = (outlet: string, sentence: string) => `source: ${outlet}\n\n${derailed('4 June 2024')} ${sentence}\n`;
  return { 'a.txt': article('Moravian Post', a), 'b.txt': article('Brno Daily', b) };
}

/** Two undated articles about one flight that differ in the day they give its crash. */
export function pairOfDays(a: string, b: string): Files {
  const article = (outlet: string, day: string) =>
    `source: ${outlet}\n\nA passenger jet, Karthala Air flight KX-412, crashed near Olomouc ${day}. It killed 17 people.\n`;
  return { 'a.txt': article('Moravian Post', a), 'b.txt': article('Brno Daily', b) };
}

/** Bytes out of text and raw byte values. */
export function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
}
