import type { Span } from '../model/span.js';
import {
  ABBREVIATIONS,
  type AbbreviationKind,
  ANSWER_CUES,
  BANG_NAMES,
  CLOCK_FOLLOWERS,
  FUNCTION_STARTERS,
  LABEL_NOUNS,
  LONGEST_ABBREVIATION,
  NAME_SUFFIXES,
  NOUN_STARTERS,
  PREDICATE_VERBS,
  REPORTING_VERBS,
  UNFINISHED_WORDS,
} from './abbreviations.js';
import { unitsOf } from './units.js';

// The splitter works in two passes. The first looks at whole lines and cuts a block wherever a newline ends a
// sentence for sure; the second walks each remaining stretch once and decides at every stop, question or exclamation
// mark. Both look a bounded number of characters around, so the time is linear in the input whatever it holds.

/** How far a decision may look ahead, and back over a word. */
const AHEAD = 60;
const WORD_BACK = 40;
/** How far a bracket or a quoted phrase may reach and still shield the stops inside it. */
const BRACKET_REACH = 200;
const PHRASE_REACH = 100;

// Character classes, one bit each. Letters and digits beyond ASCII are decided on demand, they are rare.
const STOP = 1;
const FULL_WIDTH_STOP = 2;
const CLOSER = 4;
const OPENER = 8;
const SPACE = 16;
const UPPER = 32;
const LOWER = 64;
const DIGIT = 128;
const BULLET = 256;
/** What the scanner stops at; it runs past all else. */
const VISITED = STOP | FULL_WIDTH_STOP | CLOSER | OPENER | BULLET;

const TAB = 9;
const NEWLINE = 10;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const PAREN_OPEN = 0x28;
const PAREN_CLOSE = 0x29;
const ASTERISK = 0x2a;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const COLON = 0x3a;
const BRACKET_OPEN = 0x5b;
const BRACKET_CLOSE = 0x5d;
const DEGREE = 0xb0;
const CURLY_OPEN = 0x201c;
const CURLY_CLOSE = 0x201d;
const CURLY_APOSTROPHE = 0x2019;
const GUILLEMET_CLOSE = 0xbb;
const ELLIPSIS = 0x2026;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
/** Marks that continue a sentence, so nothing starts with them. */
const CONTINUERS = ',;:)]}%&/=+*_|>~.!?…”’';

const CLASSES = buildClasses();

function buildClasses(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const mark = (characters: string, flag: number): void => {
    for (const character of characters) table[character.charCodeAt(0)]! |= flag;
  };
  mark('.!?…', STOP);
  mark('。！？｡', FULL_WIDTH_STOP);
  mark('"\'”’)]}»›」』）', CLOSER);
  mark('"\'“‘„«‹([{¿¡「『（', OPENER);
  mark('\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', SPACE);
  mark('\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a', SPACE);
  mark('ABCDEFGHIJKLMNOPQRSTUVWXYZ', UPPER);
  mark('abcdefghijklmnopqrstuvwxyz', LOWER);
  mark('0123456789', DIGIT);
  mark('•·▪◦●‣⁃', BULLET);
  return table;
}

const has = (code: number, flags: number): boolean => code >= 0 && (CLASSES[code]! & flags) !== 0;
const isSpace = (code: number): boolean => has(code, SPACE);
const isDigit = (code: number): boolean => has(code, DIGIT);

function isUpper(code: number): boolean {
  if (code < 0xc0) return has(code, UPPER);
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}

function isLower(code: number): boolean {
  if (code < 0xaa) return has(code, LOWER);
  const character = String.fromCharCode(code);
  return character !== character.toUpperCase();
}

/** Letters with a case; enough to read words of Latin, Greek and Cyrillic text. */
const isLetter = (code: number): boolean => isLower(code) || isUpper(code);

/** A stretch of the text that nothing looks beyond, so that a block splits the same wherever it stands. */
class Window {
  constructor(
    readonly text: string,
    readonly units: Uint16Array,
    readonly start: number,
    readonly end: number,
  ) {}

  /** The UTF-16 unit at a position, or -1 outside. */
  at(position: number): number {
    return position >= this.start && position < this.end ? this.units[position]! : -1;
  }

  /** The same text, with nothing seen beyond a part of it. */
  part({ start, end }: Span): Window {
    return new Window(this.text, this.units, start, end);
  }

  /** A part without the spaces around it. */
  trim(start: number, end: number): Span {
    let from = start;
    let to = end;
    while (from < to && isSpace(this.units[from]!)) from++;
    while (to > from && isSpace(this.units[to - 1]!)) to--;
    return { start: from, end: to };
  }

  skipSpaces(position: number): number {
    let i = position;
    while (i < this.end && isSpace(this.units[i]!)) i++;
    return i;
  }

