/** The one door to htmlparser2: a text in, its tags, texts and character references out, in order, each with its place. */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

export interface Attribute {
  /** Character references decoded. */
  readonly value: string;
  /** Where the value begins. */
  readonly at: number;
}

/** The first attribute of each name, of those that were asked for. */
export type Attributes = ReadonlyMap<string, Attribute>;

export interface OpenTag {
  readonly name: string;
  readonly attributes: Attributes;
  readonly at: number;
  /** Behind its `>`. */
  readonly end: number;
  /** Written `<name/>`. */
  readonly isSelfClosing: boolean;
}

/** What is told of a text while it is read. Places are UTF-16 units of it. */
export interface TokenSink {
  readonly open: (tag: OpenTag) => void;
  readonly close: (name: string, at: number, end: number) => void;
  readonly text: (from: number, to: number) => void;
  /** `&amp;`, `&#38;`: the characters it stands for, and where it stands. */
  readonly reference: (words: string, at: number, end: number) => void;
  readonly cdata: (from: number, to: number) => void;
  readonly comment: (from: number, to: number) => void;
}

export interface TokenOptions {
  /** XML names keep their case, HTML names lose it. */
  readonly isXml: boolean;
  /** CDATA sections are text, as in XML; in HTML they are comments that end at the first `>`. */
  readonly hasCdata: boolean;
  readonly isWanted: (attribute: string) => boolean;
}

/**
 * Odd spellings that the tokenizer reads on to a later `>` than browsers do, with what it reads as they do. Nothing
 * changes its length, so that places hold.
 */
const ODD = /<!>|<!->|<\/>|<!\[CDATA\[|--!>/g;
const EVEN: ReadonlyMap<string, string> = new Map([
  ['<!>', '<?>'],
  ['<!->', '<?->'],
  ['</>', '<?>'],
  ['<![CDATA[', '<?[CDATA['],
  ['--!>', '?-->'],
]);

/** Reads a text from end to end in linear time, whatever it holds. */
export function readTokens(text: string, sink: TokenSink, options: TokenOptions): void {
  const { isXml, hasCdata, isWanted } = options;
  const callbacks = new Callbacks(text, sink, isWanted, isXml);
  const tokenizer = new Tokenizer({ xmlMode: isXml, decodeEntities: true }, callbacks);
  callbacks.onPlainText = () => tokenizer.pause();
  tokenizer.write(isXml ? text : text.replace(ODD, (odd) => (hasCdata && odd.length === 9 ? odd : EVEN.get(odd)!)));
  tokenizer.end();
}

class Callbacks implements TokenizerCallbacks {
  onPlainText: () => void = () => {};
  private name = '';
  private tagAt = 0;
  private attributes = new Map<string, Attribute>();
  private attribute: string | null = null;
  private value = '';
  private valueAt = -1;

  constructor(
    private readonly source: string,
    private readonly sink: TokenSink,
    private readonly isWanted: (attribute: string) => boolean,
    private readonly isXml: boolean,
  ) {}

  onopentagname(from: number, to: number): void {
    this.name = this.nameAt(from, to);
    this.tagAt = from - 1;
    this.attributes = new Map();
  }

  onattribname(from: number, to: number): void {
    const name = this.nameAt(from, to);
    this.attribute = this.isWanted(name) && !this.attributes.has(name) ? name : null;
    this.value = '';
    this.valueAt = -1;
  }

  onattribdata(from: number, to: number): void {
    if (this.attribute === null) return;
    if (this.valueAt < 0) this.valueAt = from;
    this.value += this.source.slice(from, to);
  }

  onattribentity(code: number): void {
    if (this.attribute !== null) this.value += charactersOf(code);
  }

  onattribend(_quote: unknown, end: number): void {
    if (this.attribute === null) return;
    const at = this.valueAt < 0 ? end - this.value.length : this.valueAt;
    this.attributes.set(this.attribute, { value: this.value, at });
    this.attribute = null;
  }

  onopentagend(last: number): void {
    this.open(last + 1, false);
  }

  onselfclosingtag(last: number): void {
    this.open(last + 1, true);
  }

  onclosetag(from: number, to: number): void {
    this.sink.close(this.nameAt(from, to), this.source.lastIndexOf('<', from), to);
  }

  ontext(from: number, to: number): void {
    if (to > from && !this.isUnended(from)) this.sink.text(from, to);
  }

  ontextentity(code: number, end: number): void {
    this.sink.reference(charactersOf(code), this.source.lastIndexOf('&', end - 1), end);
  }

  oncdata(from: number, last: number, closing: number): void {
    this.sink.cdata(from, last - closing);
  }

  oncomment(from: number, last: number, closing: number): void {
    this.sink.comment(from, last - closing);
  }

  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  /** What follows a `<!`, `<?` or `</` that never ends is handed over as text at the end; browsers take it for a comment. */
  private isUnended(from: number): boolean {
    return this.source[from - 2] === '<' && /[!?/]/.test(this.source[from - 1]!);
  }

  private open(end: number, isSelfClosing: boolean): void {
    this.sink.open({ name: this.name, attributes: this.attributes, at: this.tagAt, end, isSelfClosing });
    if (this.isXml || this.name !== 'plaintext') return;
    this.onPlainText();
    this.sink.text(end, this.source.length);
  }

  private nameAt(from: number, to: number): string {
    const name = this.source.slice(from, to);
    return this.isXml ? name : name.toLowerCase();
  }
}

/** The standard has U+FFFD for references to no character: nothing is less of a lie than a sign that is not there. */
function charactersOf(code: number): string {
  return code === 0xfffd ? '' : String.fromCodePoint(code);
}
