/** Owns the objects that a message to LINE is made of, the limits on them, and how they look in the chat. */
import * as z from 'zod';
import type { WorldMessage } from '../../messages.ts';
import type { MediaFile } from '../../object/mailbag.ts';
import { createMessageId } from './ids.ts';

/** Source: https://developers.line.biz/en/reference/messaging-api/#postback-action */
const action = z.object({
  type: z.literal('postback'),
  label: z.string().min(1).max(20),
  data: z.string().min(1).max(300),
  displayText: z.string().max(300).optional(),
});
const link = z.string().max(2_000).url();
/** Source: https://developers.line.biz/en/reference/messaging-api/#quick-reply */
const quickReply = { quickReply: z.object({ items: z.array(z.object({ action })).min(1).max(13) }).optional() };

/** Source: https://developers.line.biz/en/reference/messaging-api/#message-objects */
const objectSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string().min(1).max(5_000), ...quickReply }),
  z.object({ type: z.literal('image'), originalContentUrl: link, previewImageUrl: link, ...quickReply }),
  z.object({
    type: z.literal('location'),
    title: z.string().min(1).max(100),
    address: z.string().min(1).max(100),
    latitude: z.number(),
    longitude: z.number(),
    ...quickReply,
  }),
]);
export const objectsSchema = z.array(objectSchema).min(1).max(5);
type LineObject = z.infer<typeof objectSchema>;

export type Shown = Pick<WorldMessage, 'text' | 'choices' | 'media'> & Pick<WorldMessage, 'location'>;

/** Fetches a picture as the phone that shows it does; one that cannot be had is a link that leads nowhere. */
async function pictureAt(url: string): Promise<MediaFile | undefined> {
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok) return undefined;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const type = response.headers.get('content-type') ?? 'image/jpeg';
  return {
    id: createMessageId(),
    name: `picture.${type.split('/')[1] ?? 'jpg'}`,
    type,
    sizeBytes: bytes.length,
    bytes,
  };
}

/** Turns an object into what the phone shows, with its picture. */
export async function toShown(one: LineObject): Promise<{ shown: Shown; files: MediaFile[] }> {
  const items = one.quickReply?.items ?? [];
  const choices = items.map(({ action: { label, data, displayText } }) => ({
    value: data,
    title: displayText ?? label,
  }));
  const empty: Shown = { text: '', choices, media: [] };
  if (one.type === 'text') return { shown: { ...empty, text: one.text }, files: [] };
  if (one.type === 'location') {
    const { latitude, longitude, title } = one;
    return { shown: { ...empty, location: { latitude, longitude, name: title } }, files: [] };
  }
  const picture = await pictureAt(one.originalContentUrl);
  if (!picture) return { shown: { ...empty, text: `(picture not shown) ${one.originalContentUrl}` }, files: [] };
  const { bytes: _, ...media } = picture;
  return { shown: { ...empty, media: [media] }, files: [picture] };
}
