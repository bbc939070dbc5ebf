import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main } from '../../../src/cli/run.js';
// loaded before the first test, whose time it would take
import '../../../src/index.js';
import { makeFolder, removeFolder } from '../../node/temp-folder.js';
import { fakeIo } from '../fake-io.js';

const told = (outlet: string, toll: number) =>
  `source: ${outlet}\n\nA ferry sank off Zanzibar, Tanzania, on 4 June 2023, killing ${toll} people.`;

let root: string;
beforeEach(async () => {
  root = await makeFolder({
    'desk/articles/a.txt': told('The Island Post', 38),
    'desk/articles/b.txt': told('Coast Radio', 41),
    'desk/other/c.txt': told('Harbour News', 41),
  });
});
afterEach(() => removeFolder(root));

const put = (path: string, content: string | Uint8Array) => writeFile(join(root, path), content);

async function run(argv: readonly string[], folder = 'desk') {
  const { io, stdout, stderr } = fakeIo(join(root, folder));
  const code = await main(argv, io);
  return { code, out: stdout.text, err: stderr.text };
}

interface Settings {
  readonly config: string | null;
  readonly settings: Readonly<Record<string, { readonly value: unknown; readonly from: string }>>;
}
async function settings(argv: readonly string[], folder = 'desk') {
  const { code, out, err } = await run([...argv, '--print-config'], folder);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Settings;
}

describe('a configuration', () => {
  test('names the paths, the gate and the formats of a run, from its own folder', async () => {
    await put('desk/crashcheck.config.yaml', 'paths: articles\nfailOn: never\nformat: [compact, json=report.json]\n');
    await mkdir(join(root, 'desk/deep'));
    const { code, out, err } = await run(['scan'], 'desk/deep');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('../articles/a.txt');
    expect((await settings(['scan', join(root, 'desk/articles')])).settings.format!.value).toEqual([
      'compact',
      'json=report.json',
    ]);
    expect((await run(['scan', 'articles', '--no-config'])).code).toBe(1);
  });

  test.each([
    ['crashcheck.config.json', '{\n\t"failOn": ["dispute"]\n}'],
    ['crashcheck.config.yaml', '\nfailOn: dispute'],
    ['crashcheck.config.yml', '\ufeff\nfailOn: [dispute]'],
    ['package.json', '{ "name": "desk", "name": "twice",\n "crashcheck": { "failOn": "dispute" } }'],
  ])('may be %s', async (name, text) => {
    await put(`desk/${name}`, text);
    const { config, settings: found } = await settings(['scan', 'articles']);
    expect(config).toBe(name);
    expect(found.failOn!.value).toEqual(['dispute']);
    expect(found.failOn!.from).toMatch(new RegExp(`^${name.replaceAll('.', '\\.')}:2:\\d+$`));
    expect((await run(['scan', 'articles'])).code).toBe(0);
  });

  test('is that of the nearest folder that has one', async () => {
    await put('crashcheck.config.json', '{ "strict": true }');
    await put('desk/package.json', '{ "name": "crashcheck" }');
    expect((await settings(['scan'])).config).toBe('../crashcheck.config.json');
    await put('desk/crashcheck.config.yml', '');
    expect(await settings(['scan'])).toMatchObject({
      config: 'crashcheck.config.yml',
      settings: { strict: { value: null } },
    });
  });

  test('is one file only', async () => {
    await put('desk/crashcheck.config.yml', '');
    await put('desk/package.json', '{ "crashcheck": {} }');
    expect(await run(['scan', 'articles'])).toMatchObject({
      code: 2,
      err: 'crashcheck: crashcheck.config.yml and package.json: only one of them can be the configuration\n',
    });
    expect((await run(['scan', 'articles', '--no-config'])).code).toBe(1);
    expect((await run(['scan', 'articles', '--config', 'crashcheck.config.yml'])).code).toBe(1);
  });

  test('may be of any name, named on the command line', async () => {
    await put('desk/other/night.yaml', 'failOn: dispute\nbaseline: known.json\n');
    const { settings: found } = await settings(['scan', '--config', 'other/night.yaml']);
    expect(found.baseline).toEqual({ value: 'other/known.json', from: 'other/night.yaml:2:1' });
    expect(await run(['scan', 'articles', '--config', 'gone.yaml'])).toMatchObject({
      code: 2,
      err: 'crashcheck: gone.yaml: the configuration cannot be read: no such file or folder\n',
    });
  });

  test('lowers what a fact weighs', async () => {
    expect((await run(['scan', 'articles'])).code).toBe(1);
    await put('desk/crashcheck.config.json', '{ "severity": { "death-toll": "note" } }');
    expect((await run(['scan', 'articles'])).code).toBe(0);
  });

  test('counts for extract, compare and baseline as far as they have the settings', async () => {
    await put('desk/crashcheck.config.yaml', 'paths: articles\nfailOn: never\nbaseline: known.json\n');
    const lines = await run(['extract']);
    expect(lines.out).toContain('"path":"articles/b.txt"');
    await put('desk/lines.ndjson', lines.out);
    expect((await run(['compare', 'lines.ndjson', '--no-config'])).code).toBe(1);
    await put('desk/known.json', '{ "version": 1, "waivers": [] }');
    expect((await run(['compare', 'lines.ndjson'])).code).toBe(0);
    expect((await run(['baseline', 'write', '--reason', 'x'])).err).toContain('known.json: 0 findings added');
    expect((await run(['baseline', 'write', '--reason', 'x', '--fail-on', 'contradiction'])).err).toContain(
      '1 finding',
    );
  });
});