  /** Past quotes, brackets and inline bullets before the first word; a handful at most. */
  skipOpeners(position: number): number {
    let i = position;
    const limit = Math.min(this.end, position + 8);
    while (i < limit && (has(this.at(i), OPENER | BULLET) || (i > position && isSpace(this.at(i))))) i++;
    return i;
  }

  /** The letters from a position on. */
  wordAt(position: number): string {
    let i = position;
    const limit = Math.min(this.end, position + AHEAD);
    while (i < limit && isLetter(this.units[i]!)) i++;
    return this.text.slice(position, i);
  }

  /** The word at a position, or nothing if a stop makes it an initial or a number: "A. K. Sethi", "No. 4". */
  openingWordAt(position: number): string {
    const word = this.wordAt(position);
    return this.at(position + word.length) === DOT && word.length < 3 ? '' : word;
  }

  /** Where the letters and inner stops that end at a position begin ("a.m", "U.S"). */
  abbreviationStart(position: number, floor: number): number {
    let i = position;
    const limit = Math.max(floor, position - WORD_BACK);
    while (i > limit && (isLetter(this.units[i - 1]!) || this.isInnerStop(i - 1))) i--;
    return i;
  }

  private isInnerStop(position: number): boolean {
    return this.at(position) === DOT && isLetter(this.at(position - 1));
  }

  /** The word before the one that starts at a position; empty when none or when a mark stands between. */
  wordBefore(position: number): string {
    let i = position;
    const limit = Math.max(this.start, position - WORD_BACK);
    while (i > limit && isSpace(this.units[i - 1]!)) i--;
    const end = i;
    while (i > limit && isLetter(this.units[i - 1]!)) i--;
    return this.text.slice(i, end);
  }

  /** Whether a word at a position starts in capitals, or is a brand such as iPhone or a name such as al-Masri. */
  isCapitalised(position: number): boolean {
    const first = this.at(position);
    if (isUpper(first)) return true;
    if (!isLower(first)) return false;
    for (let i = position + 1; i < position + 5; i++) {
      const code = this.at(i);
      if (isUpper(code)) return true;
      if (!isLower(code) && code !== HYPHEN && code !== APOSTROPHE && code !== CURLY_APOSTROPHE) return false;
    }
    return false;
  }
}

/** A text with what is found out once for all blocks of it. */
export class WholeText {
  readonly units: Uint16Array;
  private from = 0;
  private newline = -1;

  constructor(private readonly text: string) {
    this.units = unitsOf(text);
  }

  /** Where the line ends that holds a position. Each newline is looked for once, if blocks come in their order. */
  endOfLine(position: number, end: number): number {
    if (position < this.from || position > this.newline) {
      const found = this.text.indexOf('\n', position);
      this.newline = found < 0 ? this.text.length : found;
      this.from = position;
    }
    return Math.min(this.newline, end);
  }
}

/**
 * Splits one block of running text [start, end) into sentences; spans exclude surrounding white space. Whoever splits
 * block after block makes the whole text once.
 */
export function splitSentences(text: string, start: number, end: number, whole = new WholeText(text)): Span[] {
  const spans: Span[] = [];
  const block = new Window(text, whole.units, start, end);
  for (const stretch of cutAtLines(block, whole)) new SentenceScanner(block.part(stretch), spans).run();
  return spans;
}

// First pass: lines.

/** Stretches between newlines that are boundaries for sure; the newlines inside a stretch count as spaces. */
function cutAtLines(block: Window, whole: WholeText): Span[] {
  const stretches: Span[] = [];
  let paragraph: Span[] = [];
  let lineStart = block.start;
  while (lineStart < block.end) {
    const lineEnd = whole.endOfLine(lineStart, block.end);
    const line = block.trim(lineStart, lineEnd);
    if (line.start < line.end) paragraph.push(line);
    if (line.start === line.end || lineEnd === block.end) {
      cutParagraph(block, paragraph, stretches);
      paragraph = [];
    }
    lineStart = lineEnd + 1;
  }
  cutParagraph(block, paragraph, stretches);
  return stretches;
}

function cutParagraph(block: Window, lines: readonly Span[], stretches: Span[]): void {
  if (lines.length === 0) return;
  const width = lines.length > 1 ? wrapWidth(block, lines) : 0;
  let from = lines[0]!.start;
  for (let i = 1; i < lines.length; i++) {
    if (!endsAtNewline(block, lines[i - 1]!, lines[i]!, width)) continue;
    stretches.push({ start: from, end: lines[i - 1]!.end });
    from = lines[i]!.start;
  }
  stretches.push({ start: from, end: lines[lines.length - 1]!.end });
}

