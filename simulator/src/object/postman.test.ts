/** Keeps the promises about what providers owe the gateway: in its order, as often as asked, and once settled never again. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Post } from '../providers/post.ts';
import { createObjectStorage } from '../testing/object-storage.ts';
import { createPostman, type Move, type OwedPost } from './postman.ts';
import { createTables } from './tables.ts';

const owed = (body: string, afterMs: number, more: Partial<OwedPost> = {}): OwedPost => ({
  ...{ url: 'http://gateway.test/hook', headers: { 'x-signature': body }, body, afterMs },
  ...more,
});

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

function lendPostman(post: (post: Post) => Promise<unknown>) {
  const storage = createObjectStorage();
  createTables(storage as unknown as DurableObjectStorage);
  const work: Promise<unknown>[] = [];
  const moves: Move[] = [];
  const create = () =>
    createPostman({ storage, waitUntil: (one) => void work.push(one), onDue: (due) => void moves.push(...due), post });
  return { storage, moves, create, settled: () => Promise.allSettled(work) };
}

describe('what is owed to the gateway', () => {
  it('is posted when it is due and not before, in the order of its times', async () => {
    const posted: string[] = [];
    const { storage, create, settled } = lendPostman(async ({ body }) => posted.push(String(body)));
    const postman = create();
    await postman.owe([owed('second', 200), owed('first', 100), owed('third', 200)]);
    expect(storage.alarm()).toBe(1_000_100);
    await postman.pump();
    expect(posted).toEqual([]);
    vi.setSystemTime(1_000_200);
    await postman.pump();
    await settled();
    expect(posted).toEqual(['first', 'second', 'third']);
    await postman.pump();
    expect(posted).toHaveLength(3);
  });

  it('moves the message when it is due, whether or not anybody is told', async () => {
    const posted: string[] = [];
    const { moves, create, settled } = lendPostman(async ({ url }) => posted.push(url));
    const postman = create();
    await postman.owe([owed('a', 0, { message: 'SM1', status: 'failed', errorCode: 30008, url: '' })]);
    await postman.pump();
    await settled();
    expect(moves).toEqual([{ message: 'SM1', status: 'failed', errorCode: 30008 }]);
    expect(posted).toEqual([]);
  });

  it('keeps how it is to be repeated over a restart', async () => {
    const posted: Post[] = [];
    const { create, settled } = lendPostman(async (post) => posted.push(post));
    await create().owe([owed('a', 0, { retries: 4, readMs: 9_000, again: 'refused' })]);
    await create().pump();
    await settled();
    expect(posted).toMatchObject([
      { retries: 4, readMs: 9_000, again: 'refused', headers: { 'x-signature': 'a' }, body: 'a' },
    ]);
  });

  it('waits its turn when more is due than is posted at once', async () => {
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    let started = 0;
    const { create, settled } = lendPostman(async () => {
      started += 1;
      await gate;
    });
    const postman = create();
    await postman.owe(Array.from({ length: 60 }, (_, index) => owed(String(index), 0)));
    await postman.pump();
    expect(started).toBe(48);
    open();
    await settled();
    await settled();
    expect(started).toBe(60);
  });
});
