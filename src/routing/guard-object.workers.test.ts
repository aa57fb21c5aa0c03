import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';

const policy = { limit: 2, windowMs: 60_000, lockoutMs: 600_000 };

function guard() {
  return env.GUARDS.getByName(`northpay/eu/${crypto.randomUUID()}`);
}

describe('a guard object', () => {
  it('keeps its count and its lock when it dies', async () => {
    const stub = guard();
    expect(await stub.attempt(policy)).toEqual({ allowed: true, remaining: 1 });
    await evictDurableObject(stub);
    const last = await stub.attempt(policy);
    expect(last).toMatchObject({ allowed: true, remaining: 0, lockedUntil: expect.any(Number) });
    await evictDurableObject(stub);
    expect(await stub.attempt(policy)).toEqual({ allowed: false, remaining: 0, lockedUntil: last.lockedUntil });
  });

  it('allows no more than the limit to tries that come at once', async () => {
    const stub = guard();
    const answers = await Promise.all(Array.from({ length: 20 }, () => stub.attempt(policy)));
    expect(answers.filter(({ allowed }) => allowed)).toHaveLength(2);
  });

  it('starts anew when it is cleared', async () => {
    const stub = guard();
    for (let attempt = 0; attempt < 3; attempt += 1) await stub.attempt(policy);
    await stub.clear();
    expect(await stub.attempt(policy)).toEqual({ allowed: true, remaining: 1 });
  });

  it('does not forget a lock when its alarm comes early, and leaves nothing behind when it comes in time', async () => {
    const stub = guard();
    await stub.attempt(policy);
    const { lockedUntil } = await stub.attempt(policy);
    expect(await runDurableObjectAlarm(stub)).toBe(true);
    expect(await stub.attempt(policy)).toMatchObject({ allowed: false });
    expect(await runInDurableObject(stub, (_, ctx) => ctx.storage.getAlarm())).toBe(lockedUntil);

    const short = guard();
    await short.attempt({ limit: 2, windowMs: 1, lockoutMs: 1 });
    await runInDurableObject(short, async (_, ctx) => {
      // The clock is the real one: wait until what was counted no longer matters.
      while (Date.now() < ((await ctx.storage.getAlarm()) ?? 0)) await scheduler.wait(1);
    });
    await runDurableObjectAlarm(short);
    const tables = await runInDurableObject(short, (_, ctx) =>
      ctx.storage.sql.exec("SELECT name FROM sqlite_master WHERE name = 'state'").toArray(),
    );
    expect(tables).toEqual([]);
  });
});
