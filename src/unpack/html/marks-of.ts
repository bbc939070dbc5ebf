import { isHidden, isVeiled } from './hidden.js';
import { Mark } from './mark.js';
import { nameMarks } from './names.js';
import { HEADING, NEVER_SHOWN } from './tags.js';
import type { Attributes, OpenTag } from './tokens.js';

const TAG_MARKS: ReadonlyMap<string, number> = new Map([
  ['article', Mark.article],
  ['aside', Mark.aside],
  ['blockquote', Mark.quote],
  ['del', Mark.hidden],
  ['figcaption', Mark.caption],
  ['figure', Mark.figure],
  ['footer', Mark.edge],
  ['form', Mark.veiled],
  ['h1', Mark.h1],
  ['header', Mark.edge],
  ['main', Mark.main],
  ['menu', Mark.aside],
  ['search', Mark.aside],
  ['time', Mark.time],
]);

const ROLE_MARKS: ReadonlyMap<string, number> = new Map([
  ['alertdialog', Mark.aside],
  ['article', Mark.article],
  ['banner', Mark.edge],
  ['complementary', Mark.aside],
  ['contentinfo', Mark.edge],
  ['dialog', Mark.aside],
  ['form', Mark.veiled],
  ['main', Mark.main],
  ['menu', Mark.aside],
  ['menubar', Mark.aside],
  ['navigation', Mark.aside],
  ['search', Mark.aside],
  ['tablist', Mark.aside],
  ['toolbar', Mark.aside],
  ['tooltip', Mark.aside],
]);

const PROPERTY_MARKS: ReadonlyMap<string, number> = new Map([
  ['alternativeheadline', Mark.standfirst],
  ['articlebody', Mark.body],
  ['author', Mark.byline],
  ['caption', Mark.caption],
  ['comment', Mark.comments],
  ['creator', Mark.byline],
  ['datemodified', Mark.time],
  ['datepublished', Mark.time],
  ['headline', Mark.headline],
]);

/** Schema.org's kinds of articles and of comments, at the end of an `itemtype`. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|\/Report)$/;
const COMMENT_TYPE = /(?:\/Comment|UserComments)$/;
/** An article in microformats. */
const ENTRY_CLASS = /(?:^|\s)(?:hentry|h-entry)(?:\s|$)/;

/** A start tag in, what it tells of its element out, as bits of `Mark`. */
export function marksOf(tag: OpenTag): number {
  const { name, attributes } = tag;
  if (NEVER_SHOWN.has(name) && !isShadowRoot(tag)) return Mark.hidden;
  if (name === 'html' || name === 'body') return 0;
  const marks = (TAG_MARKS.get(name) ?? 0) | (HEADING.has(name) ? Mark.heading : 0);
  if (attributes.size === 0) return marks;
  if (isHidden(attributes)) return Mark.hidden;
  return marks | attributeMarks(attributes) | nameMarks(name, attributes);
}

/** The content of a template that a browser saved as a shadow tree is shown. */
function isShadowRoot({ name, attributes }: OpenTag): boolean {
  return name === 'template' && (attributes.has('shadowrootmode') || attributes.has('shadowroot'));
}

function attributeMarks(attributes: Attributes): number {
  const value = (name: string) => attributes.get(name)?.value.trim() ?? '';
  const type = value('itemtype');
  let marks = ROLE_MARKS.get(value('role').toLowerCase()) ?? 0;
  if (isVeiled(attributes)) marks |= Mark.veiled;
  if (value('aria-modal') === 'true') marks |= Mark.aside;
  if (/(?:^|\s)author(?:\s|$)/.test(value('rel'))) marks |= Mark.byline;
  if (ARTICLE_TYPE.test(type) || ENTRY_CLASS.test(value('class'))) marks |= Mark.article;
  if (COMMENT_TYPE.test(type)) marks |= Mark.comments;
  for (const property of value('itemprop').toLowerCase().split(/\s+/)) marks |= PROPERTY_MARKS.get(property) ?? 0;
  return marks;
}
