/**
 * Owns what a conversation looks like on a screen: pure functions from its events (any order, any duplication) to lines sorted
 * by the provider's time, with edits, deletions, reactions, attachments and delivery marks already applied.
 */
import type { Actor } from '../../../schema/conversation/actors.ts';
import type { ConversationEvent, EventOf } from '../../../schema/conversation/events.ts';
import type { DeliveryStatus } from '../../../schema/inbound.ts';
import type { Content, Part } from '../../../schema/message.ts';
import { gatherRemovals, type Removal } from './removals.ts';

export type Events = ReadonlyMap<number, ConversationEvent>;

export type MessageLine = {
  kind: 'message';
  key: string;
  seq: number;
  at: number;
  messageId: string;
  actor: Actor;
  legId: string;
  parts: readonly Part[];
  subject?: string;
  /** Where somebody on our side wrote this past Parley. */
  where?: string;
  /** Written by a machine; nobody waits for an answer. */
  automatic?: boolean;
  choices: readonly string[];
  reactions: readonly string[];
  edited: boolean;
  /** Why nothing is left to read: taken back by its sender, or removed for a reason. */
  removed?: Removal;
  delivery?: { status: DeliveryStatus; errorCode?: string; settledBy?: string };
  withheld?: EventOf<'MessageWithheld'>['facts']['reason'];
  seen: boolean;
};
export type NoteLine = {
  kind: 'note';
  key: string;
  seq: number;
  at: number;
  actor: Actor;
  text: string;
  removed?: Removal;
};
export type SystemLine = { kind: 'system'; key: string; seq: number; at: number; event: ConversationEvent };
export type Line = MessageLine | NoteLine | SystemLine;

/** Adds events to those known; a later copy (its content since removed) replaces an earlier one. */
export function mergeEvents(known: Events, told: readonly ConversationEvent[]): Events {
  const merged = new Map(known);
  for (const event of told) {
    const before = merged.get(event.seq);
    if (before?.tombstone && !event.tombstone) continue;
    merged.set(event.seq, event);
  }
  return merged;
}

const told: ReadonlySet<ConversationEvent['type']> = new Set([
  'ConversationOpened',
  'LeaseChanged',
  'HandedOver',
  'QueuePlaceTold',
  'PrioritySet',
  'ClockMissed',
  'WaitEscalated',
  'CustomerIdentified',
  'VerificationFailed',
  'ActionRequested',
  'ActionFinished',
  'ConversationResolved',
  'RatingAsked',
  'RatingGiven',
  'LanguageChanged',
  'LegAdded',
  'LegChanged',
  'LinkAsked',
  'ReferenceQuoted',
  'LinkSettled',
  'CallbackChanged',
  'CallChanged',
  'ConversationHeld',
  'HoldReleased',
]);

/** Tells whether an event is worth a line of its own; a lease change that another line explains is not. */
function isTold(event: ConversationEvent): boolean {
  if (!told.has(event.type)) return false;
  // What the ladder does by itself is told by its own line.
  if (event.type === 'LeaseChanged' && event.facts.reason === 'escalated' && event.actor.kind === 'system')
    return false;
  if (event.type === 'LeaseChanged')
    return ['claimed', 'released', 'transferred', 'escalated', 'reopened', 'elsewhere'].includes(event.facts.reason);
  if (event.type === 'ConversationOpened') return event.facts.previous !== undefined;
  // The second event of every journal is the leg that opened it; only further legs are news.
  if (event.type === 'LegAdded') return event.seq > 2;
  if (event.type === 'LegChanged') return event.facts.consent !== undefined || event.facts.closed !== undefined;
  // A call rings, is talked on and ends; the callback that it belongs to tells its own story.
  if (event.type === 'CallChanged') return event.facts.state === 'ended' || event.facts.callbackId === undefined;
  return (
    event.type !== 'HandedOver' ||
    !['transfer', 'escalation'].includes(event.facts.reason) ||
    event.content?.note !== undefined
  );
}

/** Gathers what later events say about earlier messages. */
function gather(events: readonly ConversationEvent[]) {
  const delivery = new Map<string, NonNullable<MessageLine['delivery']>>();
  const withheld = new Map<string, NonNullable<MessageLine['withheld']>>();
  const settled = new Map<string, EventOf<'AttachmentSettled'>['facts']>();
  const ofProvider = new Map<string, string>();
  const edits = new Map<string, string>();
  const deletions = new Set<string>();
  const reactions = new Map<string, Map<string, string>>();
  let seenByCustomer = 0;

  function apply(part: Part, by: string) {
    if (part.kind === 'edit') edits.set(part.target, part.text);
    if (part.kind === 'deletion') deletions.add(part.target);
    if (part.kind !== 'reaction') return;
    const emoji = new Map(reactions.get(part.target));
    if (part.emoji === undefined) emoji.delete(by);
    else emoji.set(by, part.emoji);
    reactions.set(part.target, emoji);
  }

  for (const event of events) {
    switch (event.type) {
      case 'MessageEchoed':
        ofProvider.set(event.facts.providerEventId, event.id);
        break;
      case 'MessageReceived':
        ofProvider.set(event.facts.providerEventId, event.facts.messageId);
        for (const part of event.content?.parts ?? []) apply(part, event.facts.legId);
        break;
      case 'DeliveryChanged': {
        const { messageId, status, errorCode, settledBy, providerMessageId } = event.facts;
        if (providerMessageId) ofProvider.set(providerMessageId, messageId);
        delivery.set(messageId, { status, ...(errorCode ? { errorCode } : {}), ...(settledBy ? { settledBy } : {}) });
        break;
      }
      case 'MessageWithheld':
        withheld.set(event.facts.messageId, event.facts.reason);
        break;
      case 'AttachmentSettled':
        settled.set(`${event.facts.messageId}/${event.facts.part}`, event.facts);
        break;
      case 'MessagesRead':
        if (event.facts.by === 'customer') seenByCustomer = Math.max(seenByCustomer, event.facts.upToSeq);
        break;
      default:
        break;
    }
  }
  const byMessage = <Value>(of: ReadonlyMap<string, Value>) =>
    new Map([...of].map(([target, value]) => [ofProvider.get(target) ?? target, value]));
  return {
    removals: gatherRemovals(events),
    delivery,
    withheld,
    settled,
    seenByCustomer,
    edits: byMessage(edits),
    reactions: byMessage(reactions),
    deletions: new Set([...deletions].map((target) => ofProvider.get(target) ?? target)),
  };
}

