import { crosscheck } from '../src/crosscheck.js';
import { EXAMPLES } from '../src/facts/examples.js';
import { FACTS } from '../src/facts/index.js';
import type { Example } from '../src/model/example.js';
import type { BuiltInFactId, FactId } from '../src/model/fact-kind.js';
import type { ReportedClaim } from '../src/model/report.js';

const ARTICLE_DATE = '2024-05-16';

/** "38", "3 [children]", "shot-down (denied)", "bird-strike (possible, denied)". */
function sayingOf({ canonical, facet, modality }: ReportedClaim): string {
  const plain = ['certain', 'affirmed', 'held'];
  const marks = [modality.certainty, modality.polarity, modality.standing].filter((mark) => !plain.includes(mark));
  return canonical + (facet === null ? '' : ` [${facet}]`) + (marks.length === 0 ? '' : ` (${marks.join(', ')})`);
}

/** What one fact says of the article's own accident, each answer once. */
function answersTo(fact: FactId, { text, published = ARTICLE_DATE }: Example): string[] {
  const report = crosscheck([{ path: 'example.txt', text, sha256: '', metadata: { published } }], { facts: FACTS });
  const inPassing = new Set(report.events.filter((event) => event.background).map((event) => event.id));
  const own = report.claims.filter((claim) => claim.fact === fact && !inPassing.has(claim.event));
  return [...new Set(own.filter((claim) => claim.modality.certainty !== 'uncommitted').map(sayingOf))].sort();
}

describe.each(FACTS.map(({ id }) => id))('%s', (id) => {
  for (const example of EXAMPLES[id as BuiltInFactId]) {
    const check = example.gap === undefined ? test : test.failing;
    check(example.text, () => expect(answersTo(id, example)).toEqual([...example.says].sort()));
  }
});
