// What was taken for what: where a fault has a counterpart, the two are told together.
import { isModalityRight } from './figures.mjs';
import { isSame } from './same-value.mjs';

/** Lines under four headings; a heading without lines says so. */
export function confusionLines(outcomes) {
  const claims = outcomes.filter(({ type }) => type === 'claim');
  const missed = claims.filter(({ outcome }) => outcome === 'missed');
  const extra = claims.filter(({ outcome }) => outcome === 'spurious' || outcome === 'leaked');
  const findings = outcomes.filter(({ type, outcome }) => type === 'finding' && outcome === 'missed');
  return [
    ...section('one value for another (article, fact: wanted, got)', wrongValues(missed, extra)),
    ...section('one fact for another (wanted, told as)', wrongFacts(missed, extra)),
    ...section('one modality for another (fact: wanted, got)', wrongModalities(claims)),
    ...section('one verdict for another (fact: wanted, got)', wrongVerdicts(findings)),
  ];
}

function section(title, lines) {
  return [title, ...(lines.length > 0 ? lines : ['none']).map((line) => `  ${line}`)];
}

const isSameArticle = (one, other) =>
  one.cluster === other.cluster && (one.doc.startsWith(other.doc) || other.doc.startsWith(one.doc));

function wrongValues(missed, extra) {
  return missed.flatMap((wanted) => {
    const instead = extra.filter((one) => one.fact === wanted.fact && isSameArticle(one, wanted));
    if (instead.length === 0) return [];
    return [
      `${wanted.cluster} ${wanted.doc}, ${wanted.fact}: ${[wanted.value].flat().join('|')}, ${instead.map(({ value }) => value).join(' and ')}`,
    ];
  });
}

function wrongFacts(missed, extra) {
  return counted(
    missed.flatMap((wanted) => {
      const instead = extra.filter(
        (one) => one.fact !== wanted.fact && isSameArticle(one, wanted) && isSame(wanted.fact, one.value, wanted.value),
      );
      return instead.map((one) => `${wanted.fact}, ${one.fact}`);
    }),
  );
}

function wrongModalities(claims) {
  const wrong = claims.filter((one) => one.outcome === 'hit' && !isModalityRight(one));
  return counted(wrong.map(({ fact, modality }) => `${fact}: ${modality.wanted.join('|')}, ${modality.got.join('|')}`));
}

function wrongVerdicts(findings) {
  return counted(
    findings.flatMap(({ fact, accept, got }) => {
      const verdicts = got.length > 0 ? got.map(({ verdict }) => verdict) : ['nothing'];
      return verdicts.map((verdict) => `${fact}: ${accept.join('|')}, ${verdict}`);
    }),
  );
}

/** Equal lines as one with its number, most frequent first. */
function counted(lines) {
  const counts = new Map();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  const inOrder = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return inOrder.map(([line, count]) => `${String(count).padStart(3)} × ${line}`);
}
