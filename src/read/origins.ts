/** Whose reporting an article passes on: agency credits first, then the outlet its lead leans on, then the outlet itself. */
import type { Article, Sentence } from '../model/article.js';
import type { Token } from '../model/token.js';
import { knownOutlet, matchOutlet } from '../values/outlets.js';
import { isInDoubt, mayNameOutlet } from './outlet-openings.js';

/** How many body sentences count as the lead. */
const LEAD = 5;
const CREDIT = /\(([^()]+)\)|[\u2014\u2013-]\s*([A-Z][A-Za-z./ ]+)$/gu;
/** Longer ones than this name nobody: in brackets, or behind a dash. */
const LONGEST_BRACKETED = 80;
const LONGEST_DASHED = 41;

type ReadSentences = Pick<Article, 'text' | 'sentences' | 'wordsOf'>;

export function findOrigins(article: ReadSentences, outlet: string | null): string[] {
  const { text, sentences } = article;
  const origins = new Set<string>();
  for (const name of credits(text, sentences)) origins.add(name);
  if (origins.size === 0) {
    const lead = leadSource(article, outlet);
    if (lead !== null) origins.add(lead);
  }
  if (origins.size === 0 && outlet !== null) origins.add(outlet);
  return [...origins];
}

/** "(AP) \u2014", "(Reporting by …)", "Reuters contributed reporting", a byline that names an agency. */
function credits(text: string, sentences: readonly Sentence[]): string[] {
  const names: string[] = [];
  const add = (label: string) => {
    for (const part of label.split(/[/|,]| via | and /)) {
      const entry = knownOutlet(part.replace(/^(?:photo|photograph|image|picture|file photo|source|the)\s*:?\s*/i, ''));
      if (entry?.kind === 'agency' && !names.includes(entry.name)) names.push(entry.name);
    }
  };
  // most texts hold neither word: one look at the whole saves one at each sentence
  const hasContributors = text.includes(' contributed');
  const hasOwners = text.includes('Copyright');
  for (const sentence of sentences) {
    const isHead = sentence.index < HEAD;
    if (!isHead && !hasContributors && !hasOwners && sentence.role === 'body') continue;
    const words = text.slice(sentence.start, sentence.end);
    if (sentence.role === 'byline' || sentence.role === 'metadata')
      for (const part of words.split(/\s[|\u2014\u2013-]\s|\(|\)/)) add(part.trim());
    if (sentence.role === 'caption') continue;
    const dateline =
      isHead && words.includes('(')
        ? /^[^a-z]{0,3}[A-Z][^()\n]{1,50}\(([A-Za-z ]{2,24})\)\s*[\u2014\u2013:-]/u.exec(words)
        : null;
    if (dateline !== null) add(dateline[1]!);
    if (hasContributors) for (const { index } of words.matchAll(/ contributed\b/g)) add(nameBefore(words, index));
    for (const { index } of hasOwners ? words.matchAll(/\bCopyright\b/g) : []) {
      const owner = /^Copyright.{0,12}\bThe ([A-Z][a-z]+ [A-Z][a-z]+)/.exec(words.slice(index, index + OWNER_AHEAD));
      if (owner !== null) add(owner[1]!);
    }
  }
  if (names.length > 0) return names;
  for (const [, bracketed = '', dashed = ''] of tail(text).matchAll(CREDIT)) {
    if (bracketed.length <= LONGEST_BRACKETED && dashed.length <= LONGEST_DASHED) add((bracketed || dashed).trim());
  }
  return names;
}
/** How many sentences may open with a dateline. */
const HEAD = 8;
const tail = (text: string) => text.slice(-160).trimEnd();

/** How long a contributor's name may be. */
const LONGEST_NAME = 31;
/** How far behind "Copyright" its owner's name may end. */
const OWNER_AHEAD = 80;

/** "Reuters contributed": the letters and blanks right before a place, from the first capital that begins a word. */
function nameBefore(words: string, end: number): string {
  let start = end;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_NAME) && /[A-Za-z ]/.test(words[at]!); at--)
    if (/[A-Z]/.test(words[at]!) && !/\w/.test(words[at - 1] ?? '')) start = at;
  return words.slice(start, end);
}

const SAYS = new Set(['told', 'tell', 'tells', 'by', 'to', 'from', 'citing', 'with']);

/** The outlet that the lead says it has its story from ("told Reuters", "according to a report from Euronews"). */
function leadSource({ text, sentences, wordsOf }: ReadSentences, outlet: string | null): string | null {
  const body = sentences.filter((sentence) => sentence.role === 'body').slice(0, LEAD);
  for (const sentence of body) {
    if (!mayLean(text.slice(sentence.start, sentence.end))) continue;
    const { tokens } = wordsOf(sentence);
    for (let at = 0; at < tokens.length; at++) {
      const match = matchOutlet(tokens, at);
      if (match === null || match.outlet.name === outlet) continue;
      if (isLeanedOn(tokens, at, match.to)) return match.outlet.name;
    }
  }
  return null;
}

/** Part of every word by which `isLeanedOn` tells. */
const LEANS = /report|said|says|cited|quoted|according|told|tell|citing|interview/i;
/** Most sentences lean on nobody: they need no tokens. */
const mayLean = (words: string) => isInDoubt(words) || (LEANS.test(words) && mayNameOutlet(words));

function isLeanedOn(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  const isNamed = before === 'the' ? tokens[at - 2]?.norm : before;
  const next = tokens[to]?.norm ?? '';
  if (/^(?:reported|reports|report|said|says|cited|quoted)$/.test(next)) return true;
  const lead = tokens.slice(Math.max(0, at - 6), at).map((token) => token.norm);
  if (lead.includes('according') && lead.includes('to')) return true;
  return (
    SAYS.has(isNamed ?? '') && lead.some((word) => /^(?:told|tell|tells|report|reports|citing|interview)$/.test(word))
  );
}