/** The column a paragraph was wrapped at by hand, or 0 when its newlines look deliberate. */
function wrapWidth(block: Window, lines: readonly Span[]): number {
  const lengths = lines.map((line) => line.end - line.start);
  const width = lengths.reduce((a, b) => Math.max(a, b), 0);
  if (width < 50 || width > 100) return 0;
  if (lines.length === 2) return looksLikeWrappedPair(block, lines, width) ? width : 0;
  const full = lengths.slice(0, -1).filter((length) => length >= width - 15).length;
  const flowing = lines.slice(1).some((line) => isLower(block.at(line.start)));
  return flowing && full * 10 >= (lines.length - 1) * 6 ? width : 0;
}

/** Two lines may be a wrapped sentence or a headline and its lead; a lead longer than the headline is the latter. */
function looksLikeWrappedPair(block: Window, lines: readonly Span[], width: number): boolean {
  const [first, second] = [lines[0]!, lines[1]!];
  if (first.end - first.start < Math.max(width, 60)) return false;
  return !isStarter(block.part(second).wordAt(second.start));
}

function endsAtNewline(block: Window, before: Span, after: Span, width: number): boolean {
  if (isBullet(block, after)) return true;
  const line = block.part(before);
  const next = block.part(after);
  const lastMark = skipClosersBack(line);
  if (has(line.at(lastMark - 1), STOP | FULL_WIDTH_STOP)) return stopEndsLine(line, lastMark, next, width > 0);
  const crossHead = isCrossHead(line) !== isCrossHead(next);
  if (isLower(next.at(next.skipOpeners(next.start)))) return crossHead && !isCrossHead(next);
  if (crossHead) return true;
  if (isUnfinished(line) || startsWithContinuer(next)) return false;
  return width === 0 || !nextWordWasTooLong(line, next, width);
}

/** Whether a line is an item of a list: "- ", "* ", "• ". */
function isBullet(block: Window, line: Span): boolean {
  const code = block.at(line.start);
  const marked = code === HYPHEN || code === ASTERISK || has(code, BULLET);
  return marked && line.start + 1 < line.end && isSpace(block.at(line.start + 1));
}

function skipClosersBack(line: Window): number {
  let i = line.end;
  while (i > line.start && i > line.end - 8 && has(line.at(i - 1), CLOSER)) i--;
  return i;
}

/** A newline after terminal punctuation: a boundary unless an abbreviation or a reporting clause goes on below. */
function stopEndsLine(line: Window, mark: number, next: Window, wrapped: boolean): boolean {
  const kind = line.at(mark - 1) === DOT ? abbreviationKind(line, mark - 1, line.start) : undefined;
  const quoted = mark < line.end;
  if (isLower(next.at(next.skipOpeners(next.start))) && !next.isCapitalised(next.start)) {
    const trailingOff = line.at(mark - 1) === ELLIPSIS || line.at(mark - 2) === DOT;
    return !(quoted || trailingOff || kind !== undefined);
  }
  if (wrapped) return false;
  return !(kind === 'joins' || kind === 'rank' || kind === 'number' || kind === 'month');
}

function abbreviationKind(window: Window, stop: number, floor: number): AbbreviationKind | undefined {
  const from = window.abbreviationStart(stop, floor);
  if (stop - from > LONGEST_ABBREVIATION) return undefined;
  return ABBREVIATIONS.get(window.text.slice(from, stop));
}

/** A line all in capitals, such as a cross-head between paragraphs; a stop shows it to be the rest of a sentence. */
function isCrossHead(line: Window): boolean {
  if (line.end - line.start > 70 || line.at(line.end - 1) === DOT) return false;
  let capitals = 0;
  for (let i = line.start; i < line.end; i++) {
    const code = line.at(i);
    if (isLower(code)) return false;
    if (isUpper(code)) capitals++;
  }
  return capitals >= 4;
}

/** Whether a line breaks off where no headline would: after a comma, a dash, or a word such as "of". */
function isUnfinished(line: Window): boolean {
  const last = line.at(line.end - 1);
  if (last === HYPHEN || last === EM_DASH || last === EN_DASH) return true;
  if (',&/(['.includes(String.fromCharCode(last))) return true;
  return UNFINISHED_WORDS.has(line.wordBefore(line.end));
}

function startsWithContinuer(line: Window): boolean {
  const first = line.at(line.start);
  return first === EM_DASH || first === EN_DASH || CONTINUERS.includes(String.fromCharCode(first));
}

/** Whether a wrapping program had to break here; if the next word had room, the newline was deliberate. */
function nextWordWasTooLong(line: Window, next: Window, width: number): boolean {
  let i = next.start;
  while (i < next.end && i < next.start + AHEAD && !isSpace(next.at(i))) i++;
  // A few columns of slack, as some programs balance their lines.
  return line.end - line.start + 1 + (i - next.start) > width - 6;
}

// Second pass: marks.

const isStarter = (word: string): boolean => FUNCTION_STARTERS.has(word) || NOUN_STARTERS.has(word);

