import { expect, it } from 'vitest';
import { createTurnstile } from './turnstile.ts';

const tick = () => new Promise<void>((resolve) => setImmediate(resolve));

function stage() {
  let now = 0;
  let inside = 0;
  let most = 0;
  const turnstile = createTurnstile({
    clock: () => now,
    random: () => 0.5,
    wait: async (ms) => {
      now += ms;
      await tick();
    },
  });
  return {
    turnstile,
    most: () => most,
    work: async () => {
      inside += 1;
      most = Math.max(most, inside);
      await tick();
      inside -= 1;
    },
  };
}

it('lets everybody through, a few at a time', async () => {
  const { turnstile, work, most } = stage();
  let done = 0;
  await Promise.all(Array.from({ length: 50 }, () => turnstile('eu', work).then(() => (done += 1))));
  expect(done).toBe(50);
  expect(most()).toBe(3);
});

it('keeps databases apart, and goes on after work that failed or never ended', async () => {
  const { turnstile } = stage();
  const failing = () => Promise.reject(new Error('no'));
  for (let index = 0; index < 5; index += 1) await expect(turnstile('eu', failing)).rejects.toThrow('no');
  for (let index = 0; index < 3; index += 1) void turnstile('eu', () => new Promise(() => undefined));
  expect(await turnstile('us', async () => 'at once')).toBe('at once');
  expect(await turnstile('eu', async () => 'in the end')).toBe('in the end');
});
