/** Runs cases in this process and tells the parent of each: `{ index }` before it, `{ fault }` when it fails. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { caseOf } from './cases.mjs';
import { faultsOf } from './oracles.mjs';
import { readSeeds } from './seeds.mjs';
import { shrink } from './shrink.mjs';

/** Every so often a case is run twice, and must give the same bytes. */
const TWICE = 50;

const TODAY = '2024-03-14';
const DIST = new URL('../../dist/', import.meta.url);
const [{ main }, engine, { FORMATS }, { decode }] = await Promise.all(
  ['cli/run.js', 'index.js', 'cli/reporters.js', 'node/decode.js'].map((file) => import(new URL(file, DIST).href)),
);

class Sink extends Writable {
  text = '';

  _write(chunk, _encoding, done) {
    this.text += chunk.toString();
    done();
  }
}

/** Cases from `first` on, in a folder of the parent's, until it says `stop` or `most` are done. */
export async function runCases({ seed, first, most, folder }) {
  const seeds = readSeeds();
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => process.exit(0));
  let isStopped = false;
  process.on('message', () => {
    isStopped = true;
  });
  process.on('disconnect', () => process.exit(0));
  for (let index = first; index < first + most && !isStopped; index++) {
    process.send({ index });
    const made = caseOf(seed, index, seeds, FORMATS);
    const faults = await faultsOfCase(made, folder, index % TWICE === 0);
    if (faults.length > 0) {
      const isSame = async (smaller) =>
        (await faultsOfCase(smaller, folder, false)).some((fault) => kindOf(fault) === kindOf(faults[0]));
      process.send({
        index,
        fault: faults.join('; '),
        files: (await shrink(made, isSame, () => process.send({ index }))).files,
      });
    }
    // a turn for messages and for what main has left in the queue
    if (index % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  process.disconnect();
}

/** What is common to one fault found in two inputs. */
const kindOf = (fault) => fault.replace(/[:"].*/s, '').replace(/\d+/g, '');

async function faultsOfCase({ files, argv }, folder, isTwice) {
  const cwd = join(folder, 'in');
  rmSync(cwd, { recursive: true, force: true });
  mkdirSync(cwd);
  for (const { name, bytes } of files) writeFileSync(join(cwd, name), bytes);
  const run = await runOnce(argv, cwd);
  if (run.error !== undefined) return [`main rejects: ${run.error}`];
  const faults = faultsOf(run, argv, (path) => textOf(files, path));
  if (readdirSync(cwd).length !== files.length || readdirSync(folder).length !== 1) faults.push('a file was written');
  if (isTwice) {
    const again = await runOnce(argv, cwd);
    if (again.stdout !== run.stdout || again.stderr !== run.stderr) faults.push('a second run says otherwise');
  }
  return faults;
}

async function runOnce(argv, cwd) {
  const [stdout, stderr] = [new Sink(), new Sink()];
  try {
    const stdin = Readable.from([]);
    const code = await main(argv, {
      stdin,
      stdout,
      stderr,
      env: {},
      cwd,
      today: () => TODAY,
      loadEngine: async () => engine,
    });
    return { code, stdout: stdout.text, stderr: stderr.text };
  } catch (error) {
    return { error: String(error?.stack ?? error) };
  }
}

/** The text of a plain text file, whose places the evidence names; null for formats that articles are taken out of. */
function textOf(files, path) {
  const file = files.find(({ name }) => name === path);
  return file === undefined || !/^\.txt$/i.test(extname(file.name)) ? null : decode(file.bytes).text;
}
