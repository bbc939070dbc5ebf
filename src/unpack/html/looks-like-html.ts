const NAMES = new Set(
  (
    'a abbr article aside b big blockquote body br center cite code dd del div dl dt em figcaption figure font footer ' +
    'h1 h2 h3 h4 h5 h6 head header hr html i iframe img ins li main mark ol p pre q s script section small span strike ' +
    'strong style sub sup table tbody td th time tr u ul video'
  ).split(' '),
);
/** `<p>`, `<br/>`, `</a>`, `<a href=`; not `a <b and c> d`, whose words are no attributes. */
const TAG =
  /<(?:\/([a-z][a-z0-9]{0,9})\s{0,9}>|([a-z][a-z0-9]{0,9})(?:\s{0,9}\/?>|\s{1,99}[a-z][a-z0-9:_-]{0,40}\s{0,9}=))/gi;

/** Whether a string that may be plain text is HTML: it holds at least one tag as people write them. */
export function looksLikeHtml(text: string): boolean {
  for (const [, closed, opened] of text.matchAll(TAG)) {
    if (NAMES.has((closed ?? opened)!.toLowerCase())) return true;
  }
  return false;
}
