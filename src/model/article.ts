import type { Span } from './span.js';
import type { Words } from './token.js';

/** A place in a file, both counted from 1; columns in UTF-16 units. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a text whose part in the article the file's markup tells. */
export interface RoleSpan extends Span {
  readonly role: SentenceRole;
}

/** Raw input as the machine (or a library user) hands it over: already decoded text with the path it came from. */
export interface Source {
  /** Path as shown to the reader, with forward slashes, never absolute when it can be avoided. */
  readonly path: string;
  /**
   * The article's text, decoded and without byte order mark: a text file's own, or what was taken out of a page or a
   * data file. All offsets count from its first UTF-16 unit.
   */
  readonly text: string;
  /** Lower-case hex digest of the file's bytes; computed by whoever read the bytes. */
  readonly sha256: string;
  /** Metadata known beside the text (from JSON fields, for example); wins over what the text says. */
  readonly metadata?: SourceMetadata;
  /** What markup says of stretches of the text, in order; the rest is told by its looks. */
  readonly roles?: readonly RoleSpan[];
  /** Where a unit of the text stands in the file it was taken out of. Default: counted in the text itself. */
  readonly placeOf?: (offset: number) => FilePlace;
}

export interface SourceMetadata {
  readonly outlet?: string;
  readonly title?: string;
  readonly author?: string;
  /** ISO 8601 date, optionally with a time. */
  readonly published?: string;
  /** When it was last changed; as `published`. */
  readonly modified?: string;
  readonly url?: string;
}

/** What part of an article a sentence stands in. */
export type SentenceRole = 'headline' | 'subhead' | 'body' | 'caption' | 'byline' | 'metadata';

export interface Sentence extends Span {
  /** Position among the article's sentences, from 0. */
  readonly index: number;
  /** Position of its paragraph, from 0. */
  readonly paragraph: number;
  readonly role: SentenceRole;
}

/** Which article, from where and when: all that is known of it beside its words. */
export interface Provenance {
  readonly id: string;
  readonly path: string;
  readonly sha256: string;
  /** The outlet's usual English name, or null when nothing in the file tells. */
  readonly outlet: string | null;
  readonly title: string | null;
  /** As the file gives it, or null. */
  readonly author: string | null;
  readonly url: string | null;
  /** ISO date (`2024-12-26`), or null. */
  readonly published: string | null;
  /** `HH:MM` when the file gives one beside the date, or null. */
  readonly publishedTime: string | null;
  /** ISO date of the last change, or null. */
  readonly modified: string | null;
  /** Whose reporting it passes on: agencies and other outlets, by their usual names; falls back to the outlet. */
  readonly origins: readonly string[];
  readonly sentenceCount: number;
}

/** One article, read: its text with its sentences and what is known of where it comes from. */
export interface Article extends Provenance {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** A sentence's words, cut once however many ask; the same ones for a sentence that stands in many places. */
  wordsOf(sentence: Sentence): Words;
  /** What a limit left out of it, each in one sentence for the reader. */
  readonly cuts: readonly string[];
  /** Where a unit of the text stands in its file; null: counted in the text itself. */
  readonly placeOf: ((offset: number) => FilePlace) | null;
}

/** The last part of a path with forward slashes: what an article without an outlet is called. */
export const fileNameOf = (path: string): string => path.replace(/^.*\//, '');
