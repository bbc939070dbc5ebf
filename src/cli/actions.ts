/** Each command's work, loaded when it is asked for. */
import type { Command } from 'commander';
import type { Run } from './config/settle.js';
import type {
  BaselineFlags,
  ExtractFlags,
  ReportFlags,
  ScanFlags,
  TellingFlags,
  TimelineFlags,
  TraceFlags,
  WatchFlags,
} from './flags.js';
import type { Io } from './io.js';
import type { Action, Actions } from './program.js';

/** What the commands do; `end` takes the exit code of the one that ran, `program` gives the grammar they belong to. */
export function actionsOn(io: Io, end: (code: number) => void, program: () => Command): Actions {
  const settled =
    <Flags>(act: Run<Flags>): Action =>
    async (paths, command) => {
      const { runSettled } = await import('./config/settle.js');
      end(await runSettled(paths, command, io, act));
    };
  return {
    scan: settled<ScanFlags>(async (...asked) => (await import('./scan.js')).scan(...asked, io)),
    extract: settled<ExtractFlags>(async (...asked) => (await import('./extract.js')).extract(...asked, io)),
    compare: settled<ReportFlags>(async (...asked) => (await import('./compare.js')).compare(...asked, io)),
    format: async (file, flags) => {
      end(await (await import('./format.js')).format(file, flags, io));
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
      end(await (await import('./init.js')).init(flags, io));
    },
    doctor: async (flags) => {
      end(await (await import('./doctor.js')).doctor(flags, io));
    },
    complete: async (shell) => {
      end(await (await import('./completion/complete.js')).complete(shell, program(), io));
    },
    tellFacts: settled<TellingFlags>(async (_, flags) => (await import('./explain.js')).tellFacts(flags, io)),
    trace: settled<TraceFlags>(async ([place = ''], flags) => (await import('./trace.js')).trace(place, flags, io)),
    explain: settled<TellingFlags>(async ([rule], flags) => (await import('./explain.js')).explain(rule, flags, io)),
    schema: async (name) => {
      end(await (await import('./schema.js')).printSchema(name, io));
    },
    printCachePath: async (flags) => {
      end(await (await import('./cache.js')).printCachePath(flags, io));
    },
    clearCache: async (flags) => {
      end(await (await import('./cache.js')).clearCache(flags, io));
    },
  };
}
