/** A real browser, with a new empty profile each time. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type Report, renderHtml } from '../../src/index.js';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is, or null: then there is nothing to test with. */
export const CHROMIUM = [process.env.CHROMIUM ?? '', ...PLACES].find((path) => path !== '' && existsSync(path)) ?? null;

export async function startBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: CHROMIUM!,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** How many findings can be seen. */
export async function shownFindings(page: Page): Promise<number> {
  return await page.locator('.finding:visible').count();
}

/** A page that stands as a file, and what it did that it should not. */
export interface OpenPage {
  readonly page: Page;
  readonly address: string;
  /** Console messages, errors, dialogs and requests for anything but the file. */
  readonly trouble: readonly string[];
}

/** Pages of one test file: written to a folder of their own, which goes away with them. */
export class Pages {
  private readonly folder = mkdtempSync(join(tmpdir(), 'page-'));
  private count = 0;

  constructor(private readonly browser: Browser) {}

  /** Opens a report's page; `view` is what stands behind the `#`. */
  async open(report: Report, options: BrowserContextOptions = {}, view = ''): Promise<OpenPage> {
    return await this.openAt(this.write(report), options, view);
  }

  async openAt(address: string, options: BrowserContextOptions = {}, view = ''): Promise<OpenPage> {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const trouble = watch(page, address);
    await page.goto(address + view);
    return { page, address, trouble };
  }

  /** Writes a report's page without opening it; its address. */
  write(report: Report): string {
    this.count += 1;
    const path = join(this.folder, `${this.count}.html`);
    writeFileSync(path, renderHtml(report));
    return pathToFileURL(path).href;
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function watch(page: Page, address: string): string[] {
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url().split('#')[0]!;
    if (url !== address && !url.startsWith('data:')) trouble.push(`request: ${request.url()}`);
  });
  return trouble;
}
