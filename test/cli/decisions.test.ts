import { wantsColor } from '../../src/cli/color.js';
import { exitCodeOf } from '../../src/cli/exit-code.js';
import { parseGate } from '../../src/cli/gate.js';
import { suggest } from '../../src/cli/suggest.js';
import { VERDICTS } from '../../src/model/comparison.js';
import type { Problem } from '../../src/model/report.js';
import { sampleReport } from '../report/sample-report.js';

describe('exit code', () => {
  const fault: Problem = { path: 'a.txt', code: 'fault', message: 'x', action: 'failed' };
  const outcome = (articles: number, hit: boolean, complete: boolean, problems: readonly Problem[] = []) => ({
    complete,
    articles: sampleReport().articles.slice(0, articles),
    problems,
    summary: { gate: { ...sampleReport().summary.gate, hit } },
  });
  test.each([
    ['clean', outcome(3, false, true), false, 0],
    ['gate hit', outcome(3, true, true), false, 1],
    ['gate hit wins over a failed input', outcome(3, true, false), false, 1],
    ['a failed input', outcome(3, false, false), false, 3],
    ['a failed input, allowed', outcome(3, false, false), true, 0],
    ['a fault of ours, whatever is allowed', outcome(3, false, false, [fault]), true, 70],
    ['a hit gate wins over a fault of ours', outcome(3, true, false, [fault]), true, 1],
    ['nothing analysed', outcome(0, false, true), false, 2],
    ['nothing analysed, errors allowed', outcome(0, false, false), true, 2],
  ])('%s', (_name, report, allowInputErrors, code) => {
    expect(exitCodeOf(report, { allowInputErrors })).toBe(code);
  });
});

describe('colour', () => {
  test.each([
    ['a terminal', undefined, {}, true, true],
    ['a pipe', undefined, {}, false, false],
    ['--color into a pipe', true, { NO_COLOR: '1', TERM: 'dumb' }, false, true],
    ['--no-color on a terminal', false, { FORCE_COLOR: '1' }, true, false],
    ['NO_COLOR before FORCE_COLOR', undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['an empty NO_COLOR says nothing', undefined, { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR into a pipe', undefined, { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0', undefined, { FORCE_COLOR: '0' }, true, false],
    ['FORCE_COLOR before TERM=dumb', undefined, { FORCE_COLOR: '1', TERM: 'dumb' }, true, true],
    ['TERM=dumb', undefined, { TERM: 'dumb' }, true, false],
  ])('%s', (_name, flag, env: Record<string, string>, isTTY, expected) => {
    expect(wantsColor({ flag, env, isTTY })).toBe(expected);
  });
});

describe('gate', () => {
  test.each([
    ['contradiction', false, ['contradiction']],
    ['drift, contradiction', false, ['contradiction', 'drift']],
    ['never', false, []],
    ['contradiction', true, ['contradiction', 'reconciliation', 'refinement']],
    ['refinement', true, ['reconciliation', 'refinement']],
  ])('%s, strict %s', (words, isStrict, expected) => {
    expect(parseGate(words, isStrict, VERDICTS)).toEqual(expected);
  });

  test.each([
    ['contradicton', false, 'unknown verdict "contradicton" (did you mean "contradiction"?)'],
    ['Dispute', false, 'unknown verdict "Dispute" (did you mean "dispute"?)'],
    ['', false, 'unknown verdict ""; known: contradiction, dispute, drift'],
    ['never,dispute', false, 'never stands alone'],
    ['never', true, 'never stands alone'],
  ])('%j, strict %s, is refused', (words, isStrict, message) => {
    expect(() => parseGate(words, isStrict, VERDICTS)).toThrow(message);
  });
});

test('a suggestion is near or is not made', () => {
  expect(suggest('reconcilation', VERDICTS)).toBe(' (did you mean "reconciliation"?)');
  expect(suggest('elephant', VERDICTS)).toBe('');
  expect(suggest('x'.repeat(100_000), VERDICTS)).toBe('');
});
