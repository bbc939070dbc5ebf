/** Where the configuration of a run is: looked for without loading anything that reads it. */
import { basename, join, resolve } from 'node:path';
import { foldersUpward, namesThere, readSettingsText } from '../../node/settings-file.js';
import { shownFrom } from '../shown-from.js';
import { UsageError } from '../usage-error.js';

const FILES = ['crashcheck.config.json', 'crashcheck.config.yaml', 'crashcheck.config.yml'];
const MANIFEST = 'package.json';
/** The key of package.json that holds a configuration. */
const KEY = 'crashcheck';

export interface ConfigFile {
  /** Absolute. */
  readonly path: string;
  /** As the user sees it, from the working folder. */
  readonly shown: string;
  readonly text: string;
  readonly isJson: boolean;
  /** The key under which the configuration stands, or null when the file is nothing else. */
  readonly under: string | null;
}

/**
 * The configuration of the working folder, or of the nearest folder around it that has one; null when none has.
 * @throws UsageError when a folder has two, or the file cannot be read.
 */
export async function findConfig(cwd: string): Promise<ConfigFile | null> {
  for (const folder of foldersUpward(cwd)) {
    const names = await namesThere(folder, FILES);
    const manifest = await readManifest(join(folder, MANIFEST), cwd);
    if (manifest !== null) names.push(MANIFEST);
    if (names.length > 1)
      throw new UsageError(
        `${names.map((name) => shownFrom(cwd, join(folder, name))).join(' and ')}: only one of them can be the configuration`,
      );
    if (manifest !== null) return manifest;
    if (names[0] !== undefined) return await openConfig(join(folder, names[0]), cwd);
  }
  return null;
}

/**
 * The file that the user names.
 * @throws UsageError when it cannot be read.
 */
export async function openConfig(file: string, cwd: string): Promise<ConfigFile> {
  const path = resolve(cwd, file);
  const shown = shownFrom(cwd, path);
  const read = await readSettingsText(path);
  if (read.text === null) throw new UsageError(`${shown}: the configuration cannot be read: ${read.message}`);
  const under = basename(path) === MANIFEST ? KEY : null;
  if (under !== null && !holdsConfig(read.text)) throw new UsageError(`${shown}: no key "${KEY}"`);
  return { path, shown, text: read.text, isJson: /\.json$/i.test(path), under };
}

/** A package.json that holds a configuration; of any other, nothing is asked. `path` absolute. */
export async function readManifest(path: string, cwd: string): Promise<ConfigFile | null> {
  const read = await readSettingsText(path);
  if (read.text === null || !holdsConfig(read.text)) return null;
  return { path, shown: shownFrom(cwd, path), text: read.text, isJson: true, under: KEY };
}

/** Of a package.json that is broken, the key alone tells whether it should hold one. */
function holdsConfig(text: string): boolean {
  if (!text.includes(`"${KEY}"`)) return false;
  try {
    return Object.hasOwn(Object(JSON.parse(text)), KEY);
  } catch {
    return /"crashcheck"\s{0,9}:/.test(text);
  }
}
