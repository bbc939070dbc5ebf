/** F: files and the file system. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, linkSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { derailment, pair } from './articles.js';
import type { Fate, Files, Row } from './row.js';
import { processed } from './row.js';

const IS_POSIX = process.platform !== 'win32';
const IS_ROOT = IS_POSIX && process.getuid?.() === 0;
const NO_WINDOWS = IS_POSIX ? null : 'not on Windows';
/** macOS and Windows fold names by case and by normal form. */
const NO_FOLDING = process.platform === 'linux' ? null : 'the file system may fold names';

const NEWS = derailment('Seventeen people were killed.');
const QUIET = 'The council met in Olomouc and agreed on a new bench for the park.\n';
const SECRET = 'PRIVATE-7d41';

/** The same article under each name. */
function named(...names: readonly string[]): Files {
  return Object.fromEntries(names.map((name) => [name, NEWS]));
}

const DEEP = `${'d/'.repeat(60)}deep.txt`;
const LONG = `${'n'.repeat(251)}.txt`;
const [TOLL_38, TOLL_41] = Object.values(pair('38 people were killed.', '41 people were killed.')) as [string, string];
const TINY = Object.fromEntries(
  Array.from({ length: 1500 }, (_, at) => [`tiny/${at}.txt`, `Notice ${at}: no news.\n`]),
);

/** Patterns of few stars, and many of them. */
const STARS = Array.from({ length: 900 }, (_, at) => `*a*a*ab${at}`);

