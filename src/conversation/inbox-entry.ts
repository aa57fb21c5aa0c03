/** Owns how a conversation looks from the outside: one line of an inbox, built from the state and how its clocks stand. */
import type { ConversationClock } from '../../schema/conversation/clocks.ts';
import { type Leg, removedHandle } from '../../schema/conversation/leg.ts';
import type { ConversationState } from '../../schema/conversation/state.ts';
import type { InboxEntry } from '../../schema/socket/desk.ts';
import { isOverdue, nextDue } from '../routing/clocks.ts';
import { waitingSince } from '../routing/escalation.ts';

/** Builds the inbox line of a conversation. */
export function toInboxEntry(state: ConversationState, clocks: readonly ConversationClock[] = []): InboxEntry {
  const { holder } = state.lease;
  const removed = state.expired?.messages;
  const since = waitingSince(state);
  const due = nextDue(clocks);
  const leg = state.legs.find(({ id }) => id === state.activeLegId);
  const name = state.customer?.name ?? state.name ?? (leg && readableAddress(leg));
  return {
    conversationId: state.id,
    reference: state.reference,
    market: state.market,
    language: state.language,
    channel: leg?.channel ?? 'chat',
    status: state.status,
    ...(state.queue ? { queue: state.queue } : {}),
    ...(holder.kind === 'agent' ? { owner: { id: holder.id, name: holder.name } } : {}),
    // Nobody of ours by id: the name says where somebody answers.
    ...(holder.kind === 'elsewhere' ? { owner: { id: 'elsewhere', name: holder.where } } : {}),
    ...(name ? { name } : {}),
    preview: state.lastText ?? '',
    lastCustomerAt: state.lastCustomerAt,
    openedAt: state.openedAt,
    ...(since === undefined ? {} : { waitingSince: since }),
    ...(state.priority ? { priority: state.priority } : {}),
    ...(due ? { dueAt: due.dueAt, dueKind: due.kind } : {}),
    ...(isOverdue(clocks) ? { missed: true } : {}),
    unread: state.lastCustomerSeq > state.readByAgentSeq,
    seq: state.seq,
    ...(removed && !state.lastText ? { removed: { at: removed.at, days: removed.days } } : {}),
  };
}

/** A number or a mailbox says more than nothing, and is what an agent searches for; a platform's own id of a person says nothing. */
function readableAddress({ handle }: Leg): string | undefined {
  if (handle.value === removedHandle) return undefined;
  return handle.kind === 'phone' || handle.kind === 'email' ? handle.value : undefined;
}
