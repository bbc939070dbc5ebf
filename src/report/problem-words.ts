import type { ProblemCode } from '../model/report.js';
import type { Words } from './words.js';

export const PROBLEM_WORDS: Readonly<Record<ProblemCode, Words>> = {
  'not-found': {
    means: 'A path that was named does not exist, a pattern matches nothing, or a link leads nowhere.',
    advice: 'Mend the path; put quotes around a pattern so that the shell leaves it alone.',
    doubt: 'The file may have been removed while the run went on.',
  },
  'no-articles': {
    means: 'A folder or pattern that was named holds nothing that is read.',
    advice: 'Look at what was left out there (--verbose), and name the files themselves or use --no-ignore.',
    doubt: 'Articles with another extension are not looked into: what counts is the name.',
  },
  unreadable: {
    means: 'The system does not let the file be read, or it is no regular file, or it lies outside the folder given.',
    advice: 'Change its permissions or its name, or name it by itself.',
    doubt: 'A disk or a network that failed for a moment gives the same words.',
  },
  binary: {
    means: 'The file holds bytes that no text has: a picture, a document of a word processor, an archive.',
    advice: 'Save the article as text or as a page, or leave the file out by .crashcheckignore.',
    doubt: 'Text in UTF-16 without its mark looks the same; --encoding names it.',
  },
  'invalid-encoding': {
    means: 'The bytes are no text in the encoding expected; as a note: they were read in the one that fits.',
    advice: 'Save the file as UTF-8, or name its encoding (--encoding).',
    doubt: 'Where the encoding was guessed, single letters of names may be wrong.',
  },
  empty: {
    means: 'There is no text of an article in the file or in one of its items.',
    advice: 'See whether the download was complete, and for data files where the text is kept (--field text=…).',
    doubt: 'A page that is put together by a script in the browser is empty when it is saved as it was sent.',
  },
  'too-large': {
    means: 'The file or the article is larger than the limit, or took more memory than a thread has.',
    advice: 'Raise the limit (--max-file-size), or split the file.',
    doubt: 'Most articles of this size are archives of many, which are better given as NDJSON.',
  },
  'unsupported-format': {
    means: 'The file is of a format that is not read, by its name or by what it holds.',
    advice: 'Turn it into text, a page or data; for standard input say what it holds (--stdin-format).',
    doubt: 'What counts is the extension: an article under another one is not looked into.',
  },
  'invalid-input': {
    means: 'A data file, a feed or an item of it is not well formed, or lacks what makes an article.',
    advice: 'Mend the place that is named, or say where the text is kept (--field text=…).',
    doubt: 'One fault early in a file can make what follows look wrong.',
  },
  'no-date': {
    means:
      'No date of publication was found: days like "on Tuesday" stay unresolved, and so does which figure came first.',
    advice: 'Add `date: 2024-05-16` at the top of a text, or name the field of a data file (--field date=…).',
    doubt: 'The date may be there in a form or at a place that is not read.',
  },
  'no-outlet': {
    means: 'Nothing tells which outlet the article is from: it goes by the name of its file.',
    advice: 'Add `source: Reuters` at the top of a text, or name the field of a data file (--field source=…).',
    doubt: 'An outlet on no list may be named in the text all the same.',
  },
  suspicious: {
    means:
      'The text holds characters that turn or hide others, letters that only look like others, or numbers too large.',
    advice:
      'Look at the line that is named with an editor that shows such characters, and at where the text comes from.',
    doubt: 'Names in another script, and text set by a layout program, hold such characters without any ill intent.',
  },
  language: {
    means: 'The article does not look like English, and no claim is read from it.',
    advice: 'Leave it out, or give a translation.',
    doubt: 'Lists, tables and transcripts in English can lack the small words by which the language is told.',
  },
  duplicate: {
    means: 'The file has the same bytes as one before it, or is a second way to a folder that is read already.',
    advice: 'Leave one of the two out: a copy is no confirmation.',
    doubt: 'Copies that differ in a single byte are not named here; they share an origin in the report.',
  },
  limit: {
    means: 'A limit left something out: a long sentence was read in pieces, or claims or findings were cut off.',
    advice:
      'Raise the limit that is named (--max-sentence-length, --max-claims, --max-findings), or split the article.',
    doubt: 'What was left out may hold the figure that matters.',
  },
  timeout: {
    means: 'Reading the article took longer than the limit, and was ended.',
    advice: 'Raise the limit (--time-limit), or look at what makes the text so large or so odd.',
    doubt: 'A machine that is busy with other work takes longer for the same text.',
  },
  fault: {
    means: 'A fault of crashcheck itself cost this article; the others were read. The exit code is 70.',
    advice: 'Report it with what --debug prints.',
    doubt: 'Findings that rest on this article are missing from the report.',
  },
  hidden: {
    means: 'A file or folder whose name begins with a full stop was left out.',
    advice: 'Name it by itself, or rename it.',
    doubt: 'Some tools save downloads under such names.',
  },
  ignored: {
    means: 'A file was left out by .gitignore or .crashcheckignore, or stands in a folder of installed packages.',
    advice: 'Read it all the same (--no-ignore), or name it by itself.',
    doubt: 'A rule that is meant for something else can match an article.',
  },
  'not-reached': {
    means: 'The rest of the file was not read, since several of its articles could not be.',
    advice: 'Look at the articles that are named before it, raise their limit, or split the file.',
    doubt: 'What was not reached may be sound.',
  },
};
