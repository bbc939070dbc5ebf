/** O: attacks on whoever reads the report. The escape characters are written out, since no editor shows them. */
import { derailed } from './articles.js';
import type { Expectation, Files, Row } from './row.js';
import { processed } from './row.js';

/**
 * Two articles that differ, with the attack wherever an article's own words come out again: outlet, title, voice, place
 * and evidence.
 */
function attack(hostile: string, expect: Partial<Expectation> = {}): { files: Files; expect: Expectation } {
  const word = hostile.replace(/[\r\n\u0085\u2028\u2029]/g, ' ');
  const article = (outlet: string, dead: number) =>
    `source: ${outlet} ${word}\ntitle: Train ${word} derails\ndate: 2024-06-28\n\n${derailed('4 June 2024')}\n\n` +
    `The crash killed ${hostile} ${dead} people. The crash killed ${dead} people, ${hostile} Novak ${hostile} said.\n\n` +
    `\u201c${hostile} is a disaster,\u201d Mayor Jan Novak ${hostile} said.\n`;
  return {
    files: { 'a.txt': article('Moravian Post', 38), 'b.txt': article('Brno Daily', 41) },
    expect: { inputs: processed('a.txt', 'b.txt'), contradiction: 'reported', ...expect },
  };
}

const LONG_SENTENCE = `The crash killed 17 people ${'and the mayor of the small town spoke '.repeat(2600)}.`;

export const OUTPUT_ROWS: readonly Row[] = [
  { id: 'O01', case: 'script element', ...attack('<script>alert(1)</script>') },
  { id: 'O02', case: 'attribute break-out', ...attack(`" onmouseover="alert(1)" x='`) },
  { id: 'O03', case: 'close of an embedded data block', ...attack('</script ><!--<script>]]>') },
  { id: 'O04', case: 'close of title and style', ...attack('</title></style><img src=x onerror=alert(1)>') },
  {
    id: 'O05',
    case: 'template syntax',
    ...attack("\u0024{7*7} {{7*7}} <%= 7*7 %> $& $` $' $1", { never: [/\b49\b/] }),
  },
  { id: 'O06', case: 'line separators for script data', ...attack('one\u2028two\u2029three\u0085four') },
  { id: 'O07', case: 'spreadsheet formulas', ...attack('=HYPERLINK("http://127.0.0.1:9/","x") +1 -1 @SUM(A1)') },
  {
    id: 'O08',
    case: 'spreadsheet formula at the start of evidence',
    files: { 'a.txt': `=1+1\n\n${derailed('4 June 2024')}\n\n=38 people were killed\n\n+41 people were injured\n` },
    expect: { inputs: processed('a.txt') },
  },
  {
    id: 'O09',
    case: 'workflow commands at line starts',
    files: {
      'a.txt': `::error file=a.txt::gone\n\n${derailed('4 June 2024')}\n\n::set-output name=x::38 people were killed.\n\n##[error]41 people were injured.\n\n##vso[task.complete]\n`,
      'b.txt': `source: ::warning::x\ntitle: ##[group]x\n\n${derailed('4 June 2024')}\n\u2028::error::38 people were killed.\r::error::x\n`,
    },
    expect: { inputs: processed('a.txt', 'b.txt') },
  },
  {
    id: 'O10',
    case: 'terminal control',
    ...attack(
      '\u001b[2J\u001b]0;owned\u0007\u001b]8;;http://127.0.0.1:9/\u0007link\u001b]8;;\u0007\u001b[38;5;1m\u001bc',
    ),
  },
  {
    id: 'O11',
    case: '8-bit control and backspaces',
    ...attack('\u009b2J\u009d0;x\u009c\b\b\b\u007f\u0000'.slice(0, -1)),
  },
  {
    id: 'O12',
    case: 'Markdown in summaries',
    ...attack('![x](http://127.0.0.1:9/x.png) [y](javascript:alert(1)) | `z`'),
  },
  { id: 'O13', case: 'SARIF message syntax', ...attack('[link](0) {0} {{1}} \\[x]') },
  { id: 'O14', case: 'characters XML forbids', ...attack('\u0001\u0002\u001f\ufffe\uffff') },
  {
    id: 'O15',
    case: 'one evidence sentence of 100 KB',
    files: { 'a.txt': `${derailed('4 June 2024')} ${LONG_SENTENCE}` },
    expect: {
      inputs: processed('a.txt'),
      values: ['a.txt: death-toll 17'],
      // a passage may be as long as the longest sentence that is read in one piece
      never: [/(?:and the mayor of the small town spoke ){60}/],
      withinSeconds: 30,
    },
  },
  {
    id: 'O16',
    case: 'overrides and wide characters in the table',
    ...attack('\u202e\u2066\u6f22\u5b57\u{1f682}\u{1f468}\u200d\u{1f692}e\u0301\u0301'),
  },
  {
    id: 'O17',
    case: 'secrets-like text',
    ...attack('\u0024{SECRET} $SECRET %SECRET% process.env.SECRET AKIA0000000000000000'),
  },
];
