/** Owns POST …/messages: what a business sends to a phone. */
import type { Context } from 'hono';
import { toMedia } from '../../attachments.ts';
import { type WorldEnv, worldOf } from '../../env.ts';
import { readJson } from '../../http/refuse.ts';
import type { WorldMessage } from '../../messages.ts';
import { answerBrokenGraph, graphError } from '../meta/errors.ts';
import { createWamid, digitsOf, toDigits, userIdOf } from './ids.ts';
import type { WhatsAppLine } from './line.ts';
import { readSendBody, type SendBody } from './send-body.ts';
import { toShown } from './shown.ts';
import { statusPosts } from './statuses.ts';
import { isWindowOpen } from './window.ts';

function recipientOf({ to, recipient }: SendBody): string | undefined {
  return to ? toDigits(to) : digitsOf(recipient ?? '');
}

async function react({ env }: Context<WorldEnv>, { reaction }: Extract<SendBody, { type: 'reaction' }>): Promise<void> {
  const target = await worldOf(env).message(reaction.message_id);
  const others = (target?.reactions ?? []).filter(({ by }) => by !== 'down');
  const { emoji } = reaction;
  await worldOf(env).change(reaction.message_id, { reactions: emoji ? [...others, { by: 'down', emoji }] : others });
}

/** Takes a send, or refuses it as Meta does; what fails later is reported later. */
export async function takeSend(context: Context<WorldEnv>, line: WhatsAppLine): Promise<Response> {
  const { env } = context;
  const world = worldOf(env);
  const body = readSendBody(await readJson(context.req.raw));
  if (body instanceof Response) return body;
  const digits = recipientOf(body);
  if (!digits) return graphError(131_026, 'Message undeliverable', { details: 'Nobody has this user id.' });
  const shown = await toShown(env, line, body);
  if (shown instanceof Response) return shown;
  const message: WorldMessage = {
    id: createWamid(digits),
    channel: 'whatsapp',
    account: line.account.id,
    direction: 'down',
    address: digits,
    media: toMedia(shown.files),
    status: 'accepted',
    at: Date.now(),
    ...(body.context ? { replyTo: body.context.message_id } : {}),
    ...shown.message,
  };
  const { blocked } = await world.habits('whatsapp', digits);
  const isAllowed = body.type === 'template' || (await isWindowOpen(env, line.account.id, digits));
  const posts = await statusPosts(env, line, message, {
    behaviour: await world.behaviour(),
    isAllowed,
    isBlocked: blocked.includes(line.account.id),
    callback: body.biz_opaque_callback_data ?? null,
  });
  const { fault } = await world.deliver({ message, files: shown.files, target: 'whatsapp', posts });
  if (fault) return answerBrokenGraph(fault);
  if (body.type === 'reaction') await react(context, body);
  return context.json({
    messaging_product: 'whatsapp',
    contacts: [{ input: body.to ?? body.recipient, ...(body.to ? { wa_id: digits } : {}), user_id: userIdOf(digits) }],
    messages: [{ id: message.id, ...(body.type === 'template' ? { message_status: 'accepted' } : {}) }],
  });
}
