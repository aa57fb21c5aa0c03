/** Lends a Chromium to the tests of a file, and a page with its own cookies and storage to each test. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { launchChromium } from '../../scripts/world/chromium.ts';

/** Opens the browser before the tests of the calling file; the result opens a page that closes with its test. */
export function lendBrowser(): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium(process.env, console.log);
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
