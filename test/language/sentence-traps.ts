import { readFileSync } from 'node:fs';

/** One case the splitter is measured on. The data is JSON so that the bench can read it without a build. */
export interface SentenceTrap {
  readonly name: string;
  /** The rules were fitted to the first two sets; on the held-out ones they first solved 19 of 30 and 12 of 20. */
  readonly set: 'first' | 'second' | 'held-out' | 'held-out-2';
  readonly sentences: readonly string[];
  /** What stands between the sentences; one space when not given. */
  readonly joiner?: string;
  /** The whole text, for cases no single joiner can rebuild. */
  readonly text?: string;
}

const file = new URL('./sentence-traps.json', import.meta.url);

export const sentenceTraps: readonly SentenceTrap[] = JSON.parse(readFileSync(file, 'utf8'));

/** The text a trap hands to a splitter. */
export function trapText(trap: SentenceTrap): string {
  return trap.text ?? trap.sentences.join(trap.joiner ?? ' ');
}
