/** Owns the facts above a conversation: the gateway's answer, moved on by every event that came after it. */
import type { ConversationBody } from '../../../schema/api/desk.ts';
import type { ConversationEvent } from '../../../schema/conversation/events.ts';
import { removedHandle } from '../../../schema/conversation/leg.ts';
import { words } from '../words.ts';
import type { Events } from './timeline.ts';

export type Header = Omit<ConversationBody, 'events' | 'more'>;

function stateOf(owner: Header['owner']): Header['state'] {
  if (owner.kind === 'bot') return 'bot';
  if (owner.kind === 'queue') return 'queued';
  return owner.kind === 'nobody' ? 'resolved' : 'assigned';
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
    case 'PrioritySet':
      return { ...next, priority: event.facts.priority };
    case 'ConversationHeld': {
      const { actor, at, content } = event;
      return actor.kind === 'agent' ? { ...next, hold: { at, by: actor, reason: content?.reason ?? '' } } : next;
    }
    case 'HoldReleased': {
      const { hold: _over, ...rest } = next;
      return rest;
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
            ? {
                ...leg,
                trust: event.facts.trust ?? leg.trust,
                consent: event.facts.consent ?? leg.consent,
                ...(event.facts.closed === undefined ? {} : { closed: event.facts.closed }),
              }
            : leg,
        ),
      };
    case 'MessageReceived': {
      const { legId, automatic, replyUntil, humanReplyUntil } = event.facts;
      const heard = {
        ...(replyUntil === undefined ? {} : { replyUntil }),
        ...(humanReplyUntil === undefined ? {} : { humanReplyUntil }),
      };
      const isAnswered = !automatic && !header.legs.some((leg) => leg.id === legId && leg.guest);
      return {
        ...next,
        legs: header.legs.map((leg) => ({
          ...leg,
          ...(leg.id === legId ? heard : {}),
          ...(isAnswered ? { active: leg.id === legId } : {}),
        })),
      };
    }
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
    case 'LinkSettled': {
      const { linkId, outcome } = event.facts;
      return outcome === 'wrong-code' ? next : { ...next, links: header.links.filter(({ id }) => id !== linkId) };
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

/** Shows an address where a person can read one; a platform's own id of a visitor says nothing. */
export function addressOf({ handle }: Pick<Header['legs'][number], 'handle'>): string | undefined {
  if (handle.value === removedHandle) return undefined;
  return handle.kind === 'phone' || handle.kind === 'email' ? handle.value : undefined;
}

/** Names the customer as well as is known: by name, else by the address they write from. */
export function displayNameOf({ contact, legs }: Pick<Header, 'contact' | 'legs'>): string {
  if (contact.name) return contact.name;
  const leg = legs.find(({ active }) => active) ?? legs[0];
  if (!leg) return words.somebody;
  return addressOf(leg) ?? words.visitorOf(leg.channel);
}

/** Names who speaks on a leg: the customer, or somebody else by the address they write from. */
export function speakerOf(header: Pick<Header, 'contact' | 'legs'>, legId: string): string {
  const leg = header.legs.find(({ id }) => id === legId);
  return leg?.guest ? (addressOf(leg) ?? words.visitorOf(leg.channel)) : displayNameOf(header);
}

/** Says by which way a message went or came, where there is more than one, and that it concerns somebody else. */
export function wayOf({ legs }: Pick<Header, 'legs'>, legId: string, side: 'theirs' | 'ours'): string | undefined {
  const leg = legs.find(({ id }) => id === legId);
  if (!leg || legs.length < 2) return undefined;
  const channel = words.channels[leg.channel] ?? leg.channel;
  if (!leg.guest) return channel;
  const to = side === 'ours' ? words.conversation.to(addressOf(leg) ?? words.visitorOf(leg.channel)) : undefined;
  return [channel, to, words.conversation.guest].filter(Boolean).join(' · ');
}
