/** Owns how something that a person did becomes an item: who, when, until when it may be answered, and whether anybody is asked to. */
import type { InboundItem, InboundMessage } from '../../../schema/inbound.ts';
import type { Part } from '../../../schema/message.ts';
import { objectIn, textIn } from '../hook-body.ts';
import { type Event, notice, senderOf, timeOf } from './event.ts';
import { contentOf } from './message-parts.ts';
import { type Occasion, windowsFrom } from './windows.ts';

type Said = { id: string; parts: readonly Part[]; occasion: Occasion; automatic?: boolean };

/** Writes an item of the person who did something; without one it belongs to nobody and is noticed. */
export function fromPerson(event: Event, { id, parts, occasion, automatic = false }: Said): InboundItem {
  const from = senderOf(event);
  if (!from) return notice('event-without-sender');
  const sentAt = timeOf(event);
  const name =
    textIn(objectIn(event.json, 'sender'), 'name', 200) ?? textIn(objectIn(event.json, 'sender'), 'username', 200);
  const message: InboundMessage = {
    kind: 'message',
    providerEventId: id,
    from,
    trust: 'channel',
    ...(sentAt === undefined ? {} : { sentAt }),
    content: contentOf(parts),
    ...windowsFrom(sentAt ?? event.now, occasion, event.access),
    // Another app answers: what was said is kept, and nobody here is asked to answer.
    ...(automatic || event.isStandby ? { automatic: true } : {}),
    ...(name ? { profile: { name } } : {}),
  };
  return message;
}
