import type { ProblemCode } from '../model/report.js';

/** A small folder, and what `crashcheck scan` is asked there: a test and its documentation at once. */
export interface ProblemExample {
  /** What each file holds. */
  readonly files: Readonly<Record<string, string>>;
  /** Words behind `scan`; the folder itself where there are none. */
  readonly words?: readonly string[];
  /** The files are written in windows-1252 instead of UTF-8. */
  readonly isWestern?: boolean;
}

interface Pair {
  /** Gives the problem. */
  readonly hit: ProblemExample;
  /** Comes near it and does not. */
  readonly silent: ProblemExample;
}

const CRASH = 'A bus overturned near Sucre on Tuesday, killing 38 people.';
const FERRY = 'A ferry sank off Zanzibar on Tuesday, killing 41 people.';
const HEADED = `source: Harbour Times\ndate: 2024-05-16\n\n${CRASH}`;

/** Null where it takes a broken disk, a slow machine or a fault of ours to see it. */
export const PROBLEM_EXAMPLES: Readonly<Record<ProblemCode, Pair | null>> = {
  'not-found': {
    hit: { files: { 'a.txt': CRASH }, words: ['a.txt', 'b.txt'] },
    silent: { files: { 'a.txt': CRASH }, words: ['a.txt'] },
  },
  'no-articles': {
    hit: { files: { 'a.txt': CRASH, 'photos/plane.png': 'PNG' }, words: ['a.txt', 'photos'] },
    silent: { files: { 'a.txt': CRASH, 'photos/plane.png': 'PNG' } },
  },
  unreadable: null,
  binary: {
    hit: { files: { 'a.txt': 'PK\u0003\u0004\u0000\u0000' } },
    silent: { files: { 'a.txt': CRASH } },
  },
  'invalid-encoding': {
    hit: { files: { 'a.txt': `At the Café Sucre: ${CRASH}` }, isWestern: true },
    silent: { files: { 'a.txt': `At the Café Sucre: ${CRASH}` } },
  },
  empty: {
    hit: { files: { 'a.txt': '', 'b.txt': CRASH } },
    silent: { files: { 'b.txt': CRASH } },
  },
  'too-large': {
    hit: { files: { 'a.txt': `${CRASH} `.repeat(18) }, words: ['a.txt', '--max-file-size', '1KB'] },
    silent: { files: { 'a.txt': CRASH }, words: ['a.txt', '--max-file-size', '1KB'] },
  },
  'unsupported-format': {
    hit: { files: { 'a.txt': CRASH, 'b.docx': CRASH } },
    silent: { files: { 'a.txt': CRASH, 'b.md': CRASH } },
  },
  'invalid-input': {
    hit: { files: { 'a.json': `{"text": "${CRASH}"` } },
    silent: { files: { 'a.json': `{"text": "${CRASH}"}` } },
  },
  'no-date': {
    hit: { files: { 'a.txt': CRASH } },
    silent: { files: { 'a.txt': HEADED } },
  },
  'no-outlet': {
    hit: { files: { 'a.txt': CRASH } },
    silent: { files: { 'a.txt': HEADED } },
  },
  suspicious: {
    hit: { files: { 'a.txt': 'A bus overturned near Su\u0441re on Tuesday, killing 3\u200B8 people.' } },
    silent: { files: { 'a.txt': 'A bus overturned near Сукре (Sucre) on Tuesday, killing 38 people.' } },
  },
  language: {
    hit: {
      files: {
        'a.txt': 'Автобус перевернулся во вторник, погибли 38 человек, сообщила полиция.',
      },
    },
    silent: {
      files: { 'a.txt': `${CRASH} “Wir trauern um die Toten”, the mayor of the twin town said on Wednesday.` },
    },
  },
  duplicate: {
    hit: { files: { 'a.txt': CRASH, 'b.txt': CRASH } },
    silent: { files: { 'a.txt': CRASH, 'b.txt': FERRY } },
  },
  limit: {
    hit: { files: { 'a.txt': `${CRASH} ${FERRY}` }, words: ['a.txt', '--max-claims', '2'] },
    silent: { files: { 'a.txt': `${CRASH} ${FERRY}` } },
  },
  timeout: null,
  fault: null,
  hidden: {
    hit: { files: { 'a.txt': CRASH, '.draft.txt': FERRY } },
    silent: { files: { 'a.txt': CRASH, '.draft.txt': FERRY }, words: ['a.txt', '.draft.txt'] },
  },
  ignored: {
    hit: { files: { 'a.txt': CRASH, 'b.txt': FERRY, '.crashcheckignore': 'b.txt\n' } },
    silent: { files: { 'a.txt': CRASH, 'b.txt': FERRY, '.crashcheckignore': 'b.txt\n' }, words: ['.', '--no-ignore'] },
  },
  'not-reached': null,
};
