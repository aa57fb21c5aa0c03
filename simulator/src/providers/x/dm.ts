/** Owns how X tells of a direct message. Source: https://docs.x.com/x-api/activity/event-payloads */
import type { Env } from '../../env.ts';
import type { MediaFile } from '../../object/mailbag.ts';
import type { App } from './app.ts';
import { activity, type Json, userOf } from './hook.ts';

export type Dm = {
  id: string;
  from: string;
  to: string;
  text: string;
  at: number;
  name?: string | undefined;
  app?: string;
};

/** Tells where a file of a message is: on a host that asks who fetches it. */
function attachmentOf(env: Env, { id, type }: Pick<MediaFile, 'id' | 'type'>): Json {
  const url = `${env.SELF_URL}/x/ton/${id}`;
  const short = `https://t.co/${id.slice(-8)}`;
  const film = { video_info: { variants: [{ content_type: 'video/mp4', bitrate: 832_000, url }] } };
  const isFilm = type.startsWith('video/') || type === 'image/gif';
  const kind = type === 'image/gif' ? 'animated_gif' : isFilm ? 'video' : 'photo';
  return { type: 'media', media: { id, url: short, media_url_https: url, type: kind, ...(isFilm ? film : {}) } };
}

/** Escapes what X escapes in texts. */
const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Tells of a message, wrapped for the app whose user takes part. */
export function dmActivity(
  env: Env,
  app: App,
  dm: Dm,
  file: Pick<MediaFile, 'id' | 'type'> | undefined,
  added: Json = {},
): Json {
  const attachment = file ? attachmentOf(env, file) : undefined;
  const short = attachment ? [(attachment.media as Json).url] : [];
  const data = {
    text: [escapeText(dm.text), ...short].filter(Boolean).join(' '),
    entities: { hashtags: [], symbols: [], user_mentions: [], urls: [] },
    ...(attachment ? { attachment } : {}),
    ...added,
  };
  const event = {
    type: 'message_create',
    id: dm.id,
    created_timestamp: String(dm.at),
    message_create: {
      target: { recipient_id: dm.to },
      sender_id: dm.from,
      ...(dm.app ? { source_app_id: dm.app } : {}),
      message_data: data,
    },
  };
  const users = { [dm.from]: userOf(dm.from, dm.name), [dm.to]: userOf(dm.to) };
  const type = dm.from === app.userId ? 'dm.sent' : 'dm.received';
  return activity(app, type, { direct_message_events: [event], users });
}
