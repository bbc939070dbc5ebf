/** What part of an article a line is: headline, caption, byline, or running text. */
import type { SentenceRole } from '../model/article.js';
import { knownOutlet } from '../values/outlets.js';

const BYLINE = /^(?:reporting by|\(reporting|\(additional reporting|\(writing by|writing by|edited by|editing by)\b/i;
const FURNITURE =
  /^(?:continue reading|read more|see also|follow (?:us|our|[a-z]+ on)|copyright|all rights reserved|this (?:is a developing|story has been)|sign up|get our|related:|photo:|watch:|advertisement|more to follow|share this|subscribe|-{2,}|_{2,}|\u2014{2,})/i;
const CREDIT =
  /(?:\((?:photo|file photo|image|picture)?:?[^()]*(?:handout|photo|via|getty|reuters|afp|ap|epa|xinhua)[^()]*\)|[\u2014\u2013-]\s*[A-Z][\w./ ]{1,30})\s*$/i;
const CAPTION_START =
  /^(?:a (?:drone |general |file |aerial |satellite )?(?:view|photo|image|picture|photograph)|pictured|file photo|in this (?:photo|image|picture)|this (?:photo|image|handout)|people (?:gather|stand|look)|rescuers (?:work|search|carry)|specialists|emergency (?:workers|crews|personnel))\b/i;

/** The role of a line that stands by itself; `index` counts the article's lines from 0. */
export function roleOfLine(line: string, index: number, isLast: boolean): SentenceRole {
  const trimmed = line.trim();
  if (FURNITURE.test(trimmed)) return 'metadata';
  if (trimmed.length < 200 && (BYLINE.test(trimmed) || isByName(trimmed))) return 'byline';
  if (isLast && trimmed.length < 60 && knownOutlet(trimmed.replace(/^[\u2014\u2013(-]+\s*|[)\s]+$/g, '')) !== null)
    return 'byline';
  if (CREDIT.test(trimmed) && trimmed.length < 700 && isCreditKnown(trimmed) && index < 12) return 'caption';
  if (CAPTION_START.test(trimmed) && /\b(?:19|20)\d\d\b|\bphoto\b|\bon [A-Z][a-z]+ \d/i.test(trimmed) && index < 12)
    return 'caption';
  return 'body';
}

/** "By Ana Lima and Tom Reed, staff writers"; not "By Tuesday evening 40 people had died". */
function isByName(line: string): boolean {
  const [by, first, ...rest] = line.split(/\s+/);
  if (by === undefined || first === undefined || !/^by$/i.test(by) || !/^\p{Lu}/u.test(first)) return false;
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(first)) return false;
  const plain = rest.filter(
    (word) => /^\p{Ll}/u.test(word) && !/^(?:and|in|for|of|the|at|with|de|van|von|al|bin)\b/.test(word),
  );
  return plain.length <= 3;
}

/** The credit at the end names an agency, an outlet or a handout. */
function isCreditKnown(line: string): boolean {
  const credit = /(?:\(([^()]+)\)|[\u2014\u2013-]\s*([A-Z][\w./ ]{1,30}))\s*$/.exec(line);
  const label = credit?.[1] ?? credit?.[2] ?? '';
  if (/handout|photo|image|getty/i.test(label)) return true;
  return label.split(/[/,]| via /).some((part) => knownOutlet(part.trim()) !== null) && credit?.[1] !== undefined
    ? true
    : credit?.[2] !== undefined && knownOutlet(label.trim()) !== null;
}
