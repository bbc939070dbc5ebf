/** Whether a line of the page is what the page says its title is. */

/** Stand between a title and the name of the site; a hyphen only between blanks. */
const SEPARATOR = / [|\u2013\u2014\u00b7\u2022\u00bb>:-]{1,2} | ?[|\u2022\u00bb] ?/;
const MOST_PARTS = 12;
/** Fewer words may be a section's name. */
const FEWEST_WORDS = 3;
/** What is left of it when the last part is cut off. */
const TRAILING = /[\s|\u2013\u2014\u00b7\u2022\u00bb>:-]{1,9}$/;

/** "Ship sinks | News | Example Times" → its parts, with what parts them. */
export function titleParts(title: string): string[] {
  return title
    .replace(/\s/g, ' ')
    .replace(/ {2,}/g, ' ')
    .split(SEPARATOR, MOST_PARTS)
    .filter((part) => part !== '');
}

/** What the title of a page may be: each title that it states, and parts of each. */
export class Titles {
  /** Titles, and titles without one, two, … of their last parts. */
  private readonly wordSets = new Map<string, ReadonlySet<string>>();
  /** Titles without their first parts ("Example Times: Ship sinks"), too much of a guess for what is only like them. */
  private readonly rests = new Set<string>();

  constructor(titles: readonly string[]) {
    for (const title of titles) {
      const parts = titleParts(title);
      for (let count = parts.length; count > 0; count--) this.add(parts.slice(0, count).join(' '));
      for (let count = 1; count < parts.length; count++) this.addRest(parts.slice(count).join(' '));
      const colon = title.indexOf(': ');
      if (colon > 0) this.addRest(title.slice(colon + 1));
    }
  }

  get isEmpty(): boolean {
    return this.wordSets.size === 0;
  }

  /** Letter by letter, whatever the quotes and dashes. */
  isOneOf(line: string): boolean {
    const words = wordsOf(line).join(' ');
    return this.wordSets.has(words) || this.rests.has(words);
  }

  /** How much a line has in common with the most like one, 0 to 1: words of both, if several, against the longer one's. */
  likeness(line: string): number {
    const words = new Set(wordsOf(line));
    let best = 0;
    for (const wordSet of this.wordSets.values()) {
      let common = 0;
      for (const word of words) if (wordSet.has(word)) common++;
      if (common > 1) best = Math.max(best, common / Math.max(words.size, wordSet.size));
    }
    return best;
  }

  private addRest(title: string): void {
    const words = wordsOf(title);
    if (words.length >= FEWEST_WORDS) this.rests.add(words.join(' '));
  }

  private add(title: string): void {
    const words = wordsOf(title);
    if (words.length > 0) this.wordSets.set(words.join(' '), new Set(words));
  }
}

function wordsOf(line: string): readonly string[] {
  return (
    line
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const squeeze = (label: string) =>
  wordsOf(label)
    .join('')
    .replace(/^the(?=.)/, '');

/** "Ship sinks - Example Times", when the outlet is known to be the Example Times → "Ship sinks". */
export function cutOutlet(title: string, outlet: string | null): string {
  const parts = titleParts(title);
  if (outlet === null || parts.length < 2) return title;
  const name = squeeze(outlet);
  if (squeeze(parts.at(-1)!) === name) return title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(TRAILING, '');
  if (squeeze(parts[0]!) === name) return title.slice(title.indexOf(parts[1]!));
  return title;
}

/** The last part of a title, or the first, when the page's own address bears its name; else null: a guess is worse than none. */
export function outletInTitle(title: string, url: string): string | null {
  const labels = /^https?:\/\/([^/:?#]{1,200})/i.exec(url)?.[1]?.toLowerCase().split('.').slice(0, -1) ?? [];
  const parts = titleParts(title);
  if (parts.length < 2) return null;
  return [parts.at(-1)!, parts[0]!].find((part) => labels.some((label) => isNamed(squeeze(part), label))) ?? null;
}

/** "Example Times" for exampletimes, "Example News" for example. */
function isNamed(name: string, label: string): boolean {
  const site = label.replace(/[^\p{L}\p{N}]/gu, '').replace(/^the(?=.)/, '');
  if (site.length < 3 || site === 'www' || name.length < 3) return false;
  return (
    name === site ||
    (name.startsWith(site) && /^(?:com|live|news|online|today|tv|world)$/.test(name.slice(site.length)))
  );
}
