// Compares the sentence splitter with four others: traps solved, and speed on plain prose.
//   npm run build && npm --prefix bench/peers ci && node bench/sentences.mjs [--failures] [path/to/sentences.js]
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const options = process.argv.slice(2);
const showFailures = options.includes('--failures');
const builtFile = options.find((option) => !option.startsWith('--'));

const traps = JSON.parse(readFileSync(new URL('../test/language/sentence-traps.json', import.meta.url), 'utf8'));
const peers = createRequire(new URL('./peers/package.json', import.meta.url));

/** Each entry loads a splitter: a function from text to a list of sentences. */
const loaders = {
  crashcheck: async () => {
    const url = builtFile
      ? pathToFileURL(resolve(builtFile))
      : new URL('../dist/language/sentences.js', import.meta.url);
    const { splitSentences } = await import(url.href);
    return (text) => splitSentences(text, 0, text.length).map((span) => text.slice(span.start, span.end));
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise/one');
    return (text) =>
      nlp(text)
        .json({ text: true, terms: false })
        .map((sentence) => sentence.text);
  },
  'Intl.Segmenter': async () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    return (text) => Array.from(segmenter.segment(text), (part) => part.segment);
  },
  sbd: async () => {
    const sbd = peers('sbd');
    // It solves more with newlines as boundaries than without.
    return (text) => sbd.sentences(text, { newline_boundaries: true, preserve_whitespace: true });
  },
  'wink-nlp': async () => {
    const nlp = peers('wink-nlp')(peers('wink-eng-lite-web-model'), ['sbd']);
    return (text) => nlp.readDoc(text).sentences().out();
  },
};

/** White space is not what is measured, so every splitter is compared with runs of it read as one space. */
const plain = (sentences) => sentences.map((s) => s.replace(/\s+/g, ' ').trim()).filter((s) => s !== '');
const textOf = (trap) => trap.text ?? trap.sentences.join(trap.joiner ?? ' ');
const solves = (split, trap) => plain(split(textOf(trap))).join('\n') === plain(trap.sentences).join('\n');

/** About one megabyte of English news prose in paragraphs of four sentences. */
function prose(size) {
  const subjects = [
    'The ferry',
    'A freight train',
    'Dr. Osei',
    'Capt. Lena Moor',
    'The U.S. Navy',
    'Rescue crews',
    'Norvik Inc.',
  ];
  const verbs = [
    'reached the harbour',
    'left the area',
    'found part of the wing',
    'reported engine trouble',
    'declined to comment',
  ];
  const ends = [
    'at 9:28 a.m. local time',
    'on Nov. 14',
    'after a 3.5 km search',
    'near St. Orrin',
    'for “security reasons”',
  ];
  const pick = (list, n) => list[n % list.length];
  const parts = [];
  let length = 0;
  for (let n = 0; length < size; n++) {
    const middle = `${pick(verbs, n * 3 + 1)}, officials in the region said, and ${pick(verbs, n * 5 + 2)}`;
    parts.push(`${pick(subjects, n)} ${middle} ${pick(ends, n * 7)}.${n % 4 === 3 ? '\n\n' : ' '}`);
    length += parts[parts.length - 1].length;
  }
  return parts.join('');
}

/** Splits paragraph by paragraph, as an article reader would, so that no splitter pays for one huge text. */
function megabytesPerSecond(split, text) {
  const paragraphs = text.split('\n\n');
  const size = Buffer.byteLength(text) / 1e6;
  let best = 0;
  const deadline = performance.now() + 3000;
  for (let round = 0; round < 20 && (round < 2 || performance.now() < deadline); round++) {
    const started = performance.now();
    for (const paragraph of paragraphs) split(paragraph);
    best = Math.max(best, size / ((performance.now() - started) / 1000));
  }
  return best;
}

const sets = [...new Set(traps.map((trap) => trap.set))];
const text = prose(1e6);
const rows = [['splitter', ...sets, 'all', 'MB/s']];
const missing = [];
for (const [name, load] of Object.entries(loaders)) {
  let split;
  try {
    split = await load();
  } catch (error) {
    missing.push(`${name} (${String(error.code ?? error.message)})`);
    continue;
  }
  const failed = traps.filter((trap) => !solves(split, trap));
  const score = (list, of) => `${of.length - list.length}/${of.length}`;
  const bySet = sets.map((set) =>
    score(
      failed.filter((t) => t.set === set),
      traps.filter((t) => t.set === set),
    ),
  );
  rows.push([name, ...bySet, score(failed, traps), megabytesPerSecond(split, text).toFixed(1)]);
  if (showFailures)
    for (const trap of failed) console.log(`${name}: ${trap.name}\n  ${JSON.stringify(plain(split(textOf(trap))))}`);
}

const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
for (const row of rows)
  console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '));
if (missing.length > 0) {
  console.log(`not measured: ${missing.join(', ')}`);
  console.log('npm run build makes crashcheck, npm --prefix bench/peers ci installs the peers');
}