export const FILE_ROWS: readonly Row[] = [
  { id: 'F01', case: 'empty file', files: { 'a.txt': '' }, expect: { inputs: { 'a.txt': 'skipped empty' } } },
  {
    id: 'F02',
    case: 'white space only',
    files: { 'a.txt': ' \n\t\r\n\u00a0\n' },
    expect: { inputs: processed('a.txt'), claims: 'none' },
  },
  {
    id: 'F03',
    case: 'folder named like an article',
    files: { 'story.txt/inner.txt': QUIET },
    expect: { inputs: processed('story.txt/inner.txt'), claims: 'none' },
  },
  {
    id: 'F04',
    case: 'symbolic link loop between folders',
    files: { 'x/a.txt': NEWS, 'y/b.txt': NEWS },
    make: (folder) => {
      symlinkSync('../y', join(folder, 'x', 'to-y'));
      symlinkSync('../x', join(folder, 'y', 'to-x'));
    },
    skip: NO_WINDOWS,
    expect: {
      inputs: { ...processed('x/a.txt', 'y/b.txt'), 'x/to-y': 'skipped duplicate', 'y/to-x': 'skipped duplicate' },
      messages: { 'x/to-y': /link/, 'y/to-x': /link/ },
      withinSeconds: 10,
    },
  },
  {
    id: 'F05',
    case: 'dangling symbolic link',
    make: (folder) => symlinkSync('gone.txt', join(folder, 'a.txt')),
    skip: NO_WINDOWS,
    expect: { inputs: { 'a.txt': 'skipped not-found' }, messages: { 'a.txt': /target/ } },
  },
  {
    id: 'F06',
    case: 'symbolic link to a file outside the root',
    make: (folder) => {
      writeFileSync(join(folder, '..', 'private.txt'), `${SECRET}. ${NEWS}`);
      symlinkSync('../private.txt', join(folder, 'a.txt'));
    },
    skip: NO_WINDOWS,
    expect: {
      inputs: { 'a.txt': 'skipped unreadable' },
      messages: { 'a.txt': /outside/ },
      never: [SECRET, 'Olomouc'],
    },
  },
  {
    id: 'F07',
    case: 'symbolic link to an endless device',
    make: (folder) => symlinkSync('/dev/zero', join(folder, 'a.txt')),
    skip: existsSync('/dev/zero') ? null : 'no /dev/zero',
    expect: {
      inputs: { 'a.txt': 'skipped unreadable' },
      messages: { 'a.txt': /not a regular file/ },
      withinSeconds: 5,
    },
  },
  {
    id: 'F08',
    case: 'named pipe with no writer',
    make: (folder) => spawnSync('mkfifo', [join(folder, 'a.txt')]),
    skip: NO_WINDOWS,
    expect: {
      inputs: { 'a.txt': 'skipped unreadable' },
      messages: { 'a.txt': /not a regular file/ },
      withinSeconds: 5,
    },
  },
  {
    id: 'F09',
    case: IS_ROOT ? 'unreadable file, which root reads' : 'unreadable file',
    files: { 'a.txt': NEWS },
    make: (folder) => chmodSync(join(folder, 'a.txt'), 0),
    skip: NO_WINDOWS,
    expect: IS_ROOT
      ? { inputs: processed('a.txt') }
      : { inputs: { 'a.txt': 'failed unreadable' }, messages: { 'a.txt': /EACCES/ } },
  },
  {
    id: 'F10',
    case: IS_ROOT ? 'unreadable folder, which root reads' : 'unreadable folder',
    files: { 'shut/a.txt': NEWS },
    make: (folder) => chmodSync(join(folder, 'shut'), IS_ROOT ? 0 : 0o100),
    skip: NO_WINDOWS,
    expect: IS_ROOT
      ? { inputs: processed('shut/a.txt') }
      : { inputs: { shut: 'failed unreadable' }, messages: { shut: /EACCES/ } },
  },
  {
    id: 'F11',
    case: 'file name with line feed, escape and bell',
    files: named('a\n\u001b[31m\u0007.txt'),
    skip: NO_WINDOWS,
    expect: { inputs: processed('a\n\u001b[31m\u0007.txt') },
  },
  {
    id: 'F12',
    case: 'file names that look like options',
    files: named('--help.txt', '-rf.txt', '--output=x.txt', '--'),
    skip: NO_WINDOWS,
    expect: { inputs: { ...processed('--help.txt', '-rf.txt', '--output=x.txt'), '--': 'skipped unsupported-format' } },
  },
  {
    id: 'F12',
    case: 'file names that look like options, as a shell expands them behind --',
    files: named('--help.txt', '-rf.txt', '--output=x.txt'),
    argv: ['--', '--help.txt', '--output=x.txt', '-rf.txt', 'control-1.txt', 'control-2.txt'],
    skip: NO_WINDOWS,
    expect: { inputs: processed('--help.txt', '-rf.txt', '--output=x.txt') },
  },
  {
    id: 'F13',
    case: 'file name with markup and quotes',
    files: named(`<img src=x onerror=alert(1)>"'&.txt`, '%2e%2e%2f%00.txt'),
    skip: NO_WINDOWS,
    expect: { inputs: processed(`<img src=x onerror=alert(1)>"'&.txt`, '%2e%2e%2f%00.txt') },
  },
  {
    id: 'F14',
    case: 'file name that is a workflow command',
    files: named('::error file=x,line=1::gone.txt', '##[error]gone.txt', '##vso[task.complete result=Failed]x.txt'),
    skip: NO_WINDOWS,
    expect: {
      inputs: processed(
        '::error file=x,line=1::gone.txt',
        '##[error]gone.txt',
        '##vso[task.complete result=Failed]x.txt',
      ),
    },
  },
  {
    id: 'F15',
    case: 'file name of invalid UTF-8 bytes',
    make: (folder) =>
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/a`), Buffer.of(0xff, 0xfe), Buffer.from('.txt')]), NEWS),
    skip: process.platform === 'linux' ? null : 'only Linux has such names',
    expect: { inputs: { 'a\\xFF\\xFE.txt': ['processed', 'failed unreadable'] } },
  },
  { id: 'F16', case: '255-byte file name', files: named(LONG), expect: { inputs: processed(LONG) } },
  { id: 'F17', case: 'folders 60 deep', files: named(DEEP), expect: { inputs: processed(DEEP) } },
  {
    id: 'F18',
    case: 'names equal but for letter case',
    files: { 'Story.txt': TOLL_38, 'story.txt': TOLL_41 },
    skip: NO_FOLDING,
    expect: { inputs: processed('Story.txt', 'story.txt'), contradiction: 'reported' },
  },
  {
    id: 'F19',
    case: 'names equal but for NFC and NFD',
    files: { 'caf\u00e9.txt': TOLL_38, 'cafe\u0301.txt': TOLL_41 },
    skip: NO_FOLDING,
    expect: { inputs: processed('caf\u00e9.txt', 'cafe\u0301.txt'), contradiction: 'reported' },
  },
  {
    id: 'F20',
    case: 'names that are object keys',
    make: (folder) => {
      for (const name of ['__proto__.txt', 'constructor.txt', 'toString.txt']) writeFileSync(join(folder, name), NEWS);
      mkdirSync(join(folder, '__proto__'));
      writeFileSync(join(folder, '__proto__', 'hasOwnProperty.txt'), NEWS);
      writeFileSync(join(folder, 'valueOf'), NEWS);
    },
    expect: {
      inputs: {
        ...processed('__proto__.txt', 'constructor.txt', 'toString.txt', '__proto__/hasOwnProperty.txt'),
        ...all('skipped unsupported-format', 'valueOf'),
      },
    },
  },
  {
    id: 'F21',
    case: 'hard link: one content under two names',
    files: { 'a.txt': TOLL_38 },
    make: (folder) => linkSync(join(folder, 'a.txt'), join(folder, 'b.txt')),
    expect: { inputs: processed('a.txt', 'b.txt'), contradiction: 'none' },
  },
  {
    id: 'F22',
    case: '1500 tiny files',
    isLarge: true,
    files: TINY,
    expect: { inputs: processed(...Object.keys(TINY)), withinSeconds: 60 },
  },
  {
    id: 'F23',
    case: 'sparse file above a sane size limit',
    files: { 'a.txt': 'Olomouc' },
    make: (folder) => truncateSync(join(folder, 'a.txt'), 3_000_000_000),
    expect: { inputs: { 'a.txt': ['skipped too-large', 'skipped binary'] }, withinSeconds: 5 },
  },
  {
    id: 'F24',
    case: 'unknown and double extensions',
    files: named('a.docx', 'b.txt.bak', 'c.tar.gz', 'readme', 'd.html.exe'),
    expect: { inputs: all('skipped unsupported-format', 'a.docx', 'b.txt.bak', 'c.tar.gz', 'readme', 'd.html.exe') },
  },
  {
    id: 'F25',
    case: 'hidden files and folders, node_modules',
    files: named('.hidden.txt', '.folder/a.txt', 'node_modules/x/a.txt', 'x/.hidden.txt'),
    expect: {
      inputs: { ...all('skipped hidden', '.folder', '.hidden.txt', 'x/.hidden.txt'), node_modules: 'skipped ignored' },
    },
  },
  {
    id: 'F26',
    case: 'socket and empty folder',
    make: (folder) => {
      mkdirSync(join(folder, 'empty.txt'));
      // Killed, since a server that ends takes its socket with it.
      const listen = "require('net').createServer().listen('talk.txt', () => process.kill(process.pid, 'SIGKILL'))";
      spawnSync(process.execPath, ['-e', listen], { cwd: folder });
    },
    skip: NO_WINDOWS,
    expect: {
      inputs: { 'talk.txt': 'skipped unreadable' },
      messages: { 'talk.txt': /not a regular file/ },
      claims: 'none',
    },
  },
  {
    id: 'F27',
    case: 'ignore file that is a pipe, in a folder beside one that is a device',
    files: named('x/a.txt', 'y/a.txt'),
    make: (folder) => {
      spawnSync('mkfifo', [join(folder, 'x', '.gitignore')]);
      symlinkSync('/dev/zero', join(folder, 'y', '.crashcheckignore'));
    },
    skip: NO_WINDOWS,
    expect: {
      inputs: {
        ...processed('x/a.txt', 'y/a.txt'),
        ...all('skipped hidden', 'x/.gitignore', 'y/.crashcheckignore'),
      },
      withinSeconds: 5,
    },
  },
  {
    id: 'F28',
    case: 'ignore file whose patterns try every way to match',
    files: {
      ...named(`${'a'.repeat(240)}.txt`),
      '.gitignore': ['*a*a*a*a*a*a*a*a*a*ab', '**/a/**/a/**/a/**/b', ...STARS].join('\n'),
    },
    expect: {
      inputs: { ...processed(`${'a'.repeat(240)}.txt`), '.gitignore': 'skipped hidden' },
      withinSeconds: 10,
    },
  },
  {
    id: 'F29',
    case: 'ignore file that leaves out all but the controls: each file is counted',
    files: { ...named('a.txt', 'x/b.txt', 'x/c.txt'), '.crashcheckignore': '*.txt\n!/control-*.txt\n' },
    expect: {
      inputs: { ...all('skipped ignored', 'a.txt', 'x/b.txt', 'x/c.txt'), '.crashcheckignore': 'skipped hidden' },
    },
  },
];

function all(fate: Fate, ...paths: readonly string[]): Record<string, Fate> {
  return Object.fromEntries(paths.map((path) => [path, fate]));
}
