import { readFileSync } from 'node:fs';

interface Manifest {
  readonly version: string;
  readonly engines?: { readonly node: string };
  readonly bugs?: string | { readonly url?: string };
}

/** The package's own version, as its package.json has it. */
export function readVersion(): string {
  return readManifest().version;
}

/** The versions of Node that it runs on: ">=20". */
export function readEngines(): string {
  return readManifest().engines?.node ?? '';
}

/** Where a fault of the program is reported: the address in package.json, or words when it names none. Never throws. */
export function readReportAddress(): string {
  const { bugs } = readManifestOr({ version: '' });
  return (typeof bugs === 'string' ? bugs : bugs?.url) ?? "the project's issue tracker";
}

/** A fault may be that no file can be opened any more. */
function readManifestOr(other: Manifest): Manifest {
  try {
    return readManifest();
  } catch {
    return other;
  }
}

function readManifest(): Manifest {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Manifest;
}
