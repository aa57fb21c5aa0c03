/**
 * Owns what the attachments of a message are in our words, kind by kind. A kind that is not known, or that is broken, becomes
 * `unsupported` with what can be told of it.
 * Sources: https://developers.facebook.com/documentation/business-messaging/messenger-platform/webhooks/webhook-events/messages,
 * https://developers.facebook.com/documentation/business-messaging/instagram-messaging/webhooks
 */
import type { Part } from '../../../schema/message.ts';
import { type Json, objectIn, objectsOf, textIn } from '../hook-body.ts';
import { filePart, unsupported } from './file-parts.ts';
import { isMetaFile } from './hosts.ts';

type PartsOf = (payload: Json, attachment: Json, type: string) => readonly Part[];

/** No message of people has more; what comes after is counted, not dropped in silence. */
const maxAttachments = 20;
const noApi = 'https://graph.facebook.com';

const file: PartsOf = (payload, _, type) => {
  const url = textIn(payload, 'url', 2_001);
  return [url ? filePart(type, url) : unsupported(`a file (${type}) that cannot be fetched`)];
};

/** A post, a reel, a link: something passed on. What Meta hosts itself is copied, the rest stays a link in words. */
const passedOn: PartsOf = (payload, attachment, type) => {
  const url = textIn(payload, 'url', 2_001) ?? textIn(attachment, 'url', 2_001);
  const title = textIn(payload, 'title', 500) ?? textIn(attachment, 'title', 500);
  const parsed = URL.parse(url ?? '');
  const isFile = url !== undefined && parsed !== null && isMetaFile(parsed, noApi);
  const text = [title, isFile ? undefined : url].filter(Boolean).join('\n').slice(0, 2_000);
  if (!text && !isFile) return [unsupported(`something passed on (${type})`, payload)];
  const about: Part = { kind: 'about', what: 'forwarded', ...(text ? { text } : {}) };
  return [about, ...(isFile ? [filePart(/reel|video/.test(type) ? 'reel' : 'image', url)] : [])];
};

/** Somebody's own story that names the account. Its link works as long as the story is there, at most a day. */
const storyMention: PartsOf = (payload) => {
  const [id, url] = [textIn(payload, 'id', 300), textIn(payload, 'url', 2_001)];
  const about: Part = { kind: 'about', what: 'story', ...(id ? { target: id } : {}), text: 'mention' };
  return [about, url ? filePart('story', url) : unsupported('a story that is gone')];
};

function within(value: unknown, limit: number): number | undefined {
  return typeof value === 'number' && Math.abs(value) <= limit ? value : undefined;
}

const place: PartsOf = (payload, attachment) => {
  const coordinates = objectIn(payload, 'coordinates');
  const latitude = within(coordinates.lat, 90);
  const longitude = within(coordinates.long, 180);
  if (latitude === undefined || longitude === undefined) return [unsupported('a place', payload)];
  const name = textIn(attachment, 'title', 500);
  return [{ kind: 'location', latitude, longitude, ...(name ? { name } : {}) }];
};

const template: PartsOf = (payload) => [
  unsupported(`a template (${textIn(payload, 'template_type', 60) ?? 'generic'})`, payload),
];

const kinds: Readonly<Record<string, PartsOf>> = {
  image: file,
  sticker: file,
  video: file,
  audio: file,
  file,
  fallback: passedOn,
  share: passedOn,
  post: passedOn,
  ig_post: passedOn,
  reel: passedOn,
  ig_reel: passedOn,
  story_mention: storyMention,
  location: place,
  template,
  ephemeral: () => [unsupported('a picture that can be seen once only')],
};

/** While Messenger changes over, a sticker comes as a sticker and as an image. */
function withoutTwins(attachments: readonly Json[]): readonly Json[] {
  const stickerOf = (one: Json) => textIn(objectIn(one, 'payload'), 'sticker_id');
  const stickers = new Set(attachments.filter(({ type }) => type === 'sticker').map(stickerOf));
  return attachments.filter((one) => one.type !== 'image' || !stickerOf(one) || !stickers.has(stickerOf(one)));
}

/** Turns the attachments of a message, or of an echo of one, into parts. */
export function attachmentParts(message: Json): Part[] {
  const all = withoutTwins(objectsOf(message.attachments));
  const parts = all.slice(0, maxAttachments).flatMap((attachment) => {
    const type = textIn(attachment, 'type', 60) ?? 'unknown';
    const partsOf = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
    return (
      partsOf?.(objectIn(attachment, 'payload'), attachment, type) ?? [
        unsupported(`an attachment (${type})`, attachment),
      ]
    );
  });
  const left = all.length - maxAttachments;
  return left > 0 ? [...parts.slice(0, 40), unsupported(`${left} more attachments`)] : parts.slice(0, 41);
}
