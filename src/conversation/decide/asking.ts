/** Owns who is asked to answer what came in. */
import type { Actor } from '../../../schema/conversation/actors.ts';
import type { Leg } from '../../../schema/conversation/leg.ts';
import type { Draft } from './draft.ts';
import { handOver } from './ownership.ts';

const system: Actor = { kind: 'system' };

/** Tells whether the market's bot answers on a channel. */
export function hasBot(draft: Draft, channel: Leg['channel']): boolean {
  const { market } = draft.context;
  return market.bot.enabled && market.channels.some((rules) => rules.channel === channel && rules.bot);
}

/** Asks the bot to think, unless it is thinking already: its answer then leads to the next turn. */
export function wakeBot(draft: Draft): void {
  if (draft.state.bot.runningTurn) return;
  const turnId = draft.context.newId('turn');
  const { epoch } = draft.state.lease;
  draft.record('BotTurnStarted', system, { turnId, epoch });
  draft.owe({ kind: 'RunBotTurn', lane: 'bot', turnId, epoch });
}

/**
 * Asks whoever holds the conversation. A human decides what to do with a guest's words, with who opted out, and where the market has
 * no bot; while somebody answers elsewhere or here, nobody is woken.
 */
export function askForAnswer(draft: Draft, leg: Leg): void {
  if (draft.state.lease.holder.kind === 'bot') {
    if (leg.guest) handOver(draft, system, 'guest');
    else if (leg.consent === 'opted-out' || !hasBot(draft, leg.channel)) handOver(draft, system, 'no-bot');
    else wakeBot(draft);
  }
  draft.owe({ kind: 'SyncDesk', lane: 'desk' });
}
