/**
 * Owns one question to an account system: signed anew for each try, bounded in time, repeated with backoff, behind a circuit.
 * Every operation is safe to repeat: reads by nature, actions by their idempotency key. It never throws for what the other side does.
 */
import type { z } from 'zod';
import type { AccountAnswer } from '../../schema/account-system.ts';
import type { Random } from '../../schema/ids.ts';
import { backoffMs } from '../lib/backoff.ts';
import type { Clock } from '../lib/clock.ts';
import type { Circuit } from './circuit.ts';
import { signedHeaders } from './signed-request.ts';

/** Says how long a question may take: each try, and all of it with the waits between. */
export const askPolicy = { tryMs: 2_000, totalMs: 5_000, tries: 3, backoff: { baseMs: 150, maxMs: 1_000 } } as const;

export type AskDeps = {
  fetch: typeof fetch;
  now: Clock;
  random: Random;
  sleep: (ms: number) => Promise<void>;
  /** Makes the signal that ends a try after a time. */
  timeout: (ms: number) => AbortSignal;
  /** Makes the id of one signed request. */
  newId: () => string;
  circuit: Circuit;
  /** Hears why a try failed: operation and cause, never content. */
  onFailure?: (failure: AskFailure) => void;
};

export type AskFailure = { operation: string; cause: string };

/** Is where to ask; the secret (`whsec_` and base64) is fetched for each question and kept no longer. */
export type Upstream = { baseUrl: string; secret: () => Promise<string> };

export type Question<Answer> = {
  /** The operation's name in the OpenAPI document. */
  operation: string;
  method: 'GET' | 'POST';
  /** Below the base address, with its query. */
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
  answer: z.ZodType<Answer>;
};

type Try<Answer> =
  | { kind: 'answered'; answer: AccountAnswer<Answer> }
  /** `isDown` counts for the circuit; what one strange question brings about must not end the answers to all others. */
  | { kind: 'failed'; cause: string; repeat: boolean; isDown: boolean };

/** Asks until there is an answer, the tries or the time are used up, or the circuit is open. */
export async function ask<Answer>(
  question: Question<Answer>,
  upstream: Upstream,
  deps: AskDeps,
): Promise<AccountAnswer<Answer>> {
  const until = deps.now() + askPolicy.totalMs;
  for (let attempt = 1; attempt <= askPolicy.tries; attempt += 1) {
    if (!deps.circuit.allows()) break;
    const result = await askOnce(question, upstream, deps, Math.min(askPolicy.tryMs, until - deps.now()));
    if (result.kind === 'answered') {
      deps.circuit.succeeded();
      return result.answer;
    }
    if (result.isDown) deps.circuit.failed();
    deps.onFailure?.({ operation: question.operation, cause: result.cause });
    const waitMs = backoffMs(attempt, askPolicy.backoff, deps.random);
    if (!result.repeat || attempt === askPolicy.tries || deps.now() + waitMs >= until) break;
    await deps.sleep(waitMs);
  }
  return { ok: false, reason: 'unavailable' };
}

async function askOnce<Answer>(
  question: Question<Answer>,
  upstream: Upstream,
  deps: AskDeps,
  timeoutMs: number,
): Promise<Try<Answer>> {
  try {
    const url = new URL(`${upstream.baseUrl.replace(/\/$/, '')}${question.path}`);
    const body = question.body === undefined ? '' : JSON.stringify(question.body);
    const signature = signedHeaders(
      { method: question.method, url, body },
      await upstream.secret(),
      deps.newId(),
      deps.now(),
    );
    const response = await deps.fetch(url.href, {
      method: question.method,
      headers: {
        accept: 'application/json',
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...question.headers,
        ...signature,
      },
      ...(body ? { body } : {}),
      // A signed request is meant for one address: a redirect is a failure, not a hint.
      redirect: 'manual',
      signal: deps.timeout(Math.max(1, timeoutMs)),
    });
    if (response.status === 404) {
      await response.body?.cancel();
      return { kind: 'answered', answer: { ok: false, reason: 'not-found' } };
    }
    if (!response.ok) {
      await response.body?.cancel();
      const repeat = response.status >= 500;
      const isDown = repeat || response.status === 429;
      return { kind: 'failed', cause: `status ${response.status}`, repeat, isDown };
    }
    const read = question.answer.safeParse(await response.json());
    if (read.success) return { kind: 'answered', answer: { ok: true, value: read.data } };
    return {
      kind: 'failed',
      cause: `answer does not fit: ${read.error.issues.map((issue) => issue.path.join('.')).join(', ')}`,
      repeat: false,
      isDown: false,
    };
  } catch (error) {
    return { kind: 'failed', cause: error instanceof Error ? error.name : 'unknown', repeat: true, isDown: true };
  }
}
