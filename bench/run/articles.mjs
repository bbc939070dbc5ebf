/** Articles made for the benchmark, in memory or as a file of lines. */
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { accidentArticle } from '../corpus/accidents.mjs';
import { newsArticle } from '../corpus/news.mjs';
import { FOLDER } from './child.mjs';

const MAKERS = { accidents: accidentArticle, news: newsArticle };

/** The texts of so many articles of a kind, `accidents` or `news`, counted from `first`. */
export function textsOf(kind, count, first) {
  return Array.from({ length: count }, (_, index) => MAKERS[kind](first + index).text);
}

/** The texts of the files of a folder. */
export function textsIn(folder) {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return names.map(({ name }) => readFileSync(join(folder, name), 'utf8'));
}

const made = new Map();

/** The path of a file with so many articles of a kind, one a line; made once. */
export function fileOf(kind, count) {
  const path = join(FOLDER, `${kind}-${count}.ndjson`);
  if (made.has(path)) return path;
  const file = openSync(path, 'w');
  for (let index = 0; index < count; index++) writeSync(file, lineOf(kind, index));
  closeSync(file);
  made.set(path, true);
  return path;
}

export function lineOf(kind, index) {
  const { path, text } = MAKERS[kind](index);
  return `${JSON.stringify({ id: path, text })}\n`;
}
