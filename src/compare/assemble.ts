/** Everything found, numbered and laid out as the contract has it. */
import type { Article } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import { SEVERITY_OF, VERDICTS, type Verdict } from '../model/comparison.js';
import type { FactKind, FactValue } from '../model/fact-kind.js';
import type { Quotation } from '../model/quotation.js';
import type {
  Agreement,
  Finding,
  Problem,
  Report,
  ReportedClaim,
  ReportedPosition,
  ReportedQuotation,
  Summary,
} from '../model/report.js';
import type { ComparedEvent } from './compare-event.js';
import type { Draft } from './draft.js';
import { fingerprintOf } from './fingerprint.js';
import { wordFinding } from './wording.js';

export interface Assembly {
  readonly articles: readonly Article[];
  readonly compared: readonly ComparedEvent[];
  readonly problems: readonly Problem[];
  readonly facts: readonly FactKind[];
  readonly failOn: readonly Verdict[];
  readonly version: string;
  readonly found: number;
}

/** Whatever is said in an article: a claim or a quotation. */
type Held = Pick<Claim, 'articleId'>;

export function assembleReport(parts: Assembly): Report {
  const { claims, idOf } = numberClaims(parts);
  const originsOf = new Map(parts.articles.map((article) => [article.id, article.origins]));
  const kindOf = new Map(parts.facts.map((kind) => [kind.id, kind]));
  const place = (held: readonly Held[]) => {
    const articles = inOrder(parts.articles, new Set(held.map((claim) => claim.articleId)));
    return { articles, origins: [...new Set(articles.flatMap((id) => originsOf.get(id) ?? []))] };
  };
  const findings = parts.compared
    .flatMap(({ event, drafts }) => drafts.map((draft) => ({ event, draft })))
    .map(
      ({ event, draft }, index): Finding => ({
        id: `f${index + 1}`,
        rule: `${draft.fact}/${draft.verdict}`,
        event: event.id,
        fact: draft.fact,
        verdict: draft.verdict,
        severity: SEVERITY_OF[draft.verdict],
        fingerprint: fingerprintOf([
          draft.fact,
          draft.verdict,
          event.label,
          ...draft.positions.map((position) => position.canonical).sort(),
        ]),
        message: wordFinding(draft, draft.fact === 'statement' ? 'statement' : kindOf.get(draft.fact)!.title),
        explanation: draft.explanation,
        positions: positionsOf(draft, place, idOf),
      }),
    );
  const agreements = parts.compared.flatMap(({ event, agreements: drafts }) =>
    drafts.map(
      (draft): Agreement => ({
        event: event.id,
        fact: draft.fact,
        canonical: draft.canonical,
        label: draft.label,
        ...place(draft.claims),
        ...(draft.note === null ? {} : { note: draft.note }),
      }),
    ),
  );
  return {
    schemaVersion: '1.1',
    tool: { name: 'crashcheck', version: parts.version },
    complete: !parts.problems.some((problem) => problem.action === 'failed' || problem.code === 'not-reached'),
    articles: parts.articles.map((article) => ({
      id: article.id,
      path: article.path,
      source: article.outlet,
      title: article.title,
      published: article.published,
      origins: article.origins,
      sentences: article.sentences.length,
      sha256: article.sha256,
    })),
    events: parts.compared.map(({ event }) => ({
      id: event.id,
      label: event.label,
      background: event.background,
      articles: event.articles,
    })),
    claims,
    findings,
    agreements,
    problems: parts.problems,
    summary: summarise(parts, claims.length, findings),
  };
}

function inOrder(articles: readonly Article[], ids: ReadonlySet<string>): string[] {
  return articles.filter((article) => ids.has(article.id)).map((article) => article.id);
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
  const claims = all.map(({ claim, event }, index): ReportedClaim => {
    const id = `c${index + 1}`;
    idOf.set(claim, id);
    return {
      id,
      event,
      article: claim.articleId,
      fact: claim.fact,
      canonical: claim.canonical,
      value: plainValue(claim.value),
      facet: claim.facet,
      modality: claim.modality,
      attribution: claim.attribution,
      pattern: claim.pattern,
      evidence: claim.evidence,
    };
  });
  return { claims, idOf };
}

const plainValue = (value: FactValue): Readonly<Record<string, unknown>> => ({ ...value });

function positionsOf(
  draft: Draft,
  place: (held: readonly Held[]) => { articles: string[]; origins: string[] },
  idOf: ReadonlyMap<Claim, string>,
): ReportedPosition[] {
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

function summarise(parts: Assembly, claims: number, findings: readonly Finding[]): Summary {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const verdict of VERDICTS) {
    const count = findings.filter((finding) => finding.verdict === verdict).length;
    if (count > 0) counts[verdict] = count;
  }
  const with_ = (action: Problem['action']) =>
    parts.problems.filter((problem) => problem.action === action && problem.code !== 'not-reached').length;
  return {
    articles: parts.articles.length,
    sentences: parts.articles.reduce((sum, article) => sum + article.sentences.length, 0),
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
    gate: { failOn: parts.failOn, hit: findings.some((finding) => parts.failOn.includes(finding.verdict)) },
  };
}
