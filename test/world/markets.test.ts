/**
 * Tells how a market is changed by the people who look after it: drafted at the screen, looked at, published, felt by a customer's next
 * message, and taken back in one step. Two who work at once lose nothing; who may not see or publish a market does neither.
 */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { MarketBody, VersionItem } from '../../schema/api/admin/markets.ts';
import type { ConversationBody } from '../../schema/api/desk.ts';
import { words } from '../../web/console/words.ts';
import { lendBrowser } from './lend-browser.ts';
import { lendWorld } from './lend-world.ts';
import { conversation, heardBy, projectedConversations } from './text-load.ts';

const world = lendWorld();
const openPage = lendBrowser();

const wide = { viewport: { width: 1440, height: 900 } };
const line = 'acc_eu_northpay-se-sms';

/** Asks until there is an answer. */
async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const give = Date.now() + 90_000;
  while (Date.now() < give) {
    const found = await ask();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`never came: ${what}`);
}

async function signedIn(email: string): Promise<Page> {
  const { staff } = (await (await fetch(`${world().simulatorUrl}/world.json`)).json()) as {
    staff: { email: string; password: string }[];
  };
  const page = await openPage(wide);
  await page.goto(`${world().gatewayUrl}/console/`);
  await page.getByLabel(words.signIn.email).fill(email);
  const password = staff.find((one) => one.email === email)?.password ?? '';
  await page.getByRole('textbox', { name: words.signIn.password }).fill(password);
  await page.getByRole('button', { name: words.signIn.submit }).click();
  await page.getByRole('navigation').first().waitFor();
  return page;
}

/** Opens a page of a market, as somebody who types its address. */
async function openMarket(page: Page, market: string, where: string): Promise<void> {
  await page.goto(`${world().gatewayUrl}/console/admin/markets/${market}/${where}`);
}

/** Signs somebody in and opens a page of a market. */
async function at(email: string, market: string, where: string): Promise<Page> {
  const page = await signedIn(email);
  await openMarket(page, market, where);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const rail = (page: Page) => page.getByRole('navigation', { name: words.market.title, exact: true });
const toPage = (page: Page, id: keyof typeof words.market.pages) =>
  rail(page)
    .getByRole('link', { name: new RegExp(`^${words.market.pages[id]}`) })
    .click();
const isSaved = (page: Page) => page.getByRole('status').filter({ hasText: words.market.save.saved }).waitFor();
const field = (page: Page, pointer: string) => page.locator(`[data-pointer="${pointer}"]`);
const fill = (page: Page, pointer: string, text: string) => field(page, pointer).getByRole('textbox').fill(text);
const publishButton = (page: Page) => page.getByRole('button', { name: words.review.publish, exact: true });

/** Asks the admin API as who has signed in at a page does. */
async function ask<T>(page: Page, method: string, path: string, body?: unknown): Promise<{ status: number; body: T }> {
  return page.evaluate(
    async ([verb, address, sent]) => {
      const json = { headers: { 'content-type': 'application/json' }, body: String(sent) };
      const response = await fetch(`/api/admin/${address}`, { method: String(verb), ...(sent ? json : {}) });
      return { status: response.status, body: await response.json() };
    },
    [method, path, body === undefined ? '' : JSON.stringify(body)],
  ) as Promise<{ status: number; body: T }>;
}

const marketAt = async (page: Page, market: string) => (await ask<MarketBody>(page, 'GET', `markets/${market}`)).body;

let phones = 0;

/** Lets a customer write for the first time; gives their number. */
async function newCustomer(text: string): Promise<string> {
  const from = `+467017406${String(5 + phones++).padStart(2, '0')}`;
  const response = await fetch(`${world().simulatorUrl}/say`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ channel: 'sms', account: line, from, text }),
  });
  if (!response.ok) throw new Error(`/say answered ${response.status}: ${await response.text()}`);
  return from;
}

async function greetingOf(from: string): Promise<string> {
  return until(`a greeting at ${from}`, async () => (await heardBy(world(), from))[0]);
}

/** Lets new customers write until one is greeted so: what is published is everywhere within a minute, not at once. */
async function greetedWith(what: RegExp): Promise<{ from: string; greeting: string }> {
  return until(`a greeting like ${what}`, async () => {
    const from = await newCustomer('Hej!');
    const greeting = await greetingOf(from);
    return what.test(greeting) ? { from, greeting } : undefined;
  });
}

