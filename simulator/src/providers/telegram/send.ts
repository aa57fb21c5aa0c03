/** Owns what a bot sends: the limits that Telegram holds it to, and how it looks in the chat. */
import * as z from 'zod';
import { toMedia } from '../../attachments.ts';
import { type Env, worldOf } from '../../env.ts';
import type { WorldMessage } from '../../messages.ts';
import type { MediaFile } from '../../object/mailbag.ts';
import { broken, done, refused } from './answers.ts';
import type { Bot } from './bot.ts';
import { refusalFor } from './chats.ts';
import { createFileId, createNumber, worldIdOf } from './ids.ts';
import { ownMessage } from './people.ts';

const keyboardSchema = z.object({
  inline_keyboard: z.array(z.array(z.object({ text: z.string().min(1), callback_data: z.string().optional() }))),
});
const bodySchema = z.object({
  chat_id: z.coerce.string().regex(/^-?\d{1,16}$/),
  text: z.string().optional(),
  caption: z.string().default(''),
  latitude: z.coerce.number().optional(),
  longitude: z.coerce.number().optional(),
  reply_markup: keyboardSchema.optional(),
  reply_parameters: z.object({ message_id: z.number() }).optional(),
});
type Body = z.infer<typeof bodySchema>;

/** Sources: https://core.telegram.org/bots/api#sendmessage, #sendphoto, #inlinekeyboardbutton */
const maxTextLength = 4_096;
const maxCaptionLength = 1_024;
const maxDataBytes = 64;
const maxPhotoBytes = 10_000_000;
const maxFileBytes = 50_000_000;

type Sent = { body: Body; file?: File };

const nested = ['reply_markup', 'reply_parameters'];

/** Reads JSON, or a form whose nested fields are JSON. */
export async function readSend(request: Request, field: string | undefined): Promise<Sent | Response> {
  const isForm = (request.headers.get('content-type') ?? '').startsWith('multipart/form-data');
  const form = isForm ? await request.formData() : undefined;
  const told: Record<string, unknown> = form
    ? Object.fromEntries(
        [...form].map(([name, value]) => [name, nested.includes(name) ? JSON.parse(String(value)) : value]),
      )
    : await request.json();
  const body = bodySchema.safeParse(told);
  if (!body.success) return refused(400, 'Bad Request: chat_id is empty');
  const file = field ? told[field] : undefined;
  if (field && !(file instanceof File)) return refused(400, `Bad Request: there is no ${field} in the request`);
  return { body: body.data, ...(file instanceof File ? { file } : {}) };
}

function objectionTo(method: string, { body, file }: Sent): string | undefined {
  const data = (body.reply_markup?.inline_keyboard ?? []).flat().map(({ callback_data = '' }) => callback_data);
  if (data.some((one) => one === '' || new TextEncoder().encode(one).length > maxDataBytes))
    return 'BUTTON_DATA_INVALID';
  if (method === 'sendMessage' && !body.text?.trim()) return 'message text is empty';
  if ((body.text?.length ?? 0) > maxTextLength) return 'message is too long';
  if (body.caption.length > maxCaptionLength) return 'message caption is too long';
  if (method === 'sendLocation' && (body.latitude === undefined || body.longitude === undefined))
    return 'latitude is empty';
  if (file && file.size > (method === 'sendPhoto' ? maxPhotoBytes : maxFileBytes)) return 'file is too big';
  return undefined;
}

async function fileOf(file: File | undefined): Promise<MediaFile[]> {
  if (!file) return [];
  const bytes = new Uint8Array(await file.arrayBuffer());
  return [{ id: createFileId(), name: file.name, type: file.type, sizeBytes: bytes.length, bytes }];
}

/** Takes a send, or refuses it as Telegram does. */
export async function takeSend(env: Env, bot: Bot, method: string, sent: Sent): Promise<Response> {
  const { body, file } = sent;
  const objection = objectionTo(method, sent);
  if (objection) return refused(400, `Bad Request: ${objection}`);
  const refusal = await refusalFor(env, bot, body.chat_id);
  if (refusal) return refused(refusal.code, refusal.description);
  const files = await fileOf(file);
  const buttons = (body.reply_markup?.inline_keyboard ?? []).flat();
  const { latitude, longitude } = body;
  const message: WorldMessage = {
    id: worldIdOf(bot, body.chat_id, createNumber()),
    channel: 'telegram',
    account: bot.account.id,
    direction: 'down',
    address: body.chat_id,
    text: body.text ?? body.caption,
    media: toMedia(files),
    choices: buttons.map(({ text, callback_data = '' }) => ({ title: text, value: callback_data })),
    status: 'sent',
    at: Date.now(),
    ...(body.reply_parameters ? { replyTo: worldIdOf(bot, body.chat_id, body.reply_parameters.message_id) } : {}),
    ...(latitude !== undefined && longitude !== undefined ? { location: { latitude, longitude } } : {}),
  };
  const { fault } = await worldOf(env).deliver({ message, files, target: 'telegram' });
  return fault ? broken(fault) : done(ownMessage(bot, message));
}
