/** A trace as text, `width` columns wide. */
import type { Attribution } from '../model/claim.js';
import type { Trace, TracedClaim, TracedMention, TracedSentence, TracedTrigger, TriedPattern } from '../model/trace.js';
import { fileOf } from './places.js';
import { counted } from './terminal-view.js';
import { visible, visibleName } from './visible.js';
import { wrapAfter } from './wrap-text.js';

export interface TraceOptions {
  readonly width: number;
  /** Also the name of every pattern that was tried. Default: false. */
  readonly verbose?: boolean;
}

export function renderTrace(trace: Trace, options: TraceOptions): string {
  const blocks = trace.sentences.map((sentence) => linesOf(sentence, trace, options).join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

function linesOf(sentence: TracedSentence, { path, published }: Trace, options: TraceOptions): string[] {
  const { width } = options;
  const { line, column, role, text, unread, triggers, mentions } = sentence;
  const aside = linesOfAside(sentence, width);
  return [
    `${visibleName(fileOf(path))}:${line}:${column} (${role}; ${published === null ? 'no date' : `of ${published}`})`,
    ...wrapAfter('  ', `“${visible(text)}”`, width),
    ...(unread === null ? linesOfTrials(triggers, options) : wrapAfter('  not looked at: ', unread, width)),
    ...mentions.flatMap((mention) => ['', ...linesOfMention(mention, width)]),
    ...(aside.length === 0 ? [] : ['', ...aside]),
  ];
}

/** What looks like a value and is none. */
function linesOfAside({ figures, unresolvedDays }: TracedSentence, width: number): string[] {
  return [
    ...figures.flatMap(({ text, reason }) => wrapAfter('  counts nobody: ', `“${visible(text)}” (${reason})`, width)),
    ...unresolvedDays.flatMap((day) =>
      wrapAfter('  no day: ', `“${visible(day)}” (the article has no date to resolve it against)`, width),
    ),
  ];
}

function linesOfTrials(triggers: readonly TracedTrigger[], { width, verbose = false }: TraceOptions): string[] {
  if (triggers.length === 0) return ['  not looked at closely: no word in it that a pattern begins with'];
  const told = verbose ? triggers : triggers.filter(hasFit);
  return [
    ...told.flatMap(({ text, tried }) => [
      ...wrapAfter(`  at “${visible(text)}”: `, sumTried(tried), width),
      ...(verbose ? linesOfTried(tried, width) : []),
    ]),
    ...(verbose
      ? []
      : linesOfMisfits(
          triggers.filter((trigger) => !hasFit(trigger)),
          width,
        )),
  ];
}

const hasFit = ({ tried }: TracedTrigger) => tried.some(({ outcome }) => outcome !== 'no fit');

function linesOfMisfits(triggers: readonly TracedTrigger[], width: number): string[] {
  if (triggers.length === 0) return [];
  const words = triggers.map(({ text }) => `“${visible(text)}”`).join(', ');
  const count = triggers.reduce((sum, { tried }) => sum + tried.length, 0);
  return wrapAfter('  nothing fits at ', `${words} (${counted(count, 'pattern')} tried)`, width);
}

/** "cause, death-toll: 12 patterns tried, 1 found, 2 covered". */
function sumTried(tried: readonly TriedPattern[]): string {
  const facts = [...new Set(tried.map(({ fact }) => fact))].join(', ');
  const told = (['found', 'covered', 'refused'] as const).flatMap((outcome) => {
    const count = tried.filter((one) => one.outcome === outcome).length;
    return count === 0 ? [] : [`${count} ${outcome}`];
  });
  return `${facts}: ${counted(tried.length, 'pattern')} tried, ${told.length === 0 ? 'none fits' : told.join(', ')}`;
}

function linesOfTried(tried: readonly TriedPattern[], width: number): string[] {
  const outcomes = [...new Set(tried.map(({ outcome }) => outcome))];
  return outcomes.flatMap((outcome) => {
    const names = tried.filter((one) => one.outcome === outcome).map(({ fact, pattern }) => `${fact}/${pattern}`);
    return wrapAfter(`    ${outcome}: `, names.join(', '), width);
  });
}

function linesOfMention(mention: TracedMention, width: number): string[] {
  const { fact, pattern, quote, line, column, captures, values, claims, reason } = mention;
  const told = (name: string, words: string) => wrapAfter(`    ${name}: `, words, width);
  const caught = captures.map(({ kind, text }) => `${kind} “${visible(text)}”`).join(', ');
  return [
    `  ${fact}, pattern ${pattern}`,
    ...told('words', `“${visible(quote)}” (${line}:${column})`),
    ...(caught === '' ? [] : told('caught', caught)),
    ...(values.length === 0 ? [] : told('comes to', visible(values.join('; ')))),
    ...claims.flatMap((claim) => linesOfClaim(claim, told)),
    ...(reason === null ? [] : told('no claim', visible(reason))),
  ];
}

function linesOfClaim(claim: TracedClaim, told: (name: string, words: string) => string[]): string[] {
  const { canonical, facet, attribution, modality, event } = claim;
  const { certainty, polarity, standing } = modality;
  const where = event.background ? 'another accident, in passing' : "the article's own accident";
  return [
    ...told('claim', visible(facet === null ? canonical : `${canonical} [${facet}: a part, never the whole]`)),
    ...told('said by', visible(voicesOf(attribution))),
    ...told('how', `${certainty}, ${polarity}, ${standing}`),
    ...told('event', visible(`${where}: ${event.label}${event.reason === null ? '' : ` (${event.reason})`}`)),
  ];
}

/** Outermost voice first. */
function voicesOf(attribution: Attribution): string {
  if (attribution.length === 0) return 'the outlet itself';
  return attribution.map(({ name, count }) => (count === null ? name : `${name} (${count})`)).join(', quoting ');
}
