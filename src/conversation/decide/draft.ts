/** Owns the making of one decision: events are recorded one by one, each seen by the next through the evolved state. */
import { type Audience, agentsOnly, everyone } from '../../../schema/audience.ts';
import type { Actor } from '../../../schema/conversation/actors.ts';
import type { Effect } from '../../../schema/conversation/effects.ts';
import type { ConversationEvent, EventBody, EventOf, EventType } from '../../../schema/conversation/events.ts';
import type { ConversationState, DeliveryRecord } from '../../../schema/conversation/state.ts';
import { eventIdFor, messageIdFor } from '../../../schema/ids.ts';
import type { MarketSnapshot } from '../../../schema/market.ts';
import type { ProblemCode } from '../../../schema/problems.ts';
import type { ConversationAddress } from '../address.ts';
import { evolve } from '../evolve.ts';

/** Is everything a decision may know beyond state and command. All of it is handed in; deciding reads nothing else. */
export type Context = {
  now: number;
  market: MarketSnapshot;
  address: ConversationAddress;
  /** Makes a new leg, turn or action id. */
  newId: (kind: 'leg' | 'turn' | 'action') => string;
  /** Gives the reference and contact of a conversation that is about to open. */
  opening: { reference: string; contactId: string };
  delivery: (messageId: string) => DeliveryRecord | undefined;
  deliveryByProvider: (providerMessageId: string) => DeliveryRecord | undefined;
  /** Finds the message of ours of which a provider's message is one of several parts. */
  deliveryOfPart: (providerMessageId: string) => DeliveryRecord | undefined;
  /** Lists what was written on a leg and is still on its way, or of which nobody knows. */
  unsettledOn: (legId: string) => DeliveryRecord[];
  eventAt: (seq: number) => ConversationEvent | undefined;
  /** Tells the state's seq after the command of a key was carried out; undefined when it was not. */
  seqAfter: (once: string) => number | undefined;
  /** Finds the newest message of ours on a leg written at or before a moment; undefined when there is none. */
  writtenBy: (at: number, legId: string) => number | undefined;
  /** Lists what bot and agents wrote on a leg after a seq, oldest first. */
  writtenSince: (seq: number, legId: string) => EventOf<'MessageWritten'>[];
  /** Lists events that still have content, oldest first, as far as one batch goes. */
  contentAfter: (range: {
    after: number;
    upTo: number;
    types: readonly EventType[];
    containing?: string;
    limit: number;
  }) => { events: ConversationEvent[]; isAll: boolean };
  /** Gives the codes of the links that are awaited, by link; only where the command may hold one. */
  codes: Readonly<Record<string, string>>;
};

export type Decision =
  | { ok: true; state: ConversationState | null; events: ConversationEvent[]; effects: Effect[] }
  | { ok: false; code: ProblemCode; detail?: string };

/** Is raised inside a decision to refuse the command; nothing of the draft is kept. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly detail: string | undefined;
  constructor(code: ProblemCode, detail?: string) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

/** Lists what customers see too; everything else is for agents. */
const shared: ReadonlySet<EventType> = new Set([
  'ConversationOpened',
  'LanguageChanged',
  'MessageReceived',
  'MessageEchoed',
  'MessageWritten',
  'MessagesRead',
  'AttachmentSettled',
  'ConversationResolved',
  'RatingAsked',
  'RatingGiven',
  'CallbackChanged',
  'ContentRemoved',
]);

function audienceOf(type: EventType): Audience[] {
  return [...(shared.has(type) ? everyone : agentsOnly)];
}

type BodyOf<Type extends EventType> = Extract<EventBody, { type: Type }>;

/** Collects events and effects of one decision. */
export class Draft {
  readonly context: Context;
  readonly events: ConversationEvent[] = [];
  readonly effects: Effect[] = [];
  #state: ConversationState | null;

  constructor(state: ConversationState | null, context: Context) {
    this.#state = state;
    this.context = context;
  }

  get state(): ConversationState {
    if (!this.#state) throw new Refusal('not-found');
    return this.#state;
  }

  get stateOrNull(): ConversationState | null {
    return this.#state;
  }

  get nextSeq(): number {
    return (this.#state?.seq ?? 0) + 1;
  }

  /** Gives the id that a message recorded next will have. */
  get nextMessageId(): string {
    return messageIdFor(this.context.address.conversationId, this.nextSeq);
  }

  record<Type extends EventType>(
    type: Type,
    actor: Actor,
    facts: BodyOf<Type>['facts'],
    content?: BodyOf<Type>['content'],
  ): void {
    const seq = this.nextSeq;
    const event = {
      v: 1,
      seq,
      id: eventIdFor(this.context.address.conversationId, seq),
      at: this.context.now,
      actor,
      audience: audienceOf(type),
      type,
      facts,
      ...(content === undefined ? {} : { content }),
    } as ConversationEvent;
    this.events.push(event);
    this.#state = evolve(this.#state, event);
  }

  owe(effect: Effect): void {
    this.effects.push(effect);
  }
}
