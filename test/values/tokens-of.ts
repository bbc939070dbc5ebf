import { tokenize } from '../../src/language/tokens.js';
import type { Token } from '../../src/model/token.js';

export const tokensOf = (text: string): Token[] => tokenize(text, { start: 0, end: text.length });

/** What `read` makes of the first token it takes, or null when it takes none. */
export function firstOf<T>(text: string, read: (tokens: readonly Token[], at: number) => T | null): T | null {
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at++) {
    const found = read(tokens, at);
    if (found !== null) return found;
  }
  return null;
}
