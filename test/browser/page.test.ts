/** The page in a real browser: it opens, asks for nothing, and narrows itself. Skipped where no Chromium is installed. */
import type { Page } from 'playwright-core';
import type { Report } from '../../src/index.js';
import { loadFixture } from '../accident-fixtures.js';
import { CHROMIUM, Pages, shownFindings, startBrowser } from './browser.js';
import { timeClick } from './in-page.js';
import { largeReport } from './large-report.js';

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

  const status = async (page: Page) => (await page.locator('#shown').textContent()) ?? '';

  test('it opens, says nothing on the console and asks for nothing', async () => {
    const { page, trouble } = await pages.open(report);
    expect(await page.title()).toMatch(/contradiction in 5 articles – crashcheck$/);
    expect(await shownFindings(page)).toBe(6);
    expect(await status(page)).toBe('All 6 findings and 1 accident.');
    expect(trouble).toEqual([]);
  });

  test('the policy holds: a script that is put in does not run', async () => {
    const { page, trouble } = await pages.open(report);
    await page.evaluate(
      "document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = 1' }))",
    );
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(trouble).toEqual([expect.stringMatching(/Content Security Policy/)]);
  });

  test('hostile text shows and does nothing', async () => {
    const label = `"><img src=x onerror=alert(1)><script>alert(1)</script></title><base href="http://a.example/">`;
    const { page, trouble } = await pages.open({
      ...report,
      events: report.events.map((event) => ({ ...event, label })),
    });
    expect(await page.locator('h2').nth(1).textContent()).toBe(label);
    expect(await page.locator('img, base').count()).toBe(0);
    expect(trouble).toEqual([]);
  });

  describe('filters', () => {
    test.each([
      [
        'verdict',
        async (page: Page) => page.getByRole('checkbox', { name: 'update' }).uncheck(),
        4,
        '4 of 6 findings and 1 of 1 accident',
        '#verdict=contradiction+dispute+refinement',
      ],
      [
        'fact',
        async (page: Page) => page.getByLabel('Fact').selectOption('death toll'),
        2,
        '2 of 6 findings and 1 of 1 accident',
        '#fact=death-toll',
      ],
      [
        'outlet',
        async (page: Page) => page.getByLabel('Outlet').selectOption('Delta TV English'),
        3,
        '3 of 6 findings and 1 of 1 accident',
        '#outlet=Delta+TV+English',
      ],
    ])('by %s: findings, status and address follow, and come back', async (_name, narrow, count, said, hash) => {
      const { page, trouble } = await pages.open(report);
      await narrow(page);
      expect(await shownFindings(page)).toBe(count);
      expect(await status(page)).toBe(`Showing ${said}.`);
      expect(await page.evaluate('location.hash')).toBe(hash);
      await page.getByRole('button', { name: 'Clear filters' }).click();
      expect(await shownFindings(page)).toBe(6);
      expect(await page.evaluate('location.hash')).toBe('');
      expect(trouble).toEqual([]);
    });

    test('the matrix and the contents follow too', async () => {
      const { page } = await pages.open(report);
      const rows = page.locator('.matrix tbody tr:visible');
      const columns = page.locator('.matrix thead th:visible');
      const before = [await rows.count(), await columns.count()];
      await page.getByLabel('Fact').selectOption('death toll');
      await page.getByLabel('Outlet').selectOption('Delta TV English');
      expect(before).toEqual([12, 5]);
      expect([await rows.count(), await columns.count()]).toEqual([1, 1]);
      expect(await page.locator('.matrix tbody td:visible').allTextContents()).toEqual(['43']);
      expect(await page.locator('.contents li li:visible').allTextContents()).toEqual([
        expect.stringMatching(/death toll: update/),
      ]);
      expect(await page.locator('.timeline figure:visible').count()).toBe(1);
    });

    test('a verdict narrows the matrix to the facts it was given for', async () => {
      const { page } = await pages.open(report);
      for (const verdict of ['dispute', 'update', 'refinement'])
        await page.getByRole('checkbox', { name: verdict }).uncheck();
      expect(await page.locator('.matrix tbody th:visible').allTextContents()).toEqual([
        expect.stringMatching(/^death toll/),
      ]);
    });

    test('no verdict at all: nothing is shown, and that is said', async () => {
      const { page } = await pages.open(report);
      for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
      expect(await shownFindings(page)).toBe(0);
      expect(await status(page)).toBe('Showing 0 of 6 findings and 0 of 1 accident.');
    });
  });

  describe('the address', () => {
    test('holds a view that can be opened again', async () => {
      const { page } = await pages.open(report, {}, '#verdict=update&fact=missing');
      expect(await status(page)).toBe('Showing 1 of 6 findings and 1 of 1 accident.');
      expect(await page.getByLabel('Fact').inputValue()).toBe('missing');
      expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
    });

    test.each(['#fact=no-such-fact', '#outlet=%00', '#=', '#finding-none', '#%E0%A4%A', '#verdict'])(
      '%s asks for nothing that is there: all is shown',
      async (view) => {
        const { page, trouble } = await pages.open(report, {}, view);
        expect(await shownFindings(page)).toBe(6);
        expect(trouble).toEqual([]);
      },
    );

    test('of a finding that is filtered away clears the filters', async () => {
      const { page } = await pages.open(report, {}, '#fact=missing');
      expect(await shownFindings(page)).toBe(1);
      await page.evaluate("location.hash = '#finding-f1'");
      await page.locator('#finding-f1').waitFor({ state: 'visible' });
      expect(await shownFindings(page)).toBe(6);
    });
  });

  test('500 articles and some 200 findings stay smooth', async () => {
    const large = largeReport(500);
    const { page, trouble } = await pages.open(large);
    const opened = (await page.evaluate(
      "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd",
    )) as number;
    const frames: number[] = [];
    for (const verdict of ['refinement', 'update', 'refinement'])
      frames.push((await page.evaluate(timeClick(verdict))) as number);
    const text = `${large.findings.length} findings: opened in ${Math.round(opened)} ms, filtered to the next frame in ${frames.map(Math.round).join(', ')} ms`;
    process.stdout.write(`    ${text}\n`);
    expect(await status(page)).toMatch(/^Showing \d+ of 205 findings/);
    expect(trouble).toEqual([]);
    // On a busy machine a second is still no freeze; what is told above is the figure to watch.
    expect(Math.max(...frames)).toBeLessThan(1_000);
  });
});
