import { pathToFileURL } from 'node:url';
import type { TerminalOptions } from '../index.js';
import { wantsColor } from './color.js';
import type { Io } from './io.js';
import { wantsLinks } from './links.js';
import type { Output } from './outputs.js';

const USUAL_WIDTH = 80;

export interface LookFlags {
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** How a report for people looks where it goes: on a terminal, in a pipe, in a file. */
export function lookOf(
  { color, quiet, verbose }: LookFlags,
  { file }: Output,
  { stdout, env, cwd }: Io,
): TerminalOptions {
  const isTTY = file === null && stdout.isTTY === true;
  const isColored = wantsColor({ flag: color, env, isTTY });
  return {
    color: isColored,
    width: widthOf({ stdout: isTTY ? stdout : {}, env }),
    borders: isTTY && env.TERM !== 'dumb',
    quiet: quiet === true,
    verbose: verbose === true,
    links: wantsLinks({ isColored, env, isTTY }) ? pathToFileURL(`${cwd}/`).href : null,
  };
}

/** Columns of what goes to standard output: the terminal's, else those of COLUMNS, else the usual ones. */
export function widthOf({ stdout, env }: { readonly stdout: Partial<Io['stdout']>; readonly env: Io['env'] }): number {
  return (stdout.isTTY === true && stdout.columns) || Number(env.COLUMNS) || USUAL_WIDTH;
}
