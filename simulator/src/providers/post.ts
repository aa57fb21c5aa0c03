/** Owns how a provider posts a prepared request to the gateway: within its time limit, again when it is not taken. */
import type { Attempt } from '../messages.ts';

export type Post = {
  url: string;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer>;
  /** How often it is tried again. */
  retries: number;
  /** How long all tries may take together. */
  readMs: number;
  /** `broken` repeats what nobody answered or was answered 5xx; `refused` repeats whatever was not answered 2xx. */
  again?: 'broken' | 'refused';
};

export type PostAnswer = { attempts: Attempt[]; status: number; body: string; type: string };

const pauseMs = 100;
const shortestMs = 100;

/** Tells whether the gateway took it. */
export function isTaken(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Tells whether a provider gives up after this answer. */
export function isSettled(status: number, again: Post['again'] = 'broken'): boolean {
  return again === 'refused' ? isTaken(status) : status > 0 && status < 500;
}

async function tryOnce(post: Post, withinMs: number): Promise<Omit<PostAnswer, 'attempts'> & { error?: string }> {
  try {
    const response = await fetch(post.url.replace(/#.*$/, ''), {
      method: 'POST',
      headers: post.headers,
      body: post.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(Math.max(shortestMs, withinMs)),
    });
    return {
      status: response.status,
      body: await response.text(),
      type: response.headers.get('content-type') ?? '',
    };
  } catch (error) {
    return { status: 0, body: '', type: '', error: error instanceof Error ? error.message : String(error) };
  }
}

/** Posts a request as often as its provider would, and tells how every try went. */
export async function postHook(post: Post): Promise<PostAnswer> {
  const deadline = Date.now() + post.readMs;
  const attempts: Attempt[] = [];
  let last: Omit<PostAnswer, 'attempts'> = { status: 0, body: '', type: '' };
  for (let attempt = 0; attempt <= post.retries; attempt += 1) {
    if (attempt > 0) await scheduler.wait(pauseMs * 2 ** attempt);
    const startedAt = Date.now();
    const { error, ...answer } = await tryOnce(post, deadline - startedAt);
    last = answer;
    attempts.push({
      status: answer.status,
      tookMs: Date.now() - startedAt,
      ...(error === undefined ? {} : { error }),
    });
    if (isSettled(answer.status, post.again) || Date.now() >= deadline) break;
  }
  return { attempts, ...last };
}
