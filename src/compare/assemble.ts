/** Everything found, numbered and laid out as the contract has it. */
import type { Provenance } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import { SEVERITY_OF, VERDICTS, type Verdict } from '../model/comparison.js';
import type { CrashEvent } from '../model/event.js';
import type { FactKind, FactValue } from '../model/fact-kind.js';
import type { GatePolicy } from '../model/gate.js';
import { groupBy } from '../model/group-by.js';
import type { Quotation } from '../model/quotation.js';
import type {
  Agreement,
  Finding,
  Passage,
  Problem,
  Report,
  ReportedArticle,
  ReportedClaim,
  ReportedPosition,
  ReportedQuotation,
  Summary,
} from '../model/report.js';
import { SCHEMA_VERSION } from '../model/report.js';
import type { ComparedEvent } from './compare-event.js';
import type { Draft } from './draft.js';
import { fingerprintOf } from './fingerprint.js';
import { type Judged, judgeDraft, waiversOf } from './gate.js';
import { wordFinding } from './wording.js';

export interface Assembly {
  readonly articles: readonly Provenance[];
  readonly passages: readonly Passage[];
  readonly compared: readonly ComparedEvent[];
  readonly problems: readonly Problem[];
  readonly facts: readonly FactKind[];
  readonly gate: GatePolicy;
  readonly version: string;
  readonly found: number;
  /** Findings told of one fact. */
  readonly maxFindings: number;
}

/** Whatever is said in an article: a claim or a quotation. */
type Held = Pick<Claim, 'articleId'>;

export function assembleReport(parts: Assembly): Report {
  const { claims, idOf } = numberClaims(parts);
  const drafts = judgeAll(parts);
  const told = withinLimit(drafts, parts.maxFindings);
  const problems = [...parts.problems, ...leftOut(drafts, told, parts)];
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'crashcheck', version: parts.version },
    complete: !problems.some((problem) => problem.action === 'failed' || problem.code === 'not-reached'),
    articles: parts.articles.map(reportArticle),
    events: parts.compared.map(({ event: { id, label, background, articles } }) => ({
      id,
      label,
      background,
      articles,
    })),
    claims,
    passages: parts.passages,
    findings: reportFindings(told, parts, idOf),
    agreements: reportAgreements(parts),
    problems,
    summary: summarise({ ...parts, problems }, claims.length, drafts),
  };
}

/** A finding to be, with its accident and what the gate makes of it. */
interface Drafted extends Judged {
  readonly event: CrashEvent;
  readonly draft: Draft;
  readonly fingerprint: string;
}

function judgeAll({ compared, articles, gate }: Assembly): Drafted[] {
  const place = placing(articles);
  const waivers = waiversOf(gate);
  return compared.flatMap(({ event, drafts }) =>
    drafts.map((draft) => {
      const { fact, verdict, positions } = draft;
      const fingerprint = fingerprintOf([
        fact,
        verdict,
        event.label,
        ...positions.map((position) => position.canonical).sort(),
      ]);
      const origins = positions.map(({ quotations, claims }) => place(quotations ?? claims).origins.length);
      const waiver = waivers.get(fingerprint) ?? null;
      return { event, draft, fingerprint, ...judgeDraft(draft, waiver, origins, SEVERITY_OF[verdict], gate) };
    }),
  );
}

/** The first findings of each fact. */
function withinLimit(drafts: readonly Drafted[], limit: number): Drafted[] {
  const countOf = new Map<string, number>();
  return drafts.filter(({ draft: { fact } }) => {
    const count = (countOf.get(fact) ?? 0) + 1;
    countOf.set(fact, count);
    return count <= limit;
  });
}

/** Names what the limit left out; the summary and the gate still count it. */
function leftOut(all: readonly Drafted[], told: readonly Drafted[], { maxFindings }: Assembly): Problem[] {
  if (all.length === told.length) return [];
  return [...groupBy(all, ({ draft }) => draft.fact)]
    .filter(([, drafts]) => drafts.length > maxFindings)
    .map(([fact, drafts]) => ({
      path: '(report)',
      code: 'limit',
      message: `${drafts.length} findings about ${fact}, those after the first ${maxFindings} are left out`,
      action: 'noted',
    }));
}

function reportArticle(article: Provenance): ReportedArticle {
  const { id, path, outlet, title, author, url, published, modified, origins, sentenceCount, sha256 } = article;
  return {
    id,
    path,
    source: outlet,
    title,
    author,
    url,
    published,
    modified,
    origins,
    sentences: sentenceCount,
    sha256,
  };
}

function reportFindings(told: readonly Drafted[], parts: Assembly, idOf: ReadonlyMap<Claim, string>): Finding[] {
  const place = placing(parts.articles);
  const titleOf = new Map<string, string>(parts.facts.map((kind) => [kind.id, kind.title]));
  return told.map(({ event, draft, fingerprint, severity, atGate, waiver }, index) => ({
    id: `f${index + 1}`,
    rule: `${draft.fact}/${draft.verdict}`,
    event: event.id,
    fact: draft.fact,
    verdict: draft.verdict,
    severity,
    atGate,
    waiver: waiver === null ? null : { reason: waiver.reason, expires: waiver.expires },
    fingerprint,
    message: wordFinding(draft, titleOf.get(draft.fact) ?? 'statement'),
    explanation: draft.explanation,
    positions: positionsOf(draft, place, idOf),
  }));
}

