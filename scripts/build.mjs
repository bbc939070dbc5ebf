// Builds the package: types as they are, code in a few files. A module each would be some 250 files to open at every
// start, more than a process may hold open where descriptors are scarce.
//   node scripts/build.mjs
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './built-tool.mjs';

const OUT = join(ROOT, 'dist');

/** The two doors, the command line, and what a thread runs. */
const SHIPPED = ['index', 'explain', 'cli/run', 'cli/read-job'];
/** What the benchmark, the fuzzer and what is made from the grammar look at by itself. */
const MEASURED = ['language/sentences', 'cli/reporters', 'cli/program', 'cli/grammar', 'node/decode'];

rmSync(OUT, { recursive: true, force: true });
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
const { status } = spawnSync(
  process.execPath,
  [tsc, '-p', join(ROOT, 'tsconfig.build.json'), '--emitDeclarationOnly'],
  { stdio: 'inherit' },
);
if (status !== 0) process.exit(status ?? 1);
await build({
  entryPoints: [...SHIPPED, ...MEASURED].map((name) => join(ROOT, `src/${name}.ts`)),
  outdir: OUT,
  outbase: join(ROOT, 'src'),
  // as deep as the entries, so that a path from any file to the package's root is the same
  chunkNames: 'parts/[name]-[hash]',
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
});
writeFileSync(join(OUT, 'build-digest.txt'), digestOfBuild());

/** Changes with every change of the code or of the packages that it leans on: what older builds cached is not used. */
function digestOfBuild() {
  const digest = createHash('sha256').update(readFileSync(join(ROOT, 'package.json')));
  const files = readdirSync(OUT, { recursive: true }).filter((name) => name.endsWith('.js'));
  for (const name of files.sort()) {
    const code = readFileSync(join(OUT, name));
    digest.update(`\n${name.replaceAll('\\', '/')} ${code.length}\n`).update(code);
  }
  return digest.digest('hex');
}
