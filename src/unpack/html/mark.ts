/** What an element is, as far as its own tag tells. Bits, since a page may have hundreds of thousands of elements. */
export const Mark = {
  /** Never seen by a reader. */
  hidden: 1,
  /** Beside the article by its tag, role or name. */
  aside: 1 << 1,
  /** May be beside the article: its content decides. */
  doubtful: 1 << 2,
  /** Readers' comments. */
  comments: 1 << 3,
  /** `<header>`, `<footer>`: of the page, or of the article when they stand in it. */
  edge: 1 << 4,
  /** `<form>`, `aria-hidden`, a class that hides: left out unless most of the page stands in it. */
  veiled: 1 << 5,
  /** Named as the article's own text. */
  body: 1 << 6,
  article: 1 << 7,
  main: 1 << 8,
  h1: 1 << 9,
  heading: 1 << 10,
  /** Named as the headline, whatever its tag. */
  headline: 1 << 11,
  caption: 1 << 12,
  byline: 1 << 13,
  time: 1 << 14,
  standfirst: 1 << 15,
  quote: 1 << 16,
  figure: 1 << 17,
} as const;
