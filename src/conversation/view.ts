/**
 * Owns what a reader gets of an event: first whether (schema/audience), then in which shape. Customers see who speaks by first
 * name, never staff ids, provider ids or what the account system said.
 */
import { isVisible, type Reader } from '../../schema/audience.ts';
import type { ConversationEvent, EventOf } from '../../schema/conversation/events.ts';

function firstName(name: string): string {
  return name.split(/\s+/)[0] ?? name;
}

/** Leaves out where a provider keeps a file: its addresses are between us and the provider. */
function withoutSources(event: EventOf<'MessageReceived'>): EventOf<'MessageReceived'> {
  if (!event.content) return event;
  const parts = event.content.parts.map((part) => {
    if (part.kind !== 'attachment') return part;
    const { source: _source, ...rest } = part;
    return rest;
  });
  return { ...event, content: { ...event.content, parts } };
}

/** A page may be left open where others look: when the call comes is shown, not to which number. */
function withoutNumber(event: EventOf<'CallbackChanged'>): EventOf<'CallbackChanged'> {
  if (!event.content) return event;
  const { agentName } = event.content;
  return { ...event, content: { phone: '', ...(agentName ? { agentName: firstName(agentName) } : {}) } };
}

function shapeForCustomer(event: ConversationEvent): ConversationEvent {
  const actor =
    event.actor.kind === 'agent' ? { kind: 'agent' as const, id: '', name: firstName(event.actor.name) } : event.actor;
  if (event.type === 'MessageReceived')
    return { ...withoutSources(event), actor, facts: { ...event.facts, providerEventId: '' } };
  if (event.type === 'CallbackChanged') return { ...withoutNumber(event), actor };
  if (event.type === 'ConversationOpened')
    return { ...event, actor, facts: { ...event.facts, contactId: '', previous: undefined } };
  return { ...event, actor };
}

/** Gives the event as this reader may see it, or null when it is not theirs. */
export function viewFor(reader: Reader, event: ConversationEvent): ConversationEvent | null {
  if (!isVisible(reader, event)) return null;
  return reader.kind === 'customer' || reader.kind === 'bot' ? shapeForCustomer(event) : event;
}
