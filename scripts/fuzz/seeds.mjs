/** Files that look real, to begin from: the fixtures' articles, and one story in every format that newsrooms keep. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { ROOT } from '../built-tool.mjs';

const TITLE = 'Ferry sinks off Narvik with 64 aboard';
const PARAGRAPHS = [
  'NARVIK, March 12 (Reuters) - A ferry with 64 people on board sank off Narvik in northern Norway on Tuesday, killing at least 19 passengers, police said.',
  '“We are still looking for 7 people,” said Inger Solheim, the mayor. Thirty-eight others, among them five children, were brought to safety.',
  'The MV Skarvtind, operated by Nordhavn Ferries, was sailing from Narvik to Bodø when it capsized in strong winds near the island of Barøya.',
  'A spokesman for the company denied that the ship was overloaded. Investigators have not ruled out an engine failure. In 2014, 11 people died when a bus crashed near the same town.',
];
const DATE = '2024-03-13';
const BODY = PARAGRAPHS.join('\n\n');
const HTML_BODY = PARAGRAPHS.map((words) => `<p>${words.replaceAll('&', '&amp;')}</p>`).join('\n');
const article = (changes = {}) => ({
  title: TITLE,
  source: 'Gulf Herald',
  published: `${DATE}T08:30:00Z`,
  text: BODY,
  ...changes,
});
const OTHER = {
  source: 'Fjord Post',
  text: BODY.replace('19 passengers', '23 passengers').replace('Tuesday', 'Monday'),
};

const MADE = {
  'story.txt': `${TITLE}\n\n${BODY}\n`,
  'header.txt': `Title: ${TITLE}\nSource: Gulf Herald\nDate: ${DATE}\n\n${BODY}\n`,
  'story.md': `---\ntitle: "${TITLE}"\nsource: Gulf Herald\ndate: ${DATE}\ntags: [ferry, norway]\n---\n\n# ${TITLE}\n\n${BODY}\n\n- 19 dead\n- 7 missing\n\n> [more](https://example.org)\n`,
  'page.html': `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>${TITLE} | Gulf Herald</title>\n<meta property="article:published_time" content="${DATE}T08:30:00Z"><meta property="og:site_name" content="Gulf Herald">\n<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"${DATE}"}</script><style>p { color: red }</style></head>\n<body><nav><a href="/">Home</a></nav><article><h1>${TITLE}</h1>\n${HTML_BODY}\n</article><footer>99 comments</footer></body></html>\n`,
  'fragment.htm': `<h1>${TITLE}</h1>\n${HTML_BODY}\n`,
  'one.json': `${JSON.stringify(article(), null, 2)}\n`,
  'list.json': `${JSON.stringify([article(), article(OTHER)])}\n`,
  'wrapped.json': `${JSON.stringify({ status: 'ok', articles: [article({ id: 1 }), article({ id: 2, ...OTHER })] })}\n`,
  'lines.ndjson': `${JSON.stringify(article())}\n${JSON.stringify(article(OTHER))}\n`,
  'lines.jsonl': `${JSON.stringify(article())}\n\n${JSON.stringify({ text: 'no more is known' })}\n`,
  'feed.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Gulf Herald</title>\n<item><title>${TITLE}</title><pubDate>Wed, 13 Mar 2024 08:30:00 GMT</pubDate><content:encoded><![CDATA[${HTML_BODY}]]></content:encoded></item>\n</channel></rss>\n`,
  'atom.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Fjord Post</title>\n<entry><title>${TITLE}</title><updated>${DATE}T08:30:00Z</updated><content type="html">${HTML_BODY.replaceAll('<', '&lt;')}</content></entry>\n</feed>\n`,
};

/** Every seed: `{ name, bytes }`, always in the same order. */
export function readSeeds() {
  const made = Object.entries(MADE).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
  const folder = join(ROOT, 'fixtures');
  const written = readdirSync(folder, { recursive: true })
    .filter((path) => /articles[\\/][^\\/]+$/.test(path) && extname(path) !== '')
    .sort()
    .map((path) => ({ name: path.replaceAll(/[\\/]/g, '-'), bytes: readFileSync(join(folder, path)) }));
  return [...made, ...written];
}
