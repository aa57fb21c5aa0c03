/** Owns what a deadline that has passed does. One that came too early, or whose reason is gone, does nothing. */
import type { Actor } from '../../../schema/conversation/actors.ts';
import type { CommandOf } from '../../../schema/conversation/commands.ts';
import { type DeadlineName, deadlinesOf, untoldMisses } from '../deadlines.ts';
import type { Draft } from './draft.ts';
import { climbLadder } from './escalating.ts';
import { expireContent } from './expiring.ts';
import { followUp } from './follow-up.ts';
import { resolveSilently } from './resolving.ts';

const system: Actor = { kind: 'system' };

const passing: Record<DeadlineName, (draft: Draft) => void> = {
  silent: resolveSilently,
  'follow-up': followUp,
  links: expireLinks,
  retention: expireContent,
  clocks: noteMisses,
  ladder: climbLadder,
};

function expireLinks(draft: Draft): void {
  for (const [linkId, { expiresAt }] of Object.entries(draft.state.links ?? {}))
    if (expiresAt <= draft.context.now) draft.record('LinkSettled', system, { linkId, outcome: 'expired' });
}

/** The desk shows that a promise is broken, also where nobody says a word. */
function noteMisses(draft: Draft): void {
  const { market, now } = draft.context;
  for (const { id, name, kind, from, dueAt } of untoldMisses(draft.state, market))
    if (dueAt <= now) draft.record('ClockMissed', system, { clock: id, name, kind, from, dueAt });
  draft.owe({ kind: 'SyncDesk', lane: 'desk' });
}

export function passDeadline(draft: Draft, { name }: CommandOf<'PassDeadline'>): void {
  const { market, now } = draft.context;
  const at = deadlinesOf(draft.state, market)[name];
  if (at !== null && now >= at) passing[name](draft);
}
