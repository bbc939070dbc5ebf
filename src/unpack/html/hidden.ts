/** Text that a reader of the page does not see, as far as the element's own attributes tell. Style sheets are not read. */
import { HIDDEN_CLASSES } from './name-lexicon.js';
import type { Attributes } from './tokens.js';

const hiddenClasses = new Set(HIDDEN_CLASSES.split(' '));
/** `hidden md:block`, `d-none d-md-block`: hidden on small screens only. */
const SHOWN_ELSEWHERE =
  /(?:^|\s)(?:\w{1,6}:(?:block|flex|grid|inline|inline-block|inline-flex|table|visible)|d-(?:sm|md|lg|xl|xxl)-(?:block|flex|grid|inline|inline-block|table))(?:\s|$)/;
/** What hides by its own, in a style without blanks and in lower case. Struck text counts: the page takes it back. */
const HIDES =
  /^(?:display:none|content-visibility:hidden|font-size:0(?:\.0{1,9})?(?:[a-z]{2,4}|%)?|mso-hide:all|text-decoration(?:-line)?:[a-z-]{0,20}line-through.{0,60})(?:!important)?$/;
/** What hides, but also what scripts undo that let a page fade in or that open it. */
const VEILS =
  /^(?:visibility:(?:hidden|collapse)|opacity:0(?:\.0{1,9})?%?|clip:rect\(0[a-z,0]{1,20}\)|clip-path:inset\((?:50|100)%\)|text-indent:-\d{3,9}[a-z]{2,4}|(?:left|top|margin-left|margin-top):-\d{4,9}[a-z]{2,4}|transform:scale\(0\))(?:!important)?$/;
/** Veil together with `overflow:hidden`. */
const SHRINKS = /^(?:max-)?(?:height|width):[01](?:[a-z]{2,4}|%)?(?:!important)?$/;
/** Longer styles are machine-made: only their start is read. */
const MOST_UNITS = 4000;

/** `hidden`, or an inline style that hides for good. */
export function isHidden(attributes: Attributes): boolean {
  return attributes.has('hidden') || declarationsOf(attributes).some((declaration) => HIDES.test(declaration));
}

/**
 * Most likely hidden, but not when most of the page is: `aria-hidden`, which hides from no eye, a class whose style
 * sheet is not read, a style that scripts undo.
 */
export function isVeiled(attributes: Attributes): boolean {
  if (attributes.get('aria-hidden')?.value.trim() === 'true') return true;
  const declarations = declarationsOf(attributes);
  if (declarations.some((declaration) => VEILS.test(declaration))) return true;
  if (declarations.includes('overflow:hidden') && declarations.some((declaration) => SHRINKS.test(declaration)))
    return true;
  const classes = attributes.get('class')?.value;
  return classes !== undefined && isHidingClass(classes);
}

function declarationsOf(attributes: Attributes): readonly string[] {
  const style = attributes.get('style')?.value;
  return style === undefined ? [] : style.slice(0, MOST_UNITS).toLowerCase().replace(/\s+/g, '').split(';');
}

function isHidingClass(classes: string): boolean {
  const tokens = classes.slice(0, MOST_UNITS).split(/\s+/);
  return tokens.some((token) => hiddenClasses.has(token.toLowerCase())) && !SHOWN_ELSEWHERE.test(classes);
}

const DISPLAY = /(?:^|;)\s{0,9}display\s{0,9}:\s{0,9}(block|flex|grid|inline|list-item|table)\s{0,9}(?:;|!|$)/i;
const FLOATS = /(?:^|;)\s{0,9}float\s{0,9}:\s{0,9}(?:left|right)\s{0,9}(?:;|!|$)/i;

/** A style that makes a block of any element, or none of a block; null when it does not tell. A big first letter floats. */
export function displayOf(attributes: Attributes): 'block' | 'inline' | null {
  const style = attributes.get('style')?.value.slice(0, MOST_UNITS);
  const display = style === undefined ? undefined : DISPLAY.exec(style)?.[1]?.toLowerCase();
  if (style === undefined || display === undefined) return null;
  if (display === 'inline') return 'inline';
  return FLOATS.test(style) ? null : 'block';
}
