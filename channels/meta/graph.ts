/** Owns talking to Meta's Graph API: addresses and version, the bearer token, proofs, and errors as values. */
import { toBytes } from '../../src/lib/bytes.ts';
import type { ChannelDeps } from '../channel.ts';
import { callProvider } from '../transport/call.ts';
import { type GraphError, graphErrorOf } from './errors.ts';
import { metaDigest } from './signature.ts';

/** The release of the API that every call names; it works until 2028-07-29. Source: https://developers.facebook.com/docs/graph-api/changelog */
export const graphVersion = 'v25.0';

/** Some of Meta's hosts turn away clients without a name. */
export const userAgent = 'Parley/1.0';

/** Is what an account calls with. `proofSecret` is its app's secret, where the app requires proofs with each call. */
export type GraphAccess = { token: string; proofSecret?: string };

export type GraphAnswer =
  | { kind: 'answer'; status: number; headers: Headers; retryAfterMs?: number; body: unknown; error?: GraphError }
  | { kind: 'never-sent' | 'cut' | 'timeout' };

export type GraphCall = {
  method?: 'GET' | 'POST' | 'DELETE';
  query?: Readonly<Record<string, string>>;
  json?: unknown;
  form?: FormData;
};

/** Writes the address of a node or edge (`1060…/messages`) below the configured base. */
export function graphUrl(deps: ChannelDeps, path: string, query: Readonly<Record<string, string>> = {}): string {
  const params = new URLSearchParams(query).toString();
  return `${deps.env.apis.graph.replace(/\/+$/, '')}/${graphVersion}/${path.replace(/^\/+/, '')}${params ? `?${params}` : ''}`;
}

/** Calls a node or edge. It never rejects: an error of the API, a dead line and a late answer are values. */
export async function callGraph(
  deps: ChannelDeps,
  { token, proofSecret }: GraphAccess,
  path: string,
  { method = 'GET', query = {}, json, form }: GraphCall = {},
): Promise<GraphAnswer> {
  const proof: Record<string, string> = proofSecret
    ? { appsecret_proof: await metaDigest(proofSecret, toBytes(token)) }
    : {};
  const answer = await callProvider(deps.fetch, graphUrl(deps, path, { ...query, ...proof }), {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/json',
      'user-agent': userAgent,
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    ...(form ? { body: form } : {}),
  });
  if (answer.kind !== 'answer') return answer;
  const error = graphErrorOf(answer.body);
  return { ...answer, ...(error ? { error } : {}) };
}
