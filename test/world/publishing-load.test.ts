/**
 * Tries to break accepting and answering by publishing: versions come one after the other while customers write all the time. Every
 * message is taken, every customer is answered once, and by one whole version: what it says is what that version said.
 */
import { setTimeout as pace } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import type { MarketBody, Published } from '../../schema/api/admin/markets.ts';
import type { ConversationBody } from '../../schema/api/desk.ts';
import { mergePatch } from '../../schema/config/layers.ts';
import { lendWorld } from './lend-world.ts';
import { conversation, heardBy, lineOf, post, projectedConversations, textMessages } from './text-load.ts';

vi.setConfig({ testTimeout: 240_000 });

const world = lendWorld();

const versions = 10;
const perSecond = 8;
/** How long an isolate and the store's own cache may go on with what they have read. */
const cacheMs = 60_000;

/** Signs the owner in; gives what asks the admin API for them. */
async function owner() {
  const origin = world().gatewayUrl;
  const { staff } = (await (await fetch(`${world().simulatorUrl}/world.json`)).json()) as {
    staff: { email: string; password: string }[];
  };
  const email = 'otto@northpay.test';
  const password = staff.find((one) => one.email === email)?.password;
  const headers = { 'content-type': 'application/json', origin };
  const body = JSON.stringify({ email, password });
  const signedIn = await fetch(`${origin}/auth/sign-in/email`, { method: 'POST', headers, body });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return async <T>(method: string, path: string, sent?: unknown): Promise<T> => {
    const init = { method, headers: { ...headers, cookie }, ...(sent ? { body: JSON.stringify(sent) } : {}) };
    const response = await fetch(`${origin}/api/admin/markets/us${path}`, init);
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
}

type PublishedAt = { version: number; wave: number; doneAt: number };

/** Publishes a version whose greeting names itself. */
async function publishWave(ask: Awaited<ReturnType<typeof owner>>, wave: number): Promise<PublishedAt> {
  const { revision, config } = await ask<MarketBody>('GET', '');
  const greeting = `Wave ${wave}. You are talking to a bot of {tenant}, your reference is {reference}. Write "human" for a person.`;
  const changed = mergePatch(config, { texts: { en: { 'bot.greeting': greeting } } });
  const saved = await ask<{ revision: number }>('PUT', '/draft', { revision, config: changed });
  const done = await ask<Published>('POST', '/publish', { revision: saved.revision, reason: `Wave ${wave}` });
  return { version: done.version ?? 0, wave, doneAt: Date.now() };
}

const waveOf = (text: string) => Number(/^Wave (\d+)\./.exec(text)?.[1] ?? 0);

/** Finds which version a conversation began under, and which one the bot answered by. */
function openingOf({ events }: ConversationBody): number {
  return events.flatMap((event) => (event.type === 'ConversationOpened' ? [event.facts.marketVersion] : []))[0] ?? 0;
}

function answeredBy({ events }: ConversationBody): number {
  return events.flatMap((event) => (event.type === 'BotTurnFinished' ? [event.facts.marketVersion] : []))[0] ?? 0;
}

/** Asks again until the answer is complete; what never becomes complete is the test's failure. */
async function until<T>(ask: () => Promise<T>, isComplete: (answer: T) => boolean): Promise<T> {
  const deadline = Date.now() + 90_000;
  for (;;) {
    const answer = await ask();
    if (isComplete(answer) || Date.now() > deadline) return answer;
    await pace(250);
  }
}

it('takes and answers every message once while ten versions are published, each by one whole version', async () => {
  const line = await lineOf(world(), 'acc_us_northpay-us-sms');
  const ask = await owner();
  const first = (await ask<MarketBody>('GET', '')).published?.version ?? 0;
  const published: PublishedAt[] = [{ version: first, wave: 0, doneAt: 0 }];
  const messages = textMessages('wave', 600, 600).map((message) => ({ ...message, text: 'Hello' }));
  const sent: { from: string; sentAt: number; status: number }[] = [];
  const onTheirWay: Promise<void>[] = [];

  function write(): string {
    const message = messages[onTheirWay.length];
    if (!message) throw new Error('there are no more numbers');
    const sentAt = Date.now();
    const take = async () => void sent.push({ from: message.from, sentAt, status: await post(world(), line, message) });
    onTheirWay.push(take());
    return message.from;
  }

  let isPublishing = true;
  const publishing = (async () => {
    for (let wave = 1; wave <= versions; wave += 1) published.push(await publishWave(ask, wave));
  })().finally(() => {
    isPublishing = false;
  });
  while (isPublishing) {
    write();
    await pace(1_000 / perSecond);
  }
  await publishing;
  // And on, until somebody is greeted by the newest.
  let wave = 0;
  while (wave < versions) {
    const from = write();
    await Promise.all(onTheirWay);
    const [greeting] = await until(
      () => heardBy(world(), from),
      (heard) => heard.length > 0,
    );
    wave = waveOf(greeting ?? '');
  }
  expect(sent.filter(({ status }) => status < 200 || status >= 300)).toEqual([]);

  const ids = await until(
    () => projectedConversations(world(), 'us'),
    (known) => known.length >= sent.length,
  );
  const bodies: ConversationBody[] = [];
  for (let index = 0; index < ids.length; index += 20)
    bodies.push(...(await Promise.all(ids.slice(index, index + 20).map((id) => conversation(world(), id)))));
  const ofNumber = (from: string) => bodies.filter(({ legs }) => legs.some(({ handle }) => handle.value === from));
  expect(ids).toHaveLength(sent.length);
  for (const { from, sentAt } of sent) {
    const [body, ...others] = ofNumber(from);
    if (!body) throw new Error(`${from} wrote, and there is no conversation`);
    expect(others).toEqual([]);
    const version = openingOf(body);
    const found = published.find((one) => one.version === version);
    expect(found, `version ${version} was never published`).toBeDefined();
    const oldest = published.findLast(({ doneAt }) => doneAt <= sentAt - cacheMs)?.version ?? first;
    expect(version).toBeGreaterThanOrEqual(oldest);
    const heard = await until(
      () => heardBy(world(), from),
      (known) => known.length > 0,
    );
    expect(heard, `what ${from} heard`).toHaveLength(1);
    // What is said is what the version said that decided it: a snapshot is taken whole, or not at all.
    const said = answeredBy(body);
    expect(said).toBeGreaterThanOrEqual(version);
    expect(waveOf(heard[0] ?? '')).toBe(published.find((one) => one.version === said)?.wave);
  }
});
