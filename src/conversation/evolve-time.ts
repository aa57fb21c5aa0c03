/**
 * Owns what events mean for time: since when the customer waits for people, when people first answered, and when they had nothing to
 * answer. Which promises run on that is the market's (routing/clocks). The bot's own time is nobody's. Pure.
 */
import type { Holder } from '../../schema/conversation/actors.ts';
import type { ConversationEvent, EventOf } from '../../schema/conversation/events.ts';
import type { ConversationState, Pause } from '../../schema/conversation/state.ts';
import { isQuiet } from './quiet.ts';

/** Keeps the state bounded, and is more than most conversations have turns. */
const maxPauses = 16;

function isPeoples({ kind }: Holder): boolean {
  return kind === 'queue' || kind === 'agent' || kind === 'elsewhere';
}

/** Carries times from the state before an event into the one after it. */
export function keepTime(
  before: ConversationState,
  state: ConversationState,
  event: Exclude<ConversationEvent, { type: 'ConversationOpened' }>,
): ConversationState {
  switch (event.type) {
    case 'LeaseChanged':
      return changeHands(before, state, event);
    case 'MessageReceived':
      return asksPeople(state, event) ? owing(state, event.at) : state;
    case 'MessageWritten': {
      const isAnswer = event.actor.kind === 'agent' && !isGuests(state, event.facts.legId);
      return isAnswer ? answered(state, event.at) : state;
    }
    case 'MessageEchoed':
      return answered(state, event.at);
    case 'CallChanged':
      return event.facts.state === 'talking' ? answered(state, event.at) : state;
    case 'WaitEscalated':
      return { ...state, stepsTaken: [...(state.stepsTaken ?? []), event.facts.step] };
    case 'ClockMissed': {
      const { clock, dueAt } = event.facts;
      return { ...state, missedClocks: { ...state.missedClocks, [clock]: dueAt } };
    }
    default:
      return state;
  }
}

function isGuests({ legs }: ConversationState, legId: string): boolean {
  return legs.some(({ id, guest }) => id === legId && guest === true);
}

function asksPeople(state: ConversationState, event: EventOf<'MessageReceived'>): boolean {
  const { legId, asksNobody } = event.facts;
  return isPeoples(state.lease.holder) && !isQuiet(event) && !asksNobody && !isGuests(state, legId);
}

function changeHands(
  before: ConversationState,
  state: ConversationState,
  { at, facts }: EventOf<'LeaseChanged'>,
): ConversationState {
  const waiting = waits(before, state, at);
  const told = facts.complaint && state.complaintAt === undefined ? { ...waiting, complaintAt: at } : waiting;
  if (!isPeoples(facts.holder)) return owingNothing(told, at);
  if (isPeoples(before.lease.holder)) return told;
  const isFirst = told.personFrom === undefined;
  const begun = isFirst ? { ...told, personFrom: at, pauses: [{ from: at }] } : told;
  // Who takes it from the bot owes what the bot has not answered; who answers elsewhere has answered.
  const isOwed =
    facts.holder.kind === 'queue' ||
    (facts.holder.kind === 'agent' && before.lastCustomerSeq > before.bot.answeredUpToSeq);
  return isOwed ? owing(begun, at) : begun;
}

/** A wait goes on from queue to queue, and ends where somebody takes it or it is over. */
function waits(before: ConversationState, state: ConversationState, at: number): ConversationState {
  const { waitingFrom, stepsTaken, ...rest } = state;
  if (state.lease.holder.kind !== 'queue') return rest;
  if (before.lease.holder.kind !== 'queue') return { ...rest, waitingFrom: at };
  return { ...state, waitingFrom: waitingFrom ?? before.handover?.at ?? at };
}

function owing(state: ConversationState, at: number): ConversationState {
  return state.owedFrom === undefined ? withPauses({ ...state, owedFrom: at }, at) : state;
}

function owingNothing(state: ConversationState, at: number): ConversationState {
  const { owedFrom, ...rest } = state;
  return owedFrom === undefined ? state : withPauses(rest, at);
}

function answered(state: ConversationState, at: number): ConversationState {
  const firstAnswer = state.firstAnswer ?? { from: state.owedFrom ?? at, at };
  return owingNothing({ ...state, firstAnswer }, at);
}

/** People's clock runs while they owe an answer, and stands still otherwise. */
function withPauses(state: ConversationState, at: number): ConversationState {
  if (state.personFrom === undefined) return state;
  const pauses = state.pauses ?? [];
  const last = pauses.at(-1);
  if (state.owedFrom === undefined) return { ...state, pauses: bounded([...pauses, { from: at }]) };
  if (!last || last.until !== undefined) return state;
  const before = pauses.slice(0, -1);
  return { ...state, pauses: last.from < at ? [...before, { from: last.from, until: at }] : before };
}

/**
 * Joins the two pauses that are closest together where there are too many. The one that results is as long as both, so that no time
 * is given or taken: it only moves, by as little as possible.
 */
function bounded(pauses: Pause[]): Pause[] {
  if (pauses.length <= maxPauses) return pauses;
  const gaps = pauses.map(({ until = Number.NaN }, index) => {
    const next = pauses[index + 1];
    return next?.until === undefined ? Number.POSITIVE_INFINITY : next.from - until;
  });
  const index = gaps.indexOf(Math.min(...gaps));
  const [one, other] = pauses.slice(index, index + 2);
  if (one?.until === undefined || other?.until === undefined) return pauses;
  return pauses.toSpliced(index, 2, { from: one.from, until: one.until + (other.until - other.from) });
}
