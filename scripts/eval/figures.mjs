// Outcomes in, figures out.

/**
 * Precision, recall and F1 of claims (all and by fact), of findings and of contradictions, with what else tells how
 * far a report can be trusted. `checks` are the sums that no outcome holds: background values known, spans compared.
 */
export function figuresOf(outcomes, checks) {
  const claims = outcomes.filter(({ type }) => type === 'claim');
  const findings = outcomes.filter(({ type }) => type === 'finding');
  const hits = claims.filter(({ outcome }) => outcome === 'hit');
  return {
    claims: rates(claims),
    kinds: byFact(claims),
    modality: hits.length > 0 ? hits.filter(isModalityRight).length / hits.length : 1,
    findings: rates(findings),
    contradictions: rates(
      findings.filter(({ outcome, accept }) => outcome === 'false alarm' || accept[0] === 'contradiction'),
    ),
    falseAlarms: findings.filter(({ outcome }) => outcome === 'false alarm').length,
    leaks: claims.filter(({ outcome }) => outcome === 'leaked').length,
    ...checks,
  };
}

/** Whether a claim that was hit was also told with a modality the gold accepts. */
export const isModalityRight = ({ modality }) => modality.wanted.some((word) => modality.got.includes(word));

function byFact(claims) {
  const facts = [...new Set(claims.map(({ fact }) => fact))].sort();
  return Object.fromEntries(facts.map((fact) => [fact, rates(claims.filter((claim) => claim.fact === fact))]));
}

function rates(outcomes) {
  const count = (...names) => outcomes.filter(({ outcome }) => names.includes(outcome)).length;
  const [tp, fp, fn] = [count('hit'), count('spurious', 'leaked', 'false alarm'), count('missed')];
  const p = tp + fp > 0 ? tp / (tp + fp) : 1;
  const r = tp + fn > 0 ? tp / (tp + fn) : 1;
  return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0, tp, fp, fn };
}
