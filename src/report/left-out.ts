import { LEFT_OUT_CODES, type Problem, type ProblemCode } from '../model/report.js';

const WORDS: Readonly<Record<(typeof LEFT_OUT_CODES)[number], string>> = {
  'unsupported-format': 'of other formats',
  hidden: 'hidden',
  ignored: 'by ignore files',
};
const CODES: ReadonlySet<ProblemCode> = new Set(LEFT_OUT_CODES);

export function isLeftOut({ code }: Problem): boolean {
  return CODES.has(code);
}

/** "left out: 3 of other formats, 1 hidden" of all that were left out; null when none was. */
export function sumLeftOut(problems: readonly Problem[]): string | null {
  const counts = LEFT_OUT_CODES.map((code) => ({ code, count: problems.filter((one) => one.code === code).length }));
  const told = counts.filter(({ count }) => count > 0).map(({ code, count }) => `${count} ${WORDS[code]}`);
  return told.length === 0 ? null : `left out: ${told.join(', ')}`;
}