/** Finds the conversation of a number as the desk's API has it. */
async function conversationOf(from: string): Promise<ConversationBody> {
  return until(`the conversation of ${from}`, async () => {
    const ids = await projectedConversations(world(), 'se');
    const bodies = await Promise.all(ids.map((id) => conversation(world(), id)));
    return bodies.find(({ legs }) => legs.some(({ handle }) => handle.value === from));
  });
}

/** Takes an edge of a day's span by the pointer and pulls it so many hours to the right. */
async function dragEdge(page: Page, day: Locator, edge: Locator, hours: number): Promise<void> {
  await edge.scrollIntoViewIfNeeded();
  const [track, grip] = [await day.boundingBox(), await edge.boundingBox()];
  if (!track || !grip) throw new Error('the week is not on the screen');
  const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + (hours / 48) * track.width, y, { steps: 4 });
  await page.mouse.move(x + (hours / 24) * track.width, y, { steps: 4 });
  await page.mouse.up();
}

it('an admin changes a greeting and Monday’s hours, publishes, is heard by the next customer, and goes back in one step', async () => {
  const before = await greetingOf(await newCustomer('Hej!'));
  expect(before).toContain('Jag är en bot hos Northpay');

  const page = await signedIn('otto@northpay.test');
  await page.goto(`${world().gatewayUrl}/console/admin/markets`);
  await page
    .getByRole('main')
    .getByRole('link', { name: /Sweden/ })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Sweden' }).waitFor();
  const { published, live } = await marketAt(page, 'se');
  const version = published?.version ?? 0;
  expect(live?.hours).toMatchObject({ service: { week: { mon: ['08:00-20:00'] } } });

  await toPage(page, 'texts');
  await page
    .getByRole('textbox', { name: words.texts.textIn('bot.greeting', 'Swedish') })
    .fill('Välkommen hit! Du skriver med en bot hos {tenant}. Ärende {reference}. Skriv "människa" för en människa.');
  await isSaved(page);

  await toPage(page, 'hours');
  const plan = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Customer service' }) });
  const monday = plan.getByRole('group', { name: words.market.days.mon, exact: true });
  const closes = monday.getByRole('slider', { name: words.market.closesOn('Monday') });
  await dragEdge(page, monday, closes, -2);
  expect(await closes.getAttribute('aria-valuetext')).toBe('18:00');
  const opens = monday.getByRole('slider', { name: words.market.opensOn('Monday') });
  await opens.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await opens.getAttribute('aria-valuetext')).toBe('08:30');
  await isSaved(page);

  await page.getByRole('link', { name: words.market.toReview, exact: true }).first().click();
  await page.getByRole('heading', { name: words.review.changes(2) }).waitFor();
  const changes = (await page.getByRole('listitem').allTextContents()).join('\n');
  expect(changes).toMatch(/Hours › Customer service › Monday.*08:00–20:00 becomes 08:30–18:00/);
  expect(changes).toMatch(/Texts.*Välkommen hit!/);
  expect(await page.getByLabel(words.review.error).count()).toBe(0);

  await page.getByLabel(words.review.day).fill(new Date().toISOString().slice(0, 10));
  await conversationOf('+46701740605');
  await page.getByRole('button', { name: words.review.tryIt }).click();
  await page.getByText(/\d+ conversations?( would|: all)/).waitFor();

  expect(await publishButton(page).isDisabled()).toBe(true);
  await page.getByLabel(words.review.reason).fill('Shorter Mondays, a warmer word');
  await publishButton(page).click();
  await page.getByText(words.review.published(version + 1)).waitFor();
  await page.getByRole('heading', { name: words.review.nothingTitle }).waitFor();

  const { from, greeting } = await greetedWith(/^Välkommen hit!/);
  expect(greeting).toMatch(/bot hos Northpay\. Ärende SE-[0-9A-Z]{4}-[0-9A-Z]{4}/);
  expect((await conversationOf(from)).marketVersion).toBe(version + 1);

  await toPage(page, 'history');
  const earlier = page.getByRole('listitem').filter({ hasText: words.market.version(version) });
  await earlier.getByRole('button', { name: words.history.goBack }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/Monday: 08:30–18:00 becomes 08:00–20:00/).waitFor();
  await dialog.getByLabel(words.review.reason).fill('Too warm');
  await dialog.getByRole('button', { name: words.history.goBackTo(version) }).click();
  await page.getByText(words.review.published(version + 2)).waitFor();
  await page.getByText(words.history.kinds['rolled-back'](version)).waitFor();

  const again = await greetedWith(/^Hej! Jag är en bot/);
  expect((await conversationOf(again.from)).marketVersion).toBe(version + 2);
  // What was said meanwhile is still told by the version that said it.
  expect((await conversationOf(from)).marketVersion).toBe(version + 1);
});

