/**
 * Tells how a company begins: from nothing to a first answered message, through the screens alone. Whoever has the set-up token makes
 * it; its owner gives it a market, a channel, addresses and an agent; a customer writes at its shop, and is answered.
 */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import finnish from '../../locales/fi.json' with { type: 'json' };
import type { Checklist } from '../../schema/api/admin/markets.ts';
import { words } from '../../web/console/words.ts';
import { lendBrowser } from './lend-browser.ts';
import { lendWorld } from './lend-world.ts';
import { openShop } from './support/shop-stand-in.ts';

const world = lendWorld();
const openPage = lendBrowser();

const wide = { viewport: { width: 1440, height: 900 } };
const owner = { name: 'Aino Laine', email: 'aino@pohjola-pay.test', password: 'seven swans upon a lake' };
const agent = { name: 'Eero Salo', email: 'eero@pohjola-pay.test', password: 'a boat without an oar' };
const own = {
  '/contacts/help': 'https://apua.pohjola-pay.test',
  '/contacts/complaints': 'palaute@pohjola-pay.test',
  '/contacts/privacy': 'tietosuoja@pohjola-pay.test',
};

const step = (page: Page, id: Checklist['steps'][number]['id']): Locator =>
  page.getByRole('listitem').filter({ has: page.getByText(words.start.steps[id].name, { exact: true }) });

/** Goes on once a step of the checklist is done, or waits until it is seen to be missing. */
async function isDone(page: Page, id: Checklist['steps'][number]['id'], done: boolean): Promise<void> {
  await step(page, id)
    .getByLabel(done ? words.start.done : words.start.missing)
    .waitFor();
}

/** Makes the company with the token that the simulator's first page shows; gives the owner's page. */
async function setUp(): Promise<Page> {
  const { setupToken } = (await (await fetch(`${world().simulatorUrl}/world.json`)).json()) as { setupToken: string };
  const page = await openPage(wide);
  await page.goto(`${world().gatewayUrl}/console/`);
  await page.getByRole('link', { name: words.setUp.offer }).click();
  await page.getByLabel(words.setUp.name, { exact: true }).fill('Pohjola Pay');
  expect(await page.getByLabel(words.setUp.id).inputValue()).toBe('pohjola-pay');
  await page.getByLabel(words.setUp.legalName).fill('Pohjola Pay Oy');
  await page.getByLabel(words.setUp.ownerName).fill(owner.name);
  await page.getByLabel(words.setUp.email).fill(owner.email);
  await page.getByRole('textbox', { name: words.setUp.password, exact: true }).fill(owner.password);
  const token = page.getByRole('textbox', { name: words.setUp.token });
  await token.fill('a token that somebody guesses at night');
  await page.getByRole('button', { name: words.setUp.submit }).click();
  await page.getByText(words.setUp.wrongToken).waitFor();
  await token.fill(setupToken);
  await page.getByRole('button', { name: words.setUp.submit }).click();
  await page.getByText(words.market.noneTitle).waitFor();
  return page;
}

async function beginMarket(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.overview.newMarket }).last().click();
  await page.getByRole('combobox', { name: words.overview.preset }).click();
  await page.getByRole('option', { name: 'Finland', exact: true }).click();
  expect(await page.getByRole('combobox', { name: words.overview.region }).inputValue()).toBe('European Union');
  await page.getByRole('button', { name: words.overview.begin, exact: true }).click();
  await page.getByText(words.start.title).waitFor();
}

/** Names addresses of their own in place of the preset's. */
async function nameAddresses(page: Page): Promise<void> {
  await step(page, 'contacts').getByRole('link').click();
  for (const [pointer, address] of Object.entries(own))
    await page.locator(`[data-pointer="${pointer}"]`).getByRole('textbox').fill(address);
  await page.locator('[data-pointer="/consent/helpAddress"]').getByRole('textbox').fill('apua.pohjola-pay.test');
  await toMarketPage(page, words.market.pages.start);
}

async function toMarketPage(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: words.market.title, exact: true })
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .click();
}

/** Invites the agent, who chooses a password by the link; gives the agent's page. */
async function inviteAgent(page: Page): Promise<Page> {
  await page
    .getByRole('navigation', { name: words.admin.title })
    .getByRole('link', { name: words.people.title, exact: true })
    .click();
  await page.getByRole('button', { name: words.people.invite }).click();
  const form = page.getByRole('dialog', { name: words.people.invite });
  await form.getByLabel(words.people.name).fill(agent.name);
  await form.getByLabel(words.people.email).fill(agent.email);
  await form.getByRole('button', { name: words.people.inviteConfirm, exact: true }).click();
  const link = await page.getByLabel(words.people.linkLabel).inputValue();
  await page.getByRole('button', { name: words.admin.done }).click();
  const theirs = await openPage(wide);
  await theirs.goto(link);
  await theirs.getByLabel(words.welcome.password, { exact: true }).fill(agent.password);
  await theirs.getByRole('button', { name: words.welcome.submit }).click();
  await theirs.getByText(words.inbox.empty.waiting.title).waitFor();
  return theirs;
}

