/** HTML in, its elements and its visible text in blocks out: one pass, linear, no tree to recurse into. */
import { displayOf } from './hidden.js';
import { Mark } from './mark.js';
import { marksOf } from './marks-of.js';
import { NAME_ATTRIBUTES } from './names.js';
import { type OpenElement, OpenElements } from './open-elements.js';
import type { Block, Page, PageElement, Piece } from './page.js';
import { PageHead } from './page-head.js';
import { BLOCK, DRAWING, NEVER_SHOWN, PREFORMATTED, STRUCK, VOID } from './tags.js';
import { type OpenTag, readTokens, type TokenSink } from './tokens.js';

const WANTED: ReadonlySet<string> = new Set([
  ...NAME_ATTRIBUTES,
  ...(
    'aria-hidden aria-label aria-modal content datetime hidden href http-equiv itemprop itemtype name property pubdate ' +
    'rel role shadowroot shadowrootmode style title type'
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
  private readonly pieces: Piece[] = [];
  private readonly blocks: Block[] = [];
  private readonly head = new PageHead();
  private readonly stack = new OpenElements((ended) => this.end(ended));
  /** The block elements that are open, innermost last. */
  private readonly borders: number[] = [0];
  /** First piece of the block that is being read. */
  private blockFrom = 0;
  private isBlank = true;
  /** A line break was the last that is not blank. */
  private isBroken = false;
  private links = 0;
  private struck = 0;
  private raised = 0;
  private preformatted = 0;
  /** Of the last token. */
  private at = 0;

  constructor(
    private readonly html: string,
    private readonly isXhtml: boolean,
  ) {}

  finish(): Page {
    this.at = this.html.length;
    this.stack.closeAll();
    this.endBlock();
    const { html, elements, pieces, blocks, head } = this;
    elements[0]!.to = pieces.length;
    return { html, elements, pieces, blocks, head };
  }

  open(tag: OpenTag): void {
    const { name, attributes } = tag;
    this.at = tag.at;
    this.stack.makeRoomFor(name);
    if (VOID.has(name)) return this.openVoid(tag);
    if ((name === 'html' || name === 'body') && this.stack.isOpen(name)) return;
    const element = this.addElement(tag);
    this.head.addElement(tag, element);
    if (name === 'q' && !this.elements[element]!.isHidden) this.put('\u201c', tag.at, tag.end);
    this.stack.push(name, element);
    this.count(element, 1);
    if (name === 'script' && /ld\+json/i.test(attributes.get('type')?.value ?? ''))
      this.head.jsonLd.push({ from: tag.end, to: tag.end });
    if (tag.isSelfClosing && this.closesItself(name)) this.stack.close(name);
  }

  close(name: string, at: number, end: number): void {
    this.at = at;
    if (name === 'br') return this.breakLine(at, end);
    const isKnown = this.stack.close(name);
    if (!isKnown && name === 'p') this.endBlock();
  }

  text(from: number, to: number): void {
    this.at = from;
    const { top } = this.stack;
    if (top?.name === 'head' && !isBlankText(this.html, from, to)) this.stack.makeRoomFor('#text');
    else if (top?.name === 'title' || top?.name === 'script') return this.readRaw(top.name, from, to);
    if (this.isOut()) return;
    if (this.preformatted > 0) this.readLines(from, to);
    else this.add(from, to, null);
  }

  reference(words: string, at: number, end: number): void {
    this.at = at;
    if (this.stack.top?.name === 'title') this.addToTitle(words, at);
    else if (!this.isOut() && words !== '') this.put(words, at, end);
  }

  cdata(from: number, to: number): void {
    if (this.isXhtml) this.text(from, to);
  }

  comment(from: number, to: number): void {
    if (this.head.savedFrom === null) this.head.addComment(this.html.slice(from, Math.min(to, from + 3000)));
  }

  private openVoid(tag: OpenTag): void {
    const { name, attributes } = tag;
    if (name === 'br') this.breakLine(tag.at, tag.end);
    else if (name === 'hr') this.endBlock();
    else if (name === 'meta') this.head.addMeta(attributes);
    else if (name === 'link') this.head.addLink(attributes);
  }

  private addElement(tag: OpenTag): number {
    const { name, attributes } = tag;
    const parent = this.stack.top?.element ?? 0;
    const marks = marksOf(tag);
    const display = displayOf(attributes);
    const isBlock = display === null ? BLOCK.has(name) : display === 'block';
    if (isBlock) this.endBlock();
    const element = this.elements.length;
    this.elements.push({
      name,
      parent,
      marks,
      className: attributes.get('class')?.value ?? '',
      isHidden: this.elements[parent]!.isHidden || (marks & Mark.hidden) !== 0,
      isBlock,
      isLink: name === 'a' && leadsAway(attributes.get('href')?.value),
      from: this.pieces.length,
      to: this.pieces.length,
    });
    if (isBlock) this.borders.push(element);
    return element;
  }

  /** Foreign elements and XML may close themselves; an element without visible content does no harm when it does. */
  private closesItself(name: string): boolean {
    return this.isXhtml || DRAWING.has(name) || NEVER_SHOWN.has(name) || this.stack.isDrawing();
  }

  private end({ name, element }: OpenElement): void {
    const ended = this.elements[element]!;
    this.count(element, -1);
    if (name === 'q' && !ended.isHidden) this.put('\u201d', this.at, this.at);
    ended.to = this.pieces.length;
    if (!ended.isBlock) return;
    this.endBlock();
    this.borders.pop();
  }

  private count(element: number, step: 1 | -1): void {
    const { name, isLink } = this.elements[element]!;
    if (isLink) this.links += step;
    else if (name === 'sup') this.raised += step;
    else if (STRUCK.has(name)) this.struck += step;
    else if (PREFORMATTED.has(name)) this.preformatted += step;
  }

  private isOut(): boolean {
    return this.struck > 0 || this.elements[this.stack.top?.element ?? 0]!.isHidden;
  }

  private readRaw(name: string, from: number, to: number): void {
    const json = this.head.jsonLd.at(-1);
    if (name === 'title') this.addToTitle(this.html.slice(from, to), from);
    else if (json !== undefined && json.to === from) json.to = to;
  }

  /** The first title of the page; a drawing's is none. */
  private addToTitle(words: string, at: number): void {
    const { title } = this.head;
    if (this.stack.isDrawing() || (title !== null && this.titleElement !== this.stack.top?.element)) return;
    this.titleElement = this.stack.top?.element ?? 0;
    this.head.title = { value: (title?.value ?? '') + words, at: title?.at ?? at };
  }
  private titleElement = -1;

  private readLines(from: number, to: number): void {
    for (let at = from; at < to; ) {
      const line = this.html.indexOf('\n', at);
      const end = line < 0 || line > to ? to : line;
      if (end > at) this.add(at, end, null);
      if (end < to) this.breakLine(end, end + 1);
      at = end + 1;
    }
  }

  private put(words: string, from: number, to: number): void {
    if (this.isOut()) return;
    if (words === '\n' && this.preformatted > 0) this.breakLine(from, to);
    else this.add(from, to, words);
  }

  private add(from: number, to: number, words: string | null): void {
    const element = this.stack.top?.element ?? 0;
    this.pieces.push({ element, from, to, words, isLink: this.links > 0, isRaised: this.raised > 0 });
    if (words === null ? isBlankText(this.html, from, to) : isBlankText(words, 0, words.length)) return;
    this.isBlank = false;
    this.isBroken = false;
  }

  /** Two in a row part two blocks, as people did before they knew of `<p>`. */
  private breakLine(from: number, to: number): void {
    if (this.isBlank || this.isOut()) return;
    if (this.isBroken) return this.endBlock();
    const element = this.stack.top?.element ?? 0;
    this.pieces.push({ element, from, to, words: '\n', isLink: false, isRaised: false });
    this.isBroken = true;
  }

  private endBlock(): void {
    const to = this.pieces.length;
    if (!this.isBlank) this.blocks.push({ element: this.borders.at(-1)!, from: this.blockFrom, to });
    this.blockFrom = to;
    this.isBlank = true;
    this.isBroken = false;
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

/** Whether nothing is seen there but white space. */
function isBlankText(text: string, from: number, to: number): boolean {
  return !/[^\s\0\u00AD\u200B-\u200F\u2060\uFEFF]/.test(text.slice(from, to));
}
