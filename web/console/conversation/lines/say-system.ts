/** Owns the sentence of each event that is no message: pure, one case an event. */
import type { ConversationEvent } from '../../../../schema/conversation/events.ts';
import { formatWait } from '../../../shared/format.ts';
import { formats, words } from '../../words.ts';

export type Saying = {
  text: string;
  sign: 'begin' | 'person' | 'move' | 'verified' | 'refused' | 'action' | 'end' | 'rating' | 'language';
  tone?: 'good' | 'bad';
};

type QueueName = (id: string) => string;

function nameOf({ actor }: ConversationEvent): string {
  if (actor.kind === 'agent') return actor.name;
  if (actor.kind === 'bot') return words.conversation.bot;
  return actor.kind === 'customer' ? words.conversation.customer : words.conversation.system;
}

function sayLease(
  event: Extract<ConversationEvent, { type: 'LeaseChanged' }>,
  queueName: QueueName,
): Saying | undefined {
  const { holder, reason } = event.facts;
  const to =
    holder.kind === 'agent' ? holder.name : holder.kind === 'queue' ? queueName(holder.queue) : words.conversation.bot;
  const by = nameOf(event);
  switch (reason) {
    case 'claimed':
      return { text: words.system.claimed(holder.kind === 'agent' ? holder.name : by), sign: 'person' };
    case 'released':
      return { text: words.system.released(by), sign: 'move' };
    case 'transferred':
      return { text: words.system.transferred(by, to), sign: 'move' };
    case 'escalated':
      return { text: words.system.escalated(by, to), sign: 'move' };
    case 'reopened':
      return { text: words.system.reopened, sign: 'begin' };
    default:
      return undefined;
  }
}

/** Says an event in a sentence, or nothing where a colleague would not care. */
export function saySystem(event: ConversationEvent, queueName: QueueName): Saying | undefined {
  switch (event.type) {
    case 'ConversationOpened':
      return event.facts.previous ? { text: words.system.continued, sign: 'begin' } : undefined;
    case 'LeaseChanged':
      return sayLease(event, queueName);
    case 'HandedOver': {
      const { note } = event.content ?? {};
      const text = words.system.handedOver(queueName(event.facts.queue), words.customer.reasons[event.facts.reason]);
      return { text: note ? `${text} · ${words.system.withNote(note)}` : text, sign: 'move' };
    }
    case 'QueuePlaceTold': {
      const { place, expectedWaitMs, opensAt } = event.facts;
      if (opensAt !== undefined) return { text: words.system.opens(formats.moment(opensAt)), sign: 'person' };
      return {
        text: words.system.place(place, expectedWaitMs === undefined ? undefined : formatWait(expectedWaitMs)),
        sign: 'person',
      };
    }
    case 'CustomerIdentified': {
      const { method, verified } = event.facts;
      const text = words.system.verified[verified ? method : 'lookup'];
      return verified ? { text, sign: 'verified', tone: 'good' } : { text, sign: 'person' };
    }
    case 'VerificationFailed': {
      const { remaining, lockedUntil } = event.facts;
      const text =
        lockedUntil === undefined
          ? words.system.verificationFailed(remaining)
          : words.system.lockedOut(formats.time(lockedUntil));
      return { text, sign: 'refused', tone: 'bad' };
    }
    case 'ActionRequested': {
      const names: Record<string, string> = words.customer.actionNames;
      return {
        text: words.system.actionAsked(names[event.facts.name] ?? event.facts.name, event.content?.order),
        sign: 'action',
      };
    }
    case 'ActionFinished': {
      const message = event.content?.message ?? event.content?.reference;
      if (event.facts.outcome === 'done')
        return { text: words.system.actionDone(message), sign: 'action', tone: 'good' };
      if (event.facts.outcome === 'refused')
        return { text: words.system.actionRefused(message), sign: 'action', tone: 'bad' };
      if (event.facts.outcome === 'unknown') return { text: words.system.actionUnknown, sign: 'action', tone: 'bad' };
      return { text: words.system.actionFailed, sign: 'action', tone: 'bad' };
    }
    case 'ConversationResolved':
      return { text: words.system.resolved[event.facts.outcome], sign: 'end' };
    case 'RatingAsked':
      return { text: words.system.ratingAsked, sign: 'rating' };
    case 'RatingGiven': {
      const text = words.system.rated(event.facts.score);
      return {
        text: event.content?.comment ? `${text} · ${words.system.withNote(event.content.comment)}` : text,
        sign: 'rating',
      };
    }
    case 'LanguageChanged':
      return { text: words.system.language(formats.language(event.facts.language)), sign: 'language' };
    case 'LegAdded': {
      const leg = event.content?.leg;
      if (!leg) return undefined;
      return {
        text: words.system.legAdded(
          words.channels[leg.channel] ?? leg.channel,
          leg.handle.kind === 'phone' ? leg.handle.value : '',
        ),
        sign: 'begin',
      };
    }
    case 'LegChanged':
      return {
        text: event.facts.consent === 'opted-out' ? words.system.optedOut : words.system.optedIn,
        sign: 'person',
      };
    default:
      return undefined;
  }
}
