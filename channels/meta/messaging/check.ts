/**
 * Owns asking Meta how a page or an Instagram account is subscribed: without it no message comes in, however well the token is.
 * Sources: https://developers.facebook.com/docs/graph-api/reference/page/subscribed_apps,
 * https://developers.facebook.com/docs/instagram-platform/webhooks
 */
import * as z from 'zod';
import type { Aspect } from '../../../schema/health.ts';
import type { ChannelDeps, OpenAccount } from '../../channel.ts';
import { callGraph } from '../graph.ts';
import { isJson, textIn } from '../hook-body.ts';
import { aspectOfFailure, aspectOfToken } from '../token.ts';
import { atHost, messagingAccessOf } from './access.ts';

const appsSchema = z.object({
  data: z.array(
    z.object({
      id: z.union([z.string(), z.number()]).transform(String).nullish(),
      subscribed_fields: z.array(z.string()).nullish(),
    }),
  ),
});

/** Is what an account has to hear: without a needed field it does not work, without a wanted one it works less well. */
export type Fields = { needed: readonly string[]; wanted: readonly string[] };

/** Tells whether our app is subscribed to the sender's node, and to every field. */
export async function checkSubscription(
  { needed, wanted }: Fields,
  account: OpenAccount,
  deps: ChannelDeps,
): Promise<Aspect> {
  const access = messagingAccessOf(account);
  const { senderId, appIds } = access.settings;
  const answer = await callGraph(atHost(deps, access), access.graph, `${senderId}/subscribed_apps`);
  const told = answer.kind === 'answer' && !answer.error ? appsSchema.safeParse(answer.body) : undefined;
  if (!told?.success) return aspectOfFailure(answer);
  const apps = told.data.data;
  // An answer that names no app speaks of the one whose token asked.
  const ours = apps.find(({ id }) => !id || appIds.includes(id));
  const how = `POST /${senderId}/subscribed_apps?subscribed_fields=${[...needed, ...wanted].join(',')}`;
  if (!ours) return { state: 'broken', detail: `No messages come in: the app is not subscribed. ${how}`.slice(0, 500) };
  const fields = new Set(ours.subscribed_fields ?? []);
  const missing = (names: readonly string[]) => names.filter((name) => !fields.has(name));
  const lost = missing(needed);
  if (lost.length > 0)
    return { state: 'broken', detail: `The subscription lacks ${lost.join(', ')}. ${how}`.slice(0, 500) };
  const less = missing(wanted);
  return less.length > 0
    ? { state: 'warning', detail: `The subscription lacks ${less.join(', ')}. ${how}`.slice(0, 500) }
    : { state: 'ok' };
}

/**
 * Asks whose the token is: `idField` of its own node has to be the id that was entered. Where nothing else tells of a token, this says
 * whether it is alive.
 */
export async function checkIdentity(
  { expected, idField, hint }: { expected: string; idField: string; hint: string },
  account: OpenAccount,
  deps: ChannelDeps,
): Promise<{ token: Aspect; sender: Aspect }> {
  const access = messagingAccessOf(account);
  const answer = await callGraph(atHost(deps, access), access.graph, 'me', { query: { fields: idField } });
  const body = answer.kind === 'answer' && !answer.error && isJson(answer.body) ? answer.body : undefined;
  const id = body && textIn(body, idField, 40);
  if (!id) return { token: aspectOfToken(answer), sender: aspectOfFailure(answer) };
  const other = `The access token is of ${id}, and not of ${expected}: ${hint}`.slice(0, 500);
  return { token: { state: 'ok' }, sender: id === expected ? { state: 'ok' } : { state: 'broken', detail: other } };
}
