/**
 * Owns the one door: a command is decided, its events and effects are stored in one transaction, and only then does memory
 * change and anybody hear of it. What the effects do is left to the outbox's handlers.
 */
import type { Command, Receipt } from '../../schema/conversation/commands.ts';
import type { Effect } from '../../schema/conversation/effects.ts';
import type { ConversationEvent, EventOf } from '../../schema/conversation/events.ts';
import type { ConversationState } from '../../schema/conversation/state.ts';
import { createId, type Random } from '../../schema/ids.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import type { Clock } from '../lib/clock.ts';
import type { Alarms } from '../object/alarms.ts';
import type { Journal } from '../object/journal.ts';
import type { State } from '../object/state.ts';
import { redactCommand } from '../privacy/redact-command.ts';
import type { ConversationAddress } from './address.ts';
import { contentOf, withoutKind } from './content-classes.ts';
import { deadlinesOf, lookAt } from './deadlines.ts';
import { decide } from './decide/decide.ts';
import type { Context } from './decide/draft.ts';
import type { Deliveries } from './deliveries.ts';
import { evolveDelivery } from './evolve.ts';

export type CoreParts = {
  storage: DurableObjectStorage;
  journal: Journal<ConversationEvent>;
  state: State<ConversationState>;
  deliveries: Deliveries;
  alarms: Alarms;
  owe: (effects: Effect[]) => void;
  clock: Clock;
  random: Random;
  /** Is told after each commit, in the same turn. */
  onCommit: (events: ConversationEvent[], state: ConversationState) => void;
};

export type Opening = Context['opening'];

export type Core = {
  /** Carries a command out, once. Synchronous: nothing can come between deciding and storing. */
  apply(
    command: Command,
    about: {
      address: ConversationAddress;
      market: MarketSnapshot;
      opening: Opening;
      /** The codes of awaited links, where the command may hold one. */
      codes?: Context['codes'];
    },
  ): Receipt;
  state(): ConversationState | null;
};

/** How far back answers are looked for that a customer has not read. */
const unreadLimit = 200;
/** How many events are read at once of which content goes. */
const expiredLimit = 200;

function writtenSince(journal: Journal<ConversationEvent>, after: number, legId: string): EventOf<'MessageWritten'>[] {
  return journal
    .read({ after, limit: unreadLimit, newest: true })
    .flatMap((event) => (event.type === 'MessageWritten' ? [event] : []))
    .filter(({ actor, facts }) => actor.kind !== 'system' && facts.legId === legId);
}

function removeExpired(journal: Journal<ConversationEvent>, { at, facts }: EventOf<'ContentExpired'>): void {
  const { class: kind, upToSeq: upTo, days } = facts;
  let after = facts.afterSeq;
  for (;;) {
    const { events, isAll } = journal.withContent({ after, upTo, ...contentOf(kind), limit: expiredLimit });
    for (const event of events) {
      const left = withoutKind(event, kind, days);
      if (left !== event.content) journal.replaceContent(event.seq, left, { at, reason: 'retention', days });
      after = event.seq;
    }
    if (isAll) return;
  }
}

/** Builds the door over an object's parts. */
export function createCore(parts: CoreParts): Core {
  const { storage, journal, deliveries, alarms, clock, random } = parts;
  let state = parts.state.load();

  function store(
    command: Command,
    events: ConversationEvent[],
    effects: Effect[],
    next: ConversationState,
    market: MarketSnapshot,
  ): void {
    storage.transactionSync(() => {
      journal.append(events);
      for (const event of events) {
        const messageId = 'messageId' in event.facts ? event.facts.messageId : undefined;
        const record = messageId === undefined ? undefined : evolveDelivery(deliveries.get(messageId), event);
        if (record) deliveries.save(record);
        if (event.type === 'ContentRemoved')
          journal.removeContent(event.facts.seq, { at: event.at, reason: event.facts.reason });
        if (event.type === 'ContentExpired') removeExpired(journal, event);
      }
      if (events.length > 0) parts.state.save(next);
      // A deadline that came too early (the market gives more time now) runs anew.
      if (events.length > 0 || command.type === 'PassDeadline')
        for (const [name, at] of Object.entries(deadlinesOf(next, market))) alarms.set(name, lookAt(at, clock()));
      parts.owe(effects);
      journal.remember(command.once, next.seq);
    });
  }

  function consentOf(command: Command): Pick<Receipt, 'consent'> {
    if (command.type !== 'ReceiveMessage' || !state) return {};
    const leg = state.legs.find(
      ({ account, handle }) => account === command.account && handle.value === command.handle.value,
    );
    return leg ? { consent: leg.consent } : {};
  }

  return {
    apply(given, { address, market, opening, codes = {} }) {
      const seen = journal.once(given.once);
      if (seen !== undefined) return { ok: true, duplicate: true, seq: seen, eventIds: [], ...consentOf(given) };
      const command = redactCommand(given);
      const now = Math.max(clock(), state?.lastCustomerAt ?? 0);
      const decision = decide(state, command, {
        now,
        market,
        address,
        opening,
        newId: (kind) => createId(kind, address.region, now, random),
        delivery: deliveries.get,
        deliveryByProvider: deliveries.byProvider,
        deliveryOfPart: deliveries.byPart,
        unsettledOn: deliveries.unsettledOn,
        eventAt: journal.get,
        seqAfter: journal.once,
        writtenBy: (at, legId) => journal.lastOf('MessageWritten', at, { legId }),
        writtenSince: (seq, legId) => writtenSince(journal, seq, legId),
        contentAfter: journal.withContent,
        codes,
      });
      if (!decision.ok) return { ...decision, ...consentOf(command) };
      const { events, effects, state: next } = decision;
      if (!next) return { ok: false, code: 'not-found' };
      store(command, events, effects, next, market);
      state = next;
      parts.onCommit(events, next);
      const link = events.findLast((event) => event.type === 'LinkSettled')?.facts;
      const eventIds = events.map(({ id }) => id);
      return { ok: true, duplicate: false, seq: next.seq, eventIds, ...consentOf(command), ...(link ? { link } : {}) };
    },
    state: () => state,
  };
}