/** One mark that may end a sentence, with what stands around it. */
interface Mark {
  /** First unit of the run of marks ("?!", "..."). */
  readonly at: number;
  /** Past the run. */
  readonly end: number;
  /** Past the closing quotes and brackets after it: where the sentence would end. */
  readonly close: number;
  /** First unit that is no space after it: where the next sentence would start. */
  readonly next: number;
  /** First unit of the next sentence's first word. */
  readonly word: number;
}

class SentenceScanner {
  private readonly text: string;
  private readonly units: Uint16Array;
  /** Where the current sentence begins. */
  private from: number;
  private straightQuoteOpen = false;
  /** No sentence ends before this position: it lies inside a bracket or a quoted phrase. */
  private shieldedUntil = -1;
  /** Searches for a closing bracket or quote that failed reach up to here, so none is tried again before. */
  private hopelessBracketUntil = -1;
  private hopelessPhraseUntil = -1;
  /** Number of the list item the current sentence is, or 0. */
  private listNumber = 0;

  constructor(
    private readonly window: Window,
    private readonly spans: Span[],
  ) {
    this.text = window.text;
    this.units = window.units;
    this.from = window.start;
  }

  run(): void {
    const { units } = this;
    const { start, end } = this.window;
    let i = start;
    while (i < end) {
      const flags = CLASSES[units[i]!]!;
      if ((flags & VISITED) === 0) i++;
      else if ((flags & (STOP | FULL_WIDTH_STOP)) !== 0) i = this.visitStop(i);
      else if ((flags & (OPENER | CLOSER)) !== 0) i = this.visitPair(i);
      else i = this.visitBullet(i);
    }
    this.cut(end, end);
  }

  /** Ends the current sentence at one position and starts the next at another. */
  private cut(close: number, next: number): void {
    const span = this.window.trim(this.from, close);
    if (span.start < span.end) this.spans.push(span);
    this.from = next;
    this.listNumber = 0;
  }

  /** A list in one line: the bullet a sentence opened with ends it when it comes again. */
  private visitBullet(i: number): number {
    const opened = this.units[this.from]! === this.units[i]!;
    if (opened && i > this.from && isSpace(this.window.at(i - 1)) && this.canStart(this.window.skipOpeners(i))) {
      this.cut(i, i);
    }
    return i + 1;
  }

  // Quotes and brackets.

  private visitPair(i: number): number {
    const code = this.units[i]!;
    if (code === QUOTE) this.visitStraightQuote(i);
    else if (code === PAREN_OPEN || code === BRACKET_OPEN) this.shieldBracket(i, code);
    else if (code === CURLY_OPEN) this.shieldPhrase(i, CURLY_CLOSE);
    else if (code === PAREN_CLOSE && this.isAside(i)) {
      const next = this.window.skipSpaces(i + 1);
      this.cut(i + 1, next);
      return next;
    } else if (code === PAREN_CLOSE && isDigit(this.window.at(i - 1))) this.visitItemBracket(i);
    return i + 1;
  }

  private visitStraightQuote(i: number): void {
    this.straightQuoteOpen = this.opensHere(i);
    if (this.straightQuoteOpen) this.shieldPhrase(i, QUOTE);
  }

  /** Which way a straight quote faces, by the spaces around it; between two letters it takes turns. */
  private opensHere(i: number): boolean {
    const before = this.window.at(i - 1);
    const after = this.window.at(i + 1);
    const freeBefore = before < 0 || isSpace(before) || before === PAREN_OPEN || before === EM_DASH;
    const freeAfter = after < 0 || isSpace(after) || has(after, CLOSER | STOP);
    return freeBefore === freeAfter ? !this.straightQuoteOpen : freeBefore;
  }

  /** A bracket inside a sentence keeps its own stops: "(he was 42. His wife was 40)". */
  private shieldBracket(i: number, code: number): void {
    if (i <= this.from || i < this.shieldedUntil || i < this.hopelessBracketUntil) return;
    const closing = code === PAREN_OPEN ? PAREN_CLOSE : BRACKET_CLOSE;
    const close = this.find(closing, i + 1, BRACKET_REACH);
    if (close < 0) this.hopelessBracketUntil = i + BRACKET_REACH;
    else this.shieldedUntil = close;
  }

  /** A quoted phrase the sentence runs on after keeps its stops too: the sign "Stop. Look." was gone. */
  private shieldPhrase(i: number, closing: number): void {
    if (i < this.shieldedUntil || i < this.hopelessPhraseUntil) return;
    const before = this.window.at(i - 2);
    if (i - 2 < this.from || !(isLetter(before) || before === COLON || before === COMMA)) return;
    const close = this.find(closing, i + 1, PHRASE_REACH);
    if (close < 0) this.hopelessPhraseUntil = i + PHRASE_REACH;
    else if (this.sentenceRunsOn(close + 1)) this.shieldedUntil = close;
  }

