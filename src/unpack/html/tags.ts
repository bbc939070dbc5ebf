/** What the names of elements tell. Lists follow the HTML standard but where a comment says otherwise. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Have no content and no end tag. */
export const VOID = words(
  'area base basefont bgsound br col command embed frame hr img input isindex keygen link meta param source track wbr',
);

/** Begin and end a block of text. */
export const BLOCK = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option ' +
    'p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
);

/** An end tag of an element below them in the stack does not reach through these. */
export const SPECIAL = words(
  'address applet article aside blockquote body button caption center colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup html iframe legend li ' +
    'listing main marquee menu nav noembed noframes noscript object ol p plaintext pre script search section select ' +
    'style summary table tbody td template textarea tfoot th thead title tr ul xmp',
);

/** End tags of formatting elements may come late or early: `<b><p>…</b>…</p>`. */
export const FORMATTING = words('a b big code em font i nobr s small strike strong tt u');

/** A `<p>` that is still open ends where one of these begins. */
export const ENDS_PARAGRAPH = words(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp',
);

/** Allowed in the head; whatever else comes ends it. */
export const HEAD_CONTENT = words(
  'base basefont bgsound link meta noframes noscript script style template title amp-state',
);

/** Drawings and formulas end where one of these begins: an unclosed `<svg>` must not swallow the article. */
export const ENDS_DRAWING = words(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu nobr ol ' +
    'p pre ruby s small span strong strike sub sup table tt u ul var article section main',
);

export const DRAWING = words('math svg');

export const HEADING = words('h1 h2 h3 h4 h5 h6');

/** White space counts as it stands. */
export const PREFORMATTED = words('listing plaintext pre xmp');

/** Text that nobody reads as part of an article, or that no reader sees. */
export const NEVER_SHOWN = words(
  'amp-ad amp-analytics amp-audio amp-consent amp-embed amp-iframe amp-lightbox amp-pixel amp-sidebar amp-social-share ' +
    'amp-state amp-sticky-ad amp-user-notification amp-video applet area audio button canvas datalist del dialog embed ' +
    'frame frameset head iframe input label map math meter nav noembed noframes noscript object option optgroup output ' +
    'progress rp rt script select style svg template textarea title video',
);

/** Text that was taken back. `<del>` is among the never shown; these two may be misnested. */
export const STRUCK = words('s strike');

/** Where the search for the container of an article ends: a paragraph holds no article. Tables may be a page's columns. */
export const PARAGRAPH_LIKE = words(
  'address blockquote caption dd dl dt figcaption figure h1 h2 h3 h4 h5 h6 li ol p pre ul',
);
