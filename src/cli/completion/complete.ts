import type { Command } from 'commander';
import { DEFAULT_FIELDS } from '../../node/fields.js';
import { EXIT } from '../exit-code.js';
import { type CommandGrammar, grammarOf } from '../grammar.js';
import type { Io } from '../io.js';
import { FORMATS } from '../reporters.js';
import type { Shell } from '../setup-commands.js';
import { writeAll } from '../streams.js';
import { renderBash } from './bash.js';
import { renderFish } from './fish.js';
import { placesOf } from './places.js';
import { renderPowershell } from './powershell.js';
import { renderZsh } from './zsh.js';

const RENDERERS: Readonly<Record<Shell, (grammar: CommandGrammar) => string>> = {
  bash: (grammar) => renderBash(placesOf(grammar)),
  zsh: (grammar) => renderZsh(placesOf(grammar)),
  fish: renderFish,
  powershell: (grammar) => renderPowershell(placesOf(grammar)),
};

/** The script by which a shell completes what a program of this grammar takes. */
export function renderCompletion(shell: Shell, grammar: CommandGrammar): string {
  return RENDERERS[shell](grammar);
}

/** Prints the script by which a shell completes what `program` takes. */
export async function complete(shell: Shell, program: Command, io: Io): Promise<number> {
  const { VERDICTS } = await io.loadEngine();
  const grammar = grammarOf(program, {
    '--format': { words: FORMATS, isList: false },
    '--fail-on': { words: [...VERDICTS, 'never'], isList: true },
    '--field': { words: Object.keys(DEFAULT_FIELDS).map((kind) => `${kind}=`), isList: false },
  });
  await writeAll(io.stdout, renderCompletion(shell, grammar));
  return EXIT.clean;
}
