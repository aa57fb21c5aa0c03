/**
 * Tells a call back whole: asked for on the page, proved by a code, confirmed, moved by its link, due; a busy line, a phone that
 * nobody answers, and then two people who talk. Everything is real but the telephone, which is the simulator's.
 */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { words } from '../../web/console/words.ts';
import { lendBrowser } from './lend-browser.ts';
import { lendWorld } from './lend-world.ts';

const world = lendWorld();
const openPage = lendBrowser();

const account = 'acc_us_northpay-us-phone';
const customer = '+12065550142';
const maria = { email: 'maria@northpay.test', phone: '+14155550180' };

type Call = { sid: string; phone: string; status: string; bridged?: boolean };
type Event = { type: string; facts: Record<string, unknown>; content?: { parts?: { text?: string }[] } };

async function read<T>(url: string, init?: RequestInit): Promise<T> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

function post<T>(path: string, body: object = {}): Promise<T> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return read<T>(`${world().simulatorUrl}${path}`, init);
}

/** Asks until there is an answer. */
async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const give = Date.now() + 100_000;
  while (Date.now() < give) {
    const found = await ask();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`never came: ${what}`);
}

const calls = async () => (await read<{ calls: Call[] }>(`${world().simulatorUrl}/calls.json`)).calls;
const callAt = (phone: string, status: string) =>
  until(`${status} at ${phone}`, async () =>
    (await calls()).find((call) => call.phone === phone && call.status === status),
  );
const act = (sid: string, deed: string, body: object = {}) => post<Call>(`/calls/${sid}/${deed}`, body);

/** Lets Maria pick up and say that she is there: only then does the customer's phone ring. */
async function mariaPicksUp(): Promise<Call> {
  const call = await callAt(maria.phone, 'ringing');
  await act(call.sid, 'answer');
  await act(call.sid, 'press', { digits: '1' });
  return call;
}

/** Finds the newest text message at a phone that fits. */
async function hears(what: RegExp, phone = customer): Promise<string> {
  const url = `${world().simulatorUrl}/heard?channel=sms&address=${encodeURIComponent(phone)}`;
  return until(String(what), async () => {
    const { messages } = await read<{ messages: { text?: string; body?: string }[] }>(url);
    return messages.map(({ text, body }) => text ?? body ?? '').findLast((said) => what.test(said));
  });
}

