import type { Finding, Report, ReportedArticle, ReportedClaim } from '../../src/index.js';
import { claim, sampleReport } from '../report/sample-report.js';

const FACTS = ['death-toll', 'injured', 'missing', 'cause', 'crash-site', 'operator'] as const;
const VERDICTS = ['contradiction', 'dispute', 'update', 'refinement'] as const;

/** So many articles about accidents of ten each, the first of which has a hundred; five findings each. */
export function largeReport(articleCount: number): Report {
  const sample = sampleReport();
  const articles = Array.from({ length: articleCount }, (_, at) => articleOf(at, sample.articles[0]!));
  const events = eventsOf(articles.map(({ id }) => id));
  const claims = events.flatMap((event) => event.articles.flatMap((article) => claimsOf(event.id, article)));
  const findings = events.flatMap((event) => findingsOf(event.id, claims, sample.findings[0]!));
  const passages = articles.flatMap(({ id }) =>
    FACTS.map((fact, at) => ({
      article: id,
      sentence: at,
      start: (at + 1) * 1000,
      text: `${wordsOf(fact, id)} when the ferry went down off the coast, officials said.`,
    })),
  );
  const counts = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, findings.filter((one) => one.verdict === verdict).length]),
  );
  const summary = {
    ...sample.summary,
    articles: articleCount,
    claims: claims.length,
    events: events.length,
    findings: counts,
  };
  return { ...sample, articles, events, claims, passages, findings, agreements: [], problems: [], summary };
}

function articleOf(at: number, like: ReportedArticle): ReportedArticle {
  const outlet = `Outlet ${at % 25}`;
  const published = `2023-05-${String(1 + (at % 28)).padStart(2, '0')}`;
  return {
    ...like,
    id: `a${at}`,
    path: `news/${at}.txt`,
    source: outlet,
    title: `Report ${at}`,
    published,
    origins: [at % 3 === 0 ? 'Reuters' : outlet],
  };
}

function eventsOf(ids: readonly string[]): Report['events'] {
  const rest = ids.slice(100);
  const groups = [
    ids.slice(0, 100),
    ...Array.from({ length: Math.ceil(rest.length / 10) }, (_, at) => rest.slice(at * 10, at * 10 + 10)),
  ];
  return groups.map((articles, at) => ({ id: `e${at}`, label: `ferry, Port ${at}`, background: false, articles }));
}

const numberOf = (article: string) => Number(article.slice(1)) % 3;
const wordsOf = (fact: string, article: string) => `${fact} ${numberOf(article)}`;

function claimsOf(event: string, article: string): ReportedClaim[] {
  return FACTS.map((fact, at) => {
    const canonical = String(numberOf(article));
    const made = claim(`c-${event}-${article}-${fact}`, {
      event,
      article,
      fact,
      canonical,
      text: wordsOf(fact, article),
    });
    const [start, figure] = [(at + 1) * 1000, Number(canonical) + 10];
    const value = at < 3 ? { min: figure, max: figure, stated: figure, approximate: false, counted: 'people' } : {};
    return {
      ...made,
      value,
      evidence: { ...made.evidence, start, end: start + made.evidence.text.length, sentence: at },
    };
  });
}

function findingsOf(event: string, claims: readonly ReportedClaim[], like: Finding): Finding[] {
  return FACTS.slice(0, 5).map((fact, at) => {
    const about = claims.filter((one) => one.event === event && one.fact === fact);
    const positions = ['0', '1', '2'].map((canonical) => {
      const held = about.filter((one) => one.canonical === canonical);
      const articles = held.map(({ article }) => article);
      return {
        canonical,
        label: `value ${canonical}`,
        articles,
        origins: ['Reuters'],
        claims: held.map(({ id }) => id),
      };
    });
    return {
      ...like,
      id: `f-${event}-${fact}`,
      event,
      fact,
      verdict: VERDICTS[at % 4]!,
      message: `They differ on ${fact}.`,
      positions,
    };
  });
}
