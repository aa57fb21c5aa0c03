/**
 * Owns a conversation without its object, for tests of the rules: commands go through decide, what is stored is kept in
 * arrays, and effects wait until a test runs them.
 */
import type { Agent } from '../../schema/conversation/actors.ts';
import type { BotAnswer, Command, CommandOf, Receipt } from '../../schema/conversation/commands.ts';
import type { Effect } from '../../schema/conversation/effects.ts';
import type { ConversationEvent, EventOf } from '../../schema/conversation/events.ts';
import type { ConversationState, DeliveryRecord } from '../../schema/conversation/state.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import { withoutKind } from '../../src/conversation/content-classes.ts';
import { decide } from '../../src/conversation/decide/decide.ts';
import { evolveDelivery } from '../../src/conversation/evolve.ts';
import { testMarket } from './market.ts';

export const astrid: Agent = { kind: 'agent', id: 'stf_eu_astrid', name: 'Astrid Lind' };
export const bosse: Agent = { kind: 'agent', id: 'stf_eu_bosse', name: 'Bosse Ek' };

export const conversationId = 'cnv_eu_01k9test';

/** Builds a customer's text message; `id` is the provider's event id. */
export function textMessage(id: string, text: string, more: Partial<CommandOf<'ReceiveMessage'>> = {}): Command {
  return {
    type: 'ReceiveMessage',
    once: `in:acc_eu_sms:${id}`,
    channel: 'sms',
    account: 'acc_eu_sms',
    handle: { kind: 'phone', value: '+46701740605' },
    trust: 'channel',
    providerEventId: id,
    content: { parts: [{ kind: 'text', text }] },
    ...more,
  };
}

/** Builds a bot's answer that says one thing and wants nothing else. */
export function botAnswer(text: string, more: Partial<BotAnswer> = {}): BotAnswer {
  return {
    intent: 'other',
    memory: { misses: 0, steps: [] },
    messages: [{ content: { parts: [{ kind: 'text', text }] }, template: 'bot.offer' }],
    ...more,
  };
}

/** Takes out of a journal what an event says is over, as the shell does. */
function expireIn(events: ConversationEvent[], { at, facts }: EventOf<'ContentExpired'>): void {
  const { class: kind, afterSeq, upToSeq, days } = facts;
  for (const [index, event] of events.entries()) {
    if (event.seq <= afterSeq || event.seq > upToSeq) continue;
    const content = withoutKind(event, kind, days);
    if (content === event.content) continue;
    const { content: _before, ...rest } = event;
    const left = content === undefined ? { tombstone: { at, reason: 'retention', days } } : { content };
    events[index] = { ...rest, ...left } as ConversationEvent;
  }
}

/** Builds a conversation to which commands are told one after the other. */
export function createTestConversation(market: MarketSnapshot = testMarket()) {
  const events: ConversationEvent[] = [];
  const deliveries = new Map<string, DeliveryRecord>();
  const processed = new Map<string, number>();
  const owed: Effect[] = [];
  const codes: Record<string, string> = {};
  let state: ConversationState | null = null;
  let now = 1_700_000_000_000;
  let ids = 0;

  return {
    events,
    owed,
    deliveries,
    get state(): ConversationState {
      if (!state) throw new Error('nothing was said yet');
      return state;
    },
    get now(): number {
      return now;
    },
    /** Holds the codes of links, as the door computes them. */
    codes,
    pass(ms: number) {
      now += ms;
    },
    tell(command: Command): Receipt {
      const seen = processed.get(command.once);
      if (seen !== undefined) return { ok: true, duplicate: true, seq: seen, eventIds: [] };
      now += 1;
      const decision = decide(state, command, {
        now,
        market,
        address: { tenant: 'northpay', region: 'eu', market: 'se', conversationId },
        newId: (kind) => `${{ leg: 'leg', turn: 'trn', action: 'act' }[kind]}_eu_${++ids}`,
        opening: { reference: 'SE-7K3Q-92FD', contactId: 'ctc_eu_1' },
        delivery: (id) => deliveries.get(id),
        deliveryByProvider: (id) => [...deliveries.values()].find(({ providerMessageId }) => providerMessageId === id),
        deliveryOfPart: (id) => [...deliveries.values()].find(({ parts }) => parts?.includes(id)),
        unsettledOn: (legId) =>
          [...deliveries.values()].filter(
            (record) =>
              record.legId === legId && !record.withheld && (record.status === 'queued' || record.status === 'unknown'),
          ),
        eventAt: (seq) => events[seq - 1],
        seqAfter: (once) => processed.get(once),
        writtenBy: (at, legId) =>
          events.findLast((event) => event.type === 'MessageWritten' && event.at <= at && event.facts.legId === legId)
            ?.seq,
        writtenSince: (seq, legId) =>
          events
            .flatMap((event) => (event.type === 'MessageWritten' ? [event] : []))
            .filter((event) => event.seq > seq && event.actor.kind !== 'system' && event.facts.legId === legId),
        contentAfter: ({ after, upTo, types, containing = '', limit }) => {
          const all = events.filter(
            ({ seq, type, content }) =>
              seq > after && seq <= upTo && types.includes(type) && JSON.stringify(content)?.includes(containing),
          );
          return { events: all.slice(0, limit), isAll: all.length <= limit };
        },
        codes,
      });
      if (!decision.ok) return decision;
      events.push(...decision.events);
      for (const event of decision.events) {
        const removed = event.type === 'ContentRemoved' ? events[event.facts.seq - 1] : undefined;
        if (removed && event.type === 'ContentRemoved') {
          const { content: _gone, ...facts } = removed;
          const tombstone = { at: event.at, reason: event.facts.reason };
          events[event.facts.seq - 1] = { ...facts, tombstone } as ConversationEvent;
        }
        if (event.type === 'ContentExpired') expireIn(events, event);
        const messageId = 'messageId' in event.facts ? event.facts.messageId : undefined;
        const record = messageId === undefined ? undefined : evolveDelivery(deliveries.get(messageId), event);
        if (record) deliveries.set(record.messageId, record);
      }
      owed.push(...decision.effects);
      state = decision.state;
      processed.set(command.once, state?.seq ?? 0);
      const link = decision.events.findLast((event) => event.type === 'LinkSettled')?.facts;
      const eventIds = decision.events.map(({ id }) => id);
      return { ok: true, duplicate: false, seq: state?.seq ?? 0, eventIds, ...(link ? { link } : {}) };
    },
  };
}