async function mariaAtDesk(): Promise<Page> {
  const { staff } = await read<{ staff: { email: string; password: string }[] }>(`${world().simulatorUrl}/world.json`);
  const page = await openPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${world().gatewayUrl}/console/`);
  await page.getByLabel(words.signIn.email).fill(maria.email);
  const password = staff.find(({ email }) => email === maria.email)?.password ?? '';
  await page.getByRole('textbox', { name: words.signIn.password }).fill(password);
  await page.getByRole('button', { name: words.signIn.submit }).click();
  await page.getByRole('navigation', { name: words.inboxNav }).waitFor();
  return page;
}

/** Hands in the code that came by text; gives the reference that the page then shows. */
async function proveNumber(page: Page, phone: string): Promise<string> {
  const code = /\d{6}/.exec(await hears(/is your code/, phone))?.[0] ?? '';
  await page.getByLabel(/The code we sent/).fill(code);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('status').filter({ hasText: 'We will call you' }).waitFor();
  return /US-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await page.textContent('main')) ?? '')?.[0] ?? '';
}

/** Reads the conversation of a reference as scripts do. */
async function timelineOf(
  reference: string,
): Promise<{ id: string; state: string; owner: { name?: string }; events: Event[] }> {
  const headers = { authorization: 'Bearer pat_development_only_northpay_all_0001' };
  const list = `${world().gatewayUrl}/api/desk/conversations?market=us&limit=100`;
  const id = await until(reference, async () => {
    const { conversations } = await read<{ conversations: { conversationId: string; reference: string }[] }>(list, {
      headers,
    });
    return conversations.find((each) => each.reference === reference)?.conversationId;
  });
  return read(`${world().gatewayUrl}/api/desk/conversations/${id}?limit=500`, { headers });
}

it('a customer is called back at the time they moved it to, at the third try', { timeout: 180_000 }, async () => {
  const desk = await mariaAtDesk();

  const page = await openPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${world().gatewayUrl}/callbacks/${account}?lang=en`);
  await page.getByRole('navigation').getByRole('link').nth(2).click();
  await page.locator('.slots label').nth(30).click();
  await page.getByLabel('Your phone number').fill('(206) 555-0142');
  await page.getByLabel(/What is it about/).fill('A refund that is late');
  await page.getByRole('button', { name: 'Book the call' }).click();
  const reference = await proveNumber(page, customer);
  expect(reference).not.toBe('');

  const confirmation = await hears(/we will call you/);
  const link = /https?:\S+/.exec(confirmation)?.[0] ?? '';
  await post('/manners', { phone: customer, busy: true });
  const own = await openPage();
  await own.goto(link);
  expect(await own.textContent('main')).not.toContain('refund');
  await own.getByRole('navigation').getByRole('link').first().click();
  await own.locator('.slots label').first().click();
  await own.getByRole('button', { name: 'Move the call' }).click();
  await own.getByRole('status').waitFor();
  await hears(/your call is now/);

  const first = await mariaPicksUp();
  await until('the end of the first try', async () =>
    (await calls()).find(({ sid, status }) => sid === first.sid && status === 'completed'),
  );
  await post('/manners', { phone: customer, busy: false });

  await mariaPicksUp();
  await act((await callAt(customer, 'ringing')).sid, 'silence');

  const agent = await mariaPicksUp();
  const ringing = await callAt(customer, 'ringing');
  await act(ringing.sid, 'answer');
  await until('two people who talk', async () =>
    (await calls()).find(({ sid, bridged }) => sid === agent.sid && bridged),
  );
  await act(ringing.sid, 'hangup');

  const done = await until('a callback that is done', async () => {
    const timeline = await timelineOf(reference);
    const isDone = timeline.events.some(({ type, facts }) => type === 'CallbackChanged' && facts.change === 'done');
    return isDone ? timeline : undefined;
  });
  const outcomes = done.events
    .filter(({ type }) => type === 'CallbackChanged')
    .map(({ facts }) => [facts.change, facts.outcome]);
  expect(outcomes).toEqual([
    ['booked', undefined],
    ['moved', undefined],
    ['due', undefined],
    ['calling', undefined],
    ['attempted', 'busy'],
    ['due', undefined],
    ['calling', undefined],
    ['attempted', 'no-answer'],
    ['due', undefined],
    ['calling', undefined],
    ['done', 'answered'],
  ]);
  expect(done.events.some(({ type, facts }) => type === 'CallChanged' && facts.state === 'talking')).toBe(true);
  expect([done.state, done.owner.name]).toEqual(['assigned', 'Maria Delgado']);

  await desk.goto(`${world().gatewayUrl}/console/mine/${done.id}`);
  await desk.getByText(words.system.callback.done).first().waitFor();
  await desk.getByText(words.system.callback.calling('Maria Delgado')).first().waitFor();
  await own.reload();
  await own.getByText('We have spoken').waitFor();
});

it('a visitor of a shop asks for a call in the chat, and it joins their conversation', async () => {
  const phone = '+12065550143';
  const shop = await openPage({ viewport: { width: 1440, height: 900 } });
  await shop.goto(`${world().simulatorUrl}/shop/northpay/us`);
  await shop.getByRole('button', { name: 'Open chat' }).click();
  await shop.getByRole('textbox', { name: 'Your message' }).fill('Hello!');
  await shop.getByRole('button', { name: 'Send', exact: true }).click();
  const log = shop.getByRole('log');
  const greeting = log.getByText(/US-[0-9A-Z]{4}-[0-9A-Z]{4}/).first();
  await greeting.waitFor();
  const reference = /US-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await greeting.textContent()) ?? '')?.[0];

  const opened = shop.waitForEvent('popup');
  await shop.getByRole('link', { name: 'Call me back' }).click();
  const page = await opened;
  await page.getByRole('navigation').getByRole('link').nth(1).click();
  await page.locator('.slots label').nth(10).click();
  await page.getByLabel('Your phone number').fill(phone);
  await page.getByRole('button', { name: 'Book the call' }).click();
  expect(await proveNumber(page, phone)).toBe(reference);
  await log.getByText(/we will call you/).waitFor();
});
