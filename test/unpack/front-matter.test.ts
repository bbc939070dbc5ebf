import { readFrontMatter } from '../../src/unpack/front-matter.js';
import { UnpackError } from '../../src/unpack/unpacked.js';

const BODY = 'Nine people drowned.\n';
const block = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n${BODY}`;

async function refusal(text: string): Promise<string> {
  try {
    return (await readFrontMatter(text)) === null ? 'no front matter' : 'read';
  } catch (error) {
    return error instanceof UnpackError ? error.message : `${error}`;
  }
}

describe('metadata', () => {
  test.each<[string, string, object]>([
    ['title and date', 'title: Ferry lost\ndate: 2021-03-04', { title: 'Ferry lost', published: '2021-03-04' }],
    ['a title in quotes', `title: "Ferry: \\"lost\\""`, { title: 'Ferry: "lost"' }],
    ['a folded title', 'title: >-\n  Ferry\n  lost', { title: 'Ferry lost' }],
    ['a title that is a number', 'title: 0x26', { title: '0x26' }],
    ['a title that is a word of YAML 1.1', 'title: no', { title: 'no' }],
    ['a title that is null', 'title: ~\nheadline: Ferry', { title: 'Ferry' }],
    ['a date and time', 'date: 2021-03-04 05:06:07 +0100', { published: '2021-03-04 05:06:07 +0100' }],
    [
      'keys in other words',
      'Headline: A\nPublisher: B\nPubDate: C\nlast_modified_at: D\nByline: E\nPermalink: F',
      {
        title: 'A',
        outlet: 'B',
        published: 'C',
        modified: 'D',
        author: 'E',
        url: 'F',
      },
    ],
    ['a key of two words', 'Publication Date: 4 March 2021\nsource: B', { published: '4 March 2021', outlet: 'B' }],
    [
      'names of names',
      'source:\n  name: Gulf Herald\nauthor:\n  - A. Lima\n  - name: T. Reed',
      {
        outlet: 'Gulf Herald',
        author: 'A. Lima, T. Reed',
      },
    ],
    ['lists in brackets', 'authors: [A. Lima, "T. Reed"]', { author: 'A. Lima, T. Reed' }],
    [
      'names as links',
      'author:\n  - "[[A. Lima]]"\nsource: "[[Gulf Herald]]"',
      { author: 'A. Lima', outlet: 'Gulf Herald' },
    ],
    ['an alias', 'author: &me A. Lima\nsource: *me', { author: 'A. Lima', outlet: 'A. Lima' }],
    ['equal keys: the last', 'title: A\ntitle: B', { title: 'B' }],
    ['merge keys', 'base: &b\n  title: A\n<<: *b\n<<: *b\nsource: C', { outlet: 'C' }],
    ['a summary among other keys', 'layout: post\ndraft: true\nlink: /a', { url: '/a' }],
    ['other keys', 'tags: [a, b]\ndraft: true\nparams:\n  title: no', {}],
    ['a template left open', 'title: A\ndate: {{ date }}', { title: 'A' }],
    [
      'prototypes',
      '__proto__:\n  title: no\n  polluted: 1\nconstructor:\n  prototype:\n    polluted: 1\ntitle: A',
      { title: 'A' },
    ],
    ['no keys at all', '# nothing yet', {}],
  ])('%s', async (_name, yaml, expected) => {
    const front = await readFrontMatter(block(yaml));
    expect(front?.metadata).toEqual(expected);
    expect(block(yaml).slice(front?.end)).toBe(BODY);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test.each([
    ['Windows line ends', '---\r\ntitle: A\r\n---\r\n'],
    ['old line ends', '---\rtitle: A\r---\r'],
    ['full stops at the end', '---\ntitle: A\n...\n'],
    ['blanks behind the marks', '---  \ntitle: A\n---\t\n'],
    ['the language named', '---yaml\ntitle: A\n---\n'],
    ['braces', '{\n  "title": "A"\n}\n'],
  ])('%s', async (_name, text) => {
    const front = await readFrontMatter(text + BODY);
    expect(front?.metadata).toEqual({ title: 'A' });
    expect((text + BODY).slice(front?.end)).toBe(BODY);
  });

  test.each([
    ['plain', 'title: Ferry lost', 'Ferry'],
    ['in quotes', 'title: "Ferry lost"', 'Ferry'],
    ['with escapes', 'title: "Ferry\\u0020lost"', '"Ferry'],
    ['folded', 'title: >\n  Ferry\n  lost', '>'],
  ])('the place of a title: %s', async (_name, yaml, word) => {
    const text = block('tags: [x]', yaml);
    const { title } = (await readFrontMatter(text))!;
    expect(title?.offsetOf(0)).toBe(text.indexOf(word));
  });
});

describe('no front matter', () => {
  test.each([
    ['never closed', `---\ntitle: A\n\n${BODY}`],
    ['not at the beginning', `\n---\ntitle: A\n---\n${BODY}`],
    ['prose between two rules', `---\n${BODY}\nMore.\n---\nEnd.`],
    ['prose with a colon', `---\nThe minister said: all are lost.\n---\n${BODY}`],
    ['a dateline between two rules', `---\n\nORAN: A ferry sank on Thursday, killing nine.\n\n---\n${BODY}`],
    ['a list between two rules', `---\n- nine\n- ten\n---\n${BODY}`],
    ['a dash before words', `--- Advertisement\n${BODY}\n---\n`],
    ['longer than front matter is, and prose', `---\n${BODY.repeat(5_000)}\n---\n`],
    ['JavaScript that is never closed', '---js\n{}\n'],
  ])('%s', async (_name, text) => expect(await refusal(text)).toBe('no front matter'));
});

describe('refused', () => {
  const laughs = Array.from({ length: 9 }, (_, at) => `l${at + 1}: &l${at + 1} [${Array(9).fill(`*l${at}`)}]`);
  test.each([
    ['JavaScript', '---js\n{ title: process.exit(66) }\n---\n', 'front matter: JavaScript is not read, only YAML is'],
    ['JavaScript by its name', '--- javascript\nx\n---\n', 'front matter: JavaScript is not read, only YAML is'],
    ['TOML', '+++\ntitle = "A"\n+++\n', 'front matter: TOML is not read, only YAML is'],
    ['TOML by its name', '---toml\na = 1\n---\n', 'front matter: TOML is not read, only YAML is'],
    ['JSON', '---json\n{"title":"A"}\n---\n', 'front matter: JSON is not read, only YAML is'],
    ['a language nobody knows', '---brainfuck\n+\n---\n', 'front matter: brainfuck is not read, only YAML is'],
    ['a function', block('a: 1', 'b: !!js/function "x"'), 'front matter: unknown tag !!js/function at line 3'],
    ['an object', block('a: !ruby/object:Foo {}'), 'front matter: unknown tag !ruby/object:Foo at line 2'],
    [
      'a call',
      block('a: !!python/object/apply:os.system [ls]'),
      'front matter: unknown tag !!python/object/apply:os.system at line 2',
    ],
    ['a tag at the root', block('!!js/regexp /x/'), 'front matter: unknown tag !!js/regexp at line 2'],
    ['two colons', block('title: A', 'date: B: C'), 'front matter: not valid YAML at line 3'],
    ['an open bracket', block('tags: [a, b'), 'front matter: not valid YAML at line 3'],
    ['tabs', block('title:', '\tx: A'), 'front matter: not valid YAML at line 3'],
    ['many laughs', block('l0: &l0 lol', ...laughs), 'front matter: too many nodes by way of aliases at line 2'],
    ['depth in brackets', block(`a: ${'['.repeat(5_000)}`), 'front matter: nested too deep at line 2'],
    ['depth in lists', block(`a:\n  ${'- '.repeat(5_000)}x`), 'front matter: nested too deep at line 3'],
    ['too large', block(`a: ${'x'.repeat(70_000)}`), 'front matter: larger than 64 KiB'],
  ])('%s', async (_name, text, expected) => {
    const started = performance.now();
    expect(await refusal(text)).toBe(expected);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
