/**
 * Runs the built program many times in one process, each time with one fault of the file system planted: the Nth call
 * of one function fails, or something happens to a file right before it. Takes a JSON list of cases on standard input:
 * `root`, the folder the program runs in and whose files count; `argv`; `call`, the function ("open", "handle.read");
 * `at`, from 1; and `code`, the system's error, or `before`, [one of the deeds below, a path, what it needs]. Gives a
 * JSON list of what came of them. The functions are replaced before the program is loaded, since it names its imports.
 */
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { text } from 'node:stream/consumers';

const deeds = {
  remove: (path) => fs.rmSync(path),
  write: (path, content) => fs.writeFileSync(path, content),
  truncate: (path, length) => fs.truncateSync(path, length),
  link: (path, target) => {
    fs.rmSync(path);
    fs.symlinkSync(target, path);
  },
};

/** The case that runs, and how many of its calls were made. */
let current = { root: '\0', call: '', at: 0 };
let count = 0;

function strike(call) {
  if (call !== current.call || ++count !== current.at) return;
  const { before, code } = current;
  if (before !== undefined) deeds[before[0]](...before.slice(1));
  if (code !== undefined) throw Object.assign(new Error(`${code}: planted`), { code, syscall: call, errno: -1 });
}

const isOurs = (path) => String(path).startsWith(current.root);
/** Handles of files under the root are told from others, such as the program's own. */
const ours = new WeakSet();

for (const call of ['open', 'stat', 'lstat', 'realpath', 'readdir', 'rename', 'rm']) {
  const real = fsp[call];
  fsp[call] = async (path, ...rest) => {
    if (!isOurs(path)) return await real(path, ...rest);
    strike(call);
    const result = await real(path, ...rest);
    if (call === 'open') ours.add(result);
    return result;
  };
}

const probe = await fsp.open(new URL(import.meta.url));
const handles = Object.getPrototypeOf(probe);
await probe.close();
for (const name of ['read', 'stat', 'write', 'writeFile', 'sync', 'close']) {
  const real = handles[name];
  handles[name] = async function (...given) {
    if (ours.has(this)) strike(`handle.${name}`);
    return await real.apply(this, given);
  };
}

/** The same of the calls that do not wait, under the same names: to a file it is all one. */
const ourDescriptors = new Set();
const { openSync } = fs;
fs.openSync = (path, ...rest) => {
  if (!isOurs(path)) return openSync(path, ...rest);
  strike('open');
  const descriptor = openSync(path, ...rest);
  ourDescriptors.add(descriptor);
  return descriptor;
};
for (const [name, call] of Object.entries({ readSync: 'read', fstatSync: 'stat', closeSync: 'close' })) {
  const real = fs[name];
  fs[name] = (descriptor, ...rest) => {
    if (ourDescriptors.has(descriptor)) strike(`handle.${call}`);
    if (call === 'close') ourDescriptors.delete(descriptor);
    return real(descriptor, ...rest);
  };
}
syncBuiltinESMExports();

const { main } = await import('../../dist/cli/run.js');

/** What the program writes, instead of writing it. */
function capture(stream) {
  const chunks = [];
  const { write } = stream;
  stream.write = (chunk, encoding, done = encoding) => {
    chunks.push(Buffer.from(chunk));
    if (typeof done === 'function') done();
    return true;
  };
  return () => {
    stream.write = write;
    return Buffer.concat(chunks).toString();
  };
}

async function run(planted) {
  process.chdir(planted.root);
  const stdout = capture(process.stdout);
  const stderr = capture(process.stderr);
  current = planted;
  count = 0;
  const code = await main(planted.argv);
  return { code, stdout: stdout(), stderr: stderr(), isStruck: count >= planted.at };
}

// each run listens for errors of the streams, which in a process of its own it does once
process.stdout.setMaxListeners(0);
process.stderr.setMaxListeners(0);
const results = [];
for (const planted of JSON.parse(await text(process.stdin))) results.push(await run(planted));
process.stdout.write(JSON.stringify(results));
