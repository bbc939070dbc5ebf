import { CommanderError } from 'commander';
import { visible } from '../report/visible.js';
import { actionsOn } from './actions.js';
import { EXIT } from './exit-code.js';
import { type Io, processIo } from './io.js';
import { readReportAddress } from './manifest.js';
import { buildProgram } from './program.js';
import { guardStream, writeAll } from './streams.js';
import { UsageError } from './usage-error.js';

/**
 * The command line's words in (without node and script), the exit code out. Everything is written when it resolves;
 * it never rejects and never ends the process but for a signal.
 */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  guardStream(io.stdout);
  guardStream(io.stderr);
  try {
    return await run(argv, io);
  } catch (error) {
    const { code, text } = describeError(error, argv);
    await writeAll(io.stderr, text).catch(() => {});
    return code;
  }
}

async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.clean;
  const actions = actionsOn(
    io,
    (ended) => {
      code = ended;
    },
    () => program,
  );
  const program = buildProgram(actions, io);
  await program.parseAsync([...argv], { from: 'user' });
  return code;
}

function describeError(error: unknown, argv: readonly string[]): { readonly code: number; readonly text: string } {
  // commander has written its help or its error by now; its own code for a usage error is 1, which means something here.
  if (error instanceof CommanderError) return { code: error.exitCode === 0 ? EXIT.clean : EXIT.usage, text: '' };
  if (error instanceof UsageError) return { code: EXIT.usage, text: usageText(error) };
  return { code: EXIT.fault, text: faultText(error, argv) };
}

const usageText = ({ message, further }: UsageError) =>
  [message, ...further].map((line) => `crashcheck: ${visible(line)}\n`).join('');

function faultText(error: unknown, argv: readonly string[]): string {
  const message = visible(error instanceof Error ? error.message : String(error));
  const hint = `please report this at ${readReportAddress()}, with what --debug prints`;
  const stack = argv.includes('--debug') && error instanceof Error ? stackText(error) : '';
  return `crashcheck: a fault of crashcheck itself: ${message}; ${hint}\n${stack}`;
}

/** Line by line: the message in it may quote what was read. */
function stackText(error: Error): string {
  const lines = (error.stack ?? '').split('\n');
  return lines.map((line) => `${visible(line)}\n`).join('');
}
