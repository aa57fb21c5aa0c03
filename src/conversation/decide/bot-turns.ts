/** Owns what becomes of a bot turn: its answer counts only under the epoch it was asked under. */
import type { Actor } from '../../../schema/conversation/actors.ts';
import type { BotAnswer, CommandOf } from '../../../schema/conversation/commands.ts';
import { barrierOn } from '../may-write.ts';
import { wakeBot } from './asking.ts';
import type { Draft } from './draft.ts';
import { changeLease, handOver } from './ownership.ts';
import { askRating } from './resolving.ts';
import { legFor, write } from './speak.ts';

const bot: Actor = { kind: 'bot' };
const system: Actor = { kind: 'system' };

function isCurrent(draft: Draft, turnId: string, epoch: number): boolean {
  const { lease, bot: memory } = draft.state;
  return lease.holder.kind === 'bot' && lease.epoch === epoch && memory.runningTurn === turnId;
}

function identify(draft: Draft, answer: BotAnswer, legId: string | undefined): void {
  if (answer.verificationFailed) draft.record('VerificationFailed', bot, answer.verificationFailed);
  if (!answer.identified) return;
  const { customerId, name } = answer.identified;
  draft.record(
    'CustomerIdentified',
    bot,
    { method: 'knowledge', verified: true, ...(legId ? { legId } : {}) },
    { customerId, ...(name ? { name } : {}) },
  );
}

export function recordBotTurn(draft: Draft, command: CommandOf<'RecordBotTurn'>): void {
  const { turnId, epoch, upToSeq, answer } = command;
  if (!isCurrent(draft, turnId, epoch)) {
    draft.record('BotTurnDropped', bot, { turnId, epoch, reason: 'lease-lost' });
    return;
  }
  const topic = topicOf(draft, answer);
  draft.record(
    'BotTurnFinished',
    bot,
    { turnId, epoch, upToSeq, intent: answer.intent, marketVersion: draft.context.market.version },
    { memory: answer.memory },
  );
  if (answer.language && answer.language !== draft.state.language)
    draft.record('LanguageChanged', bot, { language: answer.language });
  const leg = legFor(draft, command.legId);
  identify(draft, answer, leg.id);
  // The lease changes first: what the bot says with its handover or farewell belongs to the epoch that follows.
  if (answer.handover) {
    const { reason, packet } = answer.handover;
    handOver(draft, bot, reason, { packet, topic });
  } else if (answer.resolve) {
    draft.record('ConversationResolved', bot, { outcome: 'solved' });
    changeLease(draft, bot, { kind: 'nobody' }, 'resolved');
  }
  for (const { content, template } of answer.messages) write(draft, bot, leg, { content, template, turnId });
  if (answer.resolve) askRating(draft, leg);
  const isMute = answer.messages.length > 0 && barrierOn(leg, { author: 'bot' }, draft.context.now) !== undefined;
  // What the bot may not say there any more, a person can: in their window, or on another leg.
  if (draft.state.lease.holder.kind === 'bot' && isMute) handOver(draft, system, 'no-bot');
  if (draft.state.lease.holder.kind === 'bot' && draft.state.lastCustomerSeq > upToSeq) wakeBot(draft);
  draft.owe({ kind: 'SyncDesk', lane: 'desk' });
}

const topics: Readonly<Record<string, string>> = { callback: 'callback-request', 'text-message': 'text-request' };

/** Tells what the talk is about: the flow that the bot was in says more than the last word. */
function topicOf({ state }: Draft, { intent, memory }: BotAnswer): string {
  const flow = memory.flow?.name ?? state.bot.flow?.name;
  return flow === undefined ? intent : (topics[flow] ?? flow);
}

/** Gives up on a turn that could not be finished: a human is asked instead. */
export function failBotTurn(draft: Draft, { turnId, epoch }: CommandOf<'FailBotTurn'>): void {
  const current = isCurrent(draft, turnId, epoch);
  draft.record('BotTurnDropped', bot, { turnId, epoch, reason: current ? 'failed' : 'lease-lost' });
  if (current) handOver(draft, system, 'bot-failed');
}
