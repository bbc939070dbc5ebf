/**
 * The elements that are open while a page is read: which ones a tag ends, as browsers do it, but in time linear in the
 * page whatever it nests. Places in the stack are kept by name, so that no question walks the stack.
 */
import { DRAWING, ENDS_DRAWING, ENDS_PARAGRAPH, FORMATTING, HEAD_CONTENT, HEADING, SPECIAL } from './tags.js';

export interface OpenElement {
  readonly name: string;
  /** Its number in the page. */
  readonly element: number;
  /** A formatting element whose end tag came before that of a block inside it: open in the stack, of no effect. */
  isEnded: boolean;
}

/** Sets of names that are asked for together, under a name that no element has. */
const GROUPS: ReadonlyMap<string, readonly string[]> = new Map([
  ['#scope', ['caption', 'table', 'td', 'th']],
  ['#cell', ['td', 'th']],
  ['#rows', ['tbody', 'tfoot', 'thead']],
  ['#list', ['dir', 'menu', 'ol', 'ul']],
  ['#term', ['dd', 'dt']],
  ['#heading', [...HEADING]],
  ['#ruby', ['rp', 'rt']],
  ['#drawing', [...DRAWING]],
  ['#page', ['annotation-xml', 'desc', 'foreignobject']],
  ['#special', [...SPECIAL]],
]);
const groupsOf = new Map<string, string[]>();
for (const [group, names] of GROUPS)
  for (const name of names) groupsOf.set(name, [...(groupsOf.get(name) ?? []), group]);

/** An element ends where one of these begins, unless one of the second stands between. */
type Ending = readonly [ended: string, unless: readonly string[]];
const IN_TABLE: readonly string[] = ['table'];
const PARAGRAPH: Ending = ['p', ['#scope', 'button']];
const CAPTION: Ending = ['caption', IN_TABLE];
const ENDINGS: ReadonlyMap<string, readonly Ending[]> = new Map([
  ['button', [['button', ['#scope']]]],
  ['dd', [['#term', ['#scope', 'dl']]]],
  ['dt', [['#term', ['#scope', 'dl']]]],
  ['li', [['li', ['#scope', '#list']]]],
  ['rp', [['#ruby', ['ruby']]]],
  ['rt', [['#ruby', ['ruby']]]],
  ['tbody', [CAPTION, ['#rows', IN_TABLE]]],
  ['td', [CAPTION, ['#cell', IN_TABLE]]],
  ['tfoot', [CAPTION, ['#rows', IN_TABLE]]],
  ['th', [CAPTION, ['#cell', IN_TABLE]]],
  ['thead', [CAPTION, ['#rows', IN_TABLE]]],
  ['tr', [CAPTION, ['tr', IN_TABLE]]],
]);

/** What an end tag does not reach through. */
function fencesOf(name: string): readonly string[] {
  if (name === 'table' || DRAWING.has(name)) return [];
  if (name === 'tr' || groupsOf.get(name)?.some((group) => group === '#cell' || group === '#rows')) return IN_TABLE;
  if (name === 'li') return ['#scope', '#list'];
  return SPECIAL.has(name) ? ['#scope'] : ['#special'];
}

export class OpenElements {
  private readonly stack: OpenElement[] = [];
  private readonly places = new Map<string, number[]>();

  /** Told of each element that ends, innermost first. */
  constructor(private readonly onEnd: (ended: OpenElement) => void) {}

  get top(): OpenElement | undefined {
    return this.stack.at(-1);
  }

  isOpen(name: string): boolean {
    return this.placeOf(name) >= 0;
  }

  /** Whether the text here belongs to a drawing, and not to a page inside of it. */
  isDrawing(): boolean {
    return this.placeOf('#drawing') > this.placeOf('#page');
  }

  /** Ends what a start tag of this name ends. */
  makeRoomFor(name: string): void {
    if (this.top?.name === 'head' && !HEAD_CONTENT.has(name)) this.endTo(this.stack.length - 1);
    if (ENDS_DRAWING.has(name) && this.isDrawing()) this.end('#drawing', ['#page']);
    if (HEADING.has(name) && HEADING.has(this.top?.name ?? '')) this.endTo(this.stack.length - 1);
    if (ENDS_PARAGRAPH.has(name)) this.end(...PARAGRAPH);
    if (name === 'a') this.closeFormatting('a');
    for (const ending of ENDINGS.get(name) ?? []) this.end(...ending);
  }

  push(name: string, element: number): void {
    for (const key of [name, ...(groupsOf.get(name) ?? [])]) {
      const places = this.places.get(key);
      if (places === undefined) this.places.set(key, [this.stack.length]);
      else places.push(this.stack.length);
    }
    this.stack.push({ name, element, isEnded: false });
  }

  /** An end tag. False when nothing of that name is open here. */
  close(name: string): boolean {
    if (name === 'html' || name === 'body') return true;
    if (FORMATTING.has(name)) return this.closeFormatting(name);
    return this.end(HEADING.has(name) ? '#heading' : name, fencesOf(name));
  }

  /** The end of the page. */
  closeAll(): void {
    this.endTo(0);
  }

  private closeFormatting(name: string): boolean {
    const place = this.placeOf(name);
    if (place < 0 || place < this.placeOf('#scope')) return false;
    if (place > this.placeOf('#special')) this.endTo(place);
    else this.endInPlace(place);
    return true;
  }

  private endInPlace(place: number): void {
    const element = this.stack[place]!;
    this.onEnd(element);
    element.isEnded = true;
    this.places.get(element.name)!.pop();
  }

  private end(name: string, fences: readonly string[]): boolean {
    const place = this.placeOf(name);
    if (place < 0 || fences.some((fence) => this.placeOf(fence) > place)) return false;
    this.endTo(place);
    return true;
  }

  private endTo(place: number): void {
    while (this.stack.length > place) {
      const ended = this.stack.pop()!;
      if (ended.isEnded) continue;
      for (const key of [ended.name, ...(groupsOf.get(ended.name) ?? [])]) this.places.get(key)!.pop();
      this.onEnd(ended);
    }
  }

  /** The innermost of that name or group, or -1. */
  private placeOf(name: string): number {
    return this.places.get(name)?.at(-1) ?? -1;
  }
}