  private sentenceRunsOn(position: number): boolean {
    if (!isSpace(this.window.at(position))) return false;
    return isLower(this.window.at(position + 1)) && !REPORTING_VERBS.has(this.window.wordAt(position + 1));
  }

  private find(code: number, from: number, reach: number): number {
    const limit = Math.min(this.window.end, from + reach);
    for (let i = from; i < limit; i++) if (this.units[i]! === code) return i;
    return -1;
  }

  /** Whether a closing bracket ends a note of its own, "(Photo: Harbour Police)", before a new sentence. */
  private isAside(i: number): boolean {
    if (this.units[this.from]! !== PAREN_OPEN || i < this.shieldedUntil) return false;
    const next = this.window.skipSpaces(i + 1);
    if (next === i + 1 || !this.canStart(this.window.skipOpeners(next))) return false;
    const inside = this.text.slice(this.from + 1, Math.min(i, this.from + BRACKET_REACH));
    return inside.includes(' ') && !inside.includes('(');
  }

  // Stops.

  private visitStop(i: number): number {
    const mark = this.readMark(i);
    for (let k = mark.end; k < mark.close; k++) if (this.units[k]! === QUOTE) this.straightQuoteOpen = false;
    if (mark.close <= this.shieldedUntil) return mark.close;
    if (this.isNextListItem(mark)) return mark.close;
    if (!this.endsSentence(mark)) return mark.close;
    this.cut(mark.close, mark.next);
    return mark.next;
  }

  private readMark(at: number): Mark {
    let end = at + 1;
    while (end < this.window.end && has(this.units[end]!, STOP | FULL_WIDTH_STOP)) end++;
    const close = this.closersEnd(end);
    const next = this.window.skipSpaces(close);
    return { at, end, close, next, word: this.window.skipOpeners(next) };
  }

  /** Past the quotes and brackets that close after a stop, and past footnote marks such as "[12]". */
  private closersEnd(position: number): number {
    let i = position;
    while (i < this.window.end) {
      const code = this.units[i]!;
      if (has(code, CLOSER) && !this.isOpeningQuote(i, code)) i++;
      else if (code === BRACKET_OPEN && this.footnoteEnd(i) > i) i = this.footnoteEnd(i);
      else break;
    }
    return this.spacedCloserEnd(i);
  }

  /** A straight quote glued to the next word after a stop opens a new quote unless one is open. */
  private isOpeningQuote(i: number, code: number): boolean {
    if (code !== QUOTE && code !== APOSTROPHE && code !== CURLY_APOSTROPHE) return false;
    const after = this.window.at(i + 1);
    if (!isLetter(after) && !isDigit(after)) return false;
    return code === QUOTE ? !this.straightQuoteOpen : true;
  }

  private footnoteEnd(open: number): number {
    let i = open + 1;
    while (i < open + 4 && isDigit(this.window.at(i))) i++;
    return i > open + 1 && this.window.at(i) === BRACKET_CLOSE ? i + 1 : open;
  }

  /** French style puts a space before the closing mark: "tombé. »". */
  private spacedCloserEnd(position: number): number {
    if (!isSpace(this.window.at(position))) return position;
    const code = this.window.at(position + 1);
    const closes = code === GUILLEMET_CLOSE || code === CURLY_CLOSE || (code === QUOTE && this.straightQuoteOpen);
    const after = this.window.at(position + 2);
    return closes && (after < 0 || isSpace(after)) ? position + 2 : position;
  }

  /** A list in one line without stops: "1. Check the valves 2. Close the doors" ends an item before its successor. */
  private isNextListItem(mark: Mark): boolean {
    return mark.next > mark.close && this.cutBeforeItem(mark.at, mark.word);
  }

  /** Cuts before the number that ends at a position when it follows the number of the current list item. */
  private cutBeforeItem(numberEnd: number, word: number): boolean {
    if (this.listNumber === 0) return false;
    const digits = this.digitsStart(numberEnd);
    const number = Number(this.text.slice(digits, numberEnd));
    if (number !== this.listNumber + 1 || !isSpace(this.window.at(digits - 1))) return false;
    if (!this.window.isCapitalised(word)) return false;
    this.cut(digits, digits);
    this.listNumber = number;
    return true;
  }

  /** "1)" at the start of a sentence numbers it; the next number ends it. */
  private visitItemBracket(i: number): void {
    const next = this.window.skipSpaces(i + 1);
    if (next === i + 1 || this.cutBeforeItem(i, this.window.skipOpeners(next))) return;
    const digits = this.digitsStart(i);
    if (digits < i && this.opensSentence(digits)) this.listNumber = Number(this.text.slice(digits, i));
  }

  private digitsStart(position: number): number {
    let i = position;
    while (i > position - 4 && isDigit(this.window.at(i - 1))) i--;
    return i;
  }

