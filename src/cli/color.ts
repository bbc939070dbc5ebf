/** What decides about colour on one stream. */
export interface ColorSigns {
  /** `--color` or `--no-color`; undefined when neither was given. */
  readonly flag: boolean | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
}

/**
 * Whether one stream gets colour. First word wins: the flag, NO_COLOR, FORCE_COLOR, TERM=dumb, then whether a person
 * is looking. chalk's own guess is never asked, since it leaves NO_COLOR aside on a terminal.
 */
export function wantsColor({ flag, env, isTTY }: ColorSigns): boolean {
  if (flag !== undefined) return flag;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return env.TERM !== 'dumb' && isTTY;
}
