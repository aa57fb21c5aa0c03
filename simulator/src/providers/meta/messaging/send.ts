/** Owns POST …/messages: what a page or an Instagram account sends to a person, and what Meta tells of it afterwards. */
import type { Context } from 'hono';
import { toMedia } from '../../../attachments.ts';
import type { Behaviour } from '../../../behaviour.ts';
import { type Env, type WorldEnv, worldOf } from '../../../env.ts';
import { readJson } from '../../../http/refuse.ts';
import type { WorldMessage } from '../../../messages.ts';
import type { MediaFile } from '../../../object/mailbag.ts';
import type { OwedPost } from '../../../object/postman.ts';
import { type Ladders, receiptsFor } from '../../receipts.ts';
import type { App } from './app.ts';
import { echoOf, eventOf, hookFor, type Json } from './events.ts';
import { fetchFile, linkTo } from './files.ts';
import { createMid } from './ids.ts';
import type { MessagingLine } from './line.ts';
import { answerBrokenSendApi, refusals } from './refuse.ts';
import { type SendBody, sendBody } from './send-body.ts';
import { windowOf } from './window.ts';

/** A send that fails is refused at once: neither product reports failures later. */
const ladders: Ladders<'sent' | 'delivered'> = {
  delivered: ['sent', 'delivered'],
  undelivered: ['sent'],
  failed: [],
};

async function refusalOf(env: Env, app: App, line: MessagingLine, body: SendBody): Promise<Response | undefined> {
  const person = body.recipient.id;
  const window = await windowOf(env, app, line, person);
  if (window === 'stranger') return refusals.noSuchPerson();
  const { blocked } = await worldOf(env).habits(app.channel, person);
  if (blocked.includes(line.account.id)) return refusals.unavailable();
  const isTagged = body.messaging_type === 'MESSAGE_TAG';
  if (isTagged !== (body.tag !== undefined)) return refusals.invalid('tag goes with MESSAGE_TAG');
  if (isTagged && !line.humanAgent) return refusals.tagNotGranted();
  if (window === 'closed' || (window === 'human' && !isTagged)) return refusals.outsideWindow();
  const { text, metadata } = body.message;
  if (text !== undefined && app.lengthOf(text) > app.maxText) return refusals.textTooLong();
  return metadata !== undefined && !app.takesMetadata ? refusals.invalid('message[metadata]') : undefined;
}

async function fileOf(app: App, { message: { attachment } }: SendBody): Promise<MediaFile | Response | undefined> {
  if (!attachment) return undefined;
  const file = await fetchFile(attachment.payload.url);
  if (!file) return refusals.fileNotFetched();
  const limit = app.maxBytesOf(file.type);
  return limit === undefined || file.sizeBytes > limit ? refusals.fileRefused() : file;
}

function echoMessage(env: Env, app: App, line: MessagingLine, id: string, body: SendBody, file?: MediaFile): Json {
  const { text, metadata, attachment } = body.message;
  const files = file ? [{ type: attachment?.type, payload: { url: linkTo(env, app, file) } }] : undefined;
  return {
    mid: id,
    app_id: Number(line.appId),
    ...(text === undefined ? {} : { text }),
    ...(metadata === undefined ? {} : { metadata }),
    ...(files ? { attachments: files } : {}),
  };
}

type Sent = { message: WorldMessage; body: SendBody; file?: MediaFile | undefined; behaviour: Behaviour };

/** Prepares the echo, and the report of delivery where there is one; Instagram's messages arrive without anybody being told. */
function postsFor(env: Env, app: App, line: MessagingLine, { message, body, file, behaviour }: Sent): OwedPost[] {
  const { id, address } = message;
  return receiptsFor(behaviour, ladders).map(({ status, afterMs }): OwedPost => {
    const at = Date.now() + afterMs;
    const owed = { message: id, status, afterMs };
    if (status === 'sent')
      return {
        ...owed,
        ...hookFor(env, app, line, [echoOf(line, address, at, echoMessage(env, app, line, id, body, file))]),
      };
    if (!app.tellsDelivery) return { ...owed, url: '', headers: {}, body: '' };
    const delivery = eventOf(line, address, at, { delivery: { mids: [id], watermark: at } });
    return { ...owed, ...hookFor(env, app, line, [delivery]) };
  });
}

/** Takes a send, or refuses it as Meta does. */
export async function takeSend(context: Context<WorldEnv>, app: App, line: MessagingLine): Promise<Response> {
  const { env } = context;
  const world = worldOf(env);
  const parsed = sendBody.safeParse(await readJson(context.req.raw));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refusals.invalid(`${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'not valid'}`);
  }
  const body = parsed.data;
  const refusal = await refusalOf(env, app, line, body);
  if (refusal) return refusal;
  const file = await fileOf(app, body);
  if (file instanceof Response) return file;
  const behaviour = await world.behaviour();
  if (behaviour.outcome === 'failed') return refusals.unavailable();
  const message: WorldMessage = {
    id: createMid(app),
    channel: app.channel,
    account: line.account.id,
    direction: 'down',
    address: body.recipient.id,
    text: body.message.text ?? '',
    media: file ? toMedia([file]) : [],
    choices: (body.message.quick_replies ?? []).map(({ payload, title }) => ({ value: payload, title })),
    status: 'accepted',
    at: Date.now(),
    ...(body.reply_to ? { replyTo: body.reply_to.mid } : {}),
    ...(body.tag ? { author: 'human agent' } : {}),
  };
  const posts = postsFor(env, app, line, { message, body, file, behaviour });
  const { fault } = await world.deliver({ message, files: file ? [file] : [], target: app.name, posts });
  if (fault) return answerBrokenSendApi(fault);
  return context.json({ recipient_id: body.recipient.id, message_id: message.id });
}
