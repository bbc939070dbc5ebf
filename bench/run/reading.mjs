/** Reading articles on one thread, beside the libraries that tag any text. */
import { createRequire } from 'node:module';
import { textsIn, textsOf } from './articles.mjs';
import { median } from './child.mjs';

/** About 0.7 MB: with less, what is measured is how fast code that nobody has run yet is compiled. */
const ARTICLES = 300;
/** Milliseconds that each reader runs before it is measured: a compiler that learns by running needs them. */
const WARM_UP = 8000;
const peers = createRequire(new URL('../peers/package.json', import.meta.url));

/** Each makes a reader of texts; a peer that is not installed is left out. */
const READERS = {
  crashcheck: async () => {
    const { extractSource, FACTS } = await import(new URL('../../dist/index.js', import.meta.url).href);
    return () => {
      // what is known of sentences is kept with a catalogue: one of its own for each round
      const facts = [...FACTS];
      return (text) => extractSource({ path: 'article.txt', text, sha256: '' }, { facts });
    };
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise');
    return () => nlp;
  },
  'wink-nlp': async () => {
    const nlp = peers('wink-nlp')(peers('wink-eng-lite-web-model'));
    return () => (text) => nlp.readDoc(text);
  },
};

/**
 * Rows of processor time for one article; `folders` are measured beside the articles that are made, which are others in
 * every round.
 */
export async function measureReading({ rounds, folders }) {
  const readers = await loadReaders();
  const kinds = [
    ['dense articles', (round) => textsOf('accidents', ARTICLES, round * ARTICLES)],
    ['mixed news', (round) => textsOf('news', ARTICLES, round * ARTICLES)],
    ...folders.map((folder) => [folder, () => textsIn(folder)]),
  ];
  return kinds.flatMap(([kind, textsFor]) => rowsOf(kind, textsFor, readers, rounds));
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

function rowsOf(kind, textsFor, readers, rounds) {
  const times = new Map(readers.map(([name]) => [name, []]));
  for (const [, reader] of readers)
    for (let spent = 0, round = rounds; spent < WARM_UP; round++) spent += timeOf(reader, textsFor(round));
  for (let round = 0; round < rounds; round++) {
    const texts = textsFor(round);
    for (const [name, reader] of readers) times.get(name).push(timeOf(reader, texts) / texts.length);
  }
  const [[, ours], ...others] = [...times].map(([name, all]) => [name, median(all)]);
  return others.map(([name, theirs]) => ({
    id: `read ${kind} / ${name}`,
    what: `an article, ${kind}: against ${name}`,
    ours,
    theirs,
    unit: 'ms',
  }));
}

/** Milliseconds of processor time. */
function timeOf(reader, texts) {
  const read = reader();
  const started = process.cpuUsage();
  for (const text of texts) read(text);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
