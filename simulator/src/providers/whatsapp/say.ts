/**
 * Owns how somebody writes on WhatsApp. A message has one file, so several files are several messages of one hook. `extra` knows
 * `batch` (each line is a message of its own, all in one hook), `hidden` (no number, only the user id), `referral` (came by an
 * advertisement), `forwarded`, `expired` (files that are gone when they are asked for) and `echo` (the business wrote on its own
 * phone); what else is there is added to the messages, as Meta may at any time.
 */
import { createHash } from 'node:crypto';
import type { WorldAccount } from '../../../world/types.ts';
import { toFiles } from '../../attachments.ts';
import { type Env, worldOf } from '../../env.ts';
import type { SayAnswer, WorldMessage } from '../../messages.ts';
import type { MediaFile } from '../../object/mailbag.ts';
import type { SayRequest } from '../../say-request.ts';
import { postTimes, statusAfter } from '../hand-in.ts';
import { metaPost } from '../meta/hook.ts';
import type { Later } from '../provider.ts';
import { createMediaId, createWamid, toDigits } from './ids.ts';
import { lineOf } from './line.ts';
import { contactOf, type Json, messageOf, ofNumber, toPayload, type Writer } from './payload.ts';
import { openWindow } from './window.ts';

const ourExtras = new Set(['batch', 'hidden', 'referral', 'forwarded', 'expired', 'echo']);
const typeOf = (mime: string) => /^(image|video|audio)\//.exec(mime)?.[1] ?? 'document';

function mediaContent(file: MediaFile, caption: string): Json {
  const type = typeOf(file.type);
  const sha256 = createHash('sha256').update(file.bytes).digest('base64');
  const named = type === 'document' ? { filename: file.name } : {};
  return { type, [type]: { id: file.id, mime_type: file.type, sha256, ...named, ...(caption ? { caption } : {}) } };
}

type Piece = { text: string; file?: MediaFile; content: Json };

function piecesOf(said: SayRequest, files: readonly MediaFile[]): Piece[] {
  if (files.length > 0)
    return files.map((file, index) => {
      const text = index === 0 ? said.text : '';
      return { text, file, content: mediaContent(file, text) };
    });
  const texts = said.extra.batch ? said.text.split('\n').filter(Boolean) : [said.text];
  return texts.map((text) => ({ text, content: { type: 'text', text: { body: text } } }));
}

function contextOf({ replyTo, extra }: SayRequest, line: { digits: string }): Json {
  const context = {
    ...(replyTo ? { from: line.digits, id: replyTo } : {}),
    ...(extra.forwarded ? { forwarded: true } : {}),
  };
  const advertisement = {
    source_url: 'https://fb.me/northpay',
    source_id: extra.referral,
    source_type: 'ad',
    headline: 'Pay later',
  };
  return {
    ...(Object.keys(context).length > 0 ? { context } : {}),
    ...(extra.referral ? { referral: advertisement } : {}),
  };
}

/** Posts what somebody wrote: one hook with all of its messages. */
export async function sayOnWhatsApp(
  env: Env,
  account: WorldAccount,
  said: SayRequest,
  later: Later,
): Promise<SayAnswer> {
  const line = lineOf(account);
  const world = worldOf(env);
  const digits = toDigits(said.from);
  const writer: Writer = { digits, name: said.name, isHidden: Boolean(said.extra.hidden) };
  const isEcho = Boolean(said.extra.echo);
  const added = Object.fromEntries(Object.entries(said.extra).filter(([name]) => !ourExtras.has(name)));
  const pieces = piecesOf(said, toFiles(said.attachments, createMediaId));
  const at = Date.now();
  const messages: WorldMessage[] = pieces.map(({ text, file }, index) => ({
    id: index === 0 && said.id ? said.id : createWamid(digits),
    channel: 'whatsapp',
    account: account.id,
    direction: isEcho ? 'down' : 'up',
    address: digits,
    text,
    media: file ? [{ id: file.id, name: file.name, type: file.type, sizeBytes: file.sizeBytes }] : [],
    choices: [],
    status: isEcho ? 'sent' : 'sending',
    at,
    ...(isEcho ? { author: 'WhatsApp Business app' } : {}),
    ...(said.replyTo ? { replyTo: said.replyTo } : {}),
  }));
  for (const [index, message] of messages.entries()) {
    const file = pieces[index]?.file;
    await world.record(message, file && !said.extra.expired ? [file] : []);
    if (file && !said.extra.expired) await world.setNote('whatsapp', `media:${file.id}`, account.id);
  }
  const told = pieces.map(({ content }, index) =>
    messageOf(writer, messages[index]?.id ?? '', at, { ...content, ...contextOf(said, line), ...added }),
  );
  const value = isEcho
    ? {
        message_echoes: told.map(({ from: _from, from_user_id: _user, ...echo }) => ({
          from: line.digits,
          to: digits,
          ...echo,
        })),
      }
    : { messages: told };
  if (!isEcho) await openWindow(env, account.id, digits, at);
  const hook = metaPost({
    url: `${env.GATEWAY_URL}/hooks/whatsapp/${account.id}`,
    appSecret: line.appSecret,
    payload: toPayload(
      line,
      isEcho ? 'smb_message_echoes' : 'messages',
      ofNumber(line, { contacts: [contactOf(writer)], ...value }),
    ),
    signature: said.signature,
    retries: said.retries,
  });
  const { answer } = await postTimes(messages[0]?.id ?? '', hook, said.times);
  if (!isEcho) for (const { id } of messages) later(world.setStatus(id, statusAfter(answer)));
  return answer;
}
