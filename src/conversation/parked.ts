/** Owns what giving up on an effect means for its conversation: a bot that cannot answer hands over, an unsent message has failed. */
import type { Command } from '../../schema/conversation/commands.ts';
import type { Effect } from '../../schema/conversation/effects.ts';
import { messageIdFor } from '../../schema/ids.ts';

/** Names the last errors after which a provider may have the message all the same (see delivery/send-parts). */
const mayHaveLeft = /^(cut|interrupted|find-)/;

/** Converts a parked effect to the command that tells of it; undefined where nothing has to be told. */
export function toParkedCommand(
  conversationId: string,
  effect: Effect,
  parkedAt: number,
  lastError = '',
): Command | undefined {
  switch (effect.kind) {
    case 'RunBotTurn':
      return { type: 'FailBotTurn', once: `parked:${effect.turnId}`, turnId: effect.turnId, epoch: effect.epoch };
    case 'DeliverMessage':
      return {
        type: 'RecordDelivery',
        once: `parked:${effect.messageId}:${parkedAt}`,
        messageId: effect.messageId,
        status: mayHaveLeft.test(lastError) ? 'unknown' : 'failed',
        errorCode: 'parked',
      };
    case 'PerformAction':
      return {
        type: 'RecordAction',
        once: `parked:${effect.actionId}:${parkedAt}`,
        actionId: effect.actionId,
        outcome: 'unknown',
      };
    case 'SendLinkCode': {
      const { linkId } = effect;
      return { type: 'GiveUpLink', once: `parked:${linkId}`, linkId, reason: 'not-sent' };
    }
    case 'FetchAttachment': {
      const { seq, part } = effect;
      const once = `parked:file:${seq}:${part}:${parkedAt}`;
      const messageId = messageIdFor(conversationId, seq);
      return { type: 'SettleAttachment', once, messageId, part, state: 'expired', reason: 'parked' };
    }
    default:
      return undefined;
  }
}
