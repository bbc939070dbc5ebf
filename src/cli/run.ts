import { CommanderError } from 'commander';
import { visible } from '../report/visible.js';
import type { Run } from './config/settle.js';
import { EXIT } from './exit-code.js';
import { type Io, processIo } from './io.js';
import { readReportAddress } from './manifest.js';
import {
  type Action,
  type BaselineFlags,
  buildProgram,
  type ExtractFlags,
  type ReportFlags,
  type ScanFlags,
  type TellingFlags,
  type TimelineFlags,
  type TraceFlags,
  type WatchFlags,
} from './program.js';
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
  const settled =
    <Flags>(act: Run<Flags>): Action =>
    async (paths, command) => {
      const { runSettled } = await import('./config/settle.js');
      code = await runSettled(paths, command, io, act);
    };
  const program = buildProgram(
    {
      scan: settled<ScanFlags>(async (...asked) => (await import('./scan.js')).scan(...asked, io)),
      extract: settled<ExtractFlags>(async (...asked) => (await import('./extract.js')).extract(...asked, io)),
      compare: settled<ReportFlags>(async (...asked) => (await import('./compare.js')).compare(...asked, io)),
      format: async (file, flags) => {
        code = await (await import('./format.js')).format(file, flags, io);
      },
      timeline: settled<TimelineFlags>(async (...asked) => (await import('./timeline.js')).timeline(...asked, io)),
      watch: settled<WatchFlags>(async (...asked) => (await import('./watch.js')).watch(...asked, io)),
      writeBaseline: settled<BaselineFlags>(async (...asked) =>
        (await import('./baseline.js')).writeBaseline(...asked, io),
      ),
      pruneBaseline: settled<BaselineFlags>(async (...asked) =>
        (await import('./baseline.js')).pruneBaseline(...asked, io),
      ),
      init: async (flags) => {
        code = await (await import('./init.js')).init(flags, io);
      },
      doctor: async (flags) => {
        code = await (await import('./doctor.js')).doctor(flags, io);
      },
      complete: async (shell) => {
        code = await (await import('./completion/complete.js')).complete(shell, program, io);
      },
      tellFacts: settled<TellingFlags>(async (_, flags) => (await import('./explain.js')).tellFacts(flags, io)),
      trace: settled<TraceFlags>(async ([place = ''], flags) => (await import('./trace.js')).trace(place, flags, io)),
      explain: settled<TellingFlags>(async ([rule], flags) => (await import('./explain.js')).explain(rule, flags, io)),
      schema: async (name) => {
        code = await (await import('./schema.js')).printSchema(name, io);
      },
      printCachePath: async (flags) => {
        code = await (await import('./cache.js')).printCachePath(flags, io);
      },
      clearCache: async (flags) => {
        code = await (await import('./cache.js')).clearCache(flags, io);
      },
    },
    io,
  );
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
