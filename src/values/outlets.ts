/** News agencies and outlets, in any of the spellings that files and texts use. */
import { PhraseIndex } from '../language/phrase-index.js';
import type { Token } from '../model/token.js';
import { OUTLETS, type OutletEntry } from './lexicon/outlets.js';

const outlets = new PhraseIndex<OutletEntry>();
const byLabel = new Map<string, OutletEntry>();
const squeeze = (label: string) => label.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

for (const entry of OUTLETS) {
  outlets.addAll([entry.name, ...entry.aliases], entry);
  for (const label of [entry.name, ...entry.aliases])
    if (!byLabel.has(squeeze(label))) byLabel.set(squeeze(label), entry);
  for (const domain of entry.domains) byLabel.set(squeeze(domain), entry);
}

/** The outlet or agency named at a token (its first word capitalised), or null. */
export function matchOutlet(tokens: readonly Token[], at: number): { outlet: OutletEntry; to: number } | null {
  if (!tokens[at]?.capital) return null;
  const match = outlets.match(tokens, at);
  return match === null ? null : { outlet: match.value, to: match.to };
}

/** No host name is longer. */
const LONGEST_HOST = 253;

/** The usual name for a label as metadata has it ("foxnews", "moxie.foxnews.com", "Reuters.com"), else the label itself. */
export function outletName(label: string): string {
  const trimmed = label.trim();
  const named = /^(?:https?:\/\/)?([^/\s]+\.[a-z]{2,})(?:\/|$)/i.exec(trimmed)?.[1];
  const host = named !== undefined && named.length > LONGEST_HOST ? undefined : named;
  for (let name: string | undefined = host ?? trimmed; name !== undefined; ) {
    const entry = byLabel.get(squeeze(name));
    if (entry !== undefined) return entry.name;
    const dot: number = host === undefined ? -1 : name.indexOf('.');
    name = dot < 0 ? undefined : name.slice(dot + 1);
  }
  return host?.replace(/^www\./, '') ?? trimmed;
}

/** The agency or outlet of a credit ("AP", "Reuters/Handout"), or null when it names none we know. */
export function knownOutlet(label: string): OutletEntry | null {
  return byLabel.get(squeeze(label)) ?? null;
}