  private endsSentence(mark: Mark): boolean {
    if (mark.next >= this.window.end) return false;
    if (has(this.units[mark.end - 1]!, FULL_WIDTH_STOP)) return true;
    if (this.isBracketedMark(mark)) return false;
    if (mark.next === mark.close) return this.endsGlued(mark);
    if (!this.canStart(mark.word)) return this.dashStarts(mark) || this.dotsStart(mark);
    if (this.isEllipsis(mark)) return this.ellipsisEnds(mark);
    if (this.units[mark.end - 1]! !== DOT) return this.exclamationEnds(mark);
    return this.stopEnds(mark);
  }

  /** "(!)" and "(?)" are remarks, not ends. */
  private isBracketedMark(mark: Mark): boolean {
    return this.window.at(mark.at - 1) === PAREN_OPEN && this.window.at(mark.end) === PAREN_CLOSE;
  }

  /** Whether a word at a position can start a sentence: anything but lower case and marks that continue one. */
  private canStart(position: number): boolean {
    const code = this.window.at(position);
    if (code < 0 || code === HYPHEN || code === EN_DASH || code === EM_DASH) return false;
    if (isLower(code)) return this.window.isCapitalised(position);
    return !CONTINUERS.includes(String.fromCharCode(code));
  }

  /** "ran aground. – Rescuers ..." goes on after a dash; "BELISK. – A train" and "Oct. 3. – A train" are datelines. */
  private dashStarts(mark: Mark): boolean {
    const dash = this.window.at(mark.word);
    if (dash !== HYPHEN && dash !== EN_DASH && dash !== EM_DASH) return false;
    const after = this.window.skipSpaces(mark.word + 1);
    if (after === mark.word + 1 || !this.window.isCapitalised(after)) return false;
    return this.endsPlainWord(mark);
  }

  /** "They fell. ... Then it burned": dots for words left out open the next sentence, if that has a capital. */
  private dotsStart(mark: Mark): boolean {
    let i = mark.word;
    while (i < mark.word + 6 && has(this.window.at(i), STOP)) i++;
    if (i === mark.word || (i === mark.word + 1 && this.window.at(mark.word) !== ELLIPSIS)) return false;
    while (i < mark.word + 9 && (has(this.window.at(i), CLOSER) || isSpace(this.window.at(i)))) i++;
    return this.window.isCapitalised(i) && this.endsPlainWord(mark);
  }

  /** Whether the mark follows an ordinary lower-case word of at least two letters, no abbreviation. */
  private endsPlainWord(mark: Mark): boolean {
    const { window } = this;
    if (!isLower(window.at(mark.at - 1)) || !isLetter(window.at(mark.at - 2))) return false;
    return abbreviationKind(window, mark.at, this.from) === undefined;
  }

  private isEllipsis(mark: Mark): boolean {
    const last = this.units[mark.end - 1]!;
    if (last !== DOT) return last === ELLIPSIS;
    // Two dots in a run, or the last of ". . ."
    return (
      this.window.at(mark.end - 2) === DOT ||
      (isSpace(this.window.at(mark.at - 1)) && this.window.at(mark.at - 2) === DOT)
    );
  }

  /** Dots after a space stand for words left out, so the sentence goes on unless a clear opening word follows. */
  private ellipsisEnds(mark: Mark): boolean {
    if (this.opensSentence(mark.at)) return false;
    // A source in brackets belongs to the quote: “... and few [...]” (p. 55).
    if (mark.close > mark.end) return this.window.at(mark.next) !== PAREN_OPEN && !this.isReportingClause(mark);
    if (!isSpace(this.window.at(mark.at - 1))) return true;
    const next = this.window.wordAt(mark.word);
    return next !== 'I' && isStarter(next);
  }

  private exclamationEnds(mark: Mark): boolean {
    const name = this.text.slice(this.window.abbreviationStart(mark.at, this.from), mark.at);
    if (BANG_NAMES.has(name) && mark.close === mark.end) return isStarter(this.window.openingWordAt(mark.word));
    return mark.close === mark.end || !this.isReportingClause(mark);
  }

  /** “Did it burn?” Harrow asked. The name of the speaker opens no sentence. */
  private isReportingClause(mark: Mark): boolean {
    let i = mark.next;
    if (i !== mark.word) return false;
    for (let count = 0; count < 4; count++) {
      const word = this.window.wordAt(i);
      if (REPORTING_VERBS.has(word)) return count > 0 && this.clauseIsComplete(i + word.length);
      if (word === '' || !this.window.isCapitalised(i)) return false;
      i += word.length;
      if (this.window.at(i) === DOT) i++;
      i = this.window.skipSpaces(Math.min(i, mark.next + AHEAD));
    }
    return false;
  }

