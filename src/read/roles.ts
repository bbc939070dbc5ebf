/** What part of an article a line is: headline, caption, byline, or running text. */
import type { SentenceRole } from '../model/article.js';
import { knownOutlet } from '../values/outlets.js';

const BYLINE = /^(?:reporting by|\(reporting|\(additional reporting|\(writing by|writing by|edited by|editing by)\b/i;
const FURNITURE =
  /^(?:continue reading|read more|see also|follow (?:us|our|[a-z]+ on)|copyright|all rights reserved|this (?:is a developing|story has been)|sign up|get our|related:|photo:|watch:|advertisement|more to follow|share this|subscribe|-{2,}|_{2,}|\u2014{2,})/i;
/** Words of a photographer's credit, or of the agency behind the picture. */
const CREDITED = /handout|photo|via|getty|reuters|afp|ap|epa|xinhua/i;
const CAPTION_START =
  /^(?:a (?:drone |general |file |aerial |satellite )?(?:view|photo|image|picture|photograph)|pictured|file photo|in this (?:photo|image|picture)|this (?:photo|image|handout)|people (?:gather|stand|look)|rescuers (?:work|search|carry)|specialists|emergency (?:workers|crews|personnel))\b/i;

/** The role of a line that stands by itself; `index` counts the article's lines from 0. */
export function roleOfLine(line: string, index: number, isLast: boolean): SentenceRole {
  const trimmed = line.trim();
  if (FURNITURE.test(trimmed)) return 'metadata';
  if (trimmed.length < 200 && (BYLINE.test(trimmed) || isByName(trimmed))) return 'byline';
  if (isLast && trimmed.length < 60 && knownOutlet(withoutMarks(trimmed)) !== null) return 'byline';
  if (index < 12 && trimmed.length < 700 && isCredit(creditOf(trimmed))) return 'caption';
  if (CAPTION_START.test(trimmed) && /\b(?:19|20)\d\d\b|\bphoto\b|\bon [A-Z][a-z]+ \d/i.test(trimmed) && index < 12)
    return 'caption';
  return 'body';
}

/** "By Ana Lima and Tom Reed, staff writers"; not "By Tuesday evening 40 people had died". */
function isByName(line: string): boolean {
  if (!/^by\s/i.test(line)) return false;
  const [, first = '', ...rest] = line.split(/\s+/);
  if (!/^\p{Lu}/u.test(first)) return false;
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(first)) return false;
  const plain = rest.filter(
    (word) => /^\p{Ll}/u.test(word) && !/^(?:and|in|for|of|the|at|with|de|van|von|al|bin)\b/.test(word),
  );
  return plain.length <= 3;
}

/** "\u2014 Reuters", "(AFP)": the name without the dash or the brackets around it. */
function withoutMarks(line: string): string {
  let end = line.length;
  while (end > 0 && /[)\s]/.test(line[end - 1]!)) end--;
  return line.slice(0, end).replace(/^[\u2014\u2013(-]+\s*/, '');
}

/** What may be a credit at a line's end: the words in its last brackets, or those behind its last dash. */
interface Credit {
  readonly bracketed: string | null;
  readonly dashed: string | null;
}

function creditOf(line: string): Credit {
  const bracketed = line.endsWith(')') ? (/\(([^()]+)\)$/.exec(line)?.[1] ?? null) : null;
  const dashed = /[\u2014\u2013-]\s*([A-Z][\w./ ]{1,30})$/.exec(line)?.[1] ?? null;
  return { bracketed, dashed };
}

/** Names an agency, an outlet or a handout. */
function isCredit({ bracketed, dashed }: Credit): boolean {
  if (dashed !== null) return isCredited(dashed, [dashed]);
  return bracketed !== null && CREDITED.test(bracketed) && isCredited(bracketed, bracketed.split(/[/,]| via /));
}

const isCredited = (label: string, names: readonly string[]) =>
  /handout|photo|image|getty/i.test(label) || names.some((name) => knownOutlet(name.trim()) !== null);
