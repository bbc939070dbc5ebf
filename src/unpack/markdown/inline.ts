/** The marks within a block of Markdown: what of its text is words, and what stands for something else. */
import { CALLOUT, readClosingBracket, readExclamation, readOpeningBracket } from './brackets.js';
import { closingRuns } from './code-runs.js';
import { runAt } from './emphasis.js';
import { entityAt } from './entities.js';
import { nextMatch } from './next-match.js';
import { addText, type BlockKind, endOf, type Part, type Reader, type Scan } from './scan.js';
import { tagAt } from './tags.js';

const ATTRIBUTES = /\{[:#.][^{}\n]{0,200}\}/y;
const BLOCK_NAME = /\^[A-Za-z0-9-]{1,40}$/y;
const PLAIN = /[^\\`*_~=[\]!<&{\n|^]+/y;

/** The parts of a block's text, in order. Every reader goes on behind what it has read. */
export function readParts(text: string, kind: BlockKind): Part[] {
  const scan: Scan = {
    kind,
    text,
    parts: [],
    brackets: [],
    closingRun: null,
    closingBraces: null,
    closingPercent: null,
    isTitled: endOf(CALLOUT, text, 0) !== null,
  };
  for (let at = 0; at < text.length; ) {
    const plain = endOf(PLAIN, text, at);
    const next = plain ?? READERS.get(text[at]!)?.(scan, at) ?? null;
    if (plain !== null || next === null) addText(scan, at, plain ?? at + 1);
    at = next ?? at + 1;
  }
  return scan.parts;
}

const readEscape: Reader = (scan, at) => {
  const unit = scan.text[at + 1] ?? '';
  if (unit === '\n') scan.parts.push({ kind: 'gap', gap: '\n' });
  else if (/[!-/:-@[-`{-~]/.test(unit)) addText(scan, at + 1, at + 2);
  else return null;
  return at + 2;
};

const readLineBreak: Reader = (scan, at) => {
  const isHard = scan.text.startsWith('  ', at - 2) && at >= 2;
  scan.parts.push({ kind: 'gap', gap: isHard || scan.kind.keepsLines ? '\n' : ' ' });
  if (scan.isTitled) scan.parts.push({ kind: 'block', level: 0, role: null });
  scan.isTitled = false;
  return at + 1;
};

const readPipe: Reader = (scan, at) => {
  if (!scan.kind.isRow) return null;
  scan.parts.push({ kind: 'gap', gap: ' ' });
  return at + 1;
};

const readRun: Reader = (scan, at) => {
  const run = runAt(scan.text, at);
  scan.parts.push(run);
  return at + run.length;
};

/** The words between runs of backticks, just as they are. */
const readCode: Reader = (scan, at) => {
  const { text } = scan;
  let start = at;
  while (text[start] === '`') start++;
  const length = start - at;
  scan.closingRun ??= closingRuns(text);
  const end = scan.closingRun(at);
  if (end === null) {
    addText(scan, at, start);
    return start;
  }
  for (let line = start; line < end; ) {
    const lineEnd = text.slice(line, end).indexOf('\n');
    addText(scan, line, lineEnd < 0 ? end : line + lineEnd);
    if (lineEnd >= 0) scan.parts.push({ kind: 'gap', gap: ' ' });
    line = lineEnd < 0 ? end : line + lineEnd + 1;
  }
  return end + length;
};

const readEntity: Reader = (scan, at) => {
  const entity = entityAt(scan.text, at);
  if (entity === null) return null;
  scan.parts.push({ kind: 'words', words: entity.words, start: at });
  return at + entity.length;
};

const readTag: Reader = (scan, at) => {
  const tag = tagAt(scan.text, at);
  if (tag === null) return null;
  const { effect } = tag;
  if (effect.kind === 'gap') scan.parts.push({ kind: 'gap', gap: effect.gap });
  else if (effect.kind === 'block') scan.parts.push(effect);
  return tag.end;
};

/** "{{< figure >}}", "{% include %}", "{: .lead}": left to the site's generator, and no words of the article. */
const readBrace: Reader = (scan, at) => {
  const { text } = scan;
  if (text[at + 1] === '{') {
    scan.closingBraces ??= nextMatch(text, /\}\}/g);
    return scan.closingBraces(at + 2)?.end ?? null;
  }
  if (text[at + 1] === '%') {
    scan.closingPercent ??= nextMatch(text, /%\}/g);
    return scan.closingPercent(at + 2)?.end ?? null;
  }
  return endOf(ATTRIBUTES, text, at);
};

/** " ^a1b2c3" at the end of a block is its name. */
const readBlockName: Reader = ({ text }, at) => (/\s/.test(text[at - 1] ?? '') ? endOf(BLOCK_NAME, text, at) : null);

const READERS: ReadonlyMap<string, Reader> = new Map([
  ['\\', readEscape],
  ['\n', readLineBreak],
  ['|', readPipe],
  ['*', readRun],
  ['_', readRun],
  ['~', readRun],
  ['=', readRun],
  ['`', readCode],
  ['&', readEntity],
  ['<', readTag],
  ['{', readBrace],
  ['^', readBlockName],
  ['[', readOpeningBracket],
  ['!', readExclamation],
  [']', readClosingBracket],
]);
