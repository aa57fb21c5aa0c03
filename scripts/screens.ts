/**
 * Is `npm run screens`: takes the README's pictures (docs/screens/) from the running demo world, or from one of its own when none
 * runs. It plays the story first, so that there is something to see. `npm run screens -- hours texts` takes these pictures alone.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './world/chromium.ts';
import { projectRoot } from './world/paths.ts';
import { startWorld } from './world/start-world.ts';

type Addresses = { gatewayUrl: string; simulatorUrl: string };

const account = 'acc_us_northpay-us-sms';
const folder = join(projectRoot, 'docs/screens');
const wide = { viewport: { width: 1440, height: 900 } };
const only = process.argv.slice(2);
const narrow = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

async function isRunning(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function withWorld(run: (addresses: Addresses) => Promise<void>): Promise<void> {
  const running = {
    gatewayUrl: `http://127.0.0.1:${process.env.PORT ?? 8787}`,
    simulatorUrl: `http://127.0.0.1:${process.env.SIMULATOR_PORT ?? 8788}`,
  };
  if ((await isRunning(running.gatewayUrl)) && (await isRunning(running.simulatorUrl))) return run(running);
  const world = await startWorld({ say: console.log });
  try {
    await run(world);
  } finally {
    await world.stop();
  }
}

/** Says something as somebody on a channel and waits for the answer to it. */
async function say({ simulatorUrl }: Addresses, said: Record<string, unknown>): Promise<void> {
  await fetch(`${simulatorUrl}/say`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(said),
  });
  await sleep(2_500);
}

function text(world: Addresses, account: string, from: string, words: string): Promise<void> {
  return say(world, { channel: 'sms', account, from, text: words });
}

/** Lets some people write; gives the first one's number. */
async function play(world: Addresses): Promise<string> {
  const { customers } = (await (await fetch(`${world.simulatorUrl}/world.json`)).json()) as {
    customers: {
      market: string;
      tenant: string;
      phone: string;
      email: string;
      orders: { number: string; payment: { lastFour: string } }[];
    }[];
  };
  const people = customers.filter(
    ({ market, tenant, orders }) => market === 'us' && tenant === 'northpay' && orders.length > 0,
  );
  for (const [index, { phone, orders }] of people.slice(0, 4).entries()) {
    await text(world, account, phone, `Hi! Where is my refund for order ${orders[0]?.number}?`);
    await text(world, account, phone, orders[0]?.payment.lastFour ?? '');
    if (index < 3) await text(world, account, phone, 'I need a representative please');
  }
  const writer = people[4] ?? people[0];
  await say(world, {
    channel: 'email',
    account: 'acc_us_northpay-us-email',
    from: writer?.email,
    subject: 'Two payments for one order',
    text: `Hello,\n\nI was charged twice for order ${writer?.orders[0]?.number}. A person should look at this, please.\n\nKind regards`,
  });
  return people[0]?.phone ?? '';
}

async function signedIn(page: Page, { gatewayUrl }: Addresses, as = 'maria@northpay.test'): Promise<void> {
  await page.goto(`${gatewayUrl}/console/`);
  await page.getByLabel('Email').fill(as);
  await page.getByRole('textbox', { name: 'Password' }).fill('parley-demo-2026');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation', { name: 'Inbox sections' }).waitFor();
}

async function picture(
  browser: Browser,
  name: string,
  options: BrowserContextOptions,
  take: (page: Page) => Promise<void>,
): Promise<void> {
  if (only.length > 0 && !only.includes(name)) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ ...options, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await take(page);
    await sleep(1_200);
    await page.screenshot({ path: join(folder, `${name}${colorScheme === 'dark' ? '-dark' : ''}.png`) });
    await context.close();
    console.log(`docs/screens/${name}, ${colorScheme}`);
  }
}

async function takePictures(world: Addresses): Promise<void> {
  const first = await play(world);
  const browser = await launchChromium(process.env, console.log);
  const conversation = async (page: Page) => {
    await signedIn(page, world);
    await page.getByRole('listitem').getByRole('link').first().click();
    await page.getByText('Why it is here').first().waitFor();
    const claim = page.getByRole('button', { name: 'Claim' }).first();
    if (await claim.isVisible()) await claim.click();
  };
  const phone = async (page: Page) => {
    await page.goto(`${world.simulatorUrl}/phones/${account}/${encodeURIComponent(first)}`);
    await page.getByRole('log', { name: 'Messages' }).waitFor();
  };
  const shop = async (page: Page) => {
    await page.goto(`${world.simulatorUrl}/shop/northpay/us`);
    await page.getByRole('button', { name: 'Open chat' }).click();
    await page.getByRole('textbox', { name: 'Your message' }).fill('Hello! Where is my refund?');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page
      .getByRole('log')
      .getByText(/US-[0-9A-Z]{4}-/)
      .first()
      .waitFor();
  };
  const channels = async (page: Page) => {
    await signedIn(page, world, 'lena@northpay.test');
    await page.goto(`${world.gatewayUrl}/console/channels`);
    await page.getByRole('heading', { name: 'WhatsApp' }).first().waitFor();
  };
  const admin = (path: string, shown: (page: Page) => Promise<void>) => async (page: Page) => {
    await signedIn(page, world, 'otto@northpay.test');
    await page.goto(`${world.gatewayUrl}/console/admin/${path}`);
    await shown(page);
  };
  const overview = admin('overview', (page) => page.getByText('Customer service').first().waitFor());
  const hours = admin('markets/se/hours', (page) => page.getByText('08:00–20:00').first().waitFor());
  const texts = admin('markets/se/texts', (page) =>
    page.getByLabel('bot.refundPending in Swedish', { exact: true }).focus(),
  );
  try {
    await picture(browser, 'console', wide, conversation);
    await picture(browser, 'overview', wide, overview);
    await picture(browser, 'hours', wide, hours);
    await picture(browser, 'texts', wide, texts);
    await picture(browser, 'channels', wide, channels);
    await picture(browser, 'console-inbox-narrow', narrow, (page) => signedIn(page, world));
    await picture(browser, 'widget', wide, shop);
    await picture(browser, 'widget-narrow', narrow, shop);
    await picture(browser, 'phone', wide, phone);
    await picture(browser, 'chats', wide, async (page) => void (await page.goto(`${world.simulatorUrl}/chats`)));
    await picture(browser, 'simulator', wide, async (page) => void (await page.goto(world.simulatorUrl)));
  } finally {
    await browser.close();
  }
}

mkdirSync(folder, { recursive: true });
await withWorld(takePictures);
process.exit();