  /** After "Harrow asked": a stop, a comma, or when and where. "Harrow said that ..." is a sentence of its own. */
  private clauseIsComplete(position: number): boolean {
    const code = this.window.at(position);
    if (code < 0 || code === DOT || code === COMMA) return true;
    const word = this.window.wordAt(position + 1);
    return CLOCK_FOLLOWERS.has(word) || ['on', 'in', 'at', 'during', 'after', 'as', 'from'].includes(word);
  }

  // A single stop.

  private stopEnds(mark: Mark): boolean {
    const from = this.window.abbreviationStart(mark.at, this.from);
    if (from === mark.at) return !this.isListNumber(mark);
    const length = mark.at - from;
    if (length > LONGEST_ABBREVIATION) return true;
    const word = this.text.slice(from, mark.at);
    const kind = ABBREVIATIONS.get(word);
    if (kind !== undefined) return this.abbreviationEnds(kind, word, from, mark);
    if (this.isInitials(word, from)) return this.initialsEnd(word, from, mark);
    return !(isRomanNumeral(word) && this.opensSentence(from));
  }

  /** "1." at the start of a sentence numbers it. */
  private isListNumber(mark: Mark): boolean {
    const digits = this.digitsStart(mark.at);
    if (digits === mark.at || mark.at - digits > 2) return false;
    if (mark.close > mark.end && this.units[mark.end]! !== PAREN_CLOSE) return false;
    if (!this.opensSentence(digits)) return false;
    this.listNumber = Number(this.text.slice(digits, mark.at));
    return true;
  }

  /** Whether a position is the first word of the current sentence. */
  private opensSentence(position: number): boolean {
    let i = this.from;
    const code = this.window.at(i);
    if ((code === HYPHEN || code === ASTERISK) && isSpace(this.window.at(i + 1))) i += 2;
    return this.window.skipOpeners(i) >= position;
  }

  private abbreviationEnds(kind: AbbreviationKind, word: string, from: number, mark: Mark): boolean {
    switch (kind) {
      case 'joins':
        return false;
      case 'rank':
        return FUNCTION_STARTERS.has(this.window.openingWordAt(mark.word));
      case 'saint':
        return this.isStreet(from) && isStarter(this.window.openingWordAt(mark.word));
      case 'number':
        return !this.numberFollows(word, mark.word) || this.isAnswer(word, from);
      case 'unit':
        return !(isDigit(this.window.at(from - 2)) && isDigit(this.window.at(mark.word)));
      case 'month':
        return !this.dayOrYearFollows(mark.word);
      case 'weekday':
        return !isDigit(this.window.at(mark.word)) && !this.isClockFollower(mark.word);
      case 'clock':
        return !this.clockGoesOn(mark.word);
      case 'ends':
        return true;
      default:
        return this.looseAbbreviationEnds(kind, from, mark);
    }
  }

  /** Companies, places and states end a sentence only when the next word clearly starts one. */
  private looseAbbreviationEnds(kind: AbbreviationKind, from: number, mark: Mark): boolean {
    if (kind === 'state' && this.window.at(from - 2) !== COMMA) return true;
    if (this.opensSentence(from)) return false;
    const next = this.window.openingWordAt(mark.word);
    if (kind === 'country' && this.window.at(from - 2) === COMMA) return FUNCTION_STARTERS.has(next);
    if (isStarter(next)) return true;
    if (has(this.window.at(mark.next), OPENER) && this.window.at(mark.next) !== PAREN_OPEN) return true;
    const second = this.wordAfter(mark.word + next.length);
    if (kind !== 'country' && isPlural(next) && isLower(second.charCodeAt(0))) return true;
    return kind === 'company' && PREDICATE_VERBS.has(second);
  }

  private wordAfter(position: number): string {
    return this.window.wordAt(this.window.skipSpaces(Math.min(position, this.window.end)));
  }

  /** "Main St." and "5th St." are streets, "in St." is a saint. */
  private isStreet(from: number): boolean {
    const before = this.window.wordBefore(from);
    return before !== '' && (isUpper(before.charCodeAt(0)) || isDigit(this.window.at(from - 1 - before.length - 1)));
  }

  /** A number, a code with a digit in it ("No. C130"), or a Roman one ("Art. IV", but not "No. I was ..."). */
  private numberFollows(word: string, position: number): boolean {
    const roman = this.window.wordAt(position);
    if (isRomanNumeral(roman) && (roman !== 'I' || word.toLowerCase() !== 'no')) return true;
    for (let i = position; i < position + 12; i++) {
      const code = this.window.at(i);
      if (isDigit(code)) return true;
      if (code !== HYPHEN && !isUpper(code)) return false;
    }
    return false;
  }

  /** Lower-case "no." after a verb of saying answers a question. */
  private isAnswer(word: string, from: number): boolean {
    return word === 'no' && ANSWER_CUES.has(this.window.wordBefore(from));
  }

