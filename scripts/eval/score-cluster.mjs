// One report against one gold file: what was hit, missed or said too much, one outcome each. All figures are sums of
// outcomes, see figures.mjs. Only the main accident is scored: the event with most articles, then most claims.
import { basename } from 'node:path';
import { fold, isSame } from './same-value.mjs';

/** Counts of one group are told under another's name: 62 passengers and 5 crew answer a question about 67 aboard. */
const FACTS_ABOUT = { aboard: ['aboard', 'passengers', 'crew'], passengers: ['passengers', 'aboard'] };

/** @returns a list of outcomes: `{ type: 'claim' | 'finding', outcome, cluster, fact, … }` */
export function scoreCluster(gold, report) {
  const main = mainEventOf(report);
  return [...scoreClaims(gold, report, main), ...scoreFindings(gold, report, main)].map((outcome) => ({
    cluster: gold.cluster,
    ...outcome,
  }));
}

function mainEventOf({ events, claims }) {
  const claimsOf = ({ id }) => claims.filter(({ event }) => event === id).length;
  const bySize = [...events].sort((a, b) => b.articles.length - a.articles.length || claimsOf(b) - claimsOf(a));
  return bySize[0]?.id;
}

// --- claims: once for each article, fact and value

function scoreClaims(gold, report, main) {
  const said = saidClaims(gold, report, main);
  const used = new Set();
  const outcomes = wantedClaims(gold).flatMap((wanted) => {
    const hits = said.filter(
      (one) => isSameDoc(one.doc, wanted.doc) && one.fact === wanted.fact && isSame(one.fact, one.value, wanted.value),
    );
    for (const hit of hits) used.add(hit);
    if (hits.length === 0 && wanted.optional === true) return [];
    const { doc, fact, value, evidence = null } = wanted;
    const modality = { wanted: [...wanted.modalities], got: [...new Set(hits.flatMap((hit) => [...hit.modalities]))] };
    return [{ type: 'claim', outcome: hits.length > 0 ? 'hit' : 'missed', doc, fact, value, modality, evidence }];
  });
  const isScored = ({ doc, fact }) => doc !== undefined && (gold.scoredFacts?.includes(fact) ?? true);
  const extra = said.filter((one) => !used.has(one) && isScored(one));
  return [
    ...outcomes,
    ...extra.map((one) => ({
      type: 'claim',
      outcome: isLeak(gold, one) ? 'leaked' : 'spurious',
      doc: one.doc,
      fact: one.fact,
      value: one.value,
    })),
  ];
}

/** What the report says of the main accident as a whole; what is only asked or supposed is no claim. */
function saidClaims(gold, { articles, claims }, main) {
  const docOf = new Map(articles.map(({ id, path }) => [id, docNamed(gold, basename(path).replace(/\.[^.]+$/, ''))]));
  const counted = claims.filter(({ event, facet, modality }) => {
    return event === main && (facet ?? null) === null && modality.certainty !== 'uncommitted';
  });
  return distinct(counted, ({ article, fact, canonical, modality }) => {
    return { doc: docOf.get(article), fact, value: canonical, modality: modalityWord(modality) };
  });
}

function wantedClaims({ claims }) {
  return distinct(claims, (claim) => claim);
}

/** One entry for each document, fact and value, the first one's, with all its modalities. */
function distinct(claims, read) {
  const entries = new Map();
  for (const claim of claims.map(read)) {
    const key = [claim.doc, claim.fact, fold([claim.value].flat()[0])].join('|');
    if (!entries.has(key)) entries.set(key, { ...claim, modalities: new Set() });
    entries.get(key).modalities.add(claim.modality);
  }
  return [...entries.values()];
}

const docNamed = ({ documents }, name) => documents.find((id) => isSameDoc(name, id));
/** Gold may call an article by the beginning of its file name. */
const isSameDoc = (one, other) => one !== undefined && (one.startsWith(other) || other.startsWith(one));

/** A modality as gold files write it: what weighs most names it. */
function modalityWord({ certainty, polarity, standing }) {
  if (standing === 'retracted') return 'retracted';
  if (polarity === 'denied') return 'denied';
  return certainty === 'certain' ? 'asserted' : 'hedged';
}

/** A value that the gold knows to belong to something else in the text. */
function isLeak({ background }, { doc, fact, value }) {
  return background.some((one) => one.fact === fact && isSameDoc(doc, one.doc) && isSame(fact, value, one.value));
}

// --- findings: once for each disagreement a reader should be told of

function scoreFindings({ disagreements }, report, main) {
  const found = report.findings.filter(({ event }) => event === main);
  const fair = new Set();
  const outcomes = disagreements.flatMap((wanted) => {
    const about = found.filter(({ fact }) => (FACTS_ABOUT[wanted.fact] ?? [wanted.fact]).includes(fact));
    const hits = about.filter((finding) => wanted.accept.includes(finding.verdict) && holdsValues(finding, wanted));
    for (const finding of [...hits, ...about.filter((one) => isFairContradiction(one, wanted))]) fair.add(finding);
    return wanted.optional
      ? []
      : [{ type: 'finding', outcome: hits.length > 0 ? 'hit' : 'missed', ...described(wanted, about) }];
  });
  const alarms = found.filter((finding) => finding.verdict === 'contradiction' && !fair.has(finding));
  return [
    ...outcomes,
    ...alarms.map((finding) => ({
      type: 'finding',
      outcome: 'false alarm',
      fact: finding.fact,
      accept: [],
      values: valuesOf(finding),
      got: [],
    })),
  ];
}

function described({ fact, values, accept }, about) {
  return {
    fact,
    values,
    accept,
    got: about.map((finding) => ({ verdict: finding.verdict, values: valuesOf(finding) })),
  };
}

const valuesOf = ({ positions }) => positions.map(({ canonical }) => canonical);

/** Two of the wanted values, or all when there are fewer, stand among the finding's positions. */
function holdsValues(finding, { fact, values }) {
  const given = valuesOf(finding);
  const held = values.filter((value) => given.some((one) => isSame(fact, one, value)));
  const different = new Set(values.map(String)).size;
  return held.length >= Math.min(different, 2);
}

/** What the gold lets pass as a contradiction is no false alarm, whatever else it calls it. */
function isFairContradiction(finding, wanted) {
  const isOne = finding.verdict === 'contradiction' && wanted.accept.includes('contradiction');
  return isOne && (wanted.optional || holdsValues(finding, wanted));
}