function reportAgreements(parts: Assembly): Agreement[] {
  const place = placing(parts.articles);
  return parts.compared.flatMap(({ event, agreements }) =>
    agreements.map(({ fact, canonical, label, claims, note }) => ({
      event: event.id,
      fact,
      canonical,
      label,
      ...place(claims),
      ...(note === null ? {} : { note }),
    })),
  );
}

/** Where things are said, and on whose reporting. */
type Placing = (held: readonly Held[]) => { readonly articles: string[]; readonly origins: string[] };

function placing(all: readonly Provenance[]): Placing {
  const rankOf = new Map(all.map((article, rank) => [article.id, rank]));
  return (held) => {
    const ranks = [...new Set(held.map((claim) => rankOf.get(claim.articleId)!))].sort((a, b) => a - b);
    return {
      articles: ranks.map((rank) => all[rank]!.id),
      origins: [...new Set(ranks.flatMap((rank) => all[rank]!.origins))],
    };
  };
}

/** Claims in the order of articles and of their place in them, so that ids do not depend on events. */
function numberClaims(parts: Assembly): { claims: ReportedClaim[]; idOf: ReadonlyMap<Claim, string> } {
  const rank = new Map(parts.articles.map((article, index) => [article.id, index]));
  const all = parts.compared.flatMap(({ event }) => event.claims.map((claim) => ({ claim, event: event.id })));
  all.sort(
    (a, b) =>
      rank.get(a.claim.articleId)! - rank.get(b.claim.articleId)! ||
      a.claim.evidence.start - b.claim.evidence.start ||
      a.claim.evidence.end - b.claim.evidence.end ||
      (a.claim.fact < b.claim.fact ? -1 : a.claim.fact > b.claim.fact ? 1 : 0),
  );
  const idOf = new Map<Claim, string>();
  const plain = new Map<FactValue, ReportedClaim['value']>();
  const claims = all.map(({ claim, event }, index): ReportedClaim => {
    const id = `c${index + 1}`;
    idOf.set(claim, id);
    return {
      id,
      event,
      article: claim.articleId,
      fact: claim.fact,
      canonical: claim.canonical,
      value: plainOf(claim.value, plain),
      facet: claim.facet,
      modality: claim.modality,
      attribution: claim.attribution,
      pattern: claim.pattern,
      evidence: claim.evidence,
    };
  });
  return { claims, idOf };
}

/** A value as data; many claims share theirs. */
function plainOf(value: FactValue, known: Map<FactValue, ReportedClaim['value']>): ReportedClaim['value'] {
  const plain = known.get(value) ?? { ...value };
  known.set(value, plain);
  return plain;
}

function positionsOf(draft: Draft, place: Placing, idOf: ReadonlyMap<Claim, string>): ReportedPosition[] {
  return draft.positions.map((position) => ({
    canonical: position.canonical,
    label: position.label,
    ...place(position.quotations ?? position.claims),
    claims: position.claims.map((claim) => idOf.get(claim)!),
    ...(position.quotations === undefined ? {} : { quotations: position.quotations.map(reportQuote) }),
  }));
}

const reportQuote = ({ articleId, voice, evidence }: Quotation): ReportedQuotation => ({
  article: articleId,
  voice: voice.name,
  evidence,
});

function summariseGate(drafts: readonly Drafted[], policy: GatePolicy): Summary['gate'] {
  const { failOn, maxContradictions, minOrigins, waivers } = policy;
  const atGate = drafts.filter((drafted) => drafted.atGate);
  const fingerprints = new Set(drafts.map(({ fingerprint }) => fingerprint));
  const contradictions = atGate.filter(({ draft }) => draft.verdict === 'contradiction').length;
  return {
    failOn,
    maxContradictions,
    minOrigins,
    findings: atGate.length,
    waived: drafts.filter(({ waiver }) => waiver !== null).length,
    unusedWaivers: waivers
      .filter(({ fingerprint }) => !fingerprints.has(fingerprint))
      .map(({ fingerprint }) => fingerprint),
    hit: atGate.length > contradictions || contradictions > maxContradictions,
  };
}

function summarise(parts: Assembly, claims: number, drafts: readonly Drafted[]): Summary {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const verdict of VERDICTS) {
    const count = drafts.filter(({ draft }) => draft.verdict === verdict).length;
    if (count > 0) counts[verdict] = count;
  }
  const with_ = (action: Problem['action']) =>
    parts.problems.filter((problem) => problem.action === action && problem.code !== 'not-reached').length;
  return {
    articles: parts.articles.length,
    sentences: parts.articles.reduce((sum, article) => sum + article.sentenceCount, 0),
    claims,
    events: parts.compared.filter(({ event }) => !event.background).length,
    findings: counts,
    inputs: {
      found: parts.found,
      processed: parts.articles.length,
      skipped: with_('skipped'),
      failed: with_('failed'),
      notReached: parts.problems.filter((problem) => problem.code === 'not-reached').length,
    },
    gate: summariseGate(drafts, parts.gate),
  };
}
