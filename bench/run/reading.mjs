/** Reading articles on one thread, beside the libraries that tag any text. */
import { createRequire } from 'node:module';
import { textsIn, textsOf } from './articles.mjs';
import { median } from './child.mjs';

/** About 0.7 MB: with less, what is measured is how fast code that nobody has run yet is compiled. */
const ARTICLES = 300;
/** Milliseconds that each reader runs before it is measured: a compiler that learns by running needs them. */
const WARM_UP = 8000;
const peers = createRequire(new URL('../peers/package.json', import.meta.url));

/** Each reads one text; a peer that is not installed is left out. */
const READERS = {
  crashcheck: async () => {
    const { extractSource, FACTS } = await import(new URL('../../dist/index.js', import.meta.url).href);
    return (text) => extractSource({ path: 'article.txt', text, sha256: '' }, { facts: FACTS });
  },
  compromise: async () => (await import('compromise')).default,
  'wink-nlp': async () => {
    const nlp = peers('wink-nlp')(peers('wink-eng-lite-web-model'));
    return (text) => nlp.readDoc(text);
  },
};

/** Rows of processor time for one article; `folders` are measured beside the articles that are made. */
export async function measureReading({ rounds, folders }) {
  const readers = await loadReaders();
  const kinds = [
    ['dense articles', textsOf('accidents', ARTICLES)],
    ['mixed news', textsOf('news', ARTICLES)],
    ...folders.map((folder) => [folder, textsIn(folder)]),
  ];
  return kinds.flatMap(([kind, texts]) => rowsOf(kind, texts, readers, rounds));
}

async function loadReaders() {
  const loaded = [];
  for (const [name, load] of Object.entries(READERS)) {
    try {
      loaded.push([name, await load()]);
    } catch (error) {
      console.error(`${name} is not measured: ${error.code ?? error.message} (npm --prefix bench/peers ci)`);
    }
  }
  return loaded;
}

function rowsOf(kind, texts, readers, rounds) {
  const times = new Map(readers.map(([name]) => [name, []]));
  for (const [, read] of readers) for (let spent = 0; spent < WARM_UP; ) spent += timeOf(read, texts);
  for (let round = 0; round < rounds; round++)
    for (const [name, read] of readers) times.get(name).push(timeOf(read, texts));
  const [[, ours], ...others] = [...times].map(([name, all]) => [name, median(all) / texts.length]);
  return others.map(([name, theirs]) => ({
    id: `read ${kind} / ${name}`,
    what: `an article, ${kind}: against ${name}`,
    ours,
    theirs,
    unit: 'ms',
  }));
}

/** Milliseconds of processor time. */
function timeOf(read, texts) {
  const started = process.cpuUsage();
  for (const text of texts) read(text);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
