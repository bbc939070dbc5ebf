/**
 * What makes the page narrow itself: the filters, the view kept in the address, and lists opened for printing. It only
 * hides and shows what is there; no text passes through it. SCRIPT_SHA256 is the digest of exactly this text, base64.
 */
export const SCRIPT = `(() => {
'use strict';
const form = document.getElementById('filters');
if (!form) return;
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const status = document.getElementById('shown');
const fact = form.elements.namedItem('fact');
const outlet = form.elements.namedItem('outlet');
const boxes = all('input[name=verdict]', form);
const words = (text) => new Set((text || '').split(' ').filter(Boolean));

const findings = all('.finding').map((element) => ({
  element, fact: element.dataset.fact, verdict: element.dataset.verdict, outlets: words(element.dataset.outlets),
}));
const findingOf = new Map(findings.map((finding) => [finding.element, finding]));
const tables = new Map(all('.matrix table').map((element) => [element, readTable(element)]));
const accidents = all('.accident').map((element) => ({
  element,
  findings: all('.finding', element).map((each) => findingOf.get(each)),
  tables: all('.matrix table', element).map((each) => tables.get(each)),
  facts: all('.timeline [data-fact], .agreements [data-fact]', element),
  outlets: all('.articles [data-outlet]', element),
}));
const entries = all('[data-for]').map((element) => ({ element, target: document.getElementById(element.dataset.for) }));

function readTable(element) {
  const rows = [...element.tBodies[0].rows];
  return {
    rows,
    heads: rows.map((row) => headOf(row.cells[0])),
    columns: [...element.tHead.rows[0].cells].slice(1).map(headOf),
    shownColumns: '',
  };
}

function headOf(cell) {
  return { cell, fact: cell.dataset.fact, outlet: cell.dataset.outlet, verdicts: words(cell.dataset.verdicts) };
}

function readView() {
  const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
  const isAll = chosen.length === boxes.length;
  return { verdicts: new Set(chosen), isAll, fact: fact.value, outlet: outlet.value,
    isNarrow: !isAll || fact.value !== '' || outlet.value !== '' };
}

const fits = (view, head) => head.fact === undefined
  ? view.outlet === '' || view.outlet === head.outlet
  : (view.fact === '' || view.fact === head.fact) && (view.isAll || [...head.verdicts].some((verdict) => view.verdicts.has(verdict)));

function filterTable(table, view) {
  const columns = table.columns.map((head) => fits(view, head));
  let shown = 0;
  table.rows.forEach((row, at) => {
    row.hidden = !fits(view, table.heads[at]);
    if (!row.hidden) shown += 1;
  });
  const key = columns.join();
  if (key !== table.shownColumns) {
    table.shownColumns = key;
    columns.forEach((isShown, at) => { table.columns[at].cell.hidden = !isShown; });
    for (const row of table.rows) columns.forEach((isShown, at) => { row.cells[at + 1].hidden = !isShown; });
  }
  return shown > 0 && columns.includes(true);
}

function filterAccident(accident, view) {
  let count = 0;
  for (const finding of accident.findings) {
    const isShown = view.verdicts.has(finding.verdict)
      && (view.fact === '' || view.fact === finding.fact)
      && (view.outlet === '' || finding.outlets.has(view.outlet));
    finding.element.hidden = !isShown;
    if (isShown) count += 1;
  }
  const hasCells = accident.tables.map((table) => filterTable(table, view)).includes(true);
  for (const element of accident.facts) element.hidden = view.fact !== '' && view.fact !== element.dataset.fact;
  for (const element of accident.outlets) element.hidden = view.outlet !== '' && view.outlet !== element.dataset.outlet;
  for (const section of all('.findings, .matrix, .timeline, .agreements', accident.element)) section.hidden = isEmpty(section);
  accident.element.hidden = view.isNarrow && count === 0 && !(view.isAll && hasCells);
  return count;
}

const PARTS = { findings: '.finding', timeline: 'figure', agreements: '[data-fact]', matrix: 'tbody tr' };
function isEmpty(section) {
  const parts = all(PARTS[section.className], section);
  return parts.length > 0 && parts.every((part) => part.hidden);
}

const many = (count, noun) => count + ' ' + noun + (count === 1 ? '' : 's');

function apply() {
  const view = readView();
  let count = 0;
  for (const accident of accidents) count += filterAccident(accident, view);
  for (const entry of entries) entry.element.hidden = entry.target !== null && entry.target.closest('[hidden]') !== null;
  const shown = accidents.filter((accident) => !accident.element.hidden).length;
  status.textContent = view.isNarrow
    ? 'Showing ' + count + ' of ' + many(findings.length, 'finding') + ' and ' + shown + ' of ' + many(accidents.length, 'accident') + '.'
    : 'All ' + many(findings.length, 'finding') + ' and ' + many(accidents.length, 'accident') + '.';
  form.classList.toggle('narrow', view.isNarrow);
  return view;
}

function keepInAddress(view) {
  const kept = new URLSearchParams();
  if (!view.isAll) kept.set('verdict', [...view.verdicts].join(' '));
  if (view.fact !== '') kept.set('fact', view.fact);
  if (view.outlet !== '') kept.set('outlet', outlet.selectedOptions[0].textContent);
  const text = kept.toString();
  history.replaceState(null, '', text === '' ? location.pathname + location.search : '#' + text);
}

function readAddress() {
  if (!location.hash.includes('=')) return revealTarget();
  const kept = new URLSearchParams(location.hash.slice(1));
  const verdicts = kept.has('verdict') ? words(kept.get('verdict')) : null;
  for (const box of boxes) box.checked = verdicts === null || verdicts.has(box.value);
  choose(fact, (option) => option.value === kept.get('fact'));
  choose(outlet, (option) => option.value !== '' && option.textContent === kept.get('outlet'));
  apply();
}

function choose(select, isWanted) {
  const wanted = [...select.options].find(isWanted);
  select.value = wanted === undefined ? '' : wanted.value;
}

function revealTarget() {
  const target = document.getElementById(location.hash.slice(1));
  if (target === null || target.closest('[hidden]') === null) return;
  form.reset();
  apply();
  target.scrollIntoView();
}

let opened = [];
addEventListener('beforeprint', () => {
  opened = all('details:not([open])');
  for (const details of opened) details.open = true;
});
addEventListener('afterprint', () => {
  for (const details of opened) details.open = false;
  opened = [];
});
form.addEventListener('change', () => keepInAddress(apply()));
form.addEventListener('reset', (event) => {
  event.preventDefault();
  for (const box of boxes) box.checked = true;
  fact.value = '';
  outlet.value = '';
  keepInAddress(apply());
});
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', readAddress);
form.hidden = false;
apply();
readAddress();
})();
`;

export const SCRIPT_SHA256 = '+CKzco7rW48Yw9bshTOLK3nfwX2FxcY9FfAtmIwRfbo=';
