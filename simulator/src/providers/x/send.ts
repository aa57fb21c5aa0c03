/**
 * Owns direct messages that an app sends, and uploads for them. What is sent comes back as an event a moment later.
 * Sources: https://docs.x.com/x-api/direct-messages/create-dm-message-by-participant-id, https://docs.x.com/x-api/media/upload-media
 */
import type { Context } from 'hono';
import * as z from 'zod';
import { toMedia } from '../../attachments.ts';
import { type WorldEnv, worldOf } from '../../env.ts';
import { readJson } from '../../http/refuse.ts';
import type { WorldMessage } from '../../messages.ts';
import { broken, refused } from './answers.ts';
import { type App, webhookUrl } from './app.ts';
import { dmActivity } from './dm.ts';
import { createXId, xPost } from './hook.ts';

const bodySchema = z
  .object({
    text: z.string().min(1).max(10_000).optional(),
    attachments: z
      .array(z.object({ media_id: z.string() }))
      .length(1)
      .optional(),
  })
  .refine(({ text, attachments }) => text ?? attachments, 'text or attachments');
/** Source: https://docs.x.com/x-api/media/quickstart/best-practices */
const maxPictureBytes = 5_000_000;
const echoAfterMs = 150;

/** Takes an upload and gives its id. */
export async function takeUpload(context: Context<WorldEnv>): Promise<Response> {
  const form = await context.req.formData().catch(() => undefined);
  const file = form?.get('media');
  const category = form?.get('media_category');
  if (!(file instanceof File) || (category !== 'dm_image' && category !== 'dm_gif'))
    return refused(400, 'Invalid Request', 'media and media_category are required.');
  if (file.size > maxPictureBytes) return refused(400, 'Invalid Request', 'The file is too large.');
  const fault = await worldOf(context.env).takeFault('x-media');
  if (fault) return broken(fault);
  const id = createXId();
  const bytes = new Uint8Array(await file.arrayBuffer());
  await worldOf(context.env).keepMedia({ id, name: file.name, type: file.type, sizeBytes: bytes.length, bytes });
  return context.json({ data: { id, media_key: `3_${id}`, size: bytes.length, expires_after_secs: 86_400 } });
}

/** Takes a direct message, or refuses it as X does. */
export async function takeSend(context: Context<WorldEnv>, app: App): Promise<Response> {
  const { env } = context;
  const world = worldOf(env);
  const to = context.req.param('to') ?? '';
  const body = bodySchema.safeParse(await readJson(context.req.raw));
  if (!body.success || !/^\d{1,20}$/.test(to))
    return refused(400, 'Invalid Request', 'One or more parameters to your request was invalid.');
  const mediaId = body.data.attachments?.[0]?.media_id;
  const file = mediaId ? await world.media(mediaId) : null;
  if (mediaId && !file) return refused(400, 'Invalid Request', 'Your media IDs are invalid.');
  const { blocked } = await world.habits('x', to);
  if (blocked.includes(app.account.id))
    return refused(403, 'Forbidden', 'You do not have permission to DM one or more participants.');
  const message: WorldMessage = {
    id: createXId(),
    channel: 'x',
    account: app.account.id,
    direction: 'down',
    address: to,
    text: body.data.text ?? '',
    media: file ? toMedia([file]) : [],
    choices: [],
    status: 'sent',
    at: Date.now(),
  };
  const dm = { id: message.id, from: app.userId, to, text: message.text, at: message.at, app: app.appId };
  const post = xPost(webhookUrl(env, app), app, dmActivity(env, app, dm, file ?? undefined));
  const echo = { ...post, afterMs: echoAfterMs };
  const { fault } = await world.deliver({ message, files: file ? [file] : [], target: 'x', posts: [echo] });
  if (fault) return broken(fault);
  const conversation = [app.userId, to].sort().join('-');
  return context.json({ data: { dm_conversation_id: conversation, dm_event_id: message.id } }, 201);
}
