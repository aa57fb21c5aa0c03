/** Owns what an event means for the state. Pure and total: the same journal gives the same state, forever. */

import { capabilities } from '../../schema/capabilities.ts';
import { emptyBotMemory } from '../../schema/conversation/bot-memory.ts';
import type { ConversationEvent, EventOf } from '../../schema/conversation/events.ts';
import type { ConversationState, ConversationStatus, DeliveryRecord } from '../../schema/conversation/state.ts';
import { conversationOfMessage } from '../../schema/ids.ts';
import { plainText } from '../../schema/message.ts';
import { cutText } from '../lib/cut-text.ts';
import { addLeg, changeLeg, hearOn } from './evolve-legs.ts';
import { keepTime } from './evolve-time.ts';
import { isClimb } from './ladder.ts';
import { isQuiet } from './quiet.ts';
import { expire, hold, noteContent, settleContent } from './retention.ts';

const previewLength = 200;

function open(event: EventOf<'ConversationOpened'>): ConversationState {
  const { tenant, region, market, marketVersion, reference, language, contactId, previous } = event.facts;
  return {
    v: 1,
    id: conversationOfMessage(event.id.replace(/^evt_/, 'msg_')) ?? '',
    tenant,
    region,
    market,
    marketVersion,
    reference,
    language,
    contactId,
    ...(previous ? { previous } : {}),
    ...(event.content?.name ? { name: event.content.name } : {}),
    status: 'new',
    lease: { holder: { kind: 'nobody' }, epoch: 0 },
    seq: event.seq,
    openedAt: event.at,
    legs: [],
    trust: 'anonymous',
    bot: { ...emptyBotMemory, greeted: false, answeredUpToSeq: 0 },
    lastCustomerSeq: 0,
    lastCustomerAt: event.at,
    readByAgentSeq: 0,
    readByCustomerSeq: 0,
    pendingActions: {},
    content: {},
  };
}

const statusOf: Record<ConversationState['lease']['holder']['kind'], ConversationStatus> = {
  bot: 'bot',
  queue: 'queued',
  agent: 'assigned',
  elsewhere: 'assigned',
  nobody: 'resolved',
};

function receive(state: ConversationState, event: EventOf<'MessageReceived'>): ConversationState {
  const legs = hearOn(state.legs, event);
  // What a machine wrote, or a thumb under an old message, asks for nothing and moves no clock.
  if (isQuiet(event)) return { ...state, legs };
  const leg = legs.find(({ id }) => id === event.facts.legId);
  const text = event.content ? cutText(plainText(event.content.parts), previewLength) : '';
  return {
    ...state,
    legs,
    // Answers go to the customer; a guest is answered only by who chooses them.
    ...(leg?.guest ? {} : { activeLegId: event.facts.legId }),
    lastCustomerSeq: event.seq,
    lastCustomerAt: event.at,
    ...(text ? { lastText: text } : {}),
  };
}

function write(state: ConversationState, event: EventOf<'MessageWritten'>): ConversationState {
  const { kind } = event.actor;
  const { legId, template } = event.facts;
  const isGreeting = kind === 'bot' && template === 'bot.greeting';
  // Greetings, places in a line and questions for a rating are not what a conversation is about.
  const isAboutIt = kind !== 'system' && !isGreeting;
  const text = event.content && isAboutIt ? cutText(plainText(event.content.parts), previewLength) : '';
  const bot = isGreeting ? { ...state.bot, greeted: true } : state.bot;
  const leg = state.legs.find(({ id }) => id === legId);
  const isLive = kind !== 'system' && leg !== undefined && capabilities[leg.channel].live;
  return {
    ...state,
    bot,
    lastWrittenSeq: event.seq,
    ...(isLive ? { lastLive: { seq: event.seq, at: event.at, legId } } : {}),
    ...(template === 'followUp.intro' ? { followedUpSeq: event.seq } : {}),
    firstResponseAt: state.firstResponseAt ?? event.at,
    ...(text ? { lastText: text } : {}),
    // Who answers has read.
    ...(kind === 'agent' ? { readByAgentSeq: Math.max(state.readByAgentSeq, state.lastCustomerSeq) } : {}),
  };
}

function changeLease(state: ConversationState, event: EventOf<'LeaseChanged'>): ConversationState {
  const { holder, epoch, reason } = event.facts;
  const { runningTurn: _dropped, ...bot } = state.bot;
  const { resolved, rating, ...rest } = state;
  const next: ConversationState = {
    ...rest,
    bot,
    lease: { holder, epoch },
    status: statusOf[holder.kind],
    ...(holder.kind === 'queue'
      ? { queue: holder.queue, handover: { at: event.at, reason, placeTold: reason !== 'handed-over' } }
      : {}),
  };
  if (reason === 'reopened') {
    // What was said to a human meanwhile is no question to the bot, nor an answer to one it asked before.
    const { flow: _left, ...memory } = bot;
    const answeredUpToSeq = Math.max(bot.answeredUpToSeq, state.lastCustomerSeq - 1);
    return { ...next, bot: { ...memory, misses: 0, answeredUpToSeq } };
  }
  // The customer knows when they are called: what was over goes on, and no place in the line is told.
  if (reason === 'callback') return next;
  return { ...next, ...(resolved ? { resolved } : {}), ...(rating ? { rating } : {}) };
}

/** Applies one event. The first event of a journal is `ConversationOpened`; anything else on nothing is a broken journal. */
export function evolve(state: ConversationState | null, event: ConversationEvent): ConversationState {
  if (event.type === 'ConversationOpened') return noteContent(open(event), event);
  if (!state) throw new Error(`journal begins with ${event.type}`);
  const next = keepTime(state, change(state, event), event);
  return noteContent({ ...next, seq: event.seq }, event);
}

