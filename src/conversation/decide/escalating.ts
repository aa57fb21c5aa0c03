/**
 * Owns what the market's ladder does by itself to a conversation that has waited too long: it goes to another queue, and mailboxes are
 * told. Each step acts once in a wait, which ends with a claim or the resolution and not by going from queue to queue.
 */
import type { Actor } from '../../../schema/conversation/actors.ts';
import { comingSteps, waitingSince } from '../../routing/escalation.ts';
import type { Draft } from './draft.ts';
import { changeLease } from './ownership.ts';

const system: Actor = { kind: 'system' };

export function climbLadder(draft: Draft): void {
  const { market, now } = draft.context;
  const since = waitingSince(draft.state);
  if (since === undefined) return;
  for (const { id, step, dueAt } of comingSteps(draft.state, market)) {
    if (dueAt > now) return;
    const mailboxes = mailboxesFor(draft, step.notify);
    const isKnown = market.queues.some((queue) => queue.id === step.to);
    const to = isKnown && step.to !== draft.state.queue ? step.to : undefined;
    const seq = draft.nextSeq;
    draft.record('WaitEscalated', system, {
      step: id,
      since,
      ...(to ? { queue: to } : {}),
      ...(mailboxes.length > 0 ? { told: mailboxes.length } : {}),
    });
    for (const [index, mailbox] of mailboxes.entries())
      draft.owe({ kind: 'SendNotice', lane: `notice:${seq}.${index}`, seq, index, mailbox });
    if (to) changeLease(draft, system, { kind: 'queue', queue: to }, 'escalated');
  }
}

/** Whoever writes here is not told of it: what answers by itself would be told again and again. */
function mailboxesFor(draft: Draft, notify: readonly string[]): string[] {
  const own = new Set(draft.state.legs.map(({ handle }) => handle.value.toLowerCase()));
  return [...new Set(notify.map((mailbox) => mailbox.toLowerCase()))].filter((mailbox) => !own.has(mailbox));
}
