/** What a field of a feed says, as people read it. */
import type { RoleSpan } from '../../model/article.js';
import { hasReferences } from '../html/decode-once.js';
import { looksLikeHtml } from '../html/looks-like-html.js';
import { unpackFragment } from '../html/unpack-fragment.js';
import { sliceText } from '../joined-text.js';
import { type MappedText, textBuilder, throughBoth } from '../mapped-text.js';
import type { FeedField } from './read-feed.js';

export interface FieldText extends MappedText {
  readonly roles: readonly RoleSpan[];
}

/** The text of a field, unpacked when it is HTML: escaped, in CDATA, or just there. The empty text for no field. */
export function textOf(xml: string, field: FeedField): FieldText {
  const inner = field.hasMarkup
    ? { text: xml.slice(field.from, field.to), offsetOf: (at: number) => field.from + at }
    : field.text;
  const isHtml =
    field.hasMarkup || /html/i.test(field.attributes.get('type')?.value ?? '') || isWrittenAsHtml(inner.text);
  if (!isHtml) return { ...trimmed(inner), roles: [] };
  const fragment = unpackFragment(inner.text);
  return { ...throughBoth(fragment, inner), roles: fragment.roles };
}

/** A field that is one line by its nature: white space collapsed. */
export function lineOf(xml: string, field: FeedField): MappedText {
  const inner = textOf(xml, field);
  const line = textBuilder();
  for (const word of inner.text.matchAll(/\S+/g)) {
    if (line.length() > 0) line.put(' ', word.index - 1);
    line.copy(word[0], word.index);
  }
  return throughBoth(line.build(), inner);
}

function isWrittenAsHtml(text: string): boolean {
  return looksLikeHtml(text) || hasReferences(text);
}

function trimmed(text: MappedText): MappedText {
  const start = text.text.length - text.text.trimStart().length;
  return sliceText(text, start, Math.max(start, text.text.trimEnd().length));
}
