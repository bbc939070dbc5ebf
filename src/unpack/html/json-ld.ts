/** What a page says of its article in JSON-LD. The text itself is never taken from there: it stands in no place of the page. */

export interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

type Node = Readonly<Record<string, unknown>>;

/** Kinds of articles, and what may come at the end of other kinds' names. */
const ARTICLE = /(?:Article|BlogPosting|^Report)$/;
/** Where an article may stand below the top. */
const INNER_KEYS = ['@graph', 'mainEntity', 'mainEntityOfPage'];
const MOST_NAMES = 20;

/** The texts of a page's JSON-LD scripts in, the first article that they tell of out; null when there is none. */
export function readLinkedData(scripts: readonly string[]): LinkedData | null {
  const nodes = scripts.flatMap((script) => nodesOf(parseJson(script)));
  const article = nodes.find(isArticle);
  if (article === undefined) return null;
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = stringOf(node, '@id');
    if (id !== null && !byId.has(id)) byId.set(id, node);
  }
  const page = ownValue(article, 'mainEntityOfPage');
  return {
    headline: stringOf(article, 'headline') ?? stringOf(article, 'name'),
    published: stringOf(article, 'datePublished') ?? stringOf(article, 'dateCreated'),
    modified: stringOf(article, 'dateModified'),
    author: namesOf(ownValue(article, 'author') ?? ownValue(article, 'creator'), byId),
    publisher: namesOf(ownValue(article, 'publisher'), byId),
    url: stringOf(article, 'url') ?? (typeof page === 'string' ? page : isNode(page) ? stringOf(page, '@id') : null),
  };
}

/** Scripts often hold what JSON does not allow: comment marks around it, raw line breaks in strings, a semicolon. */
function parseJson(script: string): unknown {
  for (const text of [script, strip(script)]) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // the next attempt, or nothing
    }
  }
  return null;
}

function strip(script: string): string {
  const text = script.replace(/[\0-\x1f]/g, ' ').trim();
  const from = /^(?:<!--|\/\/ ?<!\[CDATA\[|\/\* ?<!\[CDATA\[ ?\*\/|<!\[CDATA\[)/.exec(text)?.[0].length ?? 0;
  const end = /(?:-->|(?:\/\/ ?|\/\* ?)?\]\]>(?: ?\*\/)?|;)$/.exec(text.slice(-20))?.[0].length ?? 0;
  return text.slice(from, text.length - end);
}

/** All objects that may be the article or be pointed at, in their order, without recursion. */
function nodesOf(root: unknown): Node[] {
  const nodes: Node[] = [];
  const waiting: unknown[] = [root];
  for (let at = 0; at < waiting.length; at++) {
    const value = waiting[at];
    if (Array.isArray(value)) for (const item of value) waiting.push(item);
    else if (isNode(value)) {
      nodes.push(value);
      for (const key of INNER_KEYS) waiting.push(ownValue(value, key));
    }
  }
  return nodes;
}

function isArticle(node: Node): boolean {
  const type = ownValue(node, '@type');
  const types = Array.isArray(type) ? type : [type];
  return types.some((name) => typeof name === 'string' && ARTICLE.test(name.slice(-80).replace(/^.*[/:#]/, '')));
}

/** `"Ann Lee"`, `{"name": "Ann Lee"}`, `{"@id": …}`, or several of them. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Node>): string | null {
  const names: string[] = [];
  for (const item of (Array.isArray(value) ? value : [value]).slice(0, MOST_NAMES)) {
    const node = isNode(item) ? (byId.get(stringOf(item, '@id') ?? '') ?? item) : null;
    const name =
      typeof item === 'string' ? item : isNode(item) ? (stringOf(item, 'name') ?? stringOf(node!, 'name')) : null;
    if (name !== null && name.trim() !== '' && !/^https?:/i.test(name) && !names.includes(name.trim()))
      names.push(name.trim());
  }
  return names.length === 0 ? null : names.join(', ');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Own keys only: `__proto__` and its like in the data reach nothing. */
function ownValue(node: Node, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

function stringOf(node: Node, key: string): string | null {
  const value = ownValue(node, key);
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first : null;
}
