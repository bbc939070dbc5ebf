/** What a page says of itself beside its text: meta elements, title, links, JSON-LD, times. */
import type { Attributes, OpenTag } from './tokens.js';

/** A value with the place where it stands in the file. */
export interface Stated {
  readonly value: string;
  readonly at: number;
}

/** An element that states something: by an attribute, or by its text when `value` is null. */
export interface StatedElement {
  readonly element: number;
  /** In lower case. */
  readonly property: string;
  readonly value: string | null;
}

export class PageHead {
  /** By `name`, `property` or `itemprop` in lower case; the first of each. */
  readonly metas = new Map<string, Stated>();
  readonly properties: StatedElement[] = [];
  /** `<time datetime>`. */
  readonly times: StatedElement[] = [];
  /** Units of the file that hold JSON-LD. */
  readonly jsonLd: { readonly from: number; to: number }[] = [];
  canonical: string | null = null;
  /** Where the page was when it was saved, as a comment of the browser says. */
  savedFrom: string | null = null;
  title: Stated | null = null;
  private titleElement = -1;

  /** A meta element, with the element that it stands in. */
  addMeta(attributes: Attributes, element: number): void {
    const content = attributes.get('content');
    if (content === undefined || content.value.trim() === '') return;
    const property = attributes.get('itemprop')?.value.toLowerCase();
    if (property !== undefined) this.properties.push({ element, property, value: content.value });
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of attributes.get(key)?.value.toLowerCase().split(/\s+/) ?? [])
        if (name !== '' && !this.metas.has(name)) this.metas.set(name, content);
    }
  }

  /** Words of a title element; only the first one's count. */
  addTitle(words: string, at: number, element: number): void {
    if (this.title !== null && element !== this.titleElement) return;
    this.titleElement = element;
    this.title = { value: (this.title?.value ?? '') + words, at: this.title?.at ?? at };
  }

  addLink(attributes: Attributes): void {
    const rels = attributes.get('rel')?.value.toLowerCase().split(/\s+/) ?? [];
    if (rels.includes('canonical')) this.canonical ??= attributes.get('href')?.value ?? null;
  }

  /** Elements whose markup says what they state. */
  addElement({ name, attributes }: OpenTag, element: number): void {
    const datetime = attributes.get('datetime')?.value;
    const property = attributes.get('itemprop')?.value.toLowerCase() ?? '';
    if (name === 'time' && datetime !== undefined) {
      const words = `${property} ${attributes.get('class')?.value ?? ''}`.toLowerCase();
      this.times.push({ element, property: attributes.has('pubdate') ? 'pubdate' : words, value: datetime });
    }
    if (property === '') return;
    const value = attributes.get('content')?.value ?? datetime ?? attributes.get('title')?.value ?? null;
    this.properties.push({ element, property, value });
  }

  addComment(comment: string): void {
    const url = /(?:saved from url=\(\d{1,6}\)|Page saved with SingleFile\s{1,9}url: )(https?:\/\/\S{1,2000})/.exec(
      comment,
    );
    if (url !== null) this.savedFrom ??= url[1]!;
  }
}
