/**
 * Owns one request to a provider and what its failing means: whether nothing was sent, the line died on the way, or no answer
 * came in time. What an answer says is the channel's affair.
 */

/** How long one request may take; providers that are well answer in under a second. */
const timeoutMs = 10_000;
/** The longest wait that a provider's Retry-After is believed. */
const maxRetryAfterMs = 600_000;

/** Is what came of a request. `never-sent` means that no byte reached the provider, `cut` that the connection died on the way. */
export type CallAnswer =
  | { kind: 'answer'; status: number; headers: Headers; retryAfterMs?: number; body: unknown }
  | { kind: 'never-sent' | 'cut' | 'timeout' };

// The Workers runtime says "Network connection lost." for a refused connection as for one that died after the request, so there
// most failures are `cut`; other runtimes tell them apart.
function failureOf(error: unknown): CallAnswer {
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError'))
    return { kind: 'timeout' };
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  const text = `${code} ${error instanceof Error ? error.message : String(error)}`;
  return { kind: /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|connection refused|dns/i.test(text) ? 'never-sent' : 'cut' };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Makes one request and reads its answer as JSON (`undefined` where it is none). Redirects are not followed: they would carry secrets along. */
export async function callProvider(fetcher: typeof fetch, url: string, init: RequestInit): Promise<CallAnswer> {
  try {
    const response = await fetcher(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
    const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
    return {
      kind: 'answer',
      status: response.status,
      headers: response.headers,
      body: jsonOf(await response.text()),
      ...(retryAfter > 0 ? { retryAfterMs: Math.min(retryAfter * 1_000, maxRetryAfterMs) } : {}),
    };
  } catch (error) {
    return failureOf(error);
  }
}
