import type { Voice } from './claim.js';
import type { Evidence } from './evidence.js';

/** Words in quotation marks that an article puts into a named voice's mouth. */
export interface Quotation {
  readonly articleId: string;
  readonly voice: Voice;
  /** The words between the marks. */
  readonly evidence: Evidence;
  /** Folded words, marks left out: equal in copies that differ in typography only. */
  readonly words: readonly string[];
  /** The article's outlet, or the file's name where nothing tells it. */
  readonly source: string;
}