function change(
  state: ConversationState,
  event: Exclude<ConversationEvent, { type: 'ConversationOpened' }>,
): ConversationState {
  switch (event.type) {
    case 'LegAdded':
      return addLeg(state, event);
    case 'LegChanged':
      return changeLeg(state, event);
    case 'LanguageChanged':
      return { ...state, language: event.facts.language };
    case 'MessageReceived':
      return receive(state, event);
    case 'MessageWritten':
      return write(state, event);
    case 'MessagesRead':
      return event.facts.by === 'agent'
        ? { ...state, readByAgentSeq: Math.max(state.readByAgentSeq, event.facts.upToSeq) }
        : { ...state, readByCustomerSeq: Math.max(state.readByCustomerSeq, event.facts.upToSeq) };
    case 'LeaseChanged':
      return changeLease(state, event);
    case 'PrioritySet':
      return { ...state, priority: event.facts.priority };
    case 'QueuePlaceTold':
      return state.handover ? { ...state, handover: { ...state.handover, placeTold: true } } : state;
    case 'BotTurnFinished': {
      const { runningTurn: _done, flow: _left, ...bot } = state.bot;
      return { ...state, bot: { ...bot, ...(event.content?.memory ?? {}), answeredUpToSeq: event.facts.upToSeq } };
    }
    case 'BotTurnDropped': {
      const { runningTurn, ...bot } = state.bot;
      return runningTurn === event.facts.turnId ? { ...state, bot } : state;
    }
    case 'BotTurnStarted':
      return { ...state, bot: { ...state.bot, runningTurn: event.facts.turnId } };
    case 'CustomerIdentified': {
      if (!event.content) return state;
      const { customerId: id, name } = event.content;
      return {
        ...state,
        customer: {
          id,
          verified: event.facts.verified,
          ...(name ? { name } : {}),
          ...(event.facts.legId ? { legId: event.facts.legId } : {}),
        },
        ...(name ? { name } : {}),
      };
    }
    case 'ActionRequested':
      return {
        ...state,
        pendingActions: { ...state.pendingActions, [event.facts.actionId]: { name: event.facts.name } },
      };
    case 'ActionFinished': {
      const { [event.facts.actionId]: _finished, ...pendingActions } = state.pendingActions;
      return { ...state, pendingActions };
    }
    case 'ConversationResolved':
      return {
        ...state,
        ...settleContent(state),
        resolved: { at: event.at, outcome: event.facts.outcome, by: event.actor },
      };
    case 'RatingAsked':
      return { ...state, rating: { until: event.facts.until } };
    case 'RatingGiven':
      return { ...state, rating: { until: event.at, score: event.facts.score } };
    case 'ContentRemoved': {
      // The preview may quote what was removed.
      const { lastText: _gone, ...rest } = state;
      return rest;
    }
    case 'ContentExpired':
      return expire(state, event);
    case 'ConversationHeld':
      return hold(state, event);
    case 'HoldReleased': {
      const { hold: _over, ...rest } = state;
      return rest;
    }
    case 'CallbackChanged': {
      const { callbackId, state: stands, slot, nextAt } = event.facts;
      const { [callbackId]: _before, ...others } = state.callbacks ?? {};
      const isOver = stands === 'done' || stands === 'missed' || stands === 'cancelled';
      const callbacks = isOver ? others : { ...others, [callbackId]: { from: nextAt ?? slot.from } };
      return { ...state, callbacks, callbackAt: event.at };
    }
    case 'MessageEchoed':
      return { ...state, echoedAt: event.at };
    case 'LinkAsked': {
      if (!event.content) return state;
      const { linkId, channel, account, tries, expiresAt } = event.facts;
      const link = { channel, account, handle: event.content.handle, expiresAt, remaining: tries };
      return { ...state, links: { ...state.links, [linkId]: link } };
    }
    case 'LinkSettled': {
      const { linkId, outcome, remaining = 0 } = event.facts;
      const { [linkId]: link, ...others } = state.links ?? {};
      return {
        ...state,
        links: link && outcome === 'wrong-code' ? { ...others, [linkId]: { ...link, remaining } } : others,
      };
    }
    case 'ReferenceQuoted':
    case 'CallChanged':
    case 'ClockMissed':
    case 'WaitEscalated':
    case 'DeliveryChanged':
    case 'MessageWithheld':
    case 'AttachmentSettled':
    case 'NoteWritten':
    case 'HandedOver':
    case 'VerificationFailed':
      return state;
  }
}

/** Applies one event to what is known of a single message of ours; undefined when the event does not concern it. */
export function evolveDelivery(
  record: DeliveryRecord | undefined,
  event: ConversationEvent,
): DeliveryRecord | undefined {
  switch (event.type) {
    case 'MessageWritten':
      return {
        messageId: event.facts.messageId,
        seq: event.seq,
        legId: event.facts.legId,
        author: event.actor.kind,
        epoch: event.facts.epoch,
        status: 'queued',
      };
    case 'DeliveryChanged': {
      if (!record) return undefined;
      const { status, providerMessageId, parts } = event.facts;
      return {
        ...record,
        status: isClimb(record.status, status) ? status : record.status,
        ...(providerMessageId ? { providerMessageId } : {}),
        ...(parts ? { parts } : {}),
      };
    }
    case 'MessageWithheld':
      return record ? { ...record, withheld: true } : undefined;
    default:
      return undefined;
  }
}
