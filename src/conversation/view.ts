/**
 * Owns what a reader gets of an event: first whether (schema/audience), then in which shape. Customers see who speaks by first
 * name, never staff ids, provider ids or what the account system said.
 */
import { isVisible, type Reader } from '../../schema/audience.ts';
import { isTrustAtLeast } from '../../schema/channel.ts';
import type { ConversationEvent, EventOf } from '../../schema/conversation/events.ts';
import type { Leg } from '../../schema/conversation/leg.ts';
import { isLegOf, type LegKey } from './decide/sender.ts';
import { takesPart } from './evolve-legs.ts';

function firstName(name: string): string {
  return name.split(/\s+/)[0] ?? name;
}

/** Leaves out a one-time right to write: it is for delivery alone, whoever reads. */
function withoutToken<Event extends ConversationEvent>(event: Event): Event {
  if (event.type !== 'MessageReceived' || !event.facts.replyToken) return event;
  const { replyToken: _token, ...facts } = event.facts;
  return { ...event, facts };
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
  if (event.type === 'MessageEchoed') return { ...event, actor, facts: { ...event.facts, providerEventId: '' } };
  if (event.type === 'CallbackChanged') return { ...withoutNumber(event), actor };
  if (event.type === 'ConversationOpened')
    return { ...event, actor, facts: { ...event.facts, contactId: '', previous: undefined } };
  return { ...event, actor };
}

/** Gives the event as this reader may see it, or null when it is not theirs. */
export function viewFor(reader: Reader, event: ConversationEvent): ConversationEvent | null {
  if (!isVisible(reader, event)) return null;
  const shown = withoutToken(event);
  return reader.kind === 'customer' || reader.kind === 'bot' ? shapeForCustomer(shown) : shown;
}

/** Is what a page's view depends on beside the event: the legs as they are, and the event at a seq. */
export type PageSurroundings = { legs: readonly Leg[]; eventAt: (seq: number) => ConversationEvent | undefined };

/** Tells whether a leg is the reader's own, or was proved by a code to be the same person's. */
function isSamePersons(who: LegKey, leg: Leg): boolean {
  return isLegOf(leg, who) || (takesPart(leg) && isTrustAtLeast(leg.trust, 'code'));
}

function saidOn(event: ConversationEvent, { legs, eventAt }: PageSurroundings): Leg | undefined {
  const said = event.type === 'AttachmentSettled' ? eventAt(Number(event.facts.messageId.split('.').at(-1))) : event;
  const legId = said && 'legId' in said.facts ? said.facts.legId : undefined;
  return legs.find(({ id }) => id === legId);
}

/**
 * Gives the event as the page of one customer may show it. Whoever sits there reads what is said on their own leg and on those that a
 * code has proved; what a guest, or an address that was only named, says and hears is not theirs. Notices there hold no secret.
 */
export function viewForPage(
  who: LegKey,
  event: ConversationEvent,
  surroundings: PageSurroundings,
): ConversationEvent | null {
  const seen = viewFor({ kind: 'customer' }, event);
  const isSaid = ['MessageReceived', 'MessageWritten', 'MessageEchoed', 'AttachmentSettled'].includes(event.type);
  if (!seen || !isSaid) return seen;
  const leg = saidOn(event, surroundings);
  if (!leg) return null;
  if (isSamePersons(who, leg)) return seen;
  return event.type === 'MessageWritten' && event.actor.kind === 'system' && takesPart(leg) ? seen : null;
}

/** Tells whether a page may show a file that was copied from a provider, whose id names its message; others are judged by their owner. */
export function mayShowFile(who: LegKey, fileId: string, surroundings: PageSurroundings): boolean {
  const seq = /\.(\d+)\.\d+$/.exec(fileId)?.[1];
  if (seq === undefined) return true;
  const message = surroundings.eventAt(Number(seq));
  return message !== undefined && viewForPage(who, message, surroundings) !== null;
}
