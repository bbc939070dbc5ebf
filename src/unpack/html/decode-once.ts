import { looksLikeHtml } from './looks-like-html.js';
import { unpackFragment } from './unpack-fragment.js';

/** `&amp;`, `&#8217;`: a reference as people write them, with its semicolon. */
const REFERENCE = /&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/i;

/** A short plain string that may have been written as HTML, where HTML has no place, to plain text. */
export function decodeOnce(text: string): string {
  return hasReferences(text) || looksLikeHtml(text) ? unpackFragment(text).text : text;
}

export function hasReferences(text: string): boolean {
  return REFERENCE.test(text);
}
