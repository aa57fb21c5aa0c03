/** Owns how the lease changes hands. Every change raises the epoch, so that whatever was decided under the old one is void. */
import { capabilities } from '../../../schema/capabilities.ts';
import type { Actor, Agent, Holder } from '../../../schema/conversation/actors.ts';
import type { CommandOf } from '../../../schema/conversation/commands.ts';
import type { EventOf } from '../../../schema/conversation/events.ts';
import type { ContextPacket, HandoverReason } from '../../../schema/conversation/packet.ts';
import type { MarketSnapshot } from '../../../schema/market.ts';
import { type Draft, Refusal } from './draft.ts';
import { queueAgain, queueFor } from './queue-for.ts';
import { legFor, tell } from './speak.ts';

type LeaseReason = EventOf<'LeaseChanged'>['facts']['reason'];

const system: Actor = { kind: 'system' };

/** A conversation in a queue of one of these skills is a complaint. */
const complaintSkills = ['complaints', 'compliance'];

function isForComplaints({ queues }: MarketSnapshot, holder: Holder): boolean {
  const queue = holder.kind === 'queue' ? queues.find(({ id }) => id === holder.queue) : undefined;
  return queue?.skills.some((skill) => complaintSkills.includes(skill)) ?? false;
}

/** Moves the lease and wakes the desk. */
export function changeLease(draft: Draft, actor: Actor, holder: Holder, reason: LeaseReason): void {
  draft.record('LeaseChanged', actor, {
    holder,
    epoch: draft.state.lease.epoch + 1,
    reason,
    ...(isForComplaints(draft.context.market, holder) ? { complaint: true } : {}),
  });
  draft.owe({ kind: 'SyncDesk', lane: 'desk' });
}

/** Hands the conversation to the market's humans; without a packet the shell gathers one. `topic` is what the bot understood. */
export function handOver(
  draft: Draft,
  actor: Actor,
  reason: HandoverReason,
  { packet, topic }: { packet?: ContextPacket; topic?: string } = {},
): void {
  const { language, legs, activeLegId } = draft.state;
  const channel = legs.find(({ id }) => id === activeLegId)?.channel;
  const queue = queueFor(draft.context.market, { topic, language, channel });
  draft.record('HandedOver', actor, { queue, reason }, packet ? { packet } : {});
  changeLease(draft, actor, { kind: 'queue', queue }, 'handed-over');
  if (!packet) draft.owe({ kind: 'FillPacket', lane: 'packet', epoch: draft.state.lease.epoch, reason });
}

function isHolder(draft: Draft, agent: Agent): boolean {
  const { holder } = draft.state.lease;
  return holder.kind === 'agent' && holder.id === agent.id;
}

/** Refuses unless the agent holds the lease (or may override). */
export function requireHolder(draft: Draft, agent: Agent, force = false): void {
  if (draft.state.status === 'resolved') throw new Refusal('closed');
  if (!isHolder(draft, agent) && !force) throw new Refusal('not-yours');
}

export function claim(draft: Draft, { agent, force }: CommandOf<'ClaimConversation'>): void {
  const { holder } = draft.state.lease;
  if (draft.state.status === 'resolved') throw new Refusal('closed');
  if (isHolder(draft, agent)) return;
  if (holder.kind === 'agent' && !force) throw new Refusal('already-claimed', holder.name);
  if (holder.kind === 'bot' || holder.kind === 'elsewhere')
    draft.owe({ kind: 'FillPacket', lane: 'packet', epoch: draft.state.lease.epoch + 1, reason: 'taken' });
  changeLease(draft, agent, agent, 'claimed');
  const leg = draft.state.legs.find(({ id }) => id === draft.state.activeLegId);
  // A line on a screen costs nothing; an SMS that only announces a person does.
  if (leg && capabilities[leg.channel].live)
    tell(draft, system, leg, 'handover.taken', { agent: agent.name.split(/\s+/)[0] ?? agent.name });
}

