/** What must hold of any run, whatever was read. */

const KEYS = [
  'schemaVersion',
  'tool',
  'complete',
  'articles',
  'events',
  'claims',
  'findings',
  'agreements',
  'problems',
  'summary',
];
/** Controls but the line feed, marks of direction, what prints as nothing, and what stands for damage within a string. */
const HIDDEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}|[\u{e0000}-\u{e0fff}]/u;
const ORDER = /^[ \t]*(?:::|##\[|##vso)/m;
const STACK = /^\s+at .+:\d+:\d+\)?$|node:internal|TypeError|RangeError|ReferenceError|fault of crashcheck itself/m;

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const untouched = PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length);

/** Faults of one run, as sentences: `{ code, stdout, stderr }` of `argv`; `textOf(path)` is a file's text, or null. */
export function faultsOf({ code, stdout, stderr }, argv, textOf) {
  const faults = [];
  const expect = (holds, fault) => {
    if (!holds) faults.push(fault);
  };
  expect([0, 1, 2, 3].includes(code), `exit code ${code}`);
  expect(!STACK.test(stderr), 'a stack trace or a fault of the program on stderr');
  for (const [name, text] of Object.entries({ stdout: withoutOwnMarks(stdout, argv[2]), stderr })) {
    expect(!HIDDEN.test(text), `a hidden character on ${name}: ${shown(HIDDEN.exec(text))}`);
    expect(!ORDER.test(text), `a line on ${name} that is an order to a build service`);
  }
  const isTouched = PROTOTYPES.some((prototype, at) => Reflect.ownKeys(prototype).length !== untouched[at]);
  expect(!isTouched && {}.polluted === undefined, 'a prototype was changed');
  if (argv[2] === 'json' && stdout !== '') checkReport(stdout, code, argv, textOf, expect);
  return faults;
}

/** What a format writes of itself: a table's line ends, the annotations that are orders on purpose. */
function withoutOwnMarks(stdout, format) {
  if (format === 'csv') return stdout.replaceAll('\r\n', '\n');
  return format === 'github' ? stdout.replace(/^::(?:error|warning|notice)(?: [^:\n]*)?::/gm, '') : stdout;
}

const shown = (match) =>
  `U+${match?.[0].codePointAt(0).toString(16)} near ${JSON.stringify(match?.input.slice(match.index - 30, match.index + 20))}`;

function checkReport(stdout, code, argv, textOf, expect) {
  let report;
  try {
    report = JSON.parse(stdout);
  } catch (error) {
    expect(false, `the report is no JSON: ${error.message}`);
    return;
  }
  for (const key of KEYS) expect(Object.hasOwn(report, key), `the report lacks ${key}`);
  const { found, processed, skipped, failed, notReached } = report.summary.inputs;
  expect(
    processed + skipped + failed + notReached === found,
    `inputs do not add up: ${JSON.stringify(report.summary.inputs)}`,
  );
  expect(report.summary.claims === report.claims.length, 'claims do not add up');
  expect(code === codeOf(report, argv), `exit code ${code} of a report that has ${codeOf(report, argv)}`);
  checkNames(report, expect);
  const pathOf = new Map(report.articles.map(({ id, path }) => [id, path]));
  for (const claim of report.claims) {
    checkEvidence(claim.evidence, textOf(pathOf.get(claim.article)), expect);
    checkValue(claim, expect);
  }
  for (const { positions } of report.findings)
    for (const { quotations = [] } of positions)
      for (const { article, evidence } of quotations) checkEvidence(evidence, textOf(pathOf.get(article)), expect);
}

/** What the report itself says the exit code should be. */
function codeOf(report, argv) {
  if (report.articles.length === 0) return 2;
  if (report.summary.gate.hit) return 1;
  return report.complete || argv.includes('--allow-input-errors') ? 0 : 3;
}

/** Every id that is used is one that is given. */
function checkNames(report, expect) {
  const [articles, events, claims] = [report.articles, report.events, report.claims].map(
    (list) => new Set(list.map(({ id }) => id)),
  );
  const isKnown = (ids, known) => ids.every((id) => known.has(id));
  expect(
    isKnown(
      report.claims.map(({ article }) => article),
      articles,
    ),
    'a claim of no article',
  );
  expect(
    isKnown(
      report.claims.map(({ event }) => event),
      events,
    ),
    'a claim of no event',
  );
  for (const { positions, event, verdict, fact, message } of report.findings) {
    expect(events.has(event), 'a finding of no event');
    expect(positions.length > 0 && message !== '', `a finding without positions or message: ${fact}/${verdict}`);
    expect(
      isKnown(
        positions.flatMap((position) => position.claims),
        claims,
      ),
      'a finding on no claim',
    );
    expect(
      isKnown(
        positions.flatMap((position) => position.articles),
        articles,
      ),
      'a finding on no article',
    );
  }
}

function checkEvidence({ text, start, end, line, column, sentence }, whole, expect) {
  const places = [start, end, line, column, sentence];
  expect(
    places.every(Number.isSafeInteger) && start >= 0 && line >= 1 && column >= 1 && sentence >= 0,
    `places that are none: ${places}`,
  );
  expect(
    text.length === end - start && text !== '',
    `evidence of another length than its place: ${JSON.stringify(text)}`,
  );
  if (whole !== null)
    expect(whole.slice(start, end) === text, `evidence that the text does not hold there: ${JSON.stringify(text)}`);
}

const DIGITS = /^\d+$/;
const FORM_OF = { 'flight-number': DIGITS, 'crash-date': /^\d{4}-\d\d-\d\d$/ };

/** Numbers are finite, and never below nought; an upper bound may be missing. */
function checkValue({ fact, value, canonical }, expect) {
  expect(typeof canonical === 'string' && canonical !== '', `${fact}: no canonical string`);
  const form = Object.hasOwn(value, 'stated') ? DIGITS : FORM_OF[fact];
  expect(form === undefined || form.test(canonical), `${fact}: canonical string ${canonical}`);
  for (const [key, part] of Object.entries(value)) {
    const isOpen = part === null && (key === 'max' || typeof value.stated !== 'number');
    expect(part !== null || isOpen, `${fact}: ${key} is null`);
    if (typeof part === 'number') expect(part >= 0 && Number.isFinite(part), `${fact}: ${key} is ${part}`);
  }
  if (typeof value.max === 'number') expect(value.min <= value.max, `${fact}: from ${value.min} to ${value.max}`);
}
