/** What must hold of a report in the formats that other programs read, whatever stands in the articles. */
import { RAW } from './check.js';

/** Complaints about one format's text. */
type Check = (text: string) => string[];

const complaint = (isWrong: boolean, words: string): string[] => (isWrong ? [words] : []);
/** Addresses and scripts of the attacks, live in a format that shows markup. */
const LIVE_MARKUP = /<script|<img|<\/title|<\/style|onerror=|javascript:(?=[^`]*$)/i;

/** A table's cells: quotes doubled inside quotes, lines ended by CRLF or LF. */
function readCells(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') {
      rows.push(row);
      row = [];
    }
  }
  return rows.slice(0, -1);
}

const faultsOfCsv: Check = (text) => {
  const rows = readCells(text);
  const widths = new Set(rows.map(({ length }) => length));
  return [
    ...complaint(widths.size !== 1, `csv: rows of ${[...widths]} cells`),
    ...rows.flat().flatMap((cell) => complaint(/^\s*[=+\-@]/.test(cell), `csv: formula ${cell}`)),
  ];
};

const COMMAND = /^::(?:error|warning|notice)(?: [^:\r\n]*)?::/;
const faultsOfGithub: Check = (text) =>
  linesOf(text).flatMap((line) => complaint(!COMMAND.test(line) || line.includes('##['), `github: ${line}`));

const faultsOfSarif: Check = (text) => {
  const messages: string[] = [];
  const log = JSON.parse(text, (key, value: unknown) => {
    if ((key === 'text' || key === 'uri') && typeof value === 'string') messages.push(`${key} ${value}`);
    return value;
  }) as { version?: string };
  return [
    ...complaint(log.version !== '2.1.0', `sarif: version ${log.version}`),
    ...messages.flatMap((words) =>
      complaint(/(?<!\\)\[link\]\(|(?<!\{)\{0\}(?!\})/.test(words), `sarif: live ${words}`),
    ),
    ...messages.flatMap((words) => complaint(/^uri (?:.*[<>"\s]|.*(?:\.\.\/){2})/.test(words), `sarif: ${words}`)),
  ];
};

const XML_TAG =
  /^(?:\?xml|!\[CDATA\[|\/?(?:testsuites?|testcase|failure|error|skipped|system-out|system-err|properties|property)\b)/;
const faultsOfJunit: Check = (text) => [
  ...complaint(/[\ufffe\uffff]/.test(text), 'junit: a character that XML forbids'),
  ...text
    .split('<')
    .slice(1)
    .flatMap((tag) => complaint(!XML_TAG.test(tag), `junit: <${tag.slice(0, 20)}`)),
  ...complaint(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text), 'junit: a bare ampersand'),
];

/** What is not in code: there nothing is live. */
const withoutCode = (markdown: string) => markdown.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
const faultsOfMarkdown: Check = (text) => {
  const prose = withoutCode(text);
  return [
    ...complaint(
      /!\[|\]\((?!#)|https?:\/\//.test(prose),
      `markdown: ${/.{0,20}(?:!\[|\]\((?!#)|https?:\/\/).{0,20}/.exec(prose)}`,
    ),
    ...complaint(LIVE_MARKUP.test(prose), `markdown: ${LIVE_MARKUP.exec(prose)}`),
  ];
};

const faultsOfLines: Check = (text) =>
  linesOf(text).flatMap((line) => {
    try {
      JSON.parse(line);
      return [];
    } catch {
      return [`ndjson: ${line}`];
    }
  });

const faultsOfHtml: Check = (text) =>
  complaint(/<script>alert|<img src=x|<\/title><\/style>/i.test(text), 'html: live markup');

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

const CHECKS: Readonly<Record<string, Check>> = {
  csv: faultsOfCsv,
  github: faultsOfGithub,
  html: faultsOfHtml,
  junit: faultsOfJunit,
  markdown: faultsOfMarkdown,
  ndjson: faultsOfLines,
  sarif: faultsOfSarif,
  stepsummary: faultsOfMarkdown,
};

/** Everything that is wrong with a report in a format, by the format's name in small letters. */
export function faultsOfFormat(format: string, text: string): string[] {
  const isOrder = format !== 'github' && /^\s*::|^\s*##(?:\[|vso)/m.test(text);
  return [
    ...complaint(RAW.test(text.replaceAll('\r\n', '\n')), `${format}: raw ${JSON.stringify(RAW.exec(text)?.[0])}`),
    ...complaint(isOrder, `${format}: a workflow command`),
    ...(CHECKS[format]?.(text) ?? []),
  ];
}
