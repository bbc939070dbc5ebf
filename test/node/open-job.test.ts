import { createHash } from 'node:crypto';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../src/model/report.js';
import type { OpenOptions } from '../../src/node/open-job.js';
import { readPaths } from './read-paths.js';
import { makeFolder, removeFolder } from './temp-folder.js';

const folders: string[] = [];
afterAll(async () => {
  await Promise.all(folders.map(removeFolder));
});

type Files = Readonly<Record<string, string | Uint8Array>>;

async function read(files: Files, options: Partial<OpenOptions> = {}) {
  const cwd = await makeFolder(files);
  folders.push(cwd);
  return await readPaths(['.'], cwd, options);
}

const told = ({ problems }: { problems: readonly Problem[] }) =>
  problems.map(({ path, code, action, message }) => `${path} ${code} ${action}: ${message}`);

describe('text files', () => {
  test('a file becomes a source with the digest of its bytes', async () => {
    const bytes = Buffer.from('\uFEFF38 died.\r\n');
    const { sources, problems } = await read({ 'a.txt': bytes });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(sources).toEqual([{ path: 'a.txt', text: '38 died.\r\n', sha256 }]);
    expect(problems).toEqual([]);
  });

  test('every input is in one count, whatever is wrong with it', async () => {
    const result = await read(
      {
        'good.txt': '38 died.',
        'cp1252.txt': Buffer.from('it\x92s', 'latin1'),
        'empty.txt': '',
        'blank.md': ' \n\t\n',
        'large.txt': 'x'.repeat(101),
        'limit.txt': 'x'.repeat(100),
        'binary.txt': 'ab\0cd',
        'bad.txt': Buffer.from([0x61, 0xff, 0x61]),
        'left-out.pdf': 'x',
      },
      { maxBytes: 100 },
    );
    expect(result.sources.map((source) => source.path)).toEqual(['cp1252.txt', 'good.txt', 'limit.txt']);
    expect(told(result)).toEqual([
      expect.stringMatching(/^left-out.pdf unsupported-format skipped: /),
      'bad.txt invalid-encoding failed: invalid UTF-8 at byte 1',
      'binary.txt binary skipped: binary content (NUL at byte 2)',
      'blank.md empty skipped: no text of an article in it',
      'cp1252.txt invalid-encoding noted: not UTF-8: read as windows-1252',
      'empty.txt empty skipped: the file is empty',
      'large.txt too-large skipped: larger than the limit of 100 bytes',
    ]);
  });

  test('a file that may not be read fails by name', async () => {
    if (process.getuid?.() === 0) return;
    const cwd = await makeFolder({ 'a.txt': 'x' });
    folders.push(cwd);
    await chmod(join(cwd, 'a.txt'), 0o000);
    expect(told(await readPaths(['.'], cwd))).toEqual(['a.txt unreadable failed: permission denied (EACCES)']);
  });

  test('many files are read whole and in order', async () => {
    const names = Array.from({ length: 300 }, (_, at) => `${String(at).padStart(3, '0')}.txt`);
    const { sources } = await read(Object.fromEntries(names.map((name) => [name, name])));
    expect(sources.map((source) => source.text)).toEqual(names);
  });
});

