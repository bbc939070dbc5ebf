/** Cases: a few damaged files and the words of a command line, made of a seed and a number and nothing else. */
import { extname } from 'node:path';
import { mutate } from './mutations.mjs';
import { randomOf, seedOfCase } from './random.mjs';

const MOST_FILES = 3;
const LONGEST_FILE = 6000;
const EXTENSIONS = [
  '.txt',
  '.md',
  '.html',
  '.htm',
  '.json',
  '.ndjson',
  '.jsonl',
  '.xml',
  '.rss',
  '.atom',
  '.TXT',
  '.bin',
  '',
];
const SHARE_OF_OTHER_EXTENSIONS = 0.1;
const SHARE_OF_UNDAMAGED = 0.1;

const FLAGS = [
  [],
  ['--strict'],
  ['--verbose'],
  ['--quiet'],
  ['--strict', '--verbose'],
  ['--quiet', '--strict'],
  ['--allow-input-errors'],
  ['--fail-on', 'never'],
  ['--fail-on', 'dispute,update'],
];

/** `{ files: [{ name, bytes }], argv }`; `formats` are those of the built program, the second half of all cases is JSON. */
export function caseOf(seed, index, seeds, formats) {
  const random = randomOf(seedOfCase(seed, index));
  const files = Array.from({ length: 1 + random.upTo(MOST_FILES - 1) }, (_, at) => fileOf(random, seeds, at));
  const format = random.chance(0.5) ? 'json' : random.pick(formats);
  const paths = random.chance(0.7) ? ['.'] : files.map(({ name }) => name);
  return { files, argv: ['scan', '--format', format, ...random.pick(FLAGS), '--', ...paths] };
}

function fileOf(random, seeds, at) {
  const chosen = random.pick(seeds);
  const isDamaged = !random.chance(SHARE_OF_UNDAMAGED);
  const bytes = isDamaged ? mutate(chosen.bytes, random, seeds, LONGEST_FILE) : chosen.bytes;
  const extension = random.chance(SHARE_OF_OTHER_EXTENSIONS) ? random.pick(EXTENSIONS) : extname(chosen.name);
  return { name: `${String.fromCharCode(97 + at)}${extension}`, bytes };
}
