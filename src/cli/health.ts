/** What surrounds a run, looked at thing by thing. */

import { lstat, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeOf } from '../node/input-problem.js';
import { visible, visibleName } from '../report/visible.js';
import { readBaseline, USUAL_BASELINE } from './baseline-file.js';
import { wantsColor } from './color.js';
import { examineConfig } from './config/examine-config.js';
import type { Io } from './io.js';
import { readEngines, readVersion } from './manifest.js';
import { usualThreads } from './settings.js';
import { UsageError } from './usage-error.js';

/** `warn`: a run is possible, with something less; `fail`: it is not. */
export type Health = 'ok' | 'warn' | 'fail';

export interface Check {
  readonly name: string;
  readonly health: Health;
  readonly finding: string;
}

/** Every check, in the order in which it is told; `config` as the command line has it. */
export async function examine(config: string | boolean | undefined, io: Io): Promise<readonly Check[]> {
  return [
    { name: 'crashcheck', health: 'ok', finding: readVersion() },
    checkNode(process.versions.node, readEngines()),
    await checkEngine(io),
    await checkConfiguration(config, io),
    await checkBaseline(io),
    checkTerminal(io),
    { name: 'threads', health: 'ok', finding: `${usualThreads()} to read on (${availableParallelism()} processors)` },
    await checkFolder('working folder', io.cwd, 'reports cannot be written there'),
    await checkFolder('temporary folder', tmpdir(), 'crashcheck needs none, other programs may'),
  ];
}

/** `wanted`: ">=20", as package.json has it. */
function checkNode(version: string, wanted: string): Check {
  const least = Number(/\d+/.exec(wanted)?.[0] ?? 0);
  const isEnough = Number(version.split('.')[0]) >= least;
  const finding = isEnough ? version : `${version}; crashcheck needs ${wanted}`;
  return { name: 'node', health: isEnough ? 'ok' : 'fail', finding };
}

/** An installation that is not whole shows here first. */
async function checkEngine({ loadEngine }: Io): Promise<Check> {
  try {
    const { FACTS } = await loadEngine();
    return { name: 'rules', health: 'ok', finding: `${FACTS.length} facts are looked for` };
  } catch (error) {
    return { name: 'rules', health: 'fail', finding: `cannot be loaded: ${visible(String(error))}` };
  }
}

async function checkConfiguration(config: string | boolean | undefined, { cwd }: Io): Promise<Check> {
  const { isGood, finding } = await examineConfig(config, cwd);
  return { name: 'configuration', health: isGood ? 'ok' : 'fail', finding };
}

async function checkBaseline({ cwd, today }: Io): Promise<Check> {
  const name = 'baseline';
  if (!(await isThere(join(cwd, USUAL_BASELINE)))) return { name, health: 'ok', finding: 'none' };
  try {
    const entries = await readBaseline(USUAL_BASELINE, cwd);
    const expired = entries.filter(({ expires }) => expires !== null && expires < today()).length;
    const finding = `${USUAL_BASELINE}: entries: ${entries.length}, expired: ${expired}`;
    return { name, health: expired > 0 ? 'warn' : 'ok', finding };
  } catch (error) {
    if (error instanceof UsageError) return { name, health: 'fail', finding: visible(error.message) };
    throw error;
  }
}

function checkTerminal({ stdout, env }: Io): Check {
  const isTTY = stdout.isTTY === true;
  const hasColor = wantsColor({ flag: undefined, env, isTTY });
  const width = isTTY ? `a terminal of ${stdout.columns ?? 'unknown'} columns` : 'no terminal: plain text';
  return { name: 'output', health: 'ok', finding: `${width}, ${hasColor ? 'with' : 'without'} colour` };
}

/** Makes a folder there and takes it away: what a permission says is not always true. */
async function checkFolder(name: string, folder: string, otherwise: string): Promise<Check> {
  const shown = visibleName(folder);
  try {
    await rm(await mkdtemp(join(folder, '.crashcheck-')), { recursive: true });
    return { name, health: 'ok', finding: `${shown} can be written` };
  } catch (error) {
    return { name, health: 'warn', finding: `${shown} cannot be written (${codeOf(error)}): ${otherwise}` };
  }
}

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null)) !== null;
}
