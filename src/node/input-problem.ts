import type { Problem } from '../model/report.js';

const REASON: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or folder'],
  ['ENOTDIR', 'no such file or folder'],
  ['EACCES', 'permission denied (EACCES)'],
  ['EPERM', 'permission denied (EPERM)'],
  ['ELOOP', 'symbolic link loop (ELOOP)'],
  ['ENAMETOOLONG', 'the name is too long (ENAMETOOLONG)'],
]);

const UNKNOWN = 'unknown error';

/** The system's code of an error ("ENOENT"), or "unknown error". */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : UNKNOWN;
}

/** Whether the system refused something; anything else is a fault of ours and must not pass for a bad input. */
export function isSystemError(error: unknown): boolean {
  return codeOf(error) !== UNKNOWN;
}

/** What the system answered for a path, as a failed input. */
export function failedInput(path: string, error: unknown): Problem {
  const code = codeOf(error);
  const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
  const message = REASON.get(code) ?? `cannot be read (${code})`;
  // A name that had to be repaired cannot be opened again: say so, or the reader hunts for a missing file.
  if (isMissing && path.includes('\uFFFD')) return failed(path, 'unreadable', 'the file name is not valid UTF-8');
  return failed(path, isMissing ? 'not-found' : 'unreadable', message);
}

/** An input that should have been read and was not: makes the run incomplete. */
export function failed(path: string, code: Problem['code'], message: string): Problem {
  return { path, code, message, action: 'failed' };
}

/** An input that is left out by rule. */
export function skipped(path: string, code: Problem['code'], message: string): Problem {
  return { path, code, message, action: 'skipped' };
}

/** An input that was read, with something worth knowing about it. */
export function noted(path: string, code: Problem['code'], message: string): Problem {
  return { path, code, message, action: 'noted' };
}
