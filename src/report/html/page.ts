import type { Report } from '../../model/report.js';
import { accidentMarkup } from './accident.js';
import { footerMarkup, mentionedMarkup, problemsMarkup } from './closing.js';
import { contentsMarkup } from './contents.js';
import { html, trusted } from './escape.js';
import { filtersMarkup } from './filters.js';
import { mastheadMarkup, titleOf } from './masthead.js';
import { SCRIPT, SCRIPT_SHA256 } from './script.js';
import { STYLE, STYLE_SHA256 } from './style.js';
import { shapesMarkup } from './verdicts.js';
import { pageViewOf } from './view.js';

/** A browser asks for an icon of its own accord; this one is part of the page. */
const ICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Cpath d=%22M2.5 6h11M2.5 10.5h11M11 2.5 5 14%22 fill=%22none%22 stroke=%22%23b00020%22 stroke-width=%222%22/%3E%3C/svg%3E';
/** Nothing is fetched, only this style and this script count, no form goes anywhere. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_SHA256}'`,
  `script-src 'sha256-${SCRIPT_SHA256}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * The report as one page for a browser: accidents gravest first, each with its findings, the answers side by side in
 * the words of the articles, how figures moved, who says what, and who passes on whose reporting. It asks nothing of
 * the network, works without script, and the same report gives the same bytes. Text of the report is never markup.
 */
export function renderHtml(report: Report): string {
  const view = pageViewOf(report);
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${titleOf(view)}</title>
<link rel="icon" href="${trusted(ICON)}">
<style>${trusted(STYLE)}</style>
</head>
<body>
${shapesMarkup()}
<a class="skip" href="#accidents">Skip to the findings</a>
${mastheadMarkup(view)}${filtersMarkup(view)}${contentsMarkup(view)}<main id="accidents" tabindex="-1">
${view.accidents.map((event) => accidentMarkup(event, view))}${mentionedMarkup(view)}${problemsMarkup(report)}</main>
${footerMarkup(report)}<script>${trusted(SCRIPT)}</script>
</body>
</html>
`;
  return page.source;
}
