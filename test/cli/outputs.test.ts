import { planOutputs } from '../../src/cli/outputs.js';

const plan = (words: readonly string[], output?: string) =>
  planOutputs(words, output, '/news').map(({ format, file }) => `${format} ${file}`);

test.each([
  [[], undefined, ['terminal null']],
  [['json'], undefined, ['json null']],
  [['json'], 'a.json', ['json a.json']],
  [['json=a.json', 'terminal'], undefined, ['terminal null', 'json a.json']],
  [['json=a=b.json'], undefined, ['json a=b.json']],
  [['terminal', 'json=a.json'], 'b.txt', ['terminal b.txt', 'json a.json']],
])('--format %j --output %s', (words, output, expected) => expect(plan(words, output)).toEqual(expected));

test.each([
  [['terminal', 'json'], undefined, 'terminal and json cannot share standard output'],
  [['json=a.json'], 'b.json', '--output: every format has a file already'],
  [['json=a.json', 'terminal=./x/../a.json'], undefined, 'two formats cannot be written to one file'],
  [['json='], undefined, '--format json=: the file has no name'],
  [['jso'], undefined, 'unknown format "jso" (did you mean "json"?)'],
])('--format %j --output %s is refused', (words, output, message) => {
  expect(() => plan(words, output)).toThrow(message);
});