  private dayOrYearFollows(position: number): boolean {
    let i = position;
    while (i < position + 5 && isDigit(this.window.at(i))) i++;
    const value = Number(this.text.slice(position, i));
    return i > position && (value <= 31 || (value >= 1800 && value < 2100));
  }

  private isClockFollower(position: number): boolean {
    return CLOCK_FOLLOWERS.has(this.window.wordAt(position));
  }

  /** "5 p.m. EST", "9 a.m. Monday", "9 a.m. Belisk time", "9 a.m. 3 March". */
  private clockGoesOn(position: number): boolean {
    if (this.isClockFollower(position)) return true;
    // "7:45 a.m. (0345 GMT)"
    if (this.window.at(position - 1) === PAREN_OPEN && isDigit(this.window.at(position))) return true;
    const first = this.window.wordAt(position);
    let i = position + first.length;
    while (first === '' && isDigit(this.window.at(i)) && i < position + 3) i++;
    const second = this.wordAfter(i);
    return second.toLowerCase() === 'time' || (first === '' && CLOCK_FOLLOWERS.has(second));
  }

  /** "J", "J.K": capitals with a stop after each; the letter of "seat 3A" or "12 °C" is none. */
  private isInitials(word: string, from: number): boolean {
    if (isDigit(this.window.at(from - 1)) || this.window.at(from - 1) === DEGREE) return false;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      if (i % 2 === 0 ? !isUpper(code) : code !== DOT) return false;
    }
    return true;
  }

  /** Initials join to the name after them, unless the letter is a label ("Terminal B.") or the pronoun. */
  private initialsEnd(word: string, from: number, mark: Mark): boolean {
    if (this.opensSentence(from)) return false;
    if (isStarter(this.window.openingWordAt(mark.word))) return true;
    if (word.length > 1) return false;
    const before = this.window.wordBefore(from);
    if (LABEL_NOUNS.has(before)) return true;
    return word === 'I' && before !== '' && isLower(before.charCodeAt(0));
  }

  // A stop glued to the next word.

  /** "crashed.Officials said" lost a space; "EMBR3.SA", "example.com" and "U.S.Army" did not. */
  private endsGlued(mark: Mark): boolean {
    const word = this.window.skipOpeners(mark.close);
    if (!this.looksLikeFirstWord(word)) return false;
    if (mark.close > mark.end) return true;
    if (this.isPartOfAddress(mark)) return false;
    if (this.units[mark.end - 1]! !== DOT) return isLetter(this.window.at(mark.at - 1));
    if (NAME_SUFFIXES.has(this.window.wordAt(word).toLowerCase())) return false;
    if (isDigit(this.window.at(mark.at - 1))) return this.startsLongStarter(word);
    return this.isEllipsis(mark) || this.endsPlainWord(mark);
  }

  /** "It cost 1,000.He paid." against "Section 3.A" and "4.Four" of a version. */
  private startsLongStarter(position: number): boolean {
    const word = this.window.wordAt(position);
    return word.length > 1 && FUNCTION_STARTERS.has(word);
  }

  /** A capital with lower case after it, a one-letter word, or an acronym of three letters and more. */
  private looksLikeFirstWord(position: number): boolean {
    const { window } = this;
    if (!isUpper(window.at(position))) return false;
    if (isLower(window.at(position + 1)) || isSpace(window.at(position + 1))) return true;
    return isUpper(window.at(position + 1)) && isUpper(window.at(position + 2));
  }

  /** Whether a stop stands in a host, path or e-mail address: those hold marks that words do not. */
  private isPartOfAddress(mark: Mark): boolean {
    const { window } = this;
    for (let i = mark.at - 1; i > mark.at - WORD_BACK; i--) {
      const code = window.at(i);
      if (code < 0 || isSpace(code)) break;
      if (isAddressMark(code) || code === DOT) return true;
    }
    for (let i = mark.end; i < mark.end + AHEAD; i++) {
      const code = window.at(i);
      if (code < 0 || isSpace(code)) break;
      if (isAddressMark(code)) return true;
    }
    return false;
  }
}

/** Numerals up to the thirties; larger ones spell words ("CIVIL"). */
function isRomanNumeral(word: string): boolean {
  if (word === '' || word.length > 6) return false;
  for (const letter of word) if (letter !== 'I' && letter !== 'V' && letter !== 'X') return false;
  return true;
}

/** "Nurses", not "Gas" or "Press": good enough to tell a subject from the rest of a name. */
const isPlural = (word: string): boolean => word.length > 4 && word.endsWith('s') && !word.endsWith('ss');

function isAddressMark(code: number): boolean {
  return code !== TAB && code !== NEWLINE && '@/\\_=#~:'.includes(String.fromCharCode(code));
}
