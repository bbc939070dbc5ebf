/** Tags of HTML within Markdown: what each of them does to the text around it. */
import type { SentenceRole } from '../../model/article.js';
import type { Gap } from './prose-writer.js';

/** A tag, or a stretch from a tag to its end, that is left out. */
export interface Tag {
  /** Offset behind it. */
  readonly end: number;
  readonly effect: TagEffect;
}

/** Nothing, a gap, or a new block with a role of its own. */
export type TagEffect =
  | { readonly kind: 'none' }
  | { readonly kind: 'gap'; readonly gap: Gap }
  | { readonly kind: 'block'; readonly level: number; readonly role: SentenceRole | null };

const NAME = /<\/?([A-Za-z][A-Za-z0-9:-]{0,40})(?=[\s/>])/y;
/** "<!DOCTYPE html>", "<?php …>", "<https://…>", "<name@host>": shown nowhere, or no words. */
const OTHERS = [
  /<[!?](?=[A-Za-z[])[^<>]{0,1000}>/y,
  /<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*>/y,
  /<[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,255}>/y,
];
const BLOCKS = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'center',
    'dd',
    'details',
    'dialog',
    'dir',
    'div',
    'dl',
    'dt',
  ],
  ...[
    'fieldset',
    'figure',
    'footer',
    'form',
    'header',
    'hr',
    'html',
    'li',
    'main',
    'menu',
    'nav',
    'ol',
    'p',
    'section',
  ],
  ...[
    'summary',
    'table',
    'tbody',
    'tfoot',
    'thead',
    'tr',
    'ul',
    'figcaption',
    'caption',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
  ],
]);
const NONE: TagEffect = { kind: 'none' };
/** "<sup>2</sup>" is a note, "10<sup>th</sup>" is not. */
const NOTE = /^[\s\d,*\u2020\u2021\u00a7[\]()#-]*[a-z]?\]?$/;
/** Longest content of an element that may be a note. */
const LONGEST_NOTE = 300;

/** The tag or the address in angles that begins at this offset; null where none does, as at a less-than sign. */
export function tagAt(text: string, at: number): Tag | null {
  NAME.lastIndex = at;
  const [opening, name] = NAME.exec(text) ?? [];
  if (name === undefined) return otherAt(text, at);
  const end = endOfTag(text, at + opening!.length);
  if (end === null) return null;
  const isOpening = text[at + 1] !== '/';
  const noteEnd = isOpening && name.toLowerCase() === 'sup' ? endOfNote(text, end) : null;
  return { end: noteEnd ?? end, effect: effectOf(name.toLowerCase(), isOpening) };
}

function effectOf(name: string, isOpening: boolean): TagEffect {
  if (name === 'br') return { kind: 'gap', gap: '\n' };
  if (name === 'td' || name === 'th') return { kind: 'gap', gap: ' ' };
  if (!BLOCKS.has(name)) return NONE;
  const level = isOpening && /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
  return { kind: 'block', level, role: isOpening && name.endsWith('caption') ? 'caption' : null };
}

/**
 * Behind the `>` that ends a tag. A quotation mark counts behind an equals sign only, and an open `<` means that the
 * tag was none; so no unit is read for more than three tags.
 */
function endOfTag(text: string, from: number): number | null {
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const unit = text[at]!;
    if (quote !== '') {
      if (unit === quote) quote = '';
    } else if (unit === '>') return at + 1;
    else if (unit === '<') return null;
    else if ((unit === '"' || unit === "'") && text[at - 1] === '=') quote = unit;
  }
  return null;
}

function otherAt(text: string, at: number): Tag | null {
  const pattern = OTHERS.find((candidate) => {
    candidate.lastIndex = at;
    return candidate.test(text);
  });
  return pattern === undefined ? null : { end: pattern.lastIndex, effect: NONE };
}

/** Behind the end of an element that holds nothing but the mark of a note. */
function endOfNote(text: string, from: number): number | null {
  const words = text.slice(from, from + LONGEST_NOTE);
  const end = /<\/sup>/i.exec(words);
  if (end === null) return null;
  const content = words.slice(0, end.index).replace(/<[^<>]*>/g, '');
  return NOTE.test(content) ? from + end.index + end[0].length : null;
}
