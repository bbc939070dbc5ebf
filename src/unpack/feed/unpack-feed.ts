import type { RoleSpan, SourceMetadata } from '../../model/article.js';
import { readDate } from '../dates.js';
import { outletInTitle } from '../html/titles.js';
import { joinTexts } from '../joined-text.js';
import type { MappedText } from '../mapped-text.js';
import { firstAddress, tidy } from '../tidy.js';
import type { UnpackedArticle, UnpackedItem } from '../unpacked.js';
import { type FieldText, lineOf, textOf } from './entry-text.js';
import { type Feed, type FeedEntry, type FeedField, readFeed } from './read-feed.js';

/** The first of these with text in it is the text of an entry: the whole article before its summary. */
const TEXT_FIELDS = ['content:encoded', 'content', 'summary', 'description'];
const SEPARATOR = '\n\n';
const PUBLISHED_FIELDS = ['pubDate', 'published', 'dc:date', 'dcterms:issued', 'dcterms:created', 'issued'];
const MODIFIED_FIELDS = ['updated', 'dcterms:modified', 'modified'];

/**
 * RSS 2.0, RSS 1.0 or Atom in, its entries out in their order, each an article: its title in a line of its own, then
 * its text. An entry that the file breaks off in, or that says nothing, is there with the reason. Takes time linear in
 * the feed. Throws an UnpackError when the file is no feed at all.
 */
export function unpackFeed(xml: string): readonly UnpackedItem[] {
  const feed = readFeed(xml);
  const outlet = outletOf(xml, feed);
  return feed.entries.map((entry, at) => itemOf(xml, entry, at + 1, outlet));
}

function itemOf(xml: string, entry: FeedEntry, number: number, outlet: string | null): UnpackedItem {
  if (entry.end === null) return { number, article: null, reason: 'the feed breaks off inside this entry' };
  const text = articleText(xml, entry);
  if (text === null) return { number, article: null, reason: 'the entry has neither a title nor a text' };
  const { metadata, notes } = metadataOf(xml, entry, outlet);
  const told = entry.isClosed ? notes : [...notes, 'its end tag is missing'];
  return { number, article: { ...text, metadata }, raw: { start: entry.start, end: entry.end }, notes: told };
}

function articleText(xml: string, { fields }: FeedEntry): (MappedText & Pick<UnpackedArticle, 'roles'>) | null {
  const titleField = fields.find(({ name }) => name === 'title');
  const title = titleField === undefined ? null : lineOf(xml, titleField);
  const body = firstText(xml, fields);
  if (title === null || title.text === '') return body;
  const headline: RoleSpan = { start: 0, end: title.text.length, role: 'headline' };
  if (body === null) return { ...title, roles: [headline] };
  if (body.text === title.text || body.text.startsWith(`${title.text}\n`))
    return {
      ...body,
      roles: [
        headline,
        ...shiftRoles(
          body.roles.filter(({ start }) => start >= headline.end),
          0,
        ),
      ],
    };
  const roles = [headline, ...shiftRoles(body.roles, title.text.length + SEPARATOR.length)];
  return { ...joinTexts([title, body], SEPARATOR), roles };
}

/** A heading of the text stands below the entry's title. */
function shiftRoles(roles: readonly RoleSpan[], by: number): RoleSpan[] {
  return roles.map(({ start, end, role }) => ({
    start: start + by,
    end: end + by,
    role: role === 'headline' ? 'subhead' : role,
  }));
}

function firstText(xml: string, fields: readonly FeedField[]): FieldText | null {
  for (const wanted of TEXT_FIELDS) {
    for (const field of fields) {
      if (field.name !== wanted) continue;
      const text = textOf(xml, field);
      if (text.text.trim() !== '') return text;
    }
  }
  return null;
}

interface EntryMetadata {
  readonly metadata: SourceMetadata;
  readonly notes: readonly string[];
}

function metadataOf(xml: string, { fields }: FeedEntry, feedOutlet: string | null): EntryMetadata {
  const notes: string[] = [];
  const title = firstLine(xml, fields, ['title']);
  const outlet = firstLine(xml, fields, ['source']) ?? feedOutlet;
  const author = authorOf(xml, fields);
  const published = firstDay(fields, PUBLISHED_FIELDS, notes);
  const modified = firstDay(fields, MODIFIED_FIELDS, notes);
  const url = addressOf(fields);
  const metadata = {
    ...(outlet === null ? {} : { outlet }),
    ...(title === null ? {} : { title }),
    ...(author === null ? {} : { author }),
    ...(published === null ? {} : { published }),
    ...(modified === null ? {} : { modified }),
    ...(url === null ? {} : { url }),
  };
  return { metadata, notes };
}

/** The feed's author when it names one, else what in its title is the name of its site, else its title. */
function outletOf(xml: string, { fields }: Feed): string | null {
  const named = firstLine(xml, fields, ['author', 'dc:publisher']);
  if (named !== null && !named.includes('@')) return named;
  const title = firstLine(xml, fields, ['title']);
  const address = addressOf(fields);
  return title === null || address === null ? title : (outletInTitle(title, address) ?? title);
}

/** `ann@example.com (Ann Lee)`, as RSS has it, is Ann Lee; a bare mail address is nobody's name. */
function authorOf(xml: string, fields: readonly FeedField[]): string | null {
  const names: string[] = [];
  for (const field of fields) {
    if (field.name !== 'author' && field.name !== 'dc:creator') continue;
    const line = tidy(lineOf(xml, field).text);
    const name = nameBehindMail(line) ?? line;
    if (name !== '' && !/@|^https?:/.test(name) && !names.includes(name)) names.push(name);
  }
  return names.length === 0 ? null : tidy(names.slice(0, 20).join(', '));
}

function nameBehindMail(line: string): string | null {
  const open = line.lastIndexOf(' (');
  const mail = line.slice(0, Math.max(open, 0));
  return line.endsWith(')') && mail.includes('@') && !/\s/.test(mail) ? line.slice(open + 2, -1) : null;
}

function firstLine(xml: string, fields: readonly FeedField[], names: readonly string[]): string | null {
  for (const wanted of names) {
    for (const field of fields) {
      const line = field.name === wanted ? tidy(lineOf(xml, field).text) : '';
      if (line !== '') return line;
    }
  }
  return null;
}

function firstDay(fields: readonly FeedField[], names: readonly string[], notes: string[]): string | null {
  for (const wanted of names) {
    for (const { name, text } of fields) {
      if (name !== wanted || text.text.trim() === '') continue;
      const { date } = readDate(text.text);
      if (date !== null) return date;
      notes.push(`"${tidy(text.text).slice(0, 60)}" is no date: left out`);
    }
  }
  return null;
}

/** RSS has the address as text, Atom in an attribute, among others that lead to comments and to the feed itself. */
function addressOf(fields: readonly FeedField[]): string | null {
  const links = fields.filter(({ name }) => name === 'link');
  const isArticle = ({ attributes }: FeedField) => /^(?:alternate)?$/.test(attributes.get('rel')?.value.trim() ?? '');
  const original = fields.filter(({ name }) => name === 'feedburner:origLink').map(({ text }) => text.text);
  const ids = fields.filter(
    ({ name, attributes }) => name === 'guid' && attributes.get('isPermaLink')?.value !== 'false',
  );
  return firstAddress([
    ...original,
    ...links.filter(isArticle).map(({ attributes, text }) => attributes.get('href')?.value ?? text.text),
    ...ids.map(({ text }) => text.text),
  ]);
}