type Gathered = ReturnType<typeof gather>;

type Said = EventOf<'MessageReceived' | 'MessageWritten' | 'MessageEchoed'>;

/** Reads `content`, of which nothing is left once it was removed. */
function contentOf(event: Said): Content | undefined {
  return event.tombstone ? undefined : event.content;
}

function isAboutAnother(part: Part): boolean {
  return part.kind === 'reaction' || part.kind === 'edit' || part.kind === 'deletion';
}

function toMessage(event: Said, known: Gathered): MessageLine | undefined {
  const { legId } = event.facts;
  const messageId = event.type === 'MessageEchoed' ? event.id : event.facts.messageId;
  const content = contentOf(event);
  if (content?.parts.every(isAboutAnother)) return undefined;
  const removal = known.removals.of(event) ?? (known.deletions.has(messageId) ? { reason: 'sender' } : undefined);
  const keptDays = known.removals.filesAfterDays(event.seq);
  const edit = known.edits.get(messageId);
  const parts = (content?.parts ?? []).map((part, index): Part => {
    const settled = known.settled.get(`${messageId}/${index}`);
    if (part.kind !== 'attachment') return part;
    // What later events say of a file is past once the file itself is.
    if (part.keptDays !== undefined || keptDays !== undefined)
      return {
        kind: 'attachment',
        name: part.name,
        type: part.type,
        state: 'expired',
        keptDays: part.keptDays ?? keptDays,
      };
    if (!settled) return part;
    return {
      ...part,
      state: settled.state,
      ...(settled.fileId ? { fileId: settled.fileId } : {}),
      ...(settled.sizeBytes === undefined ? {} : { sizeBytes: settled.sizeBytes }),
      ...(settled.reason ? { reason: settled.reason } : {}),
    };
  });
  const delivery =
    event.type === 'MessageWritten' ? (known.delivery.get(messageId) ?? { status: 'queued' as const }) : undefined;
  const withheld = known.withheld.get(messageId);
  return {
    kind: 'message',
    key: messageId,
    seq: event.seq,
    at: event.type === 'MessageWritten' ? event.at : event.facts.sentAt,
    messageId,
    actor: event.actor,
    legId,
    parts: removal
      ? []
      : edit === undefined
        ? parts
        : [{ kind: 'text', text: edit }, ...parts.filter(({ kind }) => kind === 'attachment')],
    ...(content?.subject && !removal ? { subject: content.subject } : {}),
    ...(event.type === 'MessageEchoed' ? { where: event.facts.where } : {}),
    ...(event.type === 'MessageReceived' && event.facts.automatic ? { automatic: true } : {}),
    choices: removal ? [] : (content?.choices ?? []).map(({ title }) => title),
    reactions: [...(known.reactions.get(messageId)?.values() ?? [])],
    edited: edit !== undefined && !removal,
    ...(removal ? { removed: removal } : {}),
    ...(delivery ? { delivery } : {}),
    ...(withheld ? { withheld } : {}),
    seen: event.type === 'MessageWritten' && (delivery?.status === 'read' || known.seenByCustomer >= event.seq),
  };
}

function toLine(event: ConversationEvent, known: Gathered): Line | undefined {
  if (event.type === 'MessageReceived' || event.type === 'MessageWritten' || event.type === 'MessageEchoed')
    return toMessage(event, known);
  const place = { key: event.id, seq: event.seq, at: event.at };
  if (event.type === 'NoteWritten') {
    const removal = known.removals.of(event);
    return {
      kind: 'note',
      ...place,
      actor: event.actor,
      text: removal ? '' : (event.content?.text ?? ''),
      ...(removal ? { removed: removal } : {}),
    };
  }
  return isTold(event) ? { kind: 'system', ...place, event } : undefined;
}

/** Converts events to lines: by the provider's time, then by seq. */
export function toLines(events: Events): Line[] {
  const inOrder = [...events.values()].sort((a, b) => a.seq - b.seq);
  const known = gather(inOrder);
  const lines = inOrder.map((event) => toLine(event, known)).filter((line) => line !== undefined);
  return lines.sort((a, b) => a.at - b.at || a.seq - b.seq);
}

/** Lists the client ids that the journal has, so that what was sent here is not shown twice. */
export function clientIdsOf(events: Events): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const event of events.values()) {
    if (event.type === 'MessageWritten' || event.type === 'NoteWritten') {
      if (event.facts.clientId) ids.add(event.facts.clientId);
    }
  }
  return ids;
}

/** Tells whether a turn of the bot has begun and not ended. */
export function isBotThinking(events: Events): boolean {
  const ended = new Set<string>();
  let begun: EventOf<'BotTurnStarted'> | undefined;
  for (const event of events.values()) {
    if (event.type === 'BotTurnFinished' || event.type === 'BotTurnDropped') ended.add(event.facts.turnId);
    if (event.type === 'BotTurnStarted' && event.seq > (begun?.seq ?? 0)) begun = event;
  }
  return begun !== undefined && !ended.has(begun.facts.turnId);
}
