/**
 * Owns what an inbound SMS or MMS is in our words. Twilio adds parameters without notice: what is not known here is left out
 * where a person could read the message all the same, and becomes `unsupported` where not.
 * Source: https://www.twilio.com/docs/messaging/guides/webhook-request
 */
import type { Handle } from '../../schema/channel.ts';
import type { InboundItem } from '../../schema/inbound.ts';
import type { Part } from '../../schema/message.ts';
import { Problem } from '../../schema/problems.ts';
import type { HookRequest, OpenAccount } from '../channel.ts';
import { hookFields } from '../twilio/fields.ts';
import { smsAccessOf } from './config.ts';
import { carrierKeyword, type Keyword } from './keywords.ts';

type Fields = ReadonlyMap<string, string>;

const maxMedia = 10;
const knownTypes = new Set([
  '',
  'text',
  'image',
  'audio',
  'video',
  'document',
  'sticker',
  'location',
  'button',
  'interactive',
]);
/** Says of the envelope, never of what was said. */
const envelope =
  /^(.*Sid|From.*|To.*|Api.*|Num(Media|Segments)|SmsStatus|MessageStatus|Body|MessageType|ChannelMetadata|ProfileName|OptOutType|MediaUrl\d+|MediaContentType\d+|AddOns)$/;

/** Reads the message's own id; the three names mean the same. Throws `malformed`: an invented id would defeat uniqueness. */
export function messageSidOf(fields: Fields): string {
  const sid = fields.get('MessageSid') ?? fields.get('SmsMessageSid') ?? fields.get('SmsSid') ?? '';
  if (!/^[A-Za-z0-9]{2,64}$/.test(sid)) throw new Problem('malformed', 'MessageSid is missing or not an id.');
  return sid;
}

/** Reads a phone handle from a named field; throws `malformed` for addresses of another channel (`whatsapp:+46…`). */
export function phoneIn(fields: Fields, name: 'From' | 'To'): Handle {
  const value = fields.get(name)?.trim() ?? '';
  // E.164 has at most 15 digits; a sender's name has a letter. Anything else with digits could be a card number.
  if (!/^(\+?[0-9]{3,15}|(?=.*[A-Za-z])[A-Za-z0-9 &._-]{1,20})$/.test(value))
    throw new Problem('malformed', `${name} is missing or not a phone number.`);
  return { kind: 'phone', value };
}

function extensionOf(type: string): string {
  const subtype = (type.split('/')[1] ?? 'bin').replace(/^x-/, '').split('+')[0] ?? 'bin';
  return /^[a-z0-9.-]{1,12}$/.test(subtype) ? subtype.replace('jpeg', 'jpg') : 'bin';
}

function mediaParts(fields: Fields): Part[] {
  const announced = Number.parseInt(fields.get('NumMedia') ?? '0', 10) || 0;
  const parts: Part[] = [];
  for (let index = 0; index < maxMedia; index += 1) {
    const source = fields.get(`MediaUrl${index}`);
    const type = (fields.get(`MediaContentType${index}`) ?? 'application/octet-stream').toLowerCase().slice(0, 127);
    if (source && source.length <= 2_000)
      parts.push({ kind: 'attachment', source, name: `mms-${index + 1}.${extensionOf(type)}`, type, state: 'pending' });
    else if (source || index < announced)
      parts.push({ kind: 'unsupported', what: `media ${index + 1} of ${announced} without a usable address` });
  }
  if (announced > maxMedia)
    parts.push({ kind: 'unsupported', what: `${announced - maxMedia} more media than a message can have` });
  return parts;
}

function numberWithin(text: string | undefined, limit: number): number | undefined {
  const value = text?.trim() ? Number(text) : Number.NaN;
  return Math.abs(value) <= limit ? value : undefined;
}

function locationPart(fields: Fields): Part[] {
  const latitude = numberWithin(fields.get('Latitude'), 90);
  const longitude = numberWithin(fields.get('Longitude'), 180);
  if (latitude === undefined || longitude === undefined) return [];
  const name = (fields.get('Label') || fields.get('Address') || '').slice(0, 500);
  return [{ kind: 'location', latitude, longitude, ...(name ? { name } : {}) }];
}

function strangeParts(fields: Fields, isReadable: boolean): Part[] {
  const type = fields.get('MessageType') ?? '';
  if (isReadable && knownTypes.has(type)) return [];
  const unknown = [...fields].filter(([name, value]) => value && !envelope.test(name));
  const summary = unknown
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')
    .slice(0, 4_000);
  const what = knownTypes.has(type)
    ? unknown.length > 0
      ? 'a message without text'
      : 'an empty message'
    : `a message of type ${type.slice(0, 100)}`;
  return [{ kind: 'unsupported', what, ...(summary ? { summary } : {}) }];
}

function partsOf(fields: Fields): Part[] {
  const body = fields.get('Body') ?? '';
  const pressed = fields.get('ButtonPayload');
  const title = fields.get('ButtonText')?.slice(0, 500);
  const said: Part[] = [];
  if (pressed) said.push({ kind: 'postback', value: pressed.slice(0, 1_000), ...(title ? { title } : {}) });
  else if (body.trim()) said.push({ kind: 'text', text: body });
  const parts = [...said, ...mediaParts(fields), ...locationPart(fields)];
  return [...parts, ...strangeParts(fields, parts.length > 0)];
}

const optOutTypes: Record<string, Keyword> = { STOP: 'stop', START: 'start', HELP: 'help' };

function keywordIn(fields: Fields, parts: readonly Part[], optOut: 'default' | 'advanced' | 'off') {
  const told = optOutTypes[fields.get('OptOutType')?.toUpperCase() ?? ''];
  if (told) return { keyword: told, keywordAnswered: true };
  const only = parts.length === 1 ? parts[0] : undefined;
  const keyword = only?.kind === 'text' ? carrierKeyword(only.text) : undefined;
  // With Advanced Opt-Out silence means that Twilio did not act on the word, so the answer is ours to give.
  return keyword ? { keyword, keywordAnswered: optOut === 'default' } : {};
}

/** Turns a verified inbound webhook into its one message. */
export function parseSms(request: HookRequest, account: OpenAccount): InboundItem[] {
  const { config } = smsAccessOf(account);
  const fields = hookFields(request);
  const providerEventId = messageSidOf(fields);
  const parts = partsOf(fields);
  const name = fields.get('ProfileName')?.trim().slice(0, 200);
  return [
    {
      kind: 'message',
      providerEventId,
      from: phoneIn(fields, 'From'),
      trust: 'channel',
      content: { parts },
      ...keywordIn(fields, parts, config.tollFree && config.optOut === 'off' ? 'default' : config.optOut),
      ...(name ? { profile: { name } } : {}),
    },
  ];
}
