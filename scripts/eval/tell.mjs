// Figures and outcomes as lines a person reads.
import { isModalityRight } from './figures.mjs';

/** The table: one line per fact, then claims, findings and contradictions as a whole. */
export function figureLines(figures) {
  const { kinds, claims, findings, contradictions, modality, leaks, backgrounds, falseAlarms, spansBad, spansAll } =
    figures;
  const rows = [
    ...Object.entries(kinds),
    ['claims', claims],
    ['findings', findings],
    ['contradictions', contradictions],
  ];
  return [
    'kind                  P     R    F1   tp  fp  fn',
    ...rows.map(([name, rates]) => rateLine(name, rates)),
    `modality ${percent(modality)}  background leaks ${leaks}/${backgrounds}  false alarms ${falseAlarms}  spans off ${spansBad}/${spansAll}`,
  ];
}

function rateLine(name, { p, r, f1, tp, fp, fn }) {
  const counts = [String(tp).padStart(4), String(fp).padStart(3), String(fn).padStart(3)];
  return [name.padEnd(18), percent(p), percent(r), percent(f1), ...counts].join(' ');
}

const percent = (share) => (100 * share).toFixed(1).padStart(5);

/** What is not as wanted, one line each. */
export function faultLines(outcomes) {
  return outcomes
    .filter((one) => !isRight(one))
    .map((one) => `${wordFor(one).padEnd(12)} ${nameOf(one)}${detailOf(one)}`);
}

const isRight = (one) => one.outcome === 'hit' && (one.type === 'finding' || isModalityRight(one));

/** An outcome in one or two words. */
export const wordFor = (one) => (one.outcome === 'hit' && !isRight(one) ? 'modality' : one.outcome);

/** What an outcome is about, the same in every run. */
export function nameOf({ type, cluster, doc, fact, value, values, accept }) {
  if (type === 'claim') return `${cluster} ${doc} ${fact}=${[value].flat().join('|')}`;
  return `${cluster} ${accept.join('|') || 'contradiction'} ${fact} ${values.join(' / ')}`;
}

function detailOf({ type, outcome, modality, evidence, got }) {
  if (outcome === 'hit') return `: want ${modality.wanted.join(', ')}, got ${modality.got.join(', ')}`;
  if (type === 'claim') return evidence ? ` (${evidence})` : '';
  if (outcome === 'false alarm') return '';
  return `; got ${got.map(({ verdict, values }) => `${verdict} ${values.join(' / ')}`).join('; ') || 'nothing'}`;
}
