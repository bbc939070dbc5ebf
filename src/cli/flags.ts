/** What the options of the commands come to. */
import type { FactDeclaration, GatePolicy, Lexicon } from '../index.js';
import type { ArticleFormat } from '../node/article-format.js';
import type { CacheFlags } from '../node/cache/cache-place.js';
import type { FieldNames } from '../node/fields.js';

/** What to read, and within which limits. */
export interface InputFlags extends Declared, CacheFlags {
  readonly filesFrom?: string;
  readonly stdinFormat?: ArticleFormat;
  readonly stdinFilename?: string;
  /** False for `--no-ignore`. */
  readonly ignore: boolean;
  readonly encoding?: string;
  readonly field?: FieldNames;
  readonly maxFileSize: number;
  readonly maxSentenceLength: number;
  readonly maxClaims: number;
  /** Seconds; undefined: the usual limit. */
  readonly timeLimit?: number;
  readonly jobs?: number;
  readonly debug?: boolean;
}

/** How much is told. */
export interface TellFlags {
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly allowInputErrors?: boolean;
}

/** How and where it is reported. */
export interface OutputFlags extends TellFlags {
  readonly format: readonly string[];
  readonly output?: string;
}

/** What is reported, where, and what decides the exit code. */
export interface ReportFlags extends OutputFlags, Declared {
  readonly failOn: string;
  readonly strict?: boolean;
  readonly maxFindings: number;
  readonly maxContradictions: number;
  readonly minOrigins: number;
  readonly baseline?: string | undefined;
}

/** What only a configuration can say. */
export interface Declared {
  readonly severity?: GatePolicy['severities'];
  readonly facts?: readonly FactDeclaration[];
  readonly lexicon?: Lexicon;
}

export type ScanFlags = InputFlags & ReportFlags;
export type FormatFlags = OutputFlags & { readonly failOn?: 'never' };
export type TimelineFlags = InputFlags & TellFlags & Declared & { readonly format: 'terminal' | 'json' };
export type WatchFlags = Omit<ScanFlags, 'format' | 'output'>;
export type ExtractFlags = InputFlags & TellFlags;
/** How a command answers that says something and judges nothing. */
export interface TellingFlags extends Declared {
  readonly format: 'text' | 'json';
}
export type TraceFlags = InputFlags & TellingFlags & { readonly verbose?: boolean };
export type BaselineFlags = ScanFlags & { readonly reason?: string; readonly expires?: string };
