import type { Problem, ProblemCode } from '../model/report.js';

const WORDS: readonly (readonly [code: ProblemCode, words: string])[] = [
  ['unsupported-format', 'of other formats'],
  ['hidden', 'hidden'],
  ['ignored', 'by ignore files'],
];
const CODES: ReadonlySet<ProblemCode> = new Set(WORDS.map(([code]) => code));

/** Whether an input was left out without being looked at, as a folder of pictures has hundreds of them. */
export function isLeftOut({ code }: Problem): boolean {
  return CODES.has(code);
}

/** "left out: 3 of other formats, 1 hidden" of all that were left out; null when none was. */
export function sumLeftOut(problems: readonly Problem[]): string | null {
  const counts = WORDS.map(([code, words]) => ({ words, count: problems.filter((one) => one.code === code).length }));
  const told = counts.filter(({ count }) => count > 0).map(({ words, count }) => `${count} ${words}`);
  return told.length === 0 ? null : `left out: ${told.join(', ')}`;
}
