/**
 * Owns what a reader gets of an event: first whether (schema/audience), then in which shape. Customers see who speaks by first
 * name, never staff ids, provider ids or what the account system said.
 */
import { isVisible, type Reader } from '../../schema/audience.ts';
import type { ConversationEvent } from '../../schema/conversation/events.ts';

function firstName(name: string): string {
  return name.split(/\s+/)[0] ?? name;
}

function shapeForCustomer(event: ConversationEvent): ConversationEvent {
  const actor =
    event.actor.kind === 'agent' ? { kind: 'agent' as const, id: '', name: firstName(event.actor.name) } : event.actor;
  if (event.type === 'MessageReceived') return { ...event, actor, facts: { ...event.facts, providerEventId: '' } };
  if (event.type === 'ConversationOpened')
    return { ...event, actor, facts: { ...event.facts, contactId: '', previous: undefined } };
  return { ...event, actor };
}

/** Gives the event as this reader may see it, or null when it is not theirs. */
export function viewFor(reader: Reader, event: ConversationEvent): ConversationEvent | null {
  if (!isVisible(reader, event)) return null;
  return reader.kind === 'customer' || reader.kind === 'bot' ? shapeForCustomer(event) : event;
}
