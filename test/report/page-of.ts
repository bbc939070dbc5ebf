/** A page taken apart as a browser would, so that tests speak of elements and not of text. */
import { parseDocument } from 'htmlparser2';

export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text below it, references decoded. */
  readonly text: string;
  readonly elements: readonly PageElement[];
}

interface ParsedNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly ParsedNode[];
}

export interface Page {
  /** Every element, in the order of the document. */
  readonly all: readonly PageElement[];
  /** All text but that of style and script. */
  readonly text: string;
  byId(id: string): PageElement;
  byClass(name: string): readonly PageElement[];
  byName(name: string): readonly PageElement[];
}

/** A page's source in, its elements out. */
export function pageOf(source: string): Page {
  const top = elementOf(parseDocument(source) as unknown as ParsedNode);
  const all = descendants(top);
  return {
    all,
    text: top.text,
    byId: (id) => {
      const found = all.find(({ attributes }) => attributes.id === id);
      if (found === undefined) throw new Error(`no element has the id ${id}`);
      return found;
    },
    byClass: (name) => all.filter((element) => hasClass(element, name)),
    byName: (name) => all.filter((element) => element.name === name),
  };
}

export function hasClass({ attributes }: PageElement, name: string): boolean {
  return (attributes.class ?? '').split(' ').includes(name);
}

/** Elements below one, in order. */
export function descendants({ elements }: PageElement): readonly PageElement[] {
  return elements.flatMap((element) => [element, ...descendants(element)]);
}

/** "table thead tr th th …": which elements stand where, whatever they say. */
export function skeletonOf({ all }: Page): string[] {
  return all.map(({ name, attributes, elements }) => `${name} ${Object.keys(attributes).join(' ')} ${elements.length}`);
}

function elementOf(node: ParsedNode): PageElement {
  const children = node.children ?? [];
  const elements = children.filter(({ name }) => name !== undefined && !name.startsWith('!')).map(elementOf);
  const isCode = node.name === 'style' || node.name === 'script';
  return { name: node.name ?? '', attributes: node.attribs ?? {}, text: isCode ? '' : textOf(children), elements };
}

function textOf(nodes: readonly ParsedNode[]): string {
  return nodes
    .map(({ type, data, name, children }) => {
      if (type === 'text') return data ?? '';
      return name === 'style' || name === 'script' ? '' : textOf(children ?? []);
    })
    .join('');
}
