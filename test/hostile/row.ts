/** The shape of one row of the catalogue of hostile input: what comes in, and what must come of it. */

/**
 * What becomes of one input: read, left out by rule, or lost; the last two with their code. `processed limit` and
 * `processed timeout` stand for the note beside an article that was read in part.
 */
export type Fate = 'processed' | `skipped ${string}` | `failed ${string}`;

/** Name in the folder to content; bytes where the encoding is the point. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Expectation {
  /** Each input of the row by the path shown, with its fate, or several that are all right. Controls not included. */
  readonly inputs: Readonly<Record<string, Fate | readonly Fate[]>>;
  /** What the message of a skipped or failed input must say, and what a note must be about: code to path. */
  readonly messages?: Readonly<Record<string, RegExp>>;
  /** Notes (`action: noted`) that must be there: path to code. */
  readonly noted?: Readonly<Record<string, string>>;
  /** Claims taken from the row's own inputs. */
  readonly claims?: 'none' | { readonly atLeast: number };
  /** What must be read, as `a.txt: death-toll 38`. */
  readonly values?: readonly string[];
  /** What must not be read, in the same form. */
  readonly notValues?: readonly string[];
  /** Whether two of the row's own articles contradict each other. */
  readonly contradiction?: 'reported' | 'none' | 'reported or flagged' | 'none or flagged';
  /** Rules (`crash-site/contradiction`) that must not be about the row's own articles. */
  readonly noFinding?: readonly string[];
  /** What no output may hold, in any format or stream. */
  readonly never?: readonly (string | RegExp)[];
  readonly withinSeconds?: number;
  /** The input itself holds U+FFFD, or half a surrogate pair that no encoding can hold. */
  readonly holdsReplacement?: boolean;
}

export interface Row {
  readonly id: string;
  readonly case: string;
  readonly files?: Files;
  /** Makes what is not a plain file; `folder` is the scanned one, its parent belongs to the row too. */
  readonly make?: (folder: string) => void;
  /** Takes long to read: only the report as JSON is asked for, since the table is made of the same report. */
  readonly isLarge?: boolean;
  /** Large, and content with one run for all such rows of a table, each in a folder of its own. Without `make`, `argv`. */
  readonly isShared?: boolean;
  /** Beside `scan`; default: the folder itself. */
  readonly argv?: readonly string[];
  /** Why the row says nothing on this machine; null runs it. */
  readonly skip?: string | null;
  readonly expect: Expectation;
}

/** Says for several inputs that each is processed. */
export function processed(...paths: readonly string[]): Readonly<Record<string, Fate>> {
  return Object.fromEntries(paths.map((path) => [path, 'processed' as const]));
}