it('two admins at once: what is different is joined, what is the same is asked, and nothing is lost', async () => {
  const [otto, daniel] = await Promise.all(
    ['otto@northpay.test', 'daniel@northpay.test'].map((email) => at(email, 'us', 'basics')),
  );
  if (!otto || !daniel) throw new Error('two people were asked for');
  await fill(otto, '/contacts/help', 'help.northpay.test/us');
  await isSaved(otto);
  await fill(daniel, '/contacts/privacy', 'privacy-us@northpay.test');
  await daniel.getByText(words.market.joined('Otto Lindqvist')).waitFor();
  await isSaved(daniel);
  expect(await field(daniel, '/contacts/help').getByRole('textbox').inputValue()).toBe('help.northpay.test/us');

  await otto.reload();
  await fill(otto, '/legalEntity', 'Northpay Inc');
  await isSaved(otto);
  await fill(daniel, '/legalEntity', 'Northpay USA Inc');
  await fill(daniel, '/contacts/complaints', 'complaints-us@northpay.test');
  const question = daniel.getByRole('dialog', { name: words.market.conflict.title('Otto Lindqvist') });
  await question.getByRole('radio', { name: /^Otto Lindqvist: .*Northpay Inc/ }).waitFor();
  // Nobody decides by closing the question.
  await daniel.keyboard.press('Escape');
  await question.getByRole('radio', { name: /^You: .*Northpay USA Inc/ }).check();
  await question.getByRole('button', { name: words.market.conflict.settle }).click();
  await question.waitFor({ state: 'hidden' });
  await isSaved(daniel);

  const joined = {
    legalEntity: 'Northpay USA Inc',
    contacts: {
      help: 'help.northpay.test/us',
      privacy: 'privacy-us@northpay.test',
      complaints: 'complaints-us@northpay.test',
    },
  };
  expect((await marketAt(otto, 'us')).config).toMatchObject(joined);

  // Both in the same moment: one of them is asked, and whoever that is takes the other's word.
  await otto.reload();
  await field(otto, '/legalEntity').waitFor();
  await Promise.all([fill(otto, '/legalEntity', 'From Otto'), fill(daniel, '/legalEntity', 'From Daniel')]);
  const asked = await Promise.race(
    [otto, daniel].map(async (page) => {
      await page.getByRole('dialog').waitFor();
      return page;
    }),
  );
  await asked.getByRole('dialog').getByRole('radio').first().check();
  await asked.getByRole('dialog').getByRole('button', { name: words.market.conflict.settle }).click();
  await isSaved(asked);
  const theirs = asked === otto ? 'From Daniel' : 'From Otto';
  expect(await field(asked, '/legalEntity').getByRole('textbox').inputValue()).toBe(theirs);
  expect((await marketAt(asked, 'us')).config).toMatchObject({ ...joined, legalEntity: theirs });
});

it('an admin of one region sees nothing of another’s market, wherever they look', async () => {
  const sofia = await signedIn('sofia@northpay.test');
  await sofia.goto(`${world().gatewayUrl}/console/admin/markets`);
  await sofia
    .getByRole('main')
    .getByRole('link', { name: /Sweden/ })
    .waitFor();
  expect(await sofia.getByText('United States').count()).toBe(0);
  await sofia.goto(`${world().gatewayUrl}/console/admin/overview`);
  await sofia.getByText('Sweden').first().waitFor();
  expect(await sofia.getByText('United States').count()).toBe(0);
  await openMarket(sofia, 'us', 'basics');
  await sofia.getByText(words.market.unknown).waitFor();
  expect(await sofia.getByText('United States').count()).toBe(0);
  for (const [method, path, body] of [
    ['GET', 'markets/us', undefined],
    ['GET', 'markets/us/versions', undefined],
    ['GET', 'markets/us/file', undefined],
    ['PUT', 'markets/us/draft', { revision: 0, patch: { name: 'Mine' } }],
    ['POST', 'markets/us/publish', { revision: 0, reason: 'Mine now' }],
    ['POST', 'markets/us/roll-back', { version: 1, reason: 'Mine now' }],
  ] as const)
    expect((await ask(sofia, method, path, body)).status, `${method} ${path}`).toBe(404);
});

