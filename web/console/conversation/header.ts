/** Owns the facts above a conversation: the gateway's answer, moved on by every event that came after it. */
import type { ConversationBody } from '../../../schema/api/desk.ts';
import type { ConversationEvent } from '../../../schema/conversation/events.ts';
import { words } from '../words.ts';
import type { Events } from './timeline.ts';

export type Header = Omit<ConversationBody, 'events' | 'more'>;

function stateOf(owner: Header['owner']): Header['state'] {
  if (owner.kind === 'bot') return 'bot';
  if (owner.kind === 'queue') return 'queued';
  return owner.kind === 'agent' ? 'assigned' : 'resolved';
}

function evolve(header: Header, event: ConversationEvent): Header {
  const next = { ...header, seq: event.seq };
  switch (event.type) {
    case 'LeaseChanged': {
      const { holder, epoch } = event.facts;
      const owner: Header['owner'] =
        holder.kind === 'agent' ? { kind: 'agent', id: holder.id, name: holder.name } : holder;
      return {
        ...next,
        owner,
        epoch,
        state: stateOf(owner),
        ...(holder.kind === 'queue' ? { queue: holder.queue } : {}),
      };
    }
    case 'LanguageChanged':
      return { ...next, language: event.facts.language };
    case 'LegAdded': {
      const leg = event.content?.leg;
      if (!leg || header.legs.some(({ id }) => id === leg.id)) return next;
      return { ...next, legs: [...header.legs, { ...leg, active: header.legs.length === 0 }] };
    }
    case 'LegChanged':
      return {
        ...next,
        legs: header.legs.map((leg) =>
          leg.id === event.facts.legId
            ? { ...leg, trust: event.facts.trust ?? leg.trust, consent: event.facts.consent ?? leg.consent }
            : leg,
        ),
      };
    case 'MessageReceived':
      return { ...next, legs: header.legs.map((leg) => ({ ...leg, active: leg.id === event.facts.legId })) };
    case 'CustomerIdentified': {
      const name = event.content?.name ?? header.contact.name;
      const customerId = event.content?.customerId ?? header.contact.customerId;
      return {
        ...next,
        contact: {
          ...header.contact,
          verified: event.facts.verified,
          ...(name ? { name } : {}),
          ...(customerId ? { customerId } : {}),
        },
      };
    }
    case 'RatingGiven':
      return { ...next, rating: event.facts.score };
    default:
      return next;
  }
}

/** Computes the header after every event newer than the answer it started from. */
export function toHeader(base: Header, events: Events): Header {
  return [...events.values()]
    .filter(({ seq }) => seq > base.seq)
    .sort((a, b) => a.seq - b.seq)
    .reduce(evolve, base);
}

/** Names the customer as well as is known: by name, else by the address they write from. */
export function displayNameOf({ contact, legs }: Pick<Header, 'contact' | 'legs'>): string {
  if (contact.name) return contact.name;
  const leg = legs.find(({ active }) => active) ?? legs[0];
  if (!leg) return words.somebody;
  return leg.handle.kind === 'phone' ? leg.handle.value : words.visitor;
}
