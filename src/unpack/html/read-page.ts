/** HTML in, its elements and its visible text in blocks out: one pass, linear, no tree to recurse into. */
import { displayOf } from './hidden.js';
import { Mark } from './mark.js';
import { marksOf } from './marks-of.js';
import { NAME_ATTRIBUTES } from './names.js';
import { type OpenElement, OpenElements } from './open-elements.js';
import type { Page, PageElement } from './page.js';
import { PageHead } from './page-head.js';
import { BlockReader, isBlank } from './read-blocks.js';
import { BLOCK, DRAWING, NEVER_SHOWN, STRUCK, VOID } from './tags.js';
import { type OpenTag, readTokens, type TokenSink } from './tokens.js';

const WANTED: ReadonlySet<string> = new Set([
  ...NAME_ATTRIBUTES,
  ...(
    'aria-hidden aria-label aria-modal content datetime hidden href http-equiv itemprop itemtype name property ' +
    'pubdate rel role shadowroot shadowrootmode style title type'
  ).split(' '),
]);

/** Reads a page or a fragment of one. Never throws, never fetches. */
export function readPage(html: string): Page {
  const isXhtml = /^\s{0,99}<\?xml\b/.test(html.slice(0, 200));
  const reader = new PageReader(html, isXhtml);
  readTokens(html, reader, { isXml: false, hasCdata: isXhtml, isWanted: (name) => WANTED.has(name) });
  return reader.finish();
}

class PageReader implements TokenSink {
  private readonly elements: PageElement[] = [pageElement()];
  private readonly blocks: BlockReader;
  private readonly head = new PageHead();
  private readonly stack = new OpenElements((ended) => this.end(ended));
  private struck = 0;
  /** Where the last token stands. */
  private at = 0;

  constructor(
    private readonly html: string,
    private readonly isXhtml: boolean,
  ) {
    this.blocks = new BlockReader(html);
  }

  finish(): Page {
    this.at = this.html.length;
    this.stack.closeAll();
    this.blocks.endBlock();
    const { pieces, blocks } = this.blocks;
    this.elements[0]!.to = pieces.length;
    return { html: this.html, elements: this.elements, pieces, blocks, head: this.head };
  }

  open(tag: OpenTag): void {
    const { name } = tag;
    this.at = tag.at;
    this.stack.makeRoomFor(name);
    if (VOID.has(name)) this.openVoid(tag);
    else if ((name !== 'html' && name !== 'body') || !this.stack.isOpen(name)) this.openElement(tag);
  }

  close(name: string, at: number, end: number): void {
    this.at = at;
    if (name === 'br') this.breakLine(at, end);
    else if (!this.stack.close(name) && name === 'p') this.blocks.endBlock();
  }

  text(from: number, to: number): void {
    this.at = from;
    const name = this.stack.top?.name;
    if (name === 'title') this.addToTitle(this.html.slice(from, to), from);
    else if (name === 'script') this.addToJson(from, to);
    else {
      if (name === 'head' && !isBlank(this.html.slice(from, to))) this.stack.makeRoomFor('#text');
      if (!this.isOut()) this.blocks.addText(this.element, from, to);
    }
  }

  reference(words: string, at: number, end: number): void {
    this.at = at;
    if (this.stack.top?.name === 'title') this.addToTitle(words, at);
    else if (!this.isOut() && words !== '') this.blocks.addWords(this.element, at, end, words);
  }

  cdata(from: number, to: number): void {
    if (this.isXhtml) this.text(from, to);
  }

  comment(from: number, to: number): void {
    if (this.head.savedFrom === null) this.head.addComment(this.html.slice(from, Math.min(to, from + 3000)));
  }

  /** The number of the innermost element that is open. */
  private get element(): number {
    return this.stack.top?.element ?? 0;
  }

  private isOut(): boolean {
    return this.struck > 0 || this.elements[this.element]!.isHidden;
  }

  private openVoid({ name, attributes, at, end }: OpenTag): void {
    if (name === 'br') this.breakLine(at, end);
    else if (name === 'hr') this.blocks.endBlock();
    else if (name === 'meta') this.head.addMeta(attributes, this.element);
    else if (name === 'link') this.head.addLink(attributes);
  }

  private openElement(tag: OpenTag): void {
    const { name, attributes, at, end } = tag;
    const number = this.elements.length;
    const element = this.elementOf(tag);
    this.elements.push(element);
    this.head.addElement(tag, number);
    this.blocks.open(element, number);
    if (STRUCK.has(name)) this.struck++;
    if (name === 'script' && /ld\+json/i.test(attributes.get('type')?.value ?? ''))
      this.head.jsonLd.push({ from: end, to: end });
    this.stack.push(name, number);
    if (name === 'q' && !this.isOut()) this.blocks.addWords(number, at, end, '\u201c');
    if (tag.isSelfClosing && this.closesItself(name)) this.stack.close(name);
  }

  private elementOf(tag: OpenTag): PageElement {
    const { name, attributes } = tag;
    const marks = marksOf(tag);
    const display = displayOf(attributes);
    const from = this.blocks.pieces.length;
    return {
      name,
      parent: this.element,
      marks,
      className: attributes.get('class')?.value ?? '',
      isHidden: this.elements[this.element]!.isHidden || (marks & Mark.hidden) !== 0,
      isBlock: display === null ? BLOCK.has(name) : display === 'block',
      isLink: name === 'a' && leadsAway(attributes.get('href')?.value),
      from,
      to: from,
    };
  }

  /** Foreign elements and XML may close themselves; an element without visible content does no harm when it does. */
  private closesItself(name: string): boolean {
    return this.isXhtml || DRAWING.has(name) || NEVER_SHOWN.has(name) || this.stack.isDrawing();
  }

  private end({ name, element: number }: OpenElement): void {
    const element = this.elements[number]!;
    if (name === 'q' && !element.isHidden && this.struck === 0)
      this.blocks.addWords(number, this.at, this.at, '\u201d');
    if (STRUCK.has(name)) this.struck--;
    element.to = this.blocks.pieces.length;
    this.blocks.close(element);
  }

  private breakLine(at: number, end: number): void {
    if (!this.isOut()) this.blocks.breakLine(this.element, at, end);
  }

  private addToJson(from: number, to: number): void {
    const json = this.head.jsonLd.at(-1);
    if (json !== undefined && json.to === from) json.to = to;
  }

  private addToTitle(words: string, at: number): void {
    if (!this.stack.isDrawing()) this.head.addTitle(words, at, this.element);
  }
}

/** The first element: the page itself. */
const pageElement = (): PageElement => ({
  name: '#page',
  parent: 0,
  marks: 0,
  className: '',
  isHidden: false,
  isBlock: true,
  isLink: false,
  from: 0,
  to: 0,
});

/** A link within the page is a footnote or a paragraph's own address. */
function leadsAway(href: string | undefined): boolean {
  return href !== undefined && !/^\s{0,99}#/.test(href);
}
