import { visible } from './visible.js';

/** What prose is made of and means nothing to any reader of Markdown; a colon and an exclamation mark end a word. */
const PLAIN_WORD = /^[\p{L}\p{M}\p{N}.,;?/'"’‘“”„«»()–—…·✗€£%+-]*[:!]?$/u;
/** Signs that mean nothing while they stand alone. */
const PLAIN_SIGNS: ReadonlySet<string> = new Set(['&', '=']);
/** What some platform makes a link of by its look alone: addresses, issues, milestones, commits. */
const LINK_LIKE = /(?:^|\W)(?:www\.|gh-\d)|(?:^|\D)%|[\da-f]{7}/i;
/** What not even code holds raw: it ends the code or the cell, or would begin markup if a reader took the code amiss. */
const SPECIAL = /[`|<]|\](?=\()|!(?=\[)/g;

/**
 * Any text in, one line of Markdown out that shows it and in which nothing is live: no markup, link, image, mention,
 * reference, emoji name or formula. Words of prose stay as they are; every other word becomes code, the one place where
 * no platform looks for names and addresses.
 */
export function proseText(text: string): string {
  return visible(text)
    .split(' ')
    .map((word) => (isPlain(word) ? word : inCode(word)))
    .join(' ');
}

function isPlain(word: string): boolean {
  return PLAIN_SIGNS.has(word) || (PLAIN_WORD.test(word) && !LINK_LIKE.test(word));
}

/** Any text in, one line of code out that shows it: for a path or an id. */
export function codeText(text: string): string {
  return inCode(visible(text).trim());
}

/** As code, but for characters that stand as references between stretches of it. */
function inCode(text: string): string {
  let out = '';
  let end = 0;
  for (const { index, 0: char } of text.matchAll(SPECIAL)) {
    out += `${fenced(text.slice(end, index))}&#${char.charCodeAt(0)};`;
    end = index + char.length;
  }
  return out + fenced(text.slice(end));
}

function fenced(code: string): string {
  return code === '' ? '' : `\`${code}\``;
}

/** A row of a table; its cells are Markdown already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** The head of a table with the rule below it. */
export function tableHead(heads: readonly string[]): string {
  return tableRow(heads) + tableRow(heads.map(() => '---'));
}