describe('the command line goes before the configuration', () => {
  beforeEach(() =>
    put(
      'desk/crashcheck.config.yaml',
      'paths: articles\nformat: html=page.html\noutput: x.json\nstrict: true\nquiet: true\nmaxFileSize: 5KB\nignore: false\nfield: { text: story }\n',
    ),
  );

  test.each([
    [
      [],
      { paths: ['articles'], format: ['html=page.html'], output: 'x.json', strict: true, quiet: true, ignore: false },
    ],
    [['other'], { paths: ['other'] }],
    [['--files-from', 'list'], { paths: [], filesFrom: 'list' }],
    [['-f', 'json'], { format: ['json'], output: null }],
    [['-v'], { verbose: true, quiet: null }],
    [['--max-file-size', '6KB'], { maxFileSize: 6000 }],
    [['--fail-on', 'never'], { failOn: ['never'], strict: null }],
    [['--field', 'text=words', '--ignore', '--no-strict'], { ignore: true, strict: false }],
  ])('%j', async (argv, expected) => {
    const { settings: found } = await settings(['scan', ...argv]);
    const values = Object.fromEntries(Object.keys(expected).map((key) => [key, found[key]!.value]));
    expect(values).toEqual(expected);
  });
});

describe('faults are told with their places, all at once', () => {
  const lines = async (name: string, text: string | Uint8Array) => {
    await put(`desk/${name}`, text);
    const { code, out, err } = await run(['scan', 'articles']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    return err.trimEnd().split('\n');
  };

  test('unknown names, wrong types and wrong values', async () => {
    const text = `# the desk
failon: dispute
failOn: [contradiction, disput]
strict: yes
maxFindings: 0
severity: { death-tol: error, cause: eror }
field:
  texts: x
format: [json, jsn=x.json]
quiet: true
verbose: true
__proto__: { strict: true }
`;
    expect(await lines('crashcheck.config.yaml', text)).toEqual([
      'crashcheck: crashcheck.config.yaml:2:1: unknown key "failon" (did you mean "failOn"?)',
      'crashcheck: crashcheck.config.yaml:3:25: failOn: unknown word "disput" (did you mean "dispute"?); known: contradiction, dispute, drift, update, reconciliation, refinement, never',
      'crashcheck: crashcheck.config.yaml:4:9: strict: must be true or false',
      'crashcheck: crashcheck.config.yaml:5:14: maxFindings: must be a whole number of findings from 1 to 1000000',
      expect.stringMatching(
        /^crashcheck: crashcheck\.config\.yaml:6:13: severity: unknown word "death-tol" \(did you mean "death-toll"\?\)/,
      ),
      'crashcheck: crashcheck.config.yaml:6:38: severity: unknown word "eror" (did you mean "error"?); known: error, warning, note',
      expect.stringMatching(/^crashcheck: crashcheck\.config\.yaml:8:3: unknown key "texts" \(did you mean "text"\?\)/),
      expect.stringMatching(
        /^crashcheck: crashcheck\.config\.yaml:9:9: format: unknown format "jsn" \(did you mean "json"\?\)/,
      ),
      'crashcheck: crashcheck.config.yaml:11:10: verbose: cannot be true beside quiet',
      'crashcheck: crashcheck.config.yaml:12:1: __proto__ cannot be a key',
    ]);
    expect(({} as { strict?: unknown }).strict).toBeUndefined();
  });

  test.each<[what: string, text: string | Uint8Array, message: string]>([
    ['a list', '- strict', '1:1: must be a mapping'],
    ['broken YAML', 'strict: true\na: b: c', '2:4: not valid YAML'],
    ['a key twice', 'strict: true\nstrict: false', '2:1: a key that stands here twice'],
    ['code in a tag', 'paths: !!js/function "x"', '1:8: unknown tag !!js/function'],
    ['an alias to itself', 'paths: &a [*a]', '1:12: an alias to what it stands in'],
    ['a second document', 'strict: true\n---\nstrict: false', '2:1: a second YAML document'],
    ['a tower of brackets', `paths: ${'['.repeat(200)}`, '1:107: nested too deep'],
    [
      'aliases that multiply',
      [
        'a: &a [x,x,x,x,x,x,x,x,x,x]',
        ...[...'bcdef'].map((name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcde'[at]}`)}]`),
      ].join('\n'),
      '1:1: too many nodes by way of aliases',
    ],
    [
      'bytes that are no UTF-8',
      Uint8Array.of(0x61, 0xff),
      ' the configuration cannot be read: invalid UTF-8 at byte 1',
    ],
    [
      'too much',
      `# ${'x'.repeat(1_000_000)}`,
      ' the configuration cannot be read: larger than the limit of 1000000 bytes',
    ],
    ['signs that turn a terminal', 'x\u202e\u001b[31m: 1', '1:1: unknown key "x\\u{202E}\\u{1B}[31m"'],
  ])('%s', async (_what, text, message) => {
    expect((await lines('crashcheck.config.yaml', text))[0]).toContain(`crashcheck: crashcheck.config.yaml:${message}`);
  });

  test('JSON that is none', async () => {
    expect(await lines('crashcheck.config.json', '{\n  "strict": true,\n}')).toEqual([
      'crashcheck: crashcheck.config.json:3:1: not valid JSON',
    ]);
    await rm(join(root, 'desk/crashcheck.config.json'));
    expect(await lines('package.json', '{ "crashcheck": { "strict": 1, } }')).toEqual([
      'crashcheck: package.json:1:32: not valid JSON',
    ]);
  });

  test('a folder, a loop of links, a link to nothing', async () => {
    await mkdir(join(root, 'desk/crashcheck.config.yml'));
    expect((await run(['scan', 'articles'])).err).toBe(
      'crashcheck: crashcheck.config.yml: the configuration cannot be read: not a regular file (a folder)\n',
    );
    await rm(join(root, 'desk/crashcheck.config.yml'), { recursive: true });
    await symlink('crashcheck.config.yml', join(root, 'desk/crashcheck.config.yml'));
    expect((await run(['scan', 'articles'])).err).toContain('symbolic link loop (ELOOP)');
    await rm(join(root, 'desk/crashcheck.config.yml'));
    await symlink('gone.yml', join(root, 'desk/crashcheck.config.yml'));
    expect((await run(['scan', 'articles'])).err).toContain('no such file or folder');
  });

  test.each(['{ "name": "crashcheck" }', '{ broken', '{ "dependencies": { "crashcheck": "1" } }'])(
    'a package.json without the key is none of ours: %s',
    async (text) => {
      await put('desk/package.json', text);
      expect((await run(['scan', 'articles'])).code).toBe(1);
    },
  );
});

test('--print-config tells every setting of a command and who says so', async () => {
  await put(
    'desk/crashcheck.config.yaml',
    'paths: [articles]\nfailOn: never\nseverity:\n  cause: note\ntimeLimit: 5\n',
  );
  const { config, settings: found } = await settings(['compare', 'x.ndjson', '--min-origins', '2']);
  expect(config).toBe('crashcheck.config.yaml');
  const usual = (value: unknown) => ({ value, from: 'default' });
  expect(found).toEqual({
    paths: { value: ['x.ndjson'], from: 'command line' },
    format: usual(['terminal']),
    output: usual(null),
    color: usual(null),
    quiet: usual(null),
    verbose: usual(null),
    allowInputErrors: usual(null),
    failOn: { value: ['never'], from: 'crashcheck.config.yaml:2:1' },
    strict: usual(null),
    maxContradictions: usual(0),
    minOrigins: { value: 2, from: 'command line' },
    baseline: usual(null),
    maxFindings: usual(1000),
    severity: { value: { cause: 'note' }, from: 'crashcheck.config.yaml:3:1' },
  });
});
