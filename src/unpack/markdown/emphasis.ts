/** Marks around words (`*`, `_`, `~~`, `==`): which of them are marks and which are signs of the text. */

/** A run of one mark within a block. */
export interface Run {
  readonly kind: 'run';
  readonly mark: string;
  readonly start: number;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Units at its beginning that close something. */
  closed: number;
  /** Units at its end that open something. */
  opened: number;
  /** How many struck stretches begin here, less those that end here. */
  strikes: number;
}

const DIGIT = /\p{Nd}/u;
const SPACE = /\s/u;
const SIGN = /[\p{P}\p{S}]/u;

/** The run that begins at `start`; `~` and `=` mark nothing unless they are two. */
export function runAt(text: string, start: number): Run {
  const mark = text[start]!;
  let end = start;
  while (text[end] === mark) end++;
  const before = characterBefore(text, start);
  const after = String.fromCodePoint(text.codePointAt(end) ?? 0x20);
  const opens = leansOn(after, before);
  const closes = leansOn(before, after);
  const isSign =
    (mark === '*' && DIGIT.test(before) && DIGIT.test(after)) || ('~='.includes(mark) && end - start !== 2);
  return {
    kind: 'run',
    mark,
    start,
    length: end - start,
    canOpen: !isSign && opens && (mark !== '_' || !closes || SIGN.test(before)),
    canClose: !isSign && closes && (mark !== '_' || !opens || SIGN.test(after)),
    closed: 0,
    opened: 0,
    strikes: 0,
  };
}

/** A mark leans on a word; on a sign only when nothing better is on its other side. */
const leansOn = (near: string, far: string): boolean =>
  !SPACE.test(near) && (!SIGN.test(near) || SPACE.test(far) || SIGN.test(far));

function characterBefore(text: string, at: number): string {
  const unit = text[at - 1] ?? ' ';
  const isLow = (unit.charCodeAt(0) & 0xfc00) === 0xdc00;
  return isLow && at > 1 ? String.fromCodePoint(text.codePointAt(at - 2)!) : unit;
}

/**
 * Pairs the runs of a block, given in order. Open runs are kept by what decides whether they fit a closing one, so that
 * the nearest fitting one is on top of a few stacks; each run is put on one once and taken off once.
 */
export function pairRuns(runs: readonly Run[]): void {
  const open = new Map<string, Run[]>();
  for (const run of runs) {
    if (run.canClose) close(run, open);
    if (!run.canOpen || leftOf(run) === 0) continue;
    const kind = kindOf(run.mark, run.canClose, run.length % 3);
    const stack = open.get(kind);
    if (stack === undefined) open.set(kind, [run]);
    else stack.push(run);
  }
}

const kindOf = (mark: string, isBoth: boolean, rest: number): string => `${mark}${isBoth ? '+' : ''}${rest}`;

const leftOf = (run: Run): number => run.length - run.closed - run.opened;

function close(run: Run, open: ReadonlyMap<string, Run[]>): void {
  while (leftOf(run) > 0) {
    const opener = findOpener(run, open);
    if (opener === undefined) return;
    const length = Math.min(leftOf(opener), leftOf(run));
    opener.opened += length;
    run.closed += length;
    if (run.mark === '~') {
      opener.strikes++;
      run.strikes--;
    }
    // what was opened in between cannot be closed further out
    const last = leftOf(opener) === 0 ? opener.start - 1 : opener.start;
    for (const stack of open.values()) while ((stack.at(-1)?.start ?? -1) > last) stack.pop();
  }
}

/** The nearest open run of the same mark. Two lengths that add up to a multiple of three do not fit within a word. */
function findOpener(run: Run, open: ReadonlyMap<string, Run[]>): Run | undefined {
  let nearest: Run | undefined;
  for (const isBoth of [false, true]) {
    for (const rest of [0, 1, 2]) {
      const isMisfit = (isBoth || run.canOpen) && rest !== 0 && (rest + run.length) % 3 === 0;
      const opener = isMisfit ? undefined : open.get(kindOf(run.mark, isBoth, rest))?.at(-1);
      if (opener !== undefined && opener.start > (nearest?.start ?? -1)) nearest = opener;
    }
  }
  return nearest;
}
