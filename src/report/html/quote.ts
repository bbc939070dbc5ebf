import type { Attribution, Modality } from '../../model/claim.js';
import type { Passage, ReportedClaim, ReportedEvidence, ReportedQuotation } from '../../model/report.js';
import { outletOf } from '../terminal-view.js';
import { dayMarkup } from './days.js';
import { html, joined, type Markup, pathText } from './escape.js';
import type { PageView } from './view.js';

/** UTF-16 units of a passage that are shown on either side of the words in question. */
const CONTEXT = 300;
/** UTF-16 units of the words themselves; the place tells where the rest stands. */
const LONGEST_WORDS = 1_500;

type Said = ReportedClaim | ReportedQuotation;

/** How the words themselves are set; by default as they are. */
export type Setting = (words: string) => Markup;

const asTheyAre: Setting = (words) => html`${words}`;

/** Words inside their sentence, with outlet, day, voice, hedges and place. */
export function quoteMarkup(said: Said, view: PageView, set: Setting = asTheyAre): Markup {
  const article = view.articles.get(said.article);
  return html`<li class="quote">
<p class="by"><cite>${outletOf(article)}</cite> ${dayMarkup(article?.published ?? null)}</p>
<blockquote>${inContext(said.evidence, view.passageOf(said), set)}</blockquote>
<p class="voice">${voiceOf(said)}${tagsOf(said)}</p>
<p class="place">${placeOf(said, view)}</p>
</li>
`;
}

/** The words alone, on a line, with a way to the sentence they stand in. */
export function shortQuote(said: Said, event: string, view: PageView): Markup {
  const article = view.articles.get(said.article);
  const passage = view.passageOf(said);
  const place = placeOf(said, view);
  const way = passage === undefined ? place : html`<a href="#${passageId(event, passage)}">${place}</a>`;
  return html`<li><cite>${outletOf(article)}</cite> “<mark>${wordsOf(said.evidence)}</mark>” ${tagsOf(said)} <span class="place">${way}</span></li>
`;
}

/** Where a passage stands on the page; an article may tell of several accidents, so the accident is part of it. */
export function passageId(event: string, { article, sentence }: Pick<Passage, 'article' | 'sentence'>): string {
  return `passage-${event}-${article}-${sentence}`;
}

/** "denied", "possible", "withdrawn", "of children": what is to be known of a value beside it. */
function tagsOf(said: Said): readonly Markup[] {
  if (!('modality' in said)) return [];
  return tagWords(said).map((word) => html` <span class="tag">${word}</span>`);
}

/** The same as words. */
export function tagWords({ facet, modality }: Pick<ReportedClaim, 'facet' | 'modality'>): readonly string[] {
  return [...(facet === null ? [] : [`only: ${facet}`]), ...modalityWords(modality)];
}

function modalityWords({ certainty, polarity, standing }: Modality): readonly string[] {
  const words: string[] = [];
  if (certainty !== 'certain') words.push(certainty === 'uncommitted' ? 'not committed' : certainty);
  if (polarity === 'denied') words.push('denied');
  if (standing === 'retracted') words.push('withdrawn');
  return words;
}

/** Outermost voice first, as the report has it; null where the outlet speaks for itself. */
export function voiceChain(attribution: Attribution): Markup | null {
  if (attribution.length === 0) return null;
  return joined(
    attribution.map((voice) => html`${voice.name}`),
    ' › ',
  );
}

function voiceOf(said: Said): Markup {
  if ('voice' in said) return html`Voice: ${said.voice}`;
  const chain = voiceChain(said.attribution);
  return chain === null ? html`In its own words` : html`Voice: ${chain}`;
}

function placeOf({ article, evidence }: Said, view: PageView): Markup {
  return html`${pathText(view.articles.get(article)?.path ?? '?')}:${evidence.line}:${evidence.column}`;
}

function wordsOf({ text }: ReportedEvidence): string {
  return text.length <= LONGEST_WORDS ? text : `${text.slice(0, wholeUntil(text, LONGEST_WORDS))}…`;
}

function inContext(evidence: ReportedEvidence, passage: Passage | undefined, set: Setting): Markup {
  const from = passage === undefined ? -1 : evidence.start - passage.start;
  const to = from + evidence.text.length;
  const words = html`<mark>${set(wordsOf(evidence))}</mark>`;
  // A passage that does not hold the words is no context for them.
  if (passage === undefined || from < 0 || passage.text.slice(from, to) !== evidence.text) return html`“${words}”`;
  const start = from > CONTEXT ? wholeUntil(passage.text, from - CONTEXT) : 0;
  const end = Math.min(passage.text.length, wholeUntil(passage.text, to + CONTEXT));
  const before = `${start > 0 ? '…' : ''}${passage.text.slice(start, from)}`;
  const after = `${passage.text.slice(to, end)}${end < passage.text.length ? '…' : ''}`;
  return html`${before}${words}${after}`;
}

/** An end that cuts no pair of surrogates. */
function wholeUntil(text: string, end: number): number {
  const unit = text.charCodeAt(end - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? end - 1 : end;
}
