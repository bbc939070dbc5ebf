import { lstat, mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, isSystemError } from '../node/input-problem.js';
import { readManifest } from './config/find-config.js';
import { EXIT } from './exit-code.js';
import type { Io } from './io.js';
import { readVersion } from './manifest.js';
import type { InitFlags } from './setup-commands.js';
import { writeAll } from './streams.js';
import { type Stub, stubsFor } from './stubs.js';
import { tell } from './tell.js';

/**
 * Writes what is needed to use crashcheck in the working folder, and says what it did with each file. What stands there
 * already is never touched. Exit code 2 when a file could not be written.
 */
export async function init({ dryRun = false }: InitFlags, io: Io): Promise<number> {
  let code: number = EXIT.clean;
  for (const stub of stubsFor(readVersion())) {
    const there = await findThere(stub, io.cwd);
    if (there !== null) {
      await writeAll(io.stdout, `left as it is  ${there}\n`);
      continue;
    }
    try {
      if (!dryRun) await writeNew(join(io.cwd, stub.file), stub.text);
      await writeAll(io.stdout, `${dryRun ? 'to be written' : 'written      '}  ${stub.file}\n`);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      await tell(io, `${stub.file}: cannot be written (${codeOf(error)})`);
      code = EXIT.usage;
    }
  }
  return code;
}

/** The first name under which something stands there, a link that leads nowhere included. */
async function findThere({ file, others, isConfig }: Stub, cwd: string): Promise<string | null> {
  for (const name of [file, ...others]) {
    const there = await lstat(join(cwd, name)).catch(() => null);
    if (there !== null) return name;
  }
  if (isConfig && (await readManifest(join(cwd, 'package.json'), cwd)) !== null) return 'package.json';
  return null;
}

/** Opens for a new file only, so that one which appeared since is safe too; a file that cannot be filled is taken away. */
async function writeNew(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
  } catch (error) {
    await rm(path, { force: true }).catch(() => {});
    throw error;
  } finally {
    await file.close();
  }
}
