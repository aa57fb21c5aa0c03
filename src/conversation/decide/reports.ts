/** Owns what is reported of a conversation without anybody writing in it: reading, consent, calls, references that were found. */
import type { Actor } from '../../../schema/conversation/actors.ts';
import type { CommandOf } from '../../../schema/conversation/commands.ts';
import type { Draft } from './draft.ts';
import { handOver } from './ownership.ts';
import { isLegOf } from './sender.ts';
import { markRead } from './sending.ts';

const system: Actor = { kind: 'system' };

/** Marks what the customer has read, as far as the provider tells: one message and all before it, or up to a moment. */
export function recordRead(draft: Draft, command: CommandOf<'RecordRead'>): void {
  const { providerMessageId, upTo } = command;
  const leg = draft.state.legs.find((one) => isLegOf(one, command));
  // A guest's reading says nothing of the customer's.
  if (!leg || leg.guest || leg.closed) return;
  const { deliveryByProvider, deliveryOfPart, writtenBy } = draft.context;
  const named = providerMessageId
    ? (deliveryByProvider(providerMessageId) ?? deliveryOfPart(providerMessageId))
    : undefined;
  const upToSeq = named?.seq ?? (upTo === undefined ? undefined : writtenBy(upTo, leg.id));
  if (upToSeq === undefined) return;
  markRead(draft, { type: 'MarkRead', once: command.once, by: 'customer', upToSeq });
}

/** Notes that the customer blocked the account or let it back in; it concerns this one address. */
export function changeConsent(draft: Draft, command: CommandOf<'ChangeConsent'>): void {
  const leg = draft.state.legs.find((one) => isLegOf(one, command));
  if (!leg || leg.consent === command.consent) return;
  draft.record('LegChanged', { kind: 'customer' }, { legId: leg.id, consent: command.consent, source: 'carrier' });
  draft.owe({ kind: 'SyncDesk', lane: 'desk' });
}

/** Tells a call in the timeline. Who asks for a person waits for one, unless somebody has the conversation already. */
export function recordCall(draft: Draft, command: CommandOf<'RecordCall'>): void {
  const { facts, content, asksHuman, identified } = command;
  draft.record('CallChanged', system, facts, content);
  // Who is talked with waits for no answer.
  if (facts.state === 'talking') draft.owe({ kind: 'SyncDesk', lane: 'desk' });
  if (identified) identify(draft, identified, content?.phone);
  const { kind } = draft.state.lease.holder;
  if (asksHuman && (kind === 'bot' || kind === 'nobody')) handOver(draft, system, 'call');
}

/** Whoever is known already stays who they are, also when they prove somebody else's order on the telephone. */
function identify(draft: Draft, identified: { customerId: string; name?: string }, phone: string | undefined): void {
  const { customer, legs } = draft.state;
  if (customer?.verified) return;
  const leg = legs.find(({ channel, handle }) => channel === 'phone' && handle.value === phone);
  const facts = { method: 'knowledge', verified: true, ...(leg ? { legId: leg.id } : {}) } as const;
  draft.record('CustomerIdentified', system, facts, identified);
}

/** Shows agents that the customer named another conversation; they may look there and link, nothing follows by itself. */
export function noteReference(draft: Draft, { reference, conversationId, seq }: CommandOf<'NoteReference'>): void {
  if (conversationId !== draft.state.id) draft.record('ReferenceQuoted', system, { reference, conversationId, seq });
}
