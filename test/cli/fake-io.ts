import { Writable } from 'node:stream';
import type { Io, Output } from '../../src/cli/io.js';
import type { CrosscheckOptions, Report, Source } from '../../src/index.js';
import { VERDICTS } from '../../src/model/comparison.js';
import { renderJson } from '../../src/report/json.js';
import { renderTerminal } from '../../src/report/terminal.js';
import { sampleReport } from '../report/sample-report.js';

/** A stream that keeps what it is given. */
class Sink extends Writable {
  text = '';
  isTTY?: boolean;
  columns?: number;

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

type Engine = Awaited<ReturnType<Io['loadEngine']>>;

/** The cli's surroundings without the engine: `crosscheck` is a stand-in, the rest of the front door is real. */
export function fakeIo(cwd: string, crosscheck: Engine['crosscheck'] = fakeCrosscheck) {
  const stdout = new Sink();
  const stderr = new Sink();
  const engine = { crosscheck, renderJson, renderTerminal, VERDICTS, FACTS: [] } as unknown as Engine;
  const io: Io = { stdout, stderr, env: {}, cwd, loadEngine: async () => engine };
  return { io, stdout, stderr };
}

/** Finds the sample report's contradiction as soon as there are two texts. */
function fakeCrosscheck(sources: readonly Source[], options: CrosscheckOptions): Report {
  const { failOn = [], problems = [], version = '?' } = options;
  const sample = sampleReport();
  const findings = sources.length > 1 ? sample.findings.slice(1) : [];
  const failed = problems.filter((problem) => problem.action === 'failed').length;
  const skipped = problems.filter((problem) => problem.action === 'skipped').length;
  return {
    ...sample,
    tool: { name: 'crashcheck', version },
    complete: failed === 0,
    articles: sources.map(({ path }, at) => ({ ...sample.articles[0]!, id: `a${at + 1}`, path })),
    findings,
    problems,
    summary: {
      ...sample.summary,
      articles: sources.length,
      findings: findings.length > 0 ? { contradiction: 1 } : {},
      inputs: { found: options.found ?? 0, processed: sources.length, skipped, failed, notReached: 0 },
      gate: { failOn, hit: findings.length > 0 && failOn.includes('contradiction') },
    },
  };
}

/** A stream whose every write fails with the code given. */
export function brokenStream(code: string): Output {
  return new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error(code), { code }));
    },
  });
}
