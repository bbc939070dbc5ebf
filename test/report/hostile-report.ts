import fc from 'fast-check';
import type { Finding, Report, ReportedClaim } from '../../src/index.js';
import { sampleReport } from './sample-report.js';

/** Attacks on one format or another, each of them also noise to the others. */
export const ATTACKS: readonly string[] = [
  '<script>alert(1)</script>',
  `" onmouseover="alert(1)" x='`,
  ']]></system-out><failure/>',
  '</details></td><!--',
  '=HYPERLINK("http://127.0.0.1:9/","x")',
  '+1-1@SUM(A1)\t\r=2',
  '\n::error file=a.txt::gone\n::set-output name=x::y',
  '\r\n##[error]x\n##vso[task.complete]',
  '\u001b[2J\u001b]0;owned\u0007\u009b31m\u007f\b',
  '\u202e83\u202c \u2066x\u2069\u200b\u00ad\ufeff\u2028\u2029',
  '![x](http://127.0.0.1:9/x.png) [y](javascript:alert(1)) | `z`',
  '[link](0) {0} {{1}} \\[x]',
  '@octocat @org/team #12 GH-12 org/repo#3 :tada: [^1] www.example.org https://example.org a@example.org',
  '0123456789abcdef0123456789abcdef01234567 $x^2$ ~label !5 %3 &9',
  '\u0001\ufffe\uffff\ud800 \udc00',
  '`` ``` ~~~ --- === *** ___ \\| \\\\| ||',
  '%0A%0D%25,file=b.txt:: %',
  'a "quoted", cell; with\r\nbreaks',
  '&amp;lt; &#60;b&#62; &#x3c;i',
  '1. - > # * + a\n    code',
  "\u0024{7*7} <%= 7*7 %> $& $` $'",
  '../..//%2e%2e/C:\\x y#1?q=é 事故.txt#7',
];

/** Text of attacks and noise, with blanks between or without. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 3 })
  .map((parts) => parts.join(''));

/** The sample report with a text of its own in every place that an input can write to; the texts are taken in turn. */
export function hostileReport(texts: readonly string[]): Report {
  let at = 0;
  const next = () => texts[at++ % texts.length] ?? '';
  const sample = sampleReport();
  return {
    ...sample,
    articles: sample.articles.map((article) => ({
      ...article,
      path: next(),
      source: next(),
      title: next(),
      author: next(),
      url: next(),
      origins: [next(), next()],
    })),
    events: sample.events.map((event) => ({ ...event, label: next() })),
    claims: sample.claims.map((claim) => hostileClaim(claim, next)),
    passages: [{ article: 'a1', sentence: 0, start: 0, text: next() }],
    findings: [...sample.findings, rewordedFinding()].map((finding) => hostileFinding(finding, next)),
    agreements: sample.agreements.map((agreement) => ({ ...agreement, label: next(), note: next() })),
    problems: [
      ...sample.problems.map((problem) => ({ ...problem, path: next(), message: next() })),
      { path: next(), code: 'unreadable', message: next(), action: 'failed' },
    ],
  };
}

function hostileClaim(claim: ReportedClaim, next: () => string): ReportedClaim {
  return {
    ...claim,
    facet: next(),
    attribution: [{ name: next(), named: true, count: null }],
    evidence: { ...claim.evidence, text: next() },
  };
}

function hostileFinding(finding: Finding, next: () => string): Finding {
  return {
    ...finding,
    message: next(),
    explanation: next(),
    waiver: finding.fact === 'statement' ? { reason: next(), expires: null } : null,
    positions: finding.positions.map((position) => ({
      ...position,
      label: next(),
      origins: [next()],
      ...(position.quotations === undefined
        ? {}
        : {
            quotations: position.quotations.map((quotation) => ({
              ...quotation,
              voice: next(),
              evidence: { ...quotation.evidence, text: next() },
            })),
          }),
    })),
  };
}

/** A finding about quoted words, which the sample has none of. */
export function rewordedFinding(): Finding {
  const quotation = (article: string, text: string, line: number) => ({
    article,
    voice: 'Aida Bek',
    evidence: { text, start: line * 100, end: line * 100 + text.length, line, column: 3, sentence: line },
  });
  const position = (article: string, text: string, line: number) => ({
    canonical: text,
    label: `“${text}”`,
    articles: [article],
    origins: ['Reuters'],
    claims: [],
    quotations: [quotation(article, text, line)],
  });
  return {
    id: 'f3',
    rule: 'statement/drift',
    event: 'e1',
    fact: 'statement',
    verdict: 'drift',
    severity: 'warning',
    atGate: false,
    waiver: null,
    fingerprint: 'f3f3',
    message: 'Aida Bek is quoted in other words.',
    explanation: 'the quotations differ in a few words',
    positions: [position('a1', 'We heard a bang', 12), position('a2', 'We heard the bang', 14)],
  };
}
