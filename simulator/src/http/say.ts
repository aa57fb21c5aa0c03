/** Owns POST /say: somebody writes to an account, and the provider posts it to the gateway as the real one does. */
import { Buffer } from 'node:buffer';
import { Hono } from 'hono';
import { isPossiblePhoneNumber } from 'libphonenumber-js';
import { accountsFor } from '../../world/accounts.ts';
import type { WorldAccount } from '../../world/types.ts';
import { type Env, type WorldEnv, worldOf } from '../env.ts';
import { type Attachment, type Attempt, type SayAnswer, type SayRequest, sayRequest, toAddress } from '../messages.ts';
import type { MediaFile } from '../object/mailbag.ts';
import { paintPicture } from '../picture.ts';
import { inboundParameters } from '../twilio/hook-parameters.ts';
import { postHook } from '../twilio/post-hook.ts';
import { createSid } from '../twilio/sids.ts';
import { messagesOf } from '../twilio/twiml.ts';
import { readJson, refuse } from './refuse.ts';

function toFile(attachment: Attachment, index: number): MediaFile {
  const bytes =
    attachment.data === undefined
      ? paintPicture(Date.now() + index)
      : new Uint8Array(Buffer.from(attachment.data, 'base64'));
  return { id: createSid('ME'), name: attachment.name, type: attachment.type, sizeBytes: bytes.length, bytes };
}

type Later = (work: Promise<unknown>) => void;

async function sayByText(env: Env, account: WorldAccount, said: SayRequest, later: Later): Promise<SayAnswer> {
  const number = account.twilio;
  if (!number) throw new Error(`${account.id} has no number`);
  const world = worldOf(env);
  const files = said.attachments.map(toFile);
  const media = files.map(({ bytes: _, ...file }) => file);
  const id = said.id ?? createSid(files.length > 0 ? 'MM' : 'SM');
  const message = {
    id,
    channel: 'sms' as const,
    account: account.id,
    direction: 'up' as const,
    address: toAddress(said.from),
    text: said.text,
    media,
    choices: [],
    status: 'sending',
    at: Date.now(),
  };
  const keyword = (await world.receive(message, files, number)) ?? undefined;
  const parameters = { ...inboundParameters(message, number, `${env.SELF_URL}/twilio`, keyword), ...said.extra };
  const hook = {
    url: `${env.GATEWAY_URL}/hooks/sms/${account.id}`,
    parameters,
    authToken: number.authTokens[0] ?? '',
    retries: said.retries ?? number.connection.retries,
    readMs: number.connection.readMs,
    token: crypto.randomUUID(),
    signature: said.signature,
  };
  const answers = await Promise.all(Array.from({ length: said.times }, () => postHook(hook)));
  const best = answers.find((answer) => isTaken(answer.status)) ?? answers[0];
  const status = best?.status ?? 0;
  const replies = answers.flatMap((answer) => (isTaken(answer.status) ? messagesOf(answer.body) : []));
  const settled = world.settle(id, isTaken(status) ? 'taken' : `refused ${status}`, replies);
  // Whoever asks what was heard after an answer must find it; the mark on the sender's own screen may come a moment later.
  if (replies.length > 0) await settled;
  else later(settled);
  return { id, accepted: isTaken(status), status, attempts: answers.flatMap((answer) => answer.attempts) };
}

async function sayByChat(env: Env, account: WorldAccount, said: SayRequest): Promise<SayAnswer> {
  const startedAt = Date.now();
  const id = said.id ?? crypto.randomUUID();
  const { status, error } = await worldOf(env).chat(account.id, said.from, id, said.text, said.attachments.map(toFile));
  const attempt: Attempt = { status, tookMs: Date.now() - startedAt, ...(error === undefined ? {} : { error }) };
  return { id, accepted: isTaken(status), status, attempts: [attempt] };
}

const isTaken = (status: number) => status >= 200 && status < 300;

export const say = new Hono<WorldEnv>().post('/say', async (context) => {
  const said = sayRequest.safeParse(await readJson(context.req.raw));
  if (!said.success) return refuse('invalid', said.error);
  const account = accountsFor(context.env.SELF_URL).find((candidate) => candidate.id === said.data.account);
  if (!account || account.channel !== said.data.channel)
    return refuse('unknown-account', `${said.data.account} is no ${said.data.channel} account of this world`);
  if (!said.data.text && said.data.attachments.length === 0)
    return refuse('invalid', 'text or attachments: one of them is needed');
  if (account.channel === 'chat') return context.json(await sayByChat(context.env, account, said.data));
  if (!isPossiblePhoneNumber(toAddress(said.data.from)))
    return refuse('invalid', 'from: a phone number in E.164, as in +14155550132');
  return context.json(await sayByText(context.env, account, said.data, (work) => context.executionCtx.waitUntil(work)));
});
