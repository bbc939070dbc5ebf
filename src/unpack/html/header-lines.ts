/** Lines around an article that no markup tells apart. */
import { readDate } from '../dates.js';

const LONGEST = 120;
const BY = /^(?:(?:[Ww]ords|[Ss]tory|[Tt]ext|[Rr]eport(?:ed|ing)?) )?(?:BY|[Bb]y):? \p{Lu}/u;

/** "By Ann Lee". */
export function isNameLine(line: string): boolean {
  return line.length <= LONGEST && BY.test(line);
}

const DATED = /^(?:first |last )?(?:created|date|issued|posted|published|updated)\b/i;
/** Letters that a date and a time have, with a name beside them; a line with more tells of something that happened then. */
const MOST_LETTERS = 42;

/** "Published: Wednesday, 21 Sep 2011, 4:35 PM", "Ann Lee | 21 September 2011"; not "The quay on 21 September 2011, before …". */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST || readDate(line).date === null) return false;
  return DATED.test(line) || (line.match(/\p{L}/gu)?.length ?? 0) <= MOST_LETTERS;
}

/** "Bergen (Example) —", in a line of its own before the first sentence. */
export function isDateline(line: string): boolean {
  return line.length <= LONGEST / 2 && /^\p{Lu}.{1,58}[\u2013\u2014-]$/u.test(line);
}

const CREDIT =
  /^(?:(?:(?:[Aa]dditional )?[Rr]eporting|[Ee]dit(?:ed|ing)) by|(?:[Ss]ources?|SOURCES?|[Vv]ia)\s?:|Via)\s\p{Lu}|^[^.]{0,60}\([\p{L}\d ,.&/-]{2,60}\)\.?$/u;

/** "Source: Example Agency", "al/bo (Example Agency, Other Agency)", below the text. */
export function isCreditLine(line: string): boolean {
  return line.length <= LONGEST && CREDIT.test(line);
}
