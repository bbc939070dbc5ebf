/** Signs that `encodeURIComponent` leaves alone and that a terminal's own search for addresses may stumble over. */
const UNENCODED = /[!'()*]/g;
const DRIVE = /^[A-Za-z]:\//;

/**
 * A text that a terminal opens the file at `path` for; `root` is the address of the folder that paths start from, with a
 * slash at its end. Whatever the path holds, nothing but letters, digits, `%`, `/`, `.`, `-`, `_`, `~` and the colon
 * behind the scheme or a drive reaches the terminal.
 */
export function linkTo(text: string, path: string, root: string): string {
  const { href } = new URL(addressOf(path), root);
  return `\u001B]8;;${href}\u0007${text}\u001B]8;;\u0007`;
}

/** Relative to the root; an absolute path with its scheme, so that no path is taken for a host or a scheme. */
function addressOf(path: string): string {
  const wellFormed = path.replace(/\p{Surrogate}/gu, '\uFFFD');
  const [drive = ''] = DRIVE.exec(wellFormed) ?? [];
  const encoded = wellFormed.slice(drive.length).split('/').map(encodePart).join('/');
  if (drive !== '') return `file:///${drive}${encoded}`;
  return encoded.startsWith('/') ? `file://${encoded.replace(/^\/+/, '/')}` : `./${encoded}`;
}

function encodePart(part: string): string {
  return encodeURIComponent(part).replace(UNENCODED, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