describe('NDJSON', () => {
  test('each line is an article of its own', async () => {
    const line = '{"title":"T","text":"38 died.","source":"Reuters","date":"2024-12-26T06:28:00Z"}';
    const { sources } = await read({ 'n.ndjson': `${line}\r\n\n{"body":"B","publisher":{"name":"CNN"}}` });
    expect(sources).toMatchObject([
      {
        path: 'n.ndjson#1',
        text: 'T\n\n38 died.',
        sha256: createHash('sha256').update(line).digest('hex'),
        metadata: { outlet: 'Reuters', title: 'T', published: '2024-12-26T06:28:00Z' },
        roles: [{ start: 0, end: 1, role: 'headline' }],
        placeOf: expect.any(Function),
      },
      {
        path: 'n.ndjson#3',
        text: 'B',
        sha256: expect.any(String),
        metadata: { outlet: 'CNN' },
        roles: [],
        placeOf: expect.any(Function),
      },
    ]);
  });

  test('a unit of the text is found again in its line', async () => {
    const line = '{"text": "\\u0033\\u0038 died.", "title": "T"}';
    const { sources } = await read({ 'n.ndjson': `\n${line}\n` });
    const { text, placeOf } = sources[0]!;
    expect(text).toBe('T\n\n38 died.');
    expect(placeOf?.(text.indexOf('T'))).toEqual({ line: 2, column: line.indexOf('T') + 1 });
    expect(placeOf?.(text.indexOf('died'))).toEqual({ line: 2, column: line.indexOf('died') + 1 });
  });

  test('a bad line is a problem that names it, the others are read', async () => {
    const lines = [
      Buffer.from('\uFEFF{"text":"one"}'),
      Buffer.from('{"text":'),
      Buffer.from([...Buffer.from('{"text":"'), 0xff, ...Buffer.from('"}')]),
      Buffer.from('["text"]'),
      Buffer.from('{"text":5}'),
      Buffer.from('{"text":" "}'),
      Buffer.from('{"headlines":"x"}'),
      Buffer.from(`{"text":"${'x'.repeat(300)}"}`),
      Buffer.from('{"text":"nine","date":"2024-02-31"}'),
      Buffer.from('{"__proto__":{"text":"x"},"constructor":1}'),
      Buffer.from('{"description":"eleven"}'),
    ];
    const file = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
    const result = await read({ 'n.jsonl': file }, { maxBytes: 200 });
    expect(result.sources.map(({ path, text }) => `${path} ${text}`)).toEqual([
      'n.jsonl#1 one',
      'n.jsonl#9 nine',
      'n.jsonl#11 eleven',
    ]);
    expect(told(result)).toEqual([
      'n.jsonl#2 invalid-input failed: line 2: invalid JSON at column 9: cut short',
      'n.jsonl#3 invalid-encoding failed: line 3: invalid UTF-8 at byte 9',
      'n.jsonl#4 invalid-input failed: line 4: not a JSON object',
      'n.jsonl#5 invalid-input failed: line 5: "text" is not a string',
      'n.jsonl#6 invalid-input failed: line 6: "text" is empty',
      'n.jsonl#7 invalid-input failed: line 7: no text: none of text, body, content, articleBody and the like',
      'n.jsonl#8 too-large skipped: line 8: longer than the limit of 200 bytes',
      'n.jsonl#9 invalid-input noted: line 9: the date is not a date and was left out',
      'n.jsonl#10 invalid-input failed: line 10: no text: none of text, body, content, articleBody and the like',
    ]);
  });

  test('lines across the edges of what is read at once stay whole', async () => {
    const texts = Array.from({ length: 50 }, (_, at) => `€${'x'.repeat(4_000 + at)}`);
    const { sources } = await read({ 'n.ndjson': texts.map((text) => JSON.stringify({ text })).join('\n') });
    expect(sources.map((source) => source.text)).toEqual(texts);
  });

  test('a file that is no NDJSON at all is one problem', async () => {
    const result = await read({
      'a.ndjson': Buffer.from([0x1f, 0x8b, 0x0a, 0x0a]),
      'b.ndjson': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('{}\n{}\n', 'utf16le')]),
      'c.ndjson': '\n \n',
    });
    expect(told(result)).toEqual([
      'a.ndjson binary skipped: binary content (gzip)',
      'b.ndjson invalid-encoding failed: NDJSON must be UTF-8',
      'c.ndjson empty skipped: no line with an article',
    ]);
  });

  test('depth and odd keys do no harm', async () => {
    const deep = `{"text":"deep","x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const { sources } = await read({ 'n.ndjson': deep });
    expect(sources.map((source) => source.text)).toEqual(['deep']);
    expect(({} as Record<string, unknown>).text).toBeUndefined();
  });
});
