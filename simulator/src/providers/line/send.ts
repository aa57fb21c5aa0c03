/**
 * Owns replies and pushes: a reply token is good once and for a minute, a retry key is taken once, and pushes count against the
 * month. Sources: https://developers.line.biz/en/reference/messaging-api/#send-reply-message, #send-push-message,
 * https://developers.line.biz/en/docs/messaging-api/retrying-api-request/
 */
import * as z from 'zod';
import { type Env, worldOf } from '../../env.ts';
import type { Fault } from '../../faults.ts';
import { broken, refused } from './answers.ts';
import { createMessageId } from './ids.ts';
import { objectsSchema, toShown } from './objects.ts';
import type { OfficialAccount } from './official-account.ts';

const tokenLastsMs = 60_000;
const keyLastsMs = 24 * 3_600_000;
/** What the demo account may push in a month. */
export const monthlyLimit = 5_000;

const replySchema = z.object({ replyToken: z.string().min(1), messages: objectsSchema });
const pushSchema = z.object({ to: z.string().regex(/^U[0-9a-f]{32}$/), messages: objectsSchema });
const tokenNote = z.object({ account: z.string(), to: z.string(), at: z.number(), used: z.boolean().default(false) });
const keyNote = z.object({ requestId: z.string(), ids: z.array(z.string()), at: z.number() });

type Objects = z.infer<typeof objectsSchema>;

function malformed(error: z.ZodError): Response {
  const details = error.issues.map(({ message, path }) => ({ message, property: path.join('.') }));
  return refused(400, `The request body has ${details.length} error(s)`, details);
}

const sentBody = (ids: readonly string[]) => ({ sentMessages: ids.map((id) => ({ id, quoteToken: `q${id}` })) });

/** Shows objects on somebody's phone, unless they blocked the account: that is told to nobody. */
async function show(
  env: Env,
  own: OfficialAccount,
  to: string,
  objects: Objects,
): Promise<{ fault: Fault | null; ids: string[] }> {
  const world = worldOf(env);
  const fault = await world.takeFault('line');
  if (fault && !fault.processed) return { fault, ids: [] };
  const { blocked } = await world.habits('line', to);
  const ids: string[] = [];
  for (const one of objects) {
    const { shown, files } = await toShown(one);
    const id = createMessageId();
    ids.push(id);
    if (blocked.includes(own.account.id)) continue;
    const about = { channel: 'line', account: own.account.id, direction: 'down', address: to } as const;
    await world.record({ id, ...about, status: 'sent', at: Date.now(), ...shown }, files);
  }
  return { fault, ids };
}

/** Takes a reply: its token is used up by it, whatever becomes of the answer. */
export async function takeReply(env: Env, own: OfficialAccount, told: unknown): Promise<Response> {
  const reply = replySchema.safeParse(told);
  if (!reply.success) return malformed(reply.error);
  const key = `reply:${reply.data.replyToken}`;
  const noted = await worldOf(env).note('line', key);
  const token = noted === null ? undefined : tokenNote.parse(JSON.parse(noted));
  const isLive = token && !token.used && token.account === own.account.id && Date.now() - token.at < tokenLastsMs;
  if (!token || !isLive) return refused(400, 'Invalid reply token');
  const { fault, ids } = await show(env, own, token.to, reply.data.messages);
  if (ids.length > 0) await worldOf(env).setNote('line', key, JSON.stringify({ ...token, used: true }));
  return fault ? broken(fault) : Response.json(sentBody(ids));
}

const usageKey = ({ account }: OfficialAccount) => `usage:${account.id}:${new Date().toISOString().slice(0, 7)}`;

/** Tells how many pushes went out this month. */
export async function usageOf(env: Env, own: OfficialAccount): Promise<number> {
  return Number((await worldOf(env).note('line', usageKey(own))) ?? 0);
}

async function acceptedBefore(env: Env, key: string): Promise<Response | undefined> {
  const noted = await worldOf(env).note('line', key);
  const accepted = noted === null ? undefined : keyNote.parse(JSON.parse(noted));
  if (!accepted || Date.now() - accepted.at > keyLastsMs) return undefined;
  const body = { message: 'The retry key is already accepted', ...sentBody(accepted.ids) };
  return Response.json(body, { status: 409, headers: { 'x-line-accepted-request-id': accepted.requestId } });
}

/** Takes a push, once under each retry key. */
export async function takePush(
  env: Env,
  own: OfficialAccount,
  told: unknown,
  retryKey: string | undefined,
): Promise<Response> {
  if (retryKey !== undefined && !/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.test(retryKey))
    return refused(400, 'Invalid X-Line-Retry-Key');
  const push = pushSchema.safeParse(told);
  if (!push.success) return malformed(push.error);
  const key = retryKey && `key:${own.account.id}:${retryKey.toLowerCase()}`;
  const before = key ? await acceptedBefore(env, key) : undefined;
  if (before) return before;
  const used = await usageOf(env, own);
  if (used >= monthlyLimit) return refused(429, 'You have reached your monthly limit.');
  const { fault, ids } = await show(env, own, push.data.to, push.data.messages);
  const requestId = crypto.randomUUID();
  if (ids.length > 0) {
    await worldOf(env).setNote('line', usageKey(own), String(used + 1));
    if (key) await worldOf(env).setNote('line', key, JSON.stringify({ requestId, ids, at: Date.now() }));
  }
  return fault ? broken(fault) : Response.json(sentBody(ids), { headers: { 'x-line-request-id': requestId } });
}
