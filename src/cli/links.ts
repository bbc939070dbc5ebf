/** What decides about links on one stream. */
export interface LinkSigns {
  /** Whether the stream gets colour: who wants none wants no links either. */
  readonly isColored: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
}

/**
 * Whether places in files become links (OSC 8). Never away from a terminal; there FORCE_HYPERLINK decides, then what is
 * known of the terminal. An unknown one gets none: some show the address amid the text.
 */
export function wantsLinks({ isColored, env, isTTY }: LinkSigns): boolean {
  if (!isTTY) return false;
  const forced = env.FORCE_HYPERLINK;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if (!isColored || env.TERM === 'dumb' || isSet(env.CI) || isSet(env.TEAMCITY_VERSION)) return false;
  return env.TERM_PROGRAM === undefined ? isKnown(env) : isKnownProgram(env.TERM_PROGRAM, env);
}

/** The first version of each program that opens links; others with a name of their own open none that we know of. */
const FIRST_VERSION: ReadonlyMap<string, readonly number[]> = new Map([
  ['iTerm.app', [3, 1]],
  ['WezTerm', [20_200_620]],
  ['vscode', [1, 72]],
  ['tmux', [3, 4]],
  ['ghostty', [0]],
  ['Hyper', [0]],
  ['zed', [0]],
]);

function isKnownProgram(program: string, env: LinkSigns['env']): boolean {
  const first = FIRST_VERSION.get(program);
  return first !== undefined && isAtLeast(env.TERM_PROGRAM_VERSION ?? '', first);
}

/** Terminals that give no name but leave a sign. */
function isKnown({ VTE_VERSION = '', WT_SESSION, KONSOLE_VERSION, TERM = '' }: LinkSigns['env']): boolean {
  // 0.50.0 crashed over a link
  if (VTE_VERSION !== '') return Number(VTE_VERSION) > 5000;
  if (isSet(WT_SESSION) || Number(KONSOLE_VERSION ?? '0') >= 210_400) return true;
  return TERM === 'xterm-kitty' || TERM === 'alacritty' || TERM === 'xterm-ghostty' || TERM === 'foot';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

/** "3.4a" and "20240203-110809-5046fc22" are versions too. */
function isAtLeast(version: string, [major, minor = 0]: readonly number[]): boolean {
  const [, first = '0', second = '0'] = /^(\d{1,9})(?:\.(\d{1,9}))?/.exec(version) ?? [];
  return Number(first) > major! || (Number(first) === major && Number(second) >= minor);
}
