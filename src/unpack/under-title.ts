import type { RoleSpan } from '../model/article.js';
import type { MappedText } from './mapped-text.js';

/** A text with what is known of the parts its stretches play. */
export interface RoledText extends MappedText {
  readonly roles: readonly RoleSpan[];
}

const GAP = '\n\n';

/**
 * A title and a body in, one text out that begins with the title as its headline. A body whose first line is the title
 * already is left as it is, but that line becomes the headline.
 */
export function underTitle(title: MappedText | null, body: RoledText): RoledText {
  if (title === null || title.text.trim() === '') return body;
  const repeated = findTitle(title.text.trim(), body.text);
  if (repeated !== null) return { ...body, roles: withHeadline(repeated, body.roles) };
  const start = title.text.length + (body.text === '' ? 0 : GAP.length);
  const shifted = body.roles.map(({ start: from, end, role }) => ({ start: from + start, end: end + start, role }));
  return {
    text: body.text === '' ? title.text : title.text + GAP + body.text,
    offsetOf: (at) =>
      at < start || body.text === '' ? title.offsetOf(Math.min(at, title.text.length)) : body.offsetOf(at - start),
    roles: [{ start: 0, end: title.text.length, role: 'headline' }, ...shifted],
  };
}

/** The first line of a body when it is the title; null when it is not. */
function findTitle(title: string, body: string): RoleSpan | null {
  const start = body.length - body.trimStart().length;
  const end = start + title.length;
  const isLine = body.startsWith(title, start) && /^[^\S\n\r]{0,99}(?:[\n\r]|$)/.test(body.slice(end, end + 100));
  return isLine ? { start, end, role: 'headline' } : null;
}

const withHeadline = (headline: RoleSpan, roles: readonly RoleSpan[]): readonly RoleSpan[] => [
  headline,
  ...roles.filter(({ start }) => start >= headline.end),
];
