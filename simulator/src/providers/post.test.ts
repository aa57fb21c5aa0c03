/** Keeps how providers repeat themselves: what broke is posted again, what was refused only where the provider does that. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isSettled, type Post, postHook } from './post.ts';

const post: Post = { url: 'http://gateway.test/hook#rc=2', headers: {}, body: 'x', retries: 2, readMs: 5_000 };

afterEach(() => vi.unstubAllGlobals());

function answering(statuses: (number | Error)[]): string[] {
  const asked: string[] = [];
  vi.stubGlobal('scheduler', { wait: async () => undefined });
  vi.stubGlobal('fetch', async (url: string) => {
    const status = statuses[asked.push(url) - 1] ?? 200;
    if (status instanceof Error) throw status;
    return new Response('said', { status });
  });
  return asked;
}

describe('a post to the gateway', () => {
  it('is repeated while the gateway is broken or silent, and ends with what it said last', async () => {
    const asked = answering([new Error('refused'), 503, 200]);
    const { attempts, status, body } = await postHook(post);
    expect(attempts.map((attempt) => attempt.status)).toEqual([0, 503, 200]);
    expect(attempts[0]?.error).toBe('refused');
    expect([status, body]).toEqual([200, 'said']);
    expect(asked[0]).toBe('http://gateway.test/hook');
  });

  it('stops at a refusal, unless the provider repeats refusals too', async () => {
    answering([403]);
    expect((await postHook(post)).attempts).toHaveLength(1);
    answering([403, 403, 403, 403]);
    expect((await postHook({ ...post, again: 'refused' })).attempts).toHaveLength(3);
  });

  it.each([
    [200, 'broken', true],
    [404, 'broken', true],
    [500, 'broken', false],
    [0, 'broken', false],
    [404, 'refused', false],
    [204, 'refused', true],
  ] as const)('after %i a provider that repeats what is %s is settled: %s', (status, again, settled) => {
    expect(isSettled(status, again)).toBe(settled);
  });
});
