/**
 * Owns asking Meta how a token is: alive, until when, and allowed what it needs.
 * Source: https://developers.facebook.com/docs/graph-api/reference/debug_token
 */
import * as z from 'zod';
import type { Aspect } from '../../schema/health.ts';
import type { ChannelDeps } from '../channel.ts';
import { isTokenError } from './errors.ts';
import { callGraph, type GraphAccess, type GraphAnswer } from './graph.ts';

const tokenSchema = z.object({
  data: z.object({
    is_valid: z.boolean(),
    /** Seconds since 1970; 0 means never. */
    expires_at: z.number().nullish(),
    data_access_expires_at: z.number().nullish(),
    scopes: z.array(z.string()).nullish(),
    error: z.object({ message: z.string().nullish() }).nullish(),
  }),
});

/** Tells how an aspect is when its question was not answered: unknown. That a token is dead is said once, of the token. */
export function aspectOfFailure(answer: GraphAnswer): Aspect {
  if (answer.kind !== 'answer') return { state: 'unknown', detail: `Meta could not be asked (${answer.kind}).` };
  const { error, status } = answer;
  return { state: 'unknown', detail: `Meta answered ${error?.detail ?? `HTTP ${status}`}`.slice(0, 500) };
}

/** Tells how a token is when its question was not answered: dead where Meta says so. */
export function aspectOfToken(answer: GraphAnswer): Aspect {
  const error = answer.kind === 'answer' ? answer.error : undefined;
  if (!error || !isTokenError(error)) return aspectOfFailure(answer);
  return { state: 'broken', detail: `Meta refuses the access token: ${error.detail ?? error.code}`.slice(0, 500) };
}

function endOf(seconds: number | null | undefined): number | undefined {
  return seconds ? seconds * 1_000 : undefined;
}

/** Asks after the account's own token. `scopes` are the permissions that it needs. */
export async function checkToken(deps: ChannelDeps, access: GraphAccess, scopes: readonly string[]): Promise<Aspect> {
  const answer = await callGraph(deps, access, 'debug_token', { query: { input_token: access.token } });
  const told = answer.kind === 'answer' && !answer.error ? tokenSchema.safeParse(answer.body) : undefined;
  if (!told?.success) return aspectOfToken(answer);
  const { is_valid, error, expires_at, data_access_expires_at, scopes: granted } = told.data.data;
  if (!is_valid)
    return {
      state: 'broken',
      detail: `The access token is dead: ${error?.message ?? 'make a new one.'}`.slice(0, 500),
    };
  const missing = granted ? scopes.filter((scope) => !granted.includes(scope)) : [];
  const ends = [endOf(expires_at), endOf(data_access_expires_at)].filter((end) => end !== undefined);
  const expiry = ends.length > 0 ? { expiresAt: Math.min(...ends) } : {};
  if (missing.length > 0)
    return { state: 'broken', detail: `The access token lacks ${missing.join(', ')}.`, ...expiry };
  return { state: 'ok', ...expiry };
}
