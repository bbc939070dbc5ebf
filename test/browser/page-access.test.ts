/** The page in a real browser: for the keyboard, a screen reader, paper, and without script. Skipped where no Chromium is. */
import axe from 'axe-core';
import type { BrowserContextOptions } from 'playwright-core';
import type { Report } from '../../src/index.js';
import { loadFixture } from '../accident-fixtures.js';
import { CHROMIUM, Pages, shownFindings, startBrowser } from './browser.js';
import { CONTROLS, FOCUS, HEAD_POSITIONS, hiddenOf, OPEN_ALL, RUN_AXE } from './in-page.js';

import.meta.jest.setTimeout(120_000);

const suite = CHROMIUM === null ? describe.skip : describe;

suite(`in a browser${CHROMIUM === null ? ' (skipped: no Chromium is installed)' : ''}`, () => {
  let pages: Pages;
  let report: Report;
  beforeAll(async () => {
    pages = new Pages(await startBrowser());
    // Six findings of four verdicts on one accident: a contradiction, a dispute, two updates, two refinements.
    report = (await loadFixture('padma-launch-2023')).report;
  });
  afterAll(async () => await pages.close());

  test('Tab reaches every control in order, each with a mark to be seen', async () => {
    const { page } = await pages.open(report);
    const expected = (await page.evaluate(CONTROLS)) as string[];
    const reached: string[] = [];
    for (let at = 0; at < expected.length; at++) {
      await page.keyboard.press('Tab');
      reached.push((await page.evaluate(FOCUS)) as string);
    }
    expect(reached).toEqual(expected.map((name) => `${name} outlined`));
    for (const part of [
      'a Skip to the findings',
      'input contradiction',
      'select outlet',
      'button Clear filters',
      'div matrix-title-e1',
    ])
      expect(expected).toContainEqual(expect.stringContaining(part));
  });

  test('the keyboard alone filters, opens a list and scrolls the matrix', async () => {
    const { page } = await pages.open(report, { viewport: { width: 400, height: 800 } });
    await page.getByRole('checkbox', { name: 'contradiction' }).focus();
    await page.keyboard.press('Space');
    expect(await shownFindings(page)).toBe(5);
    const summary = page.locator('.articles summary').first();
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.articles .passages').first().isVisible()).toBe(true);
    const matrix = page.locator('.matrix .scroll');
    await matrix.focus();
    await page.keyboard.press('End');
    for (let at = 0; at < 5; at++) await page.keyboard.press('ArrowRight');
    await expect(
      until(async () => Number(await page.evaluate("document.querySelector('.matrix .scroll').scrollLeft")) > 0),
    ).resolves.toBe(true);
  });

  describe('axe-core finds no serious fault', () => {
    const looks: readonly (readonly [string, BrowserContextOptions])[] = [
      ['in light', { colorScheme: 'light' }],
      ['in dark', { colorScheme: 'dark' }],
      ['at 320 px', { viewport: { width: 320, height: 640 } }],
      ['at 320 px in dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
      ['with filters set', { viewport: { width: 1024, height: 768 } }],
    ];
    test.each(looks)('%s', async (name, options) => {
      const { page } = await pages.open(
        report,
        { ...options, bypassCSP: true },
        name.includes('filters') ? '#fact=death-toll' : '',
      );
      await page.evaluate(OPEN_ALL);
      await page.evaluate(axe.source);
      const found = (await page.evaluate(RUN_AXE)) as { passes: number; violations: string[] };
      expect(found.violations).toEqual([]);
      expect(found.passes).toBeGreaterThan(20);
    });
  });

  test.each([320, 400, 768, 1280])('at %i px nothing is wider than the window', async (width) => {
    const { page } = await pages.open(report, { viewport: { width, height: 700 } });
    await page.evaluate(OPEN_ALL);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  describe('on paper', () => {
    test('everything is open, and what only a screen can do is gone', async () => {
      const { page } = await pages.open(report);
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(hiddenOf('.passages > li, .more-quotes li, .timeline td'))).toBe(0);
      expect(await page.locator('#filters').isVisible()).toBe(false);
      expect(await page.locator('.skip').isVisible()).toBe(false);
      expect(await page.evaluate(HEAD_POSITIONS)).toEqual(['static']);
    });

    test('a narrowed view says that it is one', async () => {
      const { page } = await pages.open(report, {}, '#fact=missing');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#shown').isVisible()).toBe(true);
      expect(await page.locator('select').first().isVisible()).toBe(false);
    });

    test('lists are opened for it and closed again', async () => {
      const { page } = await pages.open(report);
      const open = () => page.locator('details[open]').count();
      expect(await open()).toBe(0);
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      expect(await open()).toBe(await page.locator('details').count());
      await page.evaluate("dispatchEvent(new Event('afterprint'))");
      expect(await open()).toBe(0);
    });
  });

  test('without script everything is shown but the filters', async () => {
    const { page, trouble } = await pages.open(report, { javaScriptEnabled: false });
    expect(await shownFindings(page)).toBe(6);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('.matrix td').first().isVisible()).toBe(true);
    expect(await page.evaluate(hiddenOf('.passages > li, .more-quotes li'))).toBe(0);
    expect(trouble).toEqual([]);
  });
});

async function until(isDone: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 50; tries++) {
    if (await isDone()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