async function publish(page: Page): Promise<void> {
  await step(page, 'published').getByRole('link').click();
  await page.getByLabel(words.review.reason).fill('Finland begins');
  await page.getByRole('button', { name: words.review.publish, exact: true }).click();
  await page.getByText(words.market.version(1)).first().waitFor();
  await toMarketPage(page, words.market.pages.start);
}

/** Connects the chat of the shop; gives the line for its pages. */
async function connectChat(page: Page, origin: string): Promise<string> {
  await step(page, 'account').getByRole('link').click();
  const form = page.getByRole('dialog', { name: words.accounts.connect });
  expect(await form.getByRole('combobox', { name: words.accounts.channel }).inputValue()).toBe(words.channels.chat);
  expect(await form.getByRole('combobox', { name: words.accounts.market }).inputValue()).toBe('Finland');
  const sites = form.getByLabel(/^Sites/).first();
  await sites.fill(origin);
  await sites.press('Enter');
  await form.getByRole('button', { name: words.accounts.connectConfirm, exact: true }).click();
  const line = await page.getByRole('textbox', { name: words.accounts.snippet }).inputValue();
  await page.getByRole('button', { name: words.admin.done }).click();
  return line;
}

/** Opens the chat in the shop; gives its log and what says something in it. */
async function customerAt(origin: string): Promise<{ log: Locator; say(text: string): Promise<void> }> {
  const page = await openPage({ viewport: { width: 1280, height: 860 } });
  await page.goto(origin);
  await page.getByRole('button', { name: finnish['widget.open'] }).click();
  return {
    log: page.getByRole('log'),
    async say(text) {
      await page.getByRole('textbox', { name: finnish['widget.messageLabel'] }).fill(text);
      await page.getByRole('button', { name: finnish['widget.send'], exact: true }).click();
    },
  };
}

it('a company that nobody has configured answers its first customer', { timeout: 240_000 }, async () => {
  const shop = await openShop('fi');
  const page = await setUp();
  await beginMarket(page);
  for (const id of ['account', 'contacts', 'check', 'published', 'first-message', 'first-answer'] as const)
    await isDone(page, id, false);

  shop.embed(await connectChat(page, shop.origin));
  await page.goto(`${world().gatewayUrl}/console/admin/markets/fi/start`);
  await isDone(page, 'account', true);

  await nameAddresses(page);
  await isDone(page, 'contacts', true);
  await isDone(page, 'check', true);
  const desk = await inviteAgent(page);
  await page.goto(`${world().gatewayUrl}/console/admin/markets/fi/start`);
  await isDone(page, 'people', true);
  await publish(page);
  await isDone(page, 'published', true);
  await isDone(page, 'first-message', false);

  const customer = await customerAt(shop.origin);
  await customer.say('Hei!');
  const greeting = customer.log.getByText(/Pohjola Pay-botti.*FI-[0-9A-Z]{4}-[0-9A-Z]{4}/).first();
  await greeting.waitFor();
  await isDone(page, 'first-answer', true);

  await customer.say('Haluan jutella ihmisen kanssa');
  // Who was invited before there was a market finds its first customer without signing in again.
  await desk
    .getByRole('link', { name: new RegExp(words.visitorOf('chat')) })
    .first()
    .click();
  await desk.getByRole('button', { name: words.actions.claim }).first().click();
  await desk.getByText(words.conversation.ownerYou).first().waitFor();
  await desk.getByPlaceholder(words.composer.replyPlaceholder).fill('Hei, täällä Eero. Miten voin auttaa?');
  await desk.getByRole('button', { name: words.composer.send, exact: true }).click();
  await customer.log.getByText('Hei, täällä Eero. Miten voin auttaa?').waitFor();

  await page.getByText(words.start.allDone).waitFor();
  await page.goto(`${world().gatewayUrl}/console/`);
  await page.getByRole('navigation', { name: words.inboxNav }).getByRole('link', { name: words.sections.open }).click();
  await page
    .getByRole('link', { name: new RegExp(words.visitorOf('chat')) })
    .first()
    .waitFor();
});
