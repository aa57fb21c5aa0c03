/** Lets machines talk with the gateway: whatever they say of themselves, what leaves stays below its cap, and nothing is lost. */
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settingsOf } from '../../env.ts';
import { guardFor } from '../../object/stubs.ts';
import { nth, openMailbox, playMailgun } from './testing/mail-world.ts';

const rounds = 1_000;
const cap = 5;
/** So many of a machine's mails are on their way at once. */
const atOnce = 10;

let mailgun: ReturnType<typeof playMailgun>;
beforeEach(() => {
  mailgun = playMailgun();
});
afterEach(() => mailgun.restore());

const sentTo = (address: string) => mailgun.taken.filter(({ to }) => to?.[0]?.address === address);

it('ends a loop of 1,000 rounds at its cap, and answers a marked machine not once', { timeout: 240_000 }, async () => {
  const box = await openMailbox({ limits: { automaticPerSender: cap } });
  // One marks nothing and names nothing that it answers, so that each of its mails begins anew; the other keeps to RFC 3834.
  const rude = 'rude@example.test';
  const polite = 'polite@example.test';
  const answers: number[] = [];
  for (let round = 0; round < rounds; round += atOnce) {
    const answered = await Promise.all(
      Array.from({ length: atOnce }, (_, index) => {
        const isRude = (round + index) % 2 === 0;
        const head = isRude ? { From: rude, Subject: 'Re: Hej' } : { From: polite, 'Auto-Submitted': 'auto-replied' };
        return box.write(head, `Jag är borta. (${round + index})`);
      }),
    );
    answers.push(...answered);
  }
  expect(new Set(answers)).toEqual(new Set([204]));
  expect(answers).toHaveLength(rounds);

  await nth(mailgun.taken, cap - 1);
  // What was not sent is said to be withheld, and why: nothing of it is still on its way.
  const withheld = await vi.waitFor(async () => {
    const waiting = await box.list('bot');
    const bodies = await Promise.all(waiting.slice(0, 20).map(({ conversationId }) => box.read(conversationId)));
    const reasons = bodies.flatMap(({ events }) =>
      events.flatMap((event) => (event.type === 'MessageWithheld' ? [event.facts.reason] : [])),
    );
    expect(reasons.length).toBeGreaterThanOrEqual(10);
    return reasons;
  }, 60_000);
  expect(new Set(withheld)).toEqual(new Set(['loop']));
  expect(sentTo(rude)).toHaveLength(cap);
  expect(sentTo(polite)).toEqual([]);
});

it('stops a whole account when too much leaves it, whomever it goes to, and lets people write on', {
  timeout: 60_000,
}, async () => {
  const box = await openMailbox({ limits: { automaticPerSender: 5, automaticPerAccount: 3 } });
  for (let index = 0; index < 8; index += 1) await box.write({ From: `person-${index}@example.test` }, 'Hej');
  await nth(mailgun.taken, 2);
  await vi.waitFor(async () => {
    const open = await box.list('bot');
    const bodies = await Promise.all(open.map(({ conversationId }) => box.read(conversationId)));
    expect(bodies.filter(({ events }) => events.some(({ type }) => type === 'MessageWithheld'))).toHaveLength(5);
  }, 30_000);
  expect(mailgun.taken).toHaveLength(3);
});

it('counts a message once, however often it is tried', async () => {
  expect(settingsOf(env).ENVIRONMENT).toBe('test');
  const guard = guardFor(env, { tenant: `t-${crypto.randomUUID().slice(0, 8)}`, region: 'eu', subject: 'loop:once' });
  const policy = { limit: 2, windowMs: 60_000, lockoutMs: 0 };
  const answers: boolean[] = [];
  for (const key of ['a', 'a', 'a', 'b', 'b', 'c', 'a', 'c']) answers.push((await guard.attempt(policy, key)).allowed);
  expect(answers).toEqual([true, true, true, true, true, false, true, false]);
});
