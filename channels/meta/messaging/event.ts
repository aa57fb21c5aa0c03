/** Owns what every event of a page or an Instagram account has in common: whose it is, when it was, who was there. */
import type { Handle } from '../../../schema/channel.ts';
import type { InboundNotice } from '../../../schema/inbound.ts';
import { idIn, type Json, objectIn, textIn } from '../hook-body.ts';
import type { MessagingAccess } from './access.ts';

/** Is one event with what reading it needs. */
export type Event = {
  json: Json;
  access: MessagingAccess;
  /** The page or account that it came to. */
  ownId: string;
  /** True when another app answers this person: we only look on. */
  isStandby: boolean;
  now: number;
};

/** Writes a notice: something signed that concerns no conversation. */
export function notice(what: string): InboundNotice {
  return { kind: 'notice', what };
}

/** Reads a time as ms since 1970, told in ms or in seconds; one to come is taken for now, so that no window is too long. */
export function timeIn(json: Json, name: string, now: number): number | undefined {
  const told = Number(textIn(json, name, 20) ?? Number.NaN);
  if (!(told > 0)) return undefined;
  const at = told < 1e11 ? told * 1_000 : told;
  return at < 1e14 ? Math.min(Math.round(at), now) : undefined;
}

function handleIn(json: Json, side: 'sender' | 'recipient', { access }: Event): Handle | undefined {
  const value = idIn(objectIn(json, side), 'id');
  return value ? { kind: access.settings.product.name, value } : undefined;
}

/** Tells who is at each end. Neither is the page itself: what it does is told by echoes alone. */
export function senderOf(event: Event): Handle | undefined {
  const sender = handleIn(event.json, 'sender', event);
  return sender?.value === event.ownId ? undefined : sender;
}

/** Tells whom an echo went to. */
export function recipientOf(event: Event): Handle | undefined {
  const recipient = handleIn(event.json, 'recipient', event);
  return recipient?.value === event.ownId ? undefined : recipient;
}

/** Tells when an event was, where Meta tells it. */
export function timeOf({ json, now }: Event): number | undefined {
  return timeIn(json, 'timestamp', now);
}

/** Makes the id of an event that Meta gave none, of what tells it from every other; the same again when it is repeated. */
export function derivedId(...parts: readonly (string | number | undefined)[]): string {
  return parts
    .map((part) => part ?? '')
    .join(':')
    .slice(0, 300);
}
