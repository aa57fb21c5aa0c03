/**
 * Tries to break the first promise while things break: the runtime is killed, databases stop, the provider and the account system
 * fail. Whatever was answered with 2xx is stored exactly once, and every reply that is owed goes out.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { ConversationBody } from '../../schema/api/desk.ts';
import type { World } from '../../scripts/world/start-world.ts';
import { lendWorld } from './lend-world.ts';
import {
  breakPart,
  conversation,
  heardBy,
  type Line,
  lineOf,
  outgoingOf,
  post,
  postAll,
  projectedConversations,
  type TextMessage,
  textMessages,
} from './text-load.ts';

// Thousands of messages and their answers; a slow machine is not a broken promise.
vi.setConfig({ testTimeout: 240_000 });

const account = 'acc_us_northpay-us-sms';
const settleWithinMs = 90_000;

/** Asks again until the answer is complete; what never becomes complete is the test's failure. */
async function until<T>(ask: () => Promise<T>, isComplete: (answer: T) => boolean): Promise<T> {
  const deadline = Date.now() + settleWithinMs;
  for (;;) {
    const answer = await ask();
    if (isComplete(answer) || Date.now() > deadline) return answer;
    await sleep(500);
  }
}

async function allConversations(world: World): Promise<ConversationBody[]> {
  const ids = await projectedConversations(world, 'us');
  const bodies: ConversationBody[] = [];
  for (let index = 0; index < ids.length; index += 20) {
    bodies.push(...(await Promise.all(ids.slice(index, index + 20).map((id) => conversation(world, id)))));
  }
  return bodies;
}

function receivedTexts(bodies: ConversationBody[]): string[] {
  return bodies.flatMap(({ events }) =>
    events.flatMap((event) =>
      event.type === 'MessageReceived'
        ? (event.content?.parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])) ?? [])
        : [],
    ),
  );
}

function isSettled(bodies: ConversationBody[]): boolean {
  return bodies.every((body) => outgoingOf(body).every(({ status, withheld }) => withheld || status !== 'queued'));
}

/** Reads everything back and compares it with what was sent: each message once, each owed reply on its phone once. */
async function expectAllKept(world: World, messages: TextMessage[]): Promise<ConversationBody[]> {
  const name = messages[0]?.text.split(' number ')[0] ?? '';
  const wanted = messages.map(({ text }) => text).sort();
  const ours = (bodies: ConversationBody[]) =>
    receivedTexts(bodies)
      .filter((text) => text.startsWith(`${name} number `))
      .sort();
  const bodies = await until(
    () => allConversations(world),
    (all) => ours(all).length >= wanted.length && isSettled(all),
  );
  expect(ours(bodies)).toEqual(wanted);
  return bodies;
}

async function expectAllHeard(world: World, bodies: ConversationBody[]): Promise<void> {
  for (const body of bodies) {
    const owed = outgoingOf(body).filter(({ withheld }) => !withheld);
    expect(owed.every(({ status }) => status === 'sent' || status === 'delivered')).toBe(true);
    const phone = body.legs[0]?.handle.value ?? '';
    expect((await heardBy(world, phone)).length, `messages on ${phone}`).toBe(owed.length);
  }
}

describe('under a load of text messages', () => {
  const world = lendWorld();
  let line: Line;

  it('keeps every message and every owed reply when the runtime is killed in the middle', async () => {
    line = await lineOf(world(), account);
    const messages = textMessages('kill', 2_000, 200);
    await postAll(world(), line, messages, {
      after: 900,
      happens: async () => {
        await world().kill9Gateway();
        await world().startGateway();
      },
    });
    const bodies = await expectAllKept(world(), messages);
    expect(bodies).toHaveLength(200);
    await expectAllHeard(world(), bodies);
  });

  it('takes the same messages again without taking them twice', async () => {
    const messages = textMessages('kill', 2_000, 200);
    const before = await allConversations(world());
    await postAll(world(), line, messages.slice(0, 300));
    await expectAllKept(world(), messages);
    expect((await allConversations(world())).map(({ seq }) => seq).sort()).toEqual(before.map(({ seq }) => seq).sort());
  });

  it('takes messages while libSQL is stopped, and shows them when it is back', async () => {
    const messages = textMessages('database', 2_000, 200);
    await world().stopDatabases();
    const back = sleep(20_000).then(() => world().startDatabases());
    for (const message of messages.slice(0, 100)) expect(await post(world(), line, message)).toBe(200);
    await postAll(world(), line, messages.slice(100));
    await back;
    await expectAllKept(world(), messages);
  });
});

describe('when the provider fails', () => {
  const world = lendWorld();

  it('sends every owed reply once after it answered 500 for a while', async () => {
    const line = await lineOf(world(), account);
    const messages = textMessages('error', 2_000, 200);
    await breakPart(world(), { target: 'twilio', mode: 'error', count: 200 });
    await postAll(world(), line, messages);
    await expectAllHeard(world(), await expectAllKept(world(), messages));
  });

  it('says that it does not know when a send times out, and never sends it twice', async () => {
    const line = await lineOf(world(), account);
    const messages = textMessages('timeout', 10, 10).map((message, index) => ({
      ...message,
      from: `+1503555010${index}`,
    }));
    await breakPart(world(), { target: 'twilio', mode: 'timeout', count: 5, processed: true });
    await postAll(world(), line, messages);
    const bodies = await expectAllKept(world(), messages);
    const written = bodies
      .filter(({ legs }) => legs[0]?.handle.value.startsWith('+1503'))
      .flatMap((body) => outgoingOf(body));
    expect(written.every(({ status }) => ['unknown', 'sent', 'delivered'].includes(status))).toBe(true);
    for (const { from } of messages) {
      const heard = await heardBy(world(), from);
      expect(new Set(heard).size).toBe(heard.length);
    }
  });
});

describe('when the account system is down', () => {
  const world = lendWorld();

  it('still takes, answers and hands over', async () => {
    const line = await lineOf(world(), account);
    await breakPart(world(), { target: 'account-system', mode: 'error', count: 100_000 });
    const messages = textMessages('account', 2_000, 200);
    await postAll(world(), line, messages);
    const bodies = await expectAllKept(world(), messages);
    expect(bodies.every(({ state }) => state === 'queued')).toBe(true);
    await expectAllHeard(world(), bodies);
  });
});
