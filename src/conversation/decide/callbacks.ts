/**
 * Owns what a callback does to its conversation: each change is told in the timeline and, where it concerns them, to the customer;
 * when its time has come the conversation waits for a human. The callback itself lives in its own object.
 */
import { capabilities } from '../../../schema/capabilities.ts';
import type { Actor } from '../../../schema/conversation/actors.ts';
import type { CallbackWords, CommandOf } from '../../../schema/conversation/commands.ts';
import { type Leg, windowOf } from '../../../schema/conversation/leg.ts';
import { say } from '../../lib/texts.ts';
import { takesText } from '../evolve-legs.ts';
import type { Draft } from './draft.ts';
import { changeLease } from './ownership.ts';
import { write } from './speak.ts';

const system: Actor = { kind: 'system' };

export function recordCallback(draft: Draft, { facts, content, queue, tell }: CommandOf<'RecordCallback'>): void {
  draft.record('CallbackChanged', system, facts, content);
  if (facts.change === 'due') askForHuman(draft, queue);
  if (tell && content) tellOn(draft, content.phone, tell);
  draft.owe({ kind: 'SyncDesk', lane: 'desk' });
}

export function tellCallback(draft: Draft, { callbackId, phone, tell }: CommandOf<'TellCallback'>): void {
  // What is no longer to come is not announced.
  if (draft.state.callbacks?.[callbackId]) tellOn(draft, phone, tell);
}

/** Who has the conversation keeps it; from the bot and from nobody it goes to the queue. */
function askForHuman(draft: Draft, wanted: string | undefined): void {
  const { holder } = draft.state.lease;
  if (holder.kind !== 'bot' && holder.kind !== 'nobody') return;
  const { queues, defaultQueue } = draft.context.market;
  const queue = queues.some(({ id }) => id === wanted) && wanted ? wanted : defaultQueue;
  draft.record('HandedOver', system, { queue, reason: 'callback' }, {});
  changeLease(draft, system, { kind: 'queue', queue }, 'callback');
  draft.owe({ kind: 'FillPacket', lane: 'packet', epoch: draft.state.lease.epoch, reason: 'callback' });
}

function tellOn(draft: Draft, phone: string, words: CallbackWords): void {
  const leg = legToTell(draft, phone, words);
  if (!leg) return;
  const text = say(draft.context.market, draft.state.language, words.key, words.values as never);
  write(draft, system, leg, { content: { parts: [{ kind: 'text', text }] }, template: words.key });
}

function isOpen(draft: Draft, leg: Leg): boolean {
  return !leg.closed && leg.consent === 'open' && windowOf(leg, draft.context.now) === 'open';
}

/** Finds where the customer is told: by text on their phone, where they wrote last, by a text leg of its own. */
function legToTell(draft: Draft, phone: string, { away, sms }: CallbackWords): Leg | undefined {
  const { legs, activeLegId } = draft.state;
  const texts = legs.find(({ channel, handle }) => capabilities[channel].first && handle.value === phone);
  // Who said STOP there is not written to by another text.
  if (texts) return isOpen(draft, texts) ? texts : undefined;
  const active = legs.find(({ id }) => id === activeLegId);
  const written = active && takesText(active) && isOpen(draft, active) ? active : undefined;
  const isThere = written && !(away && capabilities[written.channel].live && sms);
  if (isThere) return written;
  if (!sms) return written;
  const leg: Leg = {
    id: draft.context.newId('leg'),
    channel: 'sms',
    account: sms.account,
    handle: { kind: 'phone', value: phone },
    trust: sms.trust,
    consent: 'open',
    lastInboundAt: draft.context.now,
  };
  draft.record('LegAdded', system, { legId: leg.id, method: 'callback' }, { leg });
  return leg;
}
