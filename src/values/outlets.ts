/** News agencies and outlets, in any of the spellings that files and texts use. */
import { PhraseIndex } from '../language/phrase-index.js';
import { deferred } from '../model/deferred.js';
import { Extensible } from '../model/extensible.js';
import type { Token } from '../model/token.js';
import { OUTLETS } from './lexicon/outlets.js';
import { cellsOf, namesIn } from './rows.js';

/** Outlets by the names that texts use, and by the labels that metadata does. */
interface OutletIndex {
  readonly named: PhraseIndex<OutletEntry>;
  readonly byLabel: () => Map<string, OutletEntry>;
}

interface OutletEntry {
  readonly name: string;
  readonly kind: 'agency' | 'outlet';
  /** The usual name and others. */
  readonly names: readonly string[];
  readonly domains: readonly string[];
}

const usual = deferred(() =>
  OUTLETS.map((row): OutletEntry => {
    const [cell, kind, domains] = cellsOf(row);
    const names = namesIn(cell);
    return { name: names[0]!, kind: kind === 'agency' ? 'agency' : 'outlet', names, domains: namesIn(domains) };
  }),
);

const squeeze = (label: string) => label.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** An index of some outlets, behind those of another one; a web address is that of the last. */
function indexOf(entries: () => readonly OutletEntry[], base?: OutletIndex): OutletIndex {
  return {
    named: new PhraseIndex((add) => {
      for (const entry of entries()) for (const name of entry.names) add(name, entry);
    }, base?.named),
    byLabel: deferred(() => {
      const byLabel = new Map(base?.byLabel());
      for (const entry of entries()) {
        for (const label of entry.names) if (!byLabel.has(squeeze(label))) byLabel.set(squeeze(label), entry);
        for (const domain of entry.domains) byLabel.set(squeeze(domain), entry);
      }
      return byLabel;
    }),
  };
}

const outlets = new Extensible(indexOf(usual), (lexicon, base) => {
  const own = (lexicon.outlets ?? []).map(({ name, kind = 'outlet', aliases = [], domains = [] }) => ({
    name,
    kind,
    names: [name, ...aliases],
    domains,
  }));
  return indexOf(() => own, base);
});

/** The outlet or agency named at a token (its first word capitalised), or null. */
export function matchOutlet(tokens: readonly Token[], at: number): { outlet: OutletEntry; to: number } | null {
  if (!tokens[at]?.capital) return null;
  const match = outlets.current.named.match(tokens, at);
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
    const entry = outlets.current.byLabel().get(squeeze(name));
    if (entry !== undefined) return entry.name;
    const dot: number = host === undefined ? -1 : name.indexOf('.');
    name = dot < 0 ? undefined : name.slice(dot + 1);
  }
  return host?.replace(/^www\./, '') ?? trimmed;
}

/** The agency or outlet of a credit ("AP", "Reuters/Handout"), or null when it names none we know. */
export function knownOutlet(label: string): OutletEntry | null {
  return outlets.current.byLabel().get(squeeze(label)) ?? null;
}