export function release(draft: Draft, { agent, force }: CommandOf<'ReleaseConversation'>): void {
  requireHolder(draft, agent, force);
  changeLease(draft, agent, { kind: 'queue', queue: queueAgain(draft.context.market, draft.state) }, 'released');
}

export function transfer(draft: Draft, { agent, to, note, force }: CommandOf<'TransferConversation'>): void {
  if (draft.state.lease.holder.kind !== 'queue') requireHolder(draft, agent, force);
  const { queues } = draft.context.market;
  if ('queue' in to && !queues.some(({ id }) => id === to.queue))
    throw new Refusal('invalid', `to.queue: the market has no queue ${to.queue}`);
  const queue = 'queue' in to ? to.queue : queueAgain(draft.context.market, draft.state);
  draft.record('HandedOver', agent, { queue, reason: 'transfer' }, note ? { note } : {});
  changeLease(draft, agent, 'queue' in to ? { kind: 'queue', queue } : to.agent, 'transferred');
}

function nextLevel(market: MarketSnapshot, current: string | undefined): string {
  const level = market.queues.find(({ id }) => id === current)?.level ?? 1;
  const above = market.queues.filter((queue) => queue.level > level).toSorted((a, b) => a.level - b.level)[0];
  if (!above) throw new Refusal('invalid', 'the market has no queue above this one');
  return above.id;
}

export function escalate(draft: Draft, { agent, note }: CommandOf<'EscalateConversation'>): void {
  if (draft.state.lease.holder.kind !== 'queue') requireHolder(draft, agent);
  const queue = nextLevel(draft.context.market, draft.state.queue);
  draft.record('HandedOver', agent, { queue, reason: 'escalation' }, note ? { note } : {});
  changeLease(draft, agent, { kind: 'queue', queue }, 'escalated');
}

/** Says how urgent the conversation is. */
export function setPriority(draft: Draft, { agent, priority }: CommandOf<'SetPriority'>): void {
  if (draft.state.status === 'resolved') throw new Refusal('closed');
  if ((draft.state.priority ?? 'normal') === priority) return;
  draft.record('PrioritySet', agent, { priority });
  draft.owe({ kind: 'SyncDesk', lane: 'desk' });
}

const minuteMs = 60_000;

/** Tells the customer their place once per handover, unless somebody has taken the conversation meanwhile. */
export function recordPlace(draft: Draft, command: CommandOf<'RecordQueuePlace'>): void {
  const { lease, handover, reference } = draft.state;
  if (lease.epoch !== command.epoch || lease.holder.kind !== 'queue' || !handover || handover.placeTold) return;
  const { place, expectedWaitMs, opensAt } = command;
  draft.record('QueuePlaceTold', system, {
    place,
    ...(expectedWaitMs === undefined ? {} : { expectedWaitMs }),
    ...(opensAt === undefined ? {} : { opensAt }),
  });
  const leg = legFor(draft);
  if (opensAt !== undefined) {
    tell(draft, system, leg, 'handover.closed', { opens: { time: opensAt }, reference });
  } else if (expectedWaitMs === undefined) tell(draft, system, leg, 'handover.soon', { reference });
  else
    tell(draft, system, leg, 'handover.queued', {
      place,
      minutes: Math.max(1, Math.ceil(expectedWaitMs / minuteMs)),
      reference,
    });
}

/** Adds the account data to a handover that happened without the bot's help. */
export function recordPacket(draft: Draft, { packet }: CommandOf<'RecordPacket'>): void {
  draft.record(
    'HandedOver',
    system,
    { queue: queueAgain(draft.context.market, draft.state), reason: packet.reason },
    { packet },
  );
  if (packet.customer && !draft.state.customer) {
    draft.record(
      'CustomerIdentified',
      system,
      { method: 'lookup', verified: packet.verified },
      { customerId: packet.customer.id, name: `${packet.customer.firstName} ${packet.customer.lastName}` },
    );
  }
}
