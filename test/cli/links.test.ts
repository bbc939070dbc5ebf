import { wantsLinks } from '../../src/cli/links.js';
import { main } from '../../src/cli/run.js';
import { makeFolder, removeFolder } from '../node/temp-folder.js';
import { fakeIo } from './fake-io.js';

const wants = (env: Readonly<Record<string, string>>, isColored = true) => wantsLinks({ isColored, env, isTTY: true });

test.each([
  { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.4.19' },
  { TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22' },
  { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.95.0' },
  { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '2.0.0' },
  { TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4a' },
  { TERM_PROGRAM: 'ghostty' },
  { VTE_VERSION: '7600' },
  { WT_SESSION: '8f0c' },
  { KONSOLE_VERSION: '220401' },
  { TERM: 'xterm-kitty' },
  { TERM: 'dumb', FORCE_HYPERLINK: '1' },
  { CI: 'true', FORCE_HYPERLINK: 'true' },
])('%j gets links', (env) => {
  expect(wants(env)).toBe(true);
  expect(wantsLinks({ isColored: true, env, isTTY: false })).toBe(false);
});

test.each([
  {},
  { TERM: 'xterm-256color' },
  { TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '455' },
  { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.15' },
  { TERM_PROGRAM: 'iTerm.app' },
  { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.71.2' },
  { TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a', VTE_VERSION: '7600' },
  { TERM_PROGRAM: 'toString', TERM_PROGRAM_VERSION: '9.9' },
  { VTE_VERSION: '5000' },
  { VTE_VERSION: 'new' },
  { TERM: 'xterm-kitty', CI: '1' },
  { TERM: 'xterm-kitty', TEAMCITY_VERSION: '2024' },
  { TERM: 'dumb', VTE_VERSION: '7600' },
  { TERM: 'xterm-kitty', FORCE_HYPERLINK: '0' },
])('%j gets none', (env) => expect(wants(env)).toBe(false));

test('who wants no colour gets none', () => {
  expect(wants({ TERM: 'xterm-kitty' }, false)).toBe(false);
  expect(wants({ TERM: 'xterm-kitty', FORCE_HYPERLINK: '1' }, false)).toBe(true);
});

test('a report on a terminal has them, one in a file has none', async () => {
  const cwd = await makeFolder({
    'a b.txt': 'A ferry sank off Zanzibar, Tanzania, on 4 June 2023, killing 38 people.',
  });
  const { io, stdout } = fakeIo(cwd);
  stdout.isTTY = true;
  await main(['scan', 'a b.txt'], { ...io, env: { TERM: 'xterm-kitty' } });
  expect(stdout.text).toContain('/a%20b.txt\u0007a b.txt\u001b]8;;\u0007');
  stdout.isTTY = false;
  stdout.text = '';
  await main(['scan', 'a b.txt', '--color'], { ...io, env: { FORCE_HYPERLINK: '1' } });
  expect(stdout.text).not.toContain(']8;');
  await removeFolder(cwd);
});