it('an invalid draft is kept, says what is wrong wherever one looks, and cannot be published', async () => {
  const page = await at('otto@northpay.test', 'gb', 'basics');
  await fill(page, '/legalEntity', '');
  await isSaved(page);
  await page.reload();
  expect(await field(page, '/legalEntity').getByRole('textbox').inputValue()).toBe('');
  const { faults, live } = await marketAt(page, 'gb');
  const [fault] = faults;
  expect(faults.map(({ pointer }) => pointer)).toEqual(['/legalEntity']);
  expect(await field(page, '/legalEntity').textContent()).toContain(`${fault?.message}. ${fault?.remedy}`);
  await rail(page)
    .getByRole('link', { name: new RegExp(`^${words.market.pages.basics}.*${words.market.errors(1)}`) })
    .waitFor();

  await toPage(page, 'review');
  await page.getByText(`${fault?.message}.`).waitFor();
  await page.getByText(words.review.notSound).waitFor();
  await page.getByLabel(words.review.reason).fill('It would be wrong');
  expect(await publishButton(page).isDisabled()).toBe(true);
  const { revision, published } = await marketAt(page, 'gb');
  const refused = await ask(page, 'POST', 'markets/gb/publish', { revision, reason: 'It would be wrong' });
  expect(refused.status).toBe(422);

  // Mended, it is as if nothing had been: nothing else of the market was touched by keeping it.
  await toPage(page, 'basics');
  await fill(page, '/legalEntity', 'Northpay Bank AB');
  await isSaved(page);
  await toPage(page, 'review');
  await page.getByText(words.review.noChanges).waitFor();
  expect(await marketAt(page, 'gb')).toMatchObject({ config: live ?? {}, published });
  await page.getByRole('button', { name: words.review.discard }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.review.discard }).click();
  await page.getByRole('heading', { name: words.review.nothingTitle }).waitFor();
});

it('an editor drafts and does not publish; a market that wants it is published by two', async () => {
  const ingrid = await at('ingrid@northpay.test', 'se', 'bot');
  await openMarket(ingrid, 'se', 'basics');
  await fill(ingrid, '/contacts/complaints', 'klagomal@northpay.test');
  await isSaved(ingrid);
  await toPage(ingrid, 'review');
  await ingrid.getByText(words.review.mayNot).waitFor();
  expect(await publishButton(ingrid).count()).toBe(0);
  const { revision } = await marketAt(ingrid, 'se');
  expect((await ask(ingrid, 'POST', 'markets/se/publish', { revision, reason: 'I may not' })).status).toBe(403);

  const sofia = await at('sofia@northpay.test', 'se', 'basics');
  const version = (await marketAt(sofia, 'se')).published?.version ?? 0;
  await field(sofia, '/publishing/secondApprover').locator('label').last().click();
  await isSaved(sofia);
  await toPage(sofia, 'review');
  await sofia.getByLabel(words.review.reason).fill('From now on two look at it');
  await publishButton(sofia).click();
  await sofia.getByText(words.review.somebodyElse).waitFor();
  expect(await sofia.getByRole('button', { name: words.review.approve }).count()).toBe(0);
  const asked = await marketAt(sofia, 'se');
  expect(asked).toMatchObject({ published: { version }, request: { by: { name: 'Sofia Bergman' } } });
  expect((await ask(sofia, 'POST', 'markets/se/approve', { revision: asked.revision })).status).toBe(403);

  const otto = await signedIn('otto@northpay.test');
  await otto.goto(`${world().gatewayUrl}/console/admin/markets`);
  await otto.getByText(words.market.waitsForApproval).waitFor();
  await openMarket(otto, 'se', 'review');
  await otto.getByText(/Sofia Bergman asks to publish this/).waitFor();
  await otto.getByText(/klagomal@northpay\.test/).waitFor();
  await otto.getByRole('button', { name: words.review.approve }).click();
  await otto.getByText(words.review.published(version + 1)).waitFor();
  const { versions } = (await ask<{ versions: VersionItem[] }>(otto, 'GET', 'markets/se/versions')).body;
  expect(versions[0]).toMatchObject({
    version: version + 1,
    reason: 'From now on two look at it',
    by: { name: 'Sofia Bergman' },
    approvedBy: { name: 'Otto Lindqvist' },
  });
});
