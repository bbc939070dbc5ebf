/** The names of a feed's elements, whatever prefixes it gives them. */
import type { OpenTag } from '../html/tokens.js';

/** Vocabularies that say something here, each with the prefix that it is known by. */
const PREFIX_OF: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://www.w3.org/2005/Atom', ''],
  ['http://purl.org/atom/ns#', ''],
  ['http://purl.org/rss/1.0/', ''],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
]);

export class FeedNames {
  /** As the feed declares them; before that, as everybody does. */
  private readonly prefixes = new Map([
    ...[...PREFIX_OF.values()].map((prefix) => [prefix, prefix] as const),
    ['atom', ''],
  ]);

  /** Learns the prefixes that an element declares. */
  learn({ attributes }: OpenTag): void {
    for (const [name, { value }] of attributes) {
      const prefix = /^xmlns:(.{1,40})$/.exec(name)?.[1];
      if (prefix !== undefined) this.prefixes.set(prefix, PREFIX_OF.get(value.trim()) ?? prefix);
    }
  }

  /** `c:encoded` → `content:encoded`, `atom:updated` → `updated`; other vocabularies keep their prefix. */
  nameOf(name: string): string {
    const colon = name.indexOf(':');
    if (colon < 0) return name;
    const prefix = this.prefixes.get(name.slice(0, colon)) ?? name.slice(0, colon);
    return prefix === '' ? name.slice(colon + 1) : `${prefix}:${name.slice(colon + 1)}`;
  }
}
