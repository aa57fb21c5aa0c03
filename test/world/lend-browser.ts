/** Lends a Chromium to the tests of a file, and a page with its own cookies and storage to each test. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { ensureChromium } from '../../scripts/world/chromium.ts';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens the browser before the tests of the calling file; the result opens a page that closes with its test. */
export function lendBrowser(): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: await ensureChromium(process.env, console.log), args });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (options) => {
    if (!browser) throw new Error('a page is lent inside tests and their hooks only');
    const context = await browser.newContext(options);
    onTestFinished(() => context.close());
    return context.newPage();
  };
}
