import type { RoleSpan, SourceMetadata } from '../model/article.js';
import type { Span } from '../model/span.js';
import type { MappedText } from './mapped-text.js';

/** One article taken out of a file. */
export interface UnpackedArticle extends MappedText {
  readonly metadata: SourceMetadata;
  readonly roles: readonly RoleSpan[];
}

/** One of several articles of a file, or why there is none in this place. */
export type UnpackedItem =
  | {
      /** Its number in the file, from 1. */
      readonly number: number;
      readonly article: UnpackedArticle;
      /** The units of the file's text that it takes up. */
      readonly raw: Span;
      /** What is worth knowing of it, in a few words. */
      readonly notes: readonly string[];
    }
  | { readonly number: number; readonly article: null; readonly reason: string };

/** A file that is not what its name says; `message` is one sentence for the reader, with a byte or a line where known. */
export class UnpackError extends Error {
  /** `isForeign`: the file is sound and was never meant to hold articles. */
  constructor(
    message: string,
    readonly isForeign = false,
  ) {
    super(message);
  }
}
