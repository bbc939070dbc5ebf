// Draws docs/images/terminal.png: what a person at a terminal sees of two articles, rendered by Chromium.
//   npm run build && node scripts/screenshot.mjs        CHROMIUM=/path/to/it names another browser
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { renderTerminal } from '../dist/index.js';
import { ROOT, scan } from './built-tool.mjs';

const PLACES = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const SHOWN = ['03-ap.txt', '05-orient-roundup.txt'].map((name) => `articles/${name}`);
const FOLDER = join(ROOT, 'fixtures/ala-too-6184-2022');
const LOOK = { color: true, width: 96, borders: true, quiet: false, verbose: false };

/** The signs that the report's colours are made of, as styles. */
const STYLES = new Map([
  ['1', 'font-weight:700'],
  ['2', 'opacity:.6'],
  ['4', 'text-decoration:underline;text-underline-offset:3px'],
  ['31', 'color:#ff7b72'],
  ['33', 'color:#e3b341'],
  ['36', 'color:#56d4dd'],
]);
/** A sign that ends them, and how many stretches it closes. */
const ENDS = new Set(['22', '24', '39']);

const executablePath = PLACES.find((path) => path !== '' && existsSync(path));
if (executablePath === undefined) throw new Error('no Chromium found: name one with CHROMIUM');
const report = JSON.parse(scan([...SHOWN, '--format', 'json'], { cwd: FOLDER }).report);
const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: 1000, height: 600 }, deviceScaleFactor: 1.5 });
  await page.setContent(pageOf(`$ crashcheck scan ${SHOWN.join(' ')}\n${renderTerminal(report, LOOK)}`));
  await page.locator('pre').screenshot({ path: join(ROOT, 'docs/images/terminal.png') });
} finally {
  await browser.close();
}

function pageOf(text) {
  const style =
    'margin:0;padding:20px 24px;display:inline-block;background:#0d1117;color:#e6edf3;' +
    'font:14px/1.25 "DejaVu Sans Mono",monospace';
  return `<!doctype html><meta charset="utf-8"><body style="margin:0"><pre style="${style}">${toHtml(text)}</pre>`;
}

/** Text with colours in, HTML out; the report opens and closes its colours like brackets. */
function toHtml(text) {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped.replace(/\u001B\[(\d+)m/g, (_, code) => {
    if (ENDS.has(code)) return '</span>';
    const style = STYLES.get(code);
    if (style === undefined) throw new Error(`no style for the sign ${code}`);
    return `<span style="${style}">`;
  });
}
