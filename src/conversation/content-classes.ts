/**
 * Owns which content of an event is of which kind, and what is left of it when one kind goes. Pure. A type of event that is added and
 * forgotten here does not compile.
 */
import type { ContentClass } from '../../schema/conversation/content-class.ts';
import type { ConversationEvent, EventOf, EventType } from '../../schema/conversation/events.ts';
import type { Part } from '../../schema/message.ts';

type Kinds = readonly ContentClass[];

const said: Kinds = ['messages', 'attachments'];

/** Lists the kinds of content that events of a type can hold. */
const kindsOfType: Record<EventType, Kinds> = {
  ConversationOpened: ['contact'],
  LegAdded: ['contact'],
  LegChanged: ['contact'],
  LanguageChanged: [],
  MessageReceived: said,
  MessageEchoed: said,
  MessageWritten: said,
  DeliveryChanged: [],
  MessageWithheld: [],
  MessagesRead: [],
  AttachmentSettled: [],
  NoteWritten: ['notes'],
  LeaseChanged: [],
  HandedOver: ['messages', 'notes', 'contact'],
  QueuePlaceTold: [],
  PrioritySet: [],
  ClockMissed: [],
  WaitEscalated: [],
  BotTurnStarted: [],
  BotTurnFinished: ['messages'],
  BotTurnDropped: [],
  CustomerIdentified: ['contact'],
  VerificationFailed: [],
  ActionRequested: ['messages'],
  ActionFinished: ['messages'],
  ConversationResolved: [],
  RatingAsked: [],
  RatingGiven: ['messages'],
  LinkAsked: ['contact'],
  LinkSettled: [],
  ReferenceQuoted: [],
  CallbackChanged: ['messages', 'contact'],
  CallChanged: ['contact'],
  ContentRemoved: [],
  ContentExpired: [],
  // Why something had to be kept is told for as long as there is a journal.
  ConversationHeld: [],
  HoldReleased: [],
};

/** Says how events with content of a kind are found: by their types and, for files, by a part of that kind. */
export function contentOf(kind: ContentClass): { types: EventType[]; containing?: string } {
  const types = (Object.keys(kindsOfType) as EventType[]).filter((type) => kindsOfType[type].includes(kind));
  return { types, ...(kind === 'attachments' ? { containing: '"kind":"attachment"' } : {}) };
}

/** Tells of which kinds an event has content. */
export function kindsOf(event: ConversationEvent): ContentClass[] {
  if (event.content === undefined) return [];
  return kindsOfType[event.type].filter((kind) => withoutKind(event, kind, 0) !== event.content);
}

/**
 * Gives what is left of an event's content without that of one kind, which was kept for so many days: the same object when nothing
 * goes, undefined when nothing is left.
 */
export function withoutKind(event: ConversationEvent, kind: ContentClass, days: number): ConversationEvent['content'] {
  if (event.content === undefined || !kindsOfType[event.type].includes(kind)) return event.content;
  switch (event.type) {
    case 'MessageReceived':
    case 'MessageEchoed':
    case 'MessageWritten':
      return kind === 'attachments' ? withoutFiles(event.content, days) : undefined;
    case 'HandedOver':
      return handedOverWithout(event.content, kind);
    case 'CallbackChanged':
      return kind === 'messages' ? withoutTopic(event.content) : undefined;
    default:
      return undefined;
  }
}

function hasFile(part: Part): boolean {
  return part.kind === 'attachment' && part.state !== 'expired';
}

/** A file's name stays with what was written; where its bytes were does not. */
function withoutFiles(content: EventOf<'MessageReceived'>['content'], keptDays: number) {
  if (!content.parts.some(hasFile)) return content;
  const parts = content.parts.map((part): Part => {
    if (part.kind !== 'attachment' || !hasFile(part)) return part;
    return { kind: 'attachment', name: part.name, type: part.type, state: 'expired', reason: 'retention', keptDays };
  });
  return { ...content, parts };
}

function handedOverWithout(content: EventOf<'HandedOver'>['content'], kind: ContentClass) {
  const { packet, note } = content;
  if (kind === 'messages') return packet ? leftOf({ ...content, packet: undefined }) : content;
  if (kind === 'notes') return note ? leftOf({ ...content, note: undefined }) : content;
  if (!packet?.customer) return content;
  const { customer: _gone, ...rest } = packet;
  return { ...content, packet: rest };
}

function leftOf({ packet, note }: EventOf<'HandedOver'>['content']): EventOf<'HandedOver'>['content'] | undefined {
  return packet || note ? { ...(packet ? { packet } : {}), ...(note ? { note } : {}) } : undefined;
}

function withoutTopic(content: EventOf<'CallbackChanged'>['content']) {
  if (content.topic === undefined) return content;
  const { topic: _gone, ...rest } = content;
  return rest;
}
