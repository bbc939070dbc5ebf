import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../model/report.js';
import { formatOf } from './article-format.js';
import { codeOf, failedInput, skipped } from './input-problem.js';
import { isInside, shownInside } from './shown-path.js';

/** Something on disk: the path the reader sees and the one without links. */
export interface Place {
  readonly shown: string;
  readonly real: string;
  /** Reached through a symbolic link. */
  readonly isLinked: boolean;
}

/** What lies in a folder, all levels down. */
export interface Walk {
  readonly files: Place[];
  readonly problems: Problem[];
  /** Hidden entries, `node_modules` and files of other formats that were left out. */
  ignored: number;
}

interface Journey extends Walk {
  readonly root: string;
  readonly visited: Set<string>;
  readonly links: Place[];
}

/**
 * Walks a folder and everything below it that belongs to it. Links are followed only inside the folder and only to
 * folders not walked yet, so a loop ends and nothing outside is read. Never throws: what cannot be read is a problem.
 */
export async function walkFolder(root: Place): Promise<Walk> {
  const journey: Journey = { root: root.real, visited: new Set(), links: [], files: [], problems: [], ignored: 0 };
  await walkTree(root, journey);
  // After the real folders, so that a file is known by its own name before a link gives it another. Grows as it runs.
  for (const link of journey.links) await followLink(link, journey);
  return { files: journey.files, problems: journey.problems, ignored: journey.ignored };
}

async function walkTree(top: Place, journey: Journey): Promise<void> {
  const pending = [top];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    if (journey.visited.has(folder.real)) continue;
    journey.visited.add(folder.real);
    for (const entry of await listFolder(folder, journey)) sortEntry(entry, placeIn(folder, entry), pending, journey);
  }
}

async function listFolder(folder: Place, journey: Journey): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder.real, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    journey.problems.push(failedInput(folder.shown, error));
    return [];
  }
}

function placeIn(folder: Place, entry: Dirent): Place {
  const { isLinked } = folder;
  return { shown: shownInside(folder.shown, entry.name), real: join(folder.real, entry.name), isLinked };
}

function sortEntry(entry: Dirent, place: Place, pending: Place[], journey: Journey): void {
  if (entry.name.startsWith('.') || entry.name === 'node_modules') journey.ignored++;
  else if (entry.isDirectory()) pending.push(place);
  else if (entry.isSymbolicLink()) journey.links.push(place);
  else if (formatOf(entry.name) === null) journey.ignored++;
  else if (entry.isFile()) journey.files.push(place);
  else journey.problems.push(notRegular(place.shown));
}

async function followLink(link: Place, journey: Journey): Promise<void> {
  try {
    const real = await realpath(link.real);
    const stats = await stat(real);
    if (!stats.isDirectory() && !stats.isFile()) journey.problems.push(notRegular(link.shown, stats));
    else if (!isInside(journey.root, real)) journey.problems.push(leadsOutside(link.shown));
    else if (stats.isDirectory()) await followToFolder({ ...link, real }, journey);
    else if (formatOf(link.shown) === null) journey.ignored++;
    else journey.files.push({ ...link, real, isLinked: true });
  } catch (error) {
    journey.problems.push(brokenLink(link.shown, error));
  }
}

async function followToFolder(place: Place, journey: Journey): Promise<void> {
  if (journey.visited.has(place.real)) journey.problems.push(linkLoop(place.shown));
  else await walkTree({ ...place, isLinked: true }, journey);
}

/** Not a file one can read to its end. Opening a pipe would wait for ever. */
export function notRegular(path: string, stats?: Stats): Problem {
  const what = stats?.isFIFO() ? 'a named pipe' : stats?.isSocket() ? 'a socket' : 'a device, pipe or socket';
  return skipped(path, 'unreadable', `not a regular file (${what})`);
}

function linkLoop(path: string): Problem {
  return skipped(path, 'duplicate', 'symbolic link to a folder that is read already (a link loop or a second name)');
}

function leadsOutside(path: string): Problem {
  return skipped(path, 'unreadable', 'symbolic link to a place outside the given folder');
}

function brokenLink(path: string, error: unknown): Problem {
  if (codeOf(error) === 'ENOENT') return skipped(path, 'not-found', 'symbolic link whose target is missing');
  if (codeOf(error) === 'ELOOP') return skipped(path, 'unreadable', 'symbolic link loop');
  return failedInput(path, error);
}
