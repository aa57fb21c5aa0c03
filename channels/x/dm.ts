/**
 * Owns reading one direct message, in the form that both of X's webhook products post it, and in that of its REST API.
 * Sources: https://docs.x.com/x-api/activity/event-payloads (dm.received), https://docs.x.com/x-api/direct-messages/get-dm-events
 */
import { idIn, isJson, type Json, numberIn, objectIn, objectsOf, textIn } from '../transport/json.ts';

const idForm = /^[0-9]{1,25}$/;

export type Dm = {
  id: string;
  sender: string;
  /** Whom it went to; absent where X tells only who takes part. */
  recipient?: string;
  sentAt?: number;
  /** The app that sent it, where one did. */
  app?: string;
  data: Json;
};

/** Reads one of X's numbers, which are written as text since they are too long for numbers. */
export function xIdIn(json: Json, name: string): string | undefined {
  const id = idIn(json, name);
  return id && idForm.test(id) ? id : undefined;
}

function timeOf(event: Json): Pick<Dm, 'sentAt'> {
  const told = Number(textIn(event, 'created_timestamp', 20) ?? Date.parse(textIn(event, 'created_at', 40) ?? ''));
  return Number.isSafeInteger(told) && told > 0 ? { sentAt: told } : {};
}

function legacyDm(event: Json): Dm | undefined {
  const create = objectIn(event, 'message_create');
  const [id, sender] = [xIdIn(event, 'id'), xIdIn(create, 'sender_id')];
  const recipient = xIdIn(objectIn(create, 'target'), 'recipient_id');
  if (!id || !sender) return undefined;
  const app = xIdIn(create, 'source_app_id');
  const data = objectIn(create, 'message_data');
  return { id, sender, ...(recipient ? { recipient } : {}), ...timeOf(event), ...(app ? { app } : {}), data };
}

/** Rewrites the REST form to the other: its media come beside it. */
function restDm(event: Json, includes: Json): Dm | undefined {
  const [id, sender] = [xIdIn(event, 'id'), xIdIn(event, 'sender_id')];
  if (!id || !sender) return undefined;
  const others = Array.isArray(event.participant_ids) ? event.participant_ids.filter((one) => one !== sender) : [];
  const recipient =
    others.length === 1 && typeof others[0] === 'string' && idForm.test(others[0]) ? others[0] : undefined;
  const keys: unknown = objectIn(event, 'attachments').media_keys;
  const media = objectsOf(includes.media).find((one) => Array.isArray(keys) && keys.includes(one.media_key));
  const data: Json = {
    text: event.text,
    ...(Array.isArray(keys) ? { attachment: { type: 'media', media: restMedia(media) } } : {}),
  };
  return { id, sender, ...(recipient ? { recipient } : {}), ...timeOf(event), data };
}

function restMedia(media: Json | undefined): Json {
  if (!media) return {};
  const variants = objectsOf(media.variants).map((one) => ({ ...one, bitrate: numberIn(one, 'bit_rate') ?? 0 }));
  return { type: media.type, media_url_https: media.url, ...(variants.length > 0 ? { video_info: { variants } } : {}) };
}

/** Reads a message; undefined for an event that is none, or says neither id nor sender. */
export function readDm(event: Json, includes: Json = {}): Dm | undefined {
  if (isJson(event.message_create)) return legacyDm(event);
  return event.event_type === 'MessageCreate' ? restDm(event, includes) : undefined;
}
