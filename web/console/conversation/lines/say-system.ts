/** Owns the sentence of each event that is no message: pure, one case an event. */
import type { ConversationEvent, EventOf } from '../../../../schema/conversation/events.ts';
import type { Leg } from '../../../../schema/conversation/leg.ts';
import { formatDuration, formatWait } from '../../../shared/format.ts';
import { appointmentOf } from '../../callbacks/say-callback.ts';
import { shownOf } from '../../time/say-clock.ts';
import { formats, words } from '../../words.ts';
import { addressOf } from '../header.ts';

export type Saying = {
  text: string;
  sign:
    | 'begin'
    | 'person'
    | 'move'
    | 'verified'
    | 'refused'
    | 'action'
    | 'end'
    | 'hold'
    | 'rating'
    | 'language'
    | 'urgency'
    | 'clock'
    | 'phone'
    | 'link';
  tone?: 'good' | 'bad';
  /** Another conversation that this one speaks of. */
  leadsTo?: string;
};

type QueueName = (id: string) => string;
type LegOf = (legId: string) => Pick<Leg, 'channel' | 'handle'> | undefined;

/** Is what a sentence needs besides its event; appointments are told by the market's clock. */
export type Around = { queueName: QueueName; legOf: LegOf; timeZone: string };

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
    case 'elsewhere':
      return holder.kind === 'elsewhere' ? { text: words.system.elsewhere(holder.where), sign: 'person' } : undefined;
    default:
      return undefined;
  }
}

function channelOf({ channel }: Pick<Leg, 'channel'>): string {
  return words.channels[channel] ?? channel;
}

function sayLegChange(event: EventOf<'LegChanged'>, legOf: LegOf): Saying {
  const { consent, closed, legId } = event.facts;
  if (closed === undefined)
    return { text: consent === 'opted-out' ? words.system.optedOut : words.system.optedIn, sign: 'person' };
  const leg = legOf(legId);
  const say = closed ? words.system.legClosed : words.system.legOpened;
  return { text: say(leg ? channelOf(leg) : '', (leg && addressOf(leg)) ?? ''), sign: 'link' };
}

function sayCallback(event: EventOf<'CallbackChanged'>, timeZone: string): Saying | undefined {
  const { change, slot, attempt = 1, outcome, nextAt } = event.facts;
  const say = words.system.callback;
  switch (change) {
    case 'booked':
      return { text: say.booked(appointmentOf(nextAt ?? slot.from, timeZone)), sign: 'phone' };
    case 'moved':
      return { text: say.moved(appointmentOf(slot.from, timeZone)), sign: 'phone' };
    case 'calling':
      return { text: say.calling(event.content?.agentName), sign: 'phone' };
    case 'attempted': {
      if (!outcome) return undefined;
      const next = nextAt === undefined ? undefined : appointmentOf(nextAt, timeZone);
      return {
        text: say.attempted(attempt, outcome, next),
        sign: 'phone',
        ...(outcome === 'answered' ? {} : { tone: 'bad' }),
      };
    }
    case 'done':
      return { text: say.done, sign: 'phone', tone: 'good' };
    case 'missed':
      return { text: say.missed, sign: 'phone', tone: 'bad' };
    default:
      return { text: say[change], sign: 'phone' };
  }
}

function sayCall({ facts }: EventOf<'CallChanged'>): Saying {
  const { call } = words.system;
  if (facts.state === 'ringing') return { text: call.ringing[facts.direction], sign: 'phone' };
  if (facts.state === 'talking') return { text: call.talking, sign: 'phone' };
  const duration = facts.seconds ? formatDuration(facts.seconds) : undefined;
  return { text: call.ended(duration, facts.outcome), sign: 'phone' };
}

/** Says an event in a sentence, or nothing where a colleague would not care. */
export function saySystem(event: ConversationEvent, { queueName, legOf, timeZone }: Around): Saying | undefined {
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
    case 'PrioritySet': {
      const { priority } = event.facts;
      return { text: words.system.prioritised(nameOf(event), words.time.priorities[priority]), sign: 'urgency' };
    }
    case 'WaitEscalated': {
      const { since, queue, told = 0 } = event.facts;
      const text = words.system.waited(formatWait(event.at - since), queue && queueName(queue), told);
      return { text, sign: 'move', tone: 'bad' };
    }
    case 'ClockMissed': {
      const { name, dueAt } = event.facts;
      return {
        text: words.system.clockMissed(name, appointmentOf(shownOf(dueAt, timeZone), timeZone)),
        sign: 'clock',
        tone: 'bad',
      };
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
    case 'ConversationHeld':
      return { text: words.system.held(nameOf(event), event.content?.reason ?? ''), sign: 'hold' };
    case 'HoldReleased':
      return { text: words.system.holdReleased(nameOf(event)), sign: 'hold' };
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
      const { method } = event.facts;
      const how = method && method !== 'opened' ? ` · ${words.system.linkedBy[method]}` : '';
      const guest = leg.guest ? ` · ${words.conversation.guest}` : '';
      return {
        text: `${words.system.legAdded(channelOf(leg), addressOf(leg) ?? '').trim()}${how}${guest}`,
        sign: 'link',
      };
    }
    case 'LegChanged':
      return sayLegChange(event, legOf);
    case 'ReferenceQuoted': {
      const { reference, conversationId } = event.facts;
      return { text: words.system.quoted(reference), sign: 'link', leadsTo: conversationId };
    }
    case 'LinkAsked': {
      const handle = event.content?.handle;
      const channel = words.channels[event.facts.channel] ?? event.facts.channel;
      return { text: words.system.linkAsked(channel, handle?.value ?? ''), sign: 'link' };
    }
    case 'LinkSettled': {
      const { outcome } = event.facts;
      const text = words.system.linkSettled[outcome];
      return outcome === 'linked' ? { text, sign: 'verified', tone: 'good' } : { text, sign: 'refused', tone: 'bad' };
    }
    case 'CallbackChanged':
      return sayCallback(event, timeZone);
    case 'CallChanged':
      return sayCall(event);
    default:
      return undefined;
  }
}
