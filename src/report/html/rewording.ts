import type { Finding } from '../../model/report.js';
import { html, type Markup } from './escape.js';
import type { Setting } from './quote.js';

const WORDS = /[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu;

/** For a sentence that is quoted in several wordings: sets the words that not every wording has in bold. */
export function settingFor({ fact, positions }: Finding): Setting | undefined {
  if (fact !== 'statement') return undefined;
  const wordings = positions.map(
    (position) => new Set(wordsIn(position.quotations?.[0]?.evidence.text ?? '').map(fold)),
  );
  const isShared = (word: string) => wordings.every((words) => words.has(fold(word)));
  return (text) => html`${wordsIn(text).map((word) => wordMarkup(word, isShared(word)))}`;
}

function wordMarkup(word: string, isShared: boolean): Markup {
  return isShared || !/[\p{L}\p{N}]/u.test(word) ? html`${word}` : html`<b>${word}</b>`;
}

/** Words and what stands between them, in turn. */
function wordsIn(text: string): readonly string[] {
  return text.match(WORDS) ?? [];
}

function fold(word: string): string {
  return word.toLowerCase();
}
