import { cutAt, displayWidth } from './display-width.js';
import { fileOf } from './places.js';
import type { Look } from './terminal-look.js';
import { visibleName } from './visible.js';

/**
 * A place in a file as one piece, never broken, so that it stays a thing to click on or to search for. On a terminal that
 * is too narrow the folders at its front give way.
 */
export function fittedPlace(path: string, tail: string, width: number, look: Look): string {
  const whole = visibleName(path) + tail;
  return look.link(look.borders ? shorten(whole, width) : whole, fileOf(path));
}

/** A path in full behind an indent: over as many lines as a terminal asks for, on one line elsewhere. */
export function pathLines(indent: string, path: string, look: Look): string[] {
  const name = visibleName(path);
  const lines = look.borders ? breakPath(name, look.width - displayWidth(indent)) : [name];
  return lines.map((line) => indent + look.link(line, fileOf(path)));
}

/** Lines of at most `width` columns, broken behind slashes where they can be. */
export function breakPath(name: string, width: number): string[] {
  const lines: string[] = [];
  let rest = name;
  while (displayWidth(rest) > width) {
    const [head] = cutAt(rest, width);
    const line = head.slice(0, head.lastIndexOf('/') + 1) || head;
    // a character wider than the line would never get on
    if (line === '') break;
    lines.push(line);
    rest = rest.slice(line.length);
  }
  return [...lines, rest];
}

/** The end of a text behind `…`, from a slash on where it holds one. */
function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const chars = [...text];
  let from = chars.length;
  let used = 1;
  while (from > 0 && used + displayWidth(chars[from - 1]!) <= width) {
    from -= 1;
    used += displayWidth(chars[from]!);
  }
  const end = chars.slice(from).join('');
  return `…${end.slice(Math.max(0, end.indexOf('/')))}`;
}
