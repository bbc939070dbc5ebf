/** A feed in, its entries with their fields out: one pass over the tags, lenient where XML is not. */
import { type Attributes, type OpenTag, readTokens, type TokenSink } from '../html/tokens.js';
import { type MappedText, type TextBuilder, textBuilder } from '../mapped-text.js';
import { UnpackError } from '../unpacked.js';
import { FeedNames } from './feed-names.js';

/** An element of an entry, or of the feed itself, with its text. */
export interface FeedField {
  readonly name: string;
  readonly attributes: Attributes;
  /** Its characters, references decoded once, with the way back to the file. */
  readonly text: MappedText;
  /** The units between its tags. */
  readonly from: number;
  readonly to: number;
  /** It holds elements: HTML that was not escaped, or XHTML. */
  readonly hasMarkup: boolean;
}

export interface FeedEntry {
  readonly start: number;
  /** Behind its end tag; null when the file ends before that. */
  readonly end: number | null;
  /** False when the next entry begins before its end tag. */
  readonly isClosed: boolean;
  readonly fields: readonly FeedField[];
}

export interface Feed {
  readonly fields: readonly FeedField[];
  readonly entries: readonly FeedEntry[];
}

const ROOTS: ReadonlySet<string> = new Set(['rss', 'rdf:RDF', 'RDF', 'feed']);
const ENTRIES: ReadonlySet<string> = new Set(['item', 'entry']);
/** Their children are read as if they stood in their place. */
const TRANSPARENT: ReadonlySet<string> = new Set([...ROOTS, 'channel']);
/** Hold a name or a title in an element of their own. */
const PARENTS: ReadonlyMap<string, string> = new Map([
  ['author', 'name'],
  ['source', 'title'],
]);
const FIELDS: ReadonlySet<string> = new Set(
  (
    'author content content:encoded dc:creator dc:date dc:publisher dcterms:created dcterms:issued dcterms:modified ' +
    'description feedburner:origLink guid id issued link modified pubDate published source summary title updated'
  ).split(' '),
);

/** Throws an UnpackError when the file is no feed. */
export function readFeed(xml: string): Feed {
  const reader = new FeedReader(xml);
  readTokens(xml, reader, { isXml: true, hasCdata: true, isWanted: isWantedAttribute });
  return reader.finish();
}

const isWantedAttribute = (name: string) => name.startsWith('xmlns') || /^(?:href|isPermaLink|rel|type)$/.test(name);

interface OpenField {
  readonly tag: OpenTag;
  readonly name: string;
  readonly text: TextBuilder;
  hasMarkup: boolean;
  /** Elements of the same tag that are open in it. */
  depth: number;
}

interface OpenEntry {
  readonly tag: string;
  readonly start: number;
  readonly fields: FeedField[];
}

interface Skipped {
  readonly tag: string;
  depth: number;
}

class FeedReader implements TokenSink {
  private readonly names = new FeedNames();
  private readonly fields: FeedField[] = [];
  private readonly entries: FeedEntry[] = [];
  private root: string | null = null;
  private entry: OpenEntry | null = null;
  private field: OpenField | null = null;
  /** An element that nothing is known of, and how many of its tag are open in it. */
  private skipped: Skipped | null = null;

  constructor(private readonly xml: string) {}

  finish(): Feed {
    if (this.root === null) throw new UnpackError('not a feed: there is no element in it');
    if (this.entry !== null) this.endEntry(null, false);
    return { fields: this.fields, entries: this.entries };
  }

  open(tag: OpenTag): void {
    this.names.learn(tag);
    const name = this.names.nameOf(tag.name);
    if (this.root === null) this.openRoot(name);
    else if (ENTRIES.has(name)) this.openEntry(tag);
    else if (this.field !== null) this.openInField(this.field, tag, name);
    else if (this.skipped !== null) this.openInSkipped(this.skipped, tag);
    else if (FIELDS.has(name)) this.openField(tag, name);
    else if (!TRANSPARENT.has(name) && !tag.isSelfClosing) this.skipped = { tag: tag.name, depth: 0 };
  }

  close(name: string, at: number, end: number): void {
    if (this.entry?.tag === name) this.endEntry(this.xml.indexOf('>', end) + 1, true);
    else if (this.field?.tag.name === name) {
      if (this.field.depth === 0) this.endField(at);
      else this.field.depth--;
    } else if (this.skipped?.tag === name) {
      if (this.skipped.depth === 0) this.skipped = null;
      else this.skipped.depth--;
    }
  }

  text(from: number, to: number): void {
    this.field?.text.copy(this.xml.slice(from, to), from);
  }

  reference(words: string, at: number): void {
    this.field?.text.put(words, at);
  }

  cdata(from: number, to: number): void {
    this.text(from, to);
  }

  comment(): void {}

  private openRoot(name: string): void {
    if (!ROOTS.has(name))
      throw new UnpackError(
        `not a feed: it begins with <${name.slice(0, 40)}>, not with <rss>, <rdf:RDF> or <feed>`,
        true,
      );
    this.root = name;
  }

  /** An entry that was not closed ends where the next one begins. */
  private openEntry(tag: OpenTag): void {
    if (this.entry !== null) this.endEntry(tag.at, false);
    this.field = null;
    this.skipped = null;
    if (!tag.isSelfClosing) this.entry = { tag: tag.name, start: tag.at, fields: [] };
  }

  private openField(tag: OpenTag, name: string): void {
    this.field = { tag, name, text: textBuilder(), hasMarkup: false, depth: 0 };
    if (tag.isSelfClosing) this.endField(tag.end);
  }

  /** A name inside an author takes the author's place. */
  private openInField(field: OpenField, tag: OpenTag, name: string): void {
    if (PARENTS.get(field.name) === name && !tag.isSelfClosing) {
      this.field = { tag, name: field.name, text: textBuilder(), hasMarkup: false, depth: 0 };
      this.skipped = { tag: field.tag.name, depth: 0 };
      return;
    }
    field.hasMarkup = true;
    if (tag.name === field.tag.name && !tag.isSelfClosing) field.depth++;
  }

  private openInSkipped(skipped: Skipped, tag: OpenTag): void {
    if (tag.name === skipped.tag && !tag.isSelfClosing) skipped.depth++;
  }

  private endField(at: number): void {
    const { tag, name, text, hasMarkup } = this.field!;
    this.field = null;
    const field = { name, attributes: tag.attributes, text: text.build(), from: tag.end, to: at, hasMarkup };
    (this.entry?.fields ?? this.fields).push(field);
  }

  private endEntry(end: number | null, isClosed: boolean): void {
    const { start, fields } = this.entry!;
    this.entries.push({ start, end, isClosed, fields });
    this.entry = null;
    this.field = null;
    this.skipped = null;
  }
}
