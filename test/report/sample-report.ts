import type { FactId, Report, ReportedClaim } from '../../src/index.js';

/** What a test says of a claim; the rest is filled in. */
export interface ClaimSketch {
  readonly article: string;
  readonly fact: FactId;
  readonly canonical: string;
  readonly text: string;
  readonly at?: readonly [line: number, column: number];
  readonly certainty?: ReportedClaim['modality']['certainty'];
  readonly polarity?: ReportedClaim['modality']['polarity'];
  readonly standing?: ReportedClaim['modality']['standing'];
  readonly voice?: string;
  readonly facet?: string;
  readonly event?: string;
}

/** A claim for a report made by hand; claims of one article stand in the order of `line`. */
export function claim(id: string, sketch: ClaimSketch): ReportedClaim {
  const { article, fact, canonical, text, at = [1, 1], voice } = sketch;
  const [line, column] = at;
  const start = line * 1000 + column;
  return {
    id,
    event: sketch.event ?? 'e1',
    article,
    fact,
    canonical,
    value: sketchValue(fact, canonical),
    facet: sketch.facet ?? null,
    modality: {
      certainty: sketch.certainty ?? 'certain',
      polarity: sketch.polarity ?? 'affirmed',
      standing: sketch.standing ?? 'held',
    },
    attribution: voice === undefined ? [] : [{ name: voice, named: true, count: null }],
    pattern: 'by-hand',
    evidence: { text, start, end: start + text.length, line, column, sentence: line - 1 },
  };
}

/** A value as the fact's own definition would make it, for the facts that sketches use. */
function sketchValue(fact: FactId, canonical: string): ReportedClaim['value'] {
  if (fact === 'cause' || fact === 'weapon-system') return { term: canonical };
  if (fact === 'flight-number') return { number: canonical, designator: null };
  if (fact === 'crash-date') return { from: canonical, to: canonical };
  if (/^\d+$/.test(canonical)) {
    const count = Number(canonical);
    return { min: count, max: count, stated: count, approximate: false, counted: 'people' };
  }
  return { name: canonical, parent: null };
}

/** Three articles on one accident: two agree on the flight, one swaps its digits; all agree on the toll. */
export function sampleReport(): Report {
  return {
    schemaVersion: '1.2',
    tool: { name: 'crashcheck', version: '0.2.0' },
    complete: true,
    articles: [
      article('a1', 'news/reuters.txt', 'Reuters', '2024-12-26', ['Reuters']),
      article('a2', 'news/cnn.txt', 'CNN', '2024-12-26', ['Reuters']),
      article('a3', 'news/0003.txt', null, null, ['Euronews']),
    ],
    events: [
      { id: 'e1', label: 'Azerbaijan Airlines J2-8243, Aktau, 2024-12-25', background: false, articles: IDS },
      { id: 'e2', label: 'Malaysia Airlines MH17, 2014', background: true, articles: ['a1', 'a3'] },
    ],
    claims: [
      claim('c1', { article: 'a1', fact: 'flight-number', canonical: '8243', text: 'Flight J2-8243', at: [9, 1] }),
      claim('c2', { article: 'a1', fact: 'death-toll', canonical: '38', text: 'killing 38 people', at: [7, 101] }),
      claim('c3', {
        article: 'a1',
        fact: 'cause',
        canonical: 'shot-down',
        text: 'Russian air defences downed an Azerbaijan Airlines plane',
        at: [7, 8],
        voice: 'four sources',
      }),
      claim('c4', { article: 'a2', fact: 'flight-number', canonical: '8243', text: 'J2-8243', at: [3, 12] }),
      claim('c5', { article: 'a2', fact: 'death-toll', canonical: '38', text: '38 of the 67 aboard died', at: [4, 2] }),
      claim('c6', {
        article: 'a2',
        fact: 'cause',
        canonical: 'shot-down',
        text: 'may have been shot down',
        at: [5, 2],
        certainty: 'possible',
      }),
      claim('c7', { article: 'a3', fact: 'flight-number', canonical: '8432', text: 'flight 8432', at: [2, 20] }),
      claim('c8', { article: 'a3', fact: 'death-toll', canonical: '38', text: 'all 38 dead', at: [2, 60] }),
      claim('c9', {
        article: 'a3',
        fact: 'cause',
        canonical: 'shot-down',
        text: 'was not shot down',
        at: [8, 2],
        polarity: 'denied',
        voice: 'the Kremlin',
      }),
      claim('c10', {
        article: 'a3',
        fact: 'cause',
        canonical: 'bird-strike',
        text: 'a bird strike',
        at: [9, 2],
        standing: 'retracted',
      }),
    ],
    passages: [],
    findings: [
      {
        id: 'f2',
        rule: 'cause/dispute',
        event: 'e1',
        fact: 'cause',
        verdict: 'dispute',
        severity: 'warning',
        atGate: false,
        waiver: null,
        fingerprint: 'f2f2',
        message: 'Four sources say the plane was shot down; the Kremlin denies it.',
        explanation: null,
        positions: [
          position('shot-down', 'shot down', ['a1', 'a2'], ['Reuters'], ['c3', 'c6']),
          position('not shot-down', 'not shot down', ['a3'], ['Euronews'], ['c9']),
        ],
      },
      {
        id: 'f1',
        rule: 'flight-number/contradiction',
        event: 'e1',
        fact: 'flight-number',
        verdict: 'contradiction',
        severity: 'error',
        atGate: true,
        waiver: null,
        fingerprint: 'f1f1',
        message: 'Reuters and CNN give the flight as J2-8243, 0003.txt as 8432.',
        explanation: 'same digits in another order (8243 / 8432): likely a transcription error',
        positions: [
          position('8243', 'J2-8243', ['a1', 'a2'], ['Reuters'], ['c1', 'c4']),
          position('8432', '8432', ['a3'], ['Euronews'], ['c7']),
        ],
      },
    ],
    agreements: [
      {
        event: 'e1',
        fact: 'death-toll',
        canonical: '38',
        label: '38',
        articles: IDS,
        origins: ['Reuters', 'Euronews'],
        note: '38 dead + 29 survivors = 67 aboard',
      },
    ],
    problems: [
      { path: 'news/photo.txt', code: 'binary', message: 'binary content (PNG)', action: 'skipped' },
      { path: 'news/0003.txt', code: 'no-date', message: 'no date found', action: 'noted' },
    ],
    summary: {
      articles: 3,
      sentences: 60,
      claims: 10,
      events: 2,
      findings: { contradiction: 1, dispute: 1 },
      inputs: { found: 4, processed: 3, skipped: 1, failed: 0, notReached: 0 },
      gate: {
        failOn: ['contradiction'],
        maxContradictions: 0,
        minOrigins: 1,
        findings: 1,
        waived: 0,
        unusedWaivers: [],
        hit: true,
      },
    },
  };
}

const IDS = ['a1', 'a2', 'a3'];

function article(id: string, path: string, source: string | null, published: string | null, origins: string[]) {
  return {
    id,
    path,
    source,
    title: null,
    author: null,
    url: null,
    modified: null,
    published,
    origins,
    sentences: 20,
    sha256: '0'.repeat(64),
  };
}

function position(canonical: string, label: string, articles: string[], origins: string[], claims: string[]) {
  return { canonical, label, articles, origins, claims };
}
