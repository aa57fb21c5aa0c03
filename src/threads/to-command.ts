/** Owns how what a channel parsed becomes a conversation's command, with the key under which it counts once. */
import type { CommandOf } from '../../schema/conversation/commands.ts';
import type { InboundMessage, InboundReceipt } from '../../schema/inbound.ts';
import type { ThreadAddress } from './address.ts';

/** Is what the chat surface knows beyond the parsed message. */
export type ThreadExtra = { clientId?: string; customerId?: string };

/** Converts a customer's message. */
export function toReceiveMessage(
  { account, channel }: Pick<ThreadAddress, 'account' | 'channel'>,
  item: InboundMessage,
  { clientId, customerId }: ThreadExtra,
  opening: CommandOf<'ReceiveMessage'>['opening'],
): CommandOf<'ReceiveMessage'> {
  const { kind: _, from: handle, ...rest } = item;
  return {
    type: 'ReceiveMessage',
    once: `in:${account}:${item.providerEventId}`,
    channel,
    account,
    handle,
    ...rest,
    ...(clientId === undefined ? {} : { clientId }),
    ...(customerId === undefined ? {} : { customerId }),
    ...(opening ? { opening } : {}),
  };
}

/** Converts a provider's receipt. */
export function toRecordReceipt(
  { account }: Pick<ThreadAddress, 'account'>,
  item: InboundReceipt,
): CommandOf<'RecordReceipt'> {
  const { providerEventId, providerMessageId, messageId, status, errorCode } = item;
  return {
    type: 'RecordReceipt',
    once: `rc:${account}:${providerEventId}`,
    providerMessageId,
    status,
    ...(messageId === undefined ? {} : { messageId }),
    ...(errorCode === undefined ? {} : { errorCode }),
  };
}
