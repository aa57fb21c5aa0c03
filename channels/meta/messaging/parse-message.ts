/** Owns what people write, press and click: each an item of its own. */
import type { InboundItem } from '../../../schema/inbound.ts';
import { idIn, type Json, objectIn, textIn } from '../hook-body.ts';
import { isAdvertisement, referralParts } from './about-parts.ts';
import { derivedId, type Event, notice, senderOf, timeOf } from './event.ts';
import { unsupported } from './file-parts.ts';
import { fromPerson } from './from-person.ts';
import { contentOfMessage, pressed } from './message-parts.ts';

/** Converts what a person wrote. Deleting takes an earlier message back: its content has to go here too. */
export function parseMessage(event: Event): InboundItem {
  const message = objectIn(event.json, 'message');
  const mid = idIn(message, 'mid');
  if (!mid) return notice('message-without-id');
  if (message.is_deleted === true)
    return fromPerson(event, {
      id: derivedId(mid, 'deleted'),
      parts: [{ kind: 'deletion', target: mid }],
      occasion: 'silent',
    });
  const referral = { ...objectIn(event.json, 'referral'), ...objectIn(message, 'referral') };
  const occasion = isAdvertisement(referral) ? 'came-by-advertisement' : 'spoke';
  return fromPerson(event, { id: mid, parts: contentOfMessage(message).parts, occasion });
}

/** Converts a pressed button; in standby, and for buttons of other apps, there is no value but what stands on it. */
export function parsePostback(event: Event): InboundItem {
  const postback = objectIn(event.json, 'postback');
  const referral = objectIn(postback, 'referral');
  const title = textIn(postback, 'title', 500);
  const value = textIn(postback, 'payload', 1_000);
  return fromPerson(event, {
    // Before v11 buttons had no id of their own.
    id: idIn(postback, 'mid') ?? derivedId('postback', senderOf(event)?.value, timeOf(event), value ?? title),
    parts: [...referralParts(referral), pressed(value, title, postback)],
    occasion: isAdvertisement(referral) ? 'came-by-advertisement' : 'spoke',
  });
}

/** Converts a click on an advertisement or a link that led back here without a word: kept for who reads on, and nobody is woken. */
export function parseReferral(event: Event): InboundItem {
  const referral = objectIn(event.json, 'referral');
  const parts = referralParts(referral);
  if (parts.length === 0) return notice('referral');
  return fromPerson(event, {
    id: derivedId(
      'referral',
      senderOf(event)?.value,
      timeOf(event),
      textIn(referral, 'ad_id', 60) ?? textIn(referral, 'ref', 60),
    ),
    parts,
    occasion: isAdvertisement(referral) ? 'came-by-advertisement' : 'spoke',
    automatic: true,
  });
}

/** Converts a conversation that another app hands to us: somebody waits there, so somebody here is asked to answer. */
export function handedToUs(event: Event, control: Json): InboundItem {
  const from = textIn(control, 'previous_owner_app_id', 40) ?? 'idle';
  return fromPerson(
    { ...event, isStandby: false },
    {
      id: derivedId('handed-over', senderOf(event)?.value, timeOf(event), from),
      parts: [unsupported('a conversation that another app handed over', textIn(control, 'metadata', 1_000))],
      occasion: 'silent',
    },
  );
}
