import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Problem } from '../model/report.js';
import { formatOf, READABLE } from './article-format.js';
import { ignoredBy, type RuleChain, rulesAbove, withRulesOf } from './ignore-rules.js';
import { codeOf, failed, failedInput, skipped } from './input-problem.js';
import { isInside, shownInside } from './shown-path.js';

/** Something on disk: the path the reader sees and the one without links. */
export interface Place {
  readonly shown: string;
  readonly real: string;
  /** The same in bytes, where the name is not valid UTF-8 and a string would lose it. */
  readonly rawReal?: Buffer;
  /** Reached through a symbolic link. */
  readonly isLinked: boolean;
}

/** What lies in a folder, all levels down. */
export interface Walk {
  readonly files: Place[];
  /** With one for each entry that is left out: hidden, of another format, by an ignore file. */
  readonly problems: Problem[];
}

interface Journey extends Walk {
  readonly root: string;
  readonly visited: Set<string>;
  readonly links: Linked[];
  readonly honoursIgnoreFiles: boolean;
}

/** A folder to walk with the rules that hold above it. */
interface Stop extends Place {
  readonly above: RuleChain;
}

/** A link met on the way, to follow later under the rules that hold where it stands. */
interface Linked extends Place {
  readonly chain: RuleChain;
}

/**
 * Walks a folder and everything below it that belongs to it. Links are followed only inside the folder and only to
 * folders not walked yet, so a loop ends and nothing outside is read. Never throws: what cannot be read is a problem.
 */
export async function walkFolder(root: Place, honoursIgnoreFiles: boolean): Promise<Walk> {
  const walk: Walk = { files: [], problems: [] };
  const journey: Journey = { ...walk, root: root.real, visited: new Set(), links: [], honoursIgnoreFiles };
  const above = honoursIgnoreFiles ? await rulesAbove(root.real, walk.problems) : [];
  await walkTree({ ...root, above }, journey);
  // After the real folders, so that a file is known by its own name before a link gives it another. Grows as it runs.
  for (const link of journey.links) await followLink(link, journey);
  return walk;
}

async function walkTree(top: Stop, journey: Journey): Promise<void> {
  const pending = [top];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    if (journey.visited.has(folder.real)) continue;
    journey.visited.add(folder.real);
    const entries = await listFolder(folder, journey);
    const chain = await rulesIn(folder, journey);
    for (const entry of entries) sortEntry(entry, { ...placeIn(folder, entry), above: chain }, pending, journey);
  }
}

async function rulesIn(folder: Stop, { honoursIgnoreFiles, problems }: Journey): Promise<RuleChain> {
  return honoursIgnoreFiles ? await withRulesOf(folder.real, folder.shown, folder.above, problems) : [];
}

/** An entry by the name that is shown; bytes that are no UTF-8 stand in it as `\\xFF`. */
interface Entry {
  readonly name: string;
  /** The name's bytes, where they are no UTF-8. */
  readonly raw: Buffer | null;
  readonly kind: Dirent<Buffer>;
}

async function listFolder(folder: Place, journey: Journey): Promise<Entry[]> {
  try {
    const entries = await readdir(folder.real, { withFileTypes: true, encoding: 'buffer' });
    return entries.map(named).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    journey.problems.push(failedInput(folder.shown, error));
    return [];
  }
}

function named(kind: Dirent<Buffer>): Entry {
  const name = kind.name.toString('utf8');
  if (Buffer.from(name).equals(kind.name)) return { name, raw: null, kind };
  return { name: showBytes(kind.name), raw: kind.name, kind };
}

/** ASCII as it is, every other byte by its number. */
function showBytes(bytes: Buffer): string {
  const units = Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase()}`,
  );
  return units.join('');
}

function placeIn(folder: Place, { name, raw }: Entry): Place {
  const { isLinked } = folder;
  const place = { shown: shownInside(folder.shown, name), real: join(folder.real, name), isLinked };
  return raw === null ? place : { ...place, rawReal: Buffer.concat([Buffer.from(join(folder.real, sep)), raw]) };
}

function sortEntry(entry: Entry, place: Stop, pending: Stop[], journey: Journey): void {
  const { above: chain, ...plain } = place;
  const { kind } = entry;
  const leftOut = whyLeftOut(entry, place);
  if (leftOut !== null) journey.problems.push(leftOut);
  else if (entry.raw !== null && !kind.isFile()) journey.problems.push(unnamed(place.shown));
  else if (kind.isDirectory()) pending.push(place);
  else if (kind.isSymbolicLink()) journey.links.push({ ...plain, chain });
  else if (!kind.isFile()) journey.problems.push(notRegular(place.shown));
  else if (formatOf(entry.name) === null) journey.problems.push(unsupported(place.shown));
  else journey.files.push(plain);
}

function whyLeftOut(entry: Entry, { shown, real, above }: Stop): Problem | null {
  if (entry.name.startsWith('.')) return skipped(shown, 'hidden', 'hidden: its name begins with a full stop');
  if (entry.name === 'node_modules') return skipped(shown, 'ignored', 'a folder of installed packages');
  const file = ignoredBy(real, entry.kind.isDirectory(), above);
  return file === null ? null : skipped(shown, 'ignored', `left out by ${file}`);
}

async function followLink(link: Linked, journey: Journey): Promise<void> {
  try {
    const real = await realpath(link.real);
    const stats = await stat(real);
    if (!stats.isDirectory() && !stats.isFile()) journey.problems.push(notRegular(link.shown, stats));
    else if (!isInside(journey.root, real)) journey.problems.push(leadsOutside(link.shown));
    else if (stats.isDirectory()) await followToFolder({ ...link, real }, journey);
    else if (formatOf(link.shown) === null) journey.problems.push(unsupported(link.shown));
    else journey.files.push({ shown: link.shown, real, isLinked: true });
  } catch (error) {
    journey.problems.push(brokenLink(link.shown, error));
  }
}

async function followToFolder(place: Linked, journey: Journey): Promise<void> {
  if (journey.visited.has(place.real)) journey.problems.push(linkLoop(place.shown));
  else await walkTree({ ...place, isLinked: true, above: place.chain }, journey);
}

/** A folder or a link that cannot be followed by its name. */
function unnamed(path: string): Problem {
  return failed(path, 'unreadable', 'the name of this folder or link is not valid UTF-8');
}

/** A file whose name says that it holds nothing we read. */
export function unsupported(path: string): Problem {
  return skipped(path, 'unsupported-format', `not a format that is read: ${READABLE}`);
}

/** Not a file one can read to its end. Opening a pipe would wait for ever. */
export function notRegular(path: string, stats?: Stats): Problem {
  return skipped(path, 'unreadable', `not a regular file (${kindOf(stats)})`);
}

function kindOf(stats: Stats | undefined): string {
  if (stats?.isDirectory()) return 'a folder';
  if (stats?.isFIFO()) return 'a named pipe';
  return stats?.isSocket() ? 'a socket' : 'a device, pipe or socket';
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
