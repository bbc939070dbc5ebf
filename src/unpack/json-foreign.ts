/** JSON files that lie beside articles and are none. */
import { isObject, own } from './json-fields.js';

/** What a parsed file is, in a few words, when it was never meant to hold articles; else null. */
export function nameForeign(root: unknown): string | null {
  if (!isObject(root)) return null;
  const tool = own(root, 'tool');
  if (isObject(tool) && own(tool, 'name') === 'crashcheck') return 'a report of crashcheck, no article';
  if (own(root, 'version') === 1 && Array.isArray(own(root, 'waivers'))) return 'a baseline of crashcheck, no article';
  const isManifest = ['name', 'version'].every((key) => typeof own(root, key) === 'string');
  const hasParts = ['dependencies', 'devDependencies', 'scripts', 'packages'].some((key) => isObject(own(root, key)));
  return isManifest && hasParts ? "a package's manifest, no article" : null;
}
