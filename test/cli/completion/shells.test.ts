import { FORMATS } from '../../../src/cli/reporters.js';
import type { Shell } from '../../../src/cli/setup-commands.js';
import { VERDICTS } from '../../../src/index.js';
import { makeFolder, removeFolder } from '../../node/temp-folder.js';
import { testWith } from '../../report/programs.js';
import { runShell, scriptFor } from './run-shell.js';

/** The one file that there is: offered where a shell completes file names. */
const FILES = 'file.txt';

let cwd: string;
beforeAll(async () => {
  cwd = await makeFolder({ [FILES]: '' });
});
afterAll(() => removeFolder(cwd));

/** How each shell is asked for what it offers for the last of the words. */
const ASK: Readonly<Record<'bash' | 'zsh' | 'fish', string>> = {
  // an empty answer leaves the word to -o default, which completes files, unless compopt forbids it
  bash: `set -u; compopt() { isForbidden=1; }; isForbidden=''; eval "$SCRIPT"
    COMP_WORDS=(crashcheck "$@"); COMP_CWORD=$#; _crashcheck
    printf '%s\\n' "\${COMPREPLY[@]+"\${COMPREPLY[@]}"}"
    [[ -n $isForbidden || \${#COMPREPLY[@]} -gt 0 ]] || echo '${FILES}'`,
  // the functions of a running completion, as far as the script calls them
  zsh: `compdef() { }; compset() { [[ $PREFIX == *,* ]] && HEAD=\${PREFIX%,*}, PREFIX=\${PREFIX##*,}; [[ $PREFIX == *=* ]] && PREFIX=\${PREFIX#*=}; true }
    offer() { for one in "$@"; do [[ $one == $PREFIX* ]] && print -r -- "$HEAD$one"; done; true }
    compadd() { while [[ $1 != -- ]]; do shift; done; shift; offer "$@" }
    _describe() { [[ $1 == -o ]] && shift; offer "\${(@)\${(P@)2}%%:*}" }
    _files() { print -r -- '${FILES}' }; _message() { }
    eval "$SCRIPT"; words=(crashcheck "$@"); CURRENT=$#words; PREFIX=$words[CURRENT]; HEAD=''; _crashcheck`,
  fish: `echo $SCRIPT | source; complete -C "crashcheck $argv" | string replace -r '\\t.*' ''; true`,
};

const VERDICT_WORDS = [...VERDICTS, 'never'];
const COMMANDS = ['scan', 'extract', 'compare', 'baseline', 'completion', 'help'];

describe.each(['bash', 'zsh', 'fish'] as const)('%s', (shell) => {
  const testWithShell = testWith(shell);
  let script: string;
  beforeAll(async () => {
    script = await scriptFor(shell);
  });
  const offered = (...words: string[]) => runShell(shell, ASK[shell], script, words, cwd);

  testWithShell('commands, and those below them', () => {
    expect(offered('')).toEqual(expect.arrayContaining(COMMANDS));
    expect(offered('bas')).toEqual(['baseline']);
    expect(offered('baseline', 'p')).toEqual(['prune']);
    expect(offered('help', 'sca')).toEqual(['scan']);
  });

  testWithShell('options of this command and of no other', () => {
    expect(offered('scan', '--fail')).toEqual(['--fail-on']);
    expect(offered('extract', '--fail')).toEqual([]);
    expect(offered('baseline', 'write', '--rea')).toEqual(['--reason']);
    expect(offered('scan', '--rea')).toEqual([]);
  });

  testWithShell('formats, behind the long and the short name', () => {
    expect(offered('scan', '--format', '').sort()).toEqual([...FORMATS].sort());
    expect(offered('scan', 'a.txt', '-f', 'js')).toEqual(['json']);
    expect(offered('scan', '--stdin-format', 'ma')).toEqual(['markdown']);
  });

  testWithShell('verdicts, one after another', () => {
    expect(offered('compare', '--fail-on', '').sort()).toEqual([...VERDICT_WORDS].sort());
    expect(offered('compare', '--fail-on', 'contradiction,disp')).toEqual(['contradiction,dispute']);
  });

  testWithShell('words of an argument', () => {
    expect(offered('completion', 'po')).toEqual(['powershell']);
  });

  testWithShell('files where files may stand, and nothing where a number must', () => {
    expect(offered('scan', '')).toContain(FILES);
    expect(offered('scan', '--baseline', '')).toEqual([FILES]);
    expect(offered('scan', '--max-claims', '')).toEqual([]);
    expect(offered('completion', 'x')).toEqual([]);
  });

  testWithShell('what looks like a command behind an option is none', () => {
    expect(offered('scan', '--output', 'baseline', '--fail')).toEqual(['--fail-on']);
  });
});

testWith('bash')('bash takes "=" for a word of its own', async () => {
  const script = await scriptFor('bash');
  const offered = (...words: string[]) => runShell('bash', ASK.bash, script, words, cwd);
  expect(offered('scan', '--format', '=').sort()).toEqual([...FORMATS].sort());
  expect(offered('scan', '--format', '=', 'js')).toEqual(['json']);
  expect(offered('scan', '-f', 'json', '=', 're')).toEqual([FILES]);
});

testWith('zsh')('zsh completes behind "="', async () => {
  expect(runShell('zsh', ASK.zsh, await scriptFor('zsh'), ['scan', '--format=js'], cwd)).toEqual(['json']);
});

testWith('pwsh')('PowerShell can read its script', async () => {
  const ask = '[scriptblock]::Create($env:SCRIPT) | Out-Null; "read"';
  expect(runShell('pwsh', ask, await scriptFor('powershell'), [], cwd)).toEqual(['read']);
});

test('a shell that is not known is a usage error', async () => {
  await expect(scriptFor('tcsh' as Shell)).rejects.toThrow('Allowed choices are bash, zsh, fish, powershell');
});
