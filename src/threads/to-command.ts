/** Owns how what a channel parsed becomes a conversation's command, with the key under which it counts once. */
import type { Command, CommandOf } from '../../schema/conversation/commands.ts';
import type { InboundMessage, InboundReceipt, ThreadItem } from '../../schema/inbound.ts';
import { onceOfMessage } from '../conversation/once-keys.ts';
import type { ThreadAddress } from './address.ts';

/** Is what the chat surface knows beyond the parsed message. */
export type ThreadExtra = { clientId?: string; customerId?: string };

/** Converts a customer's message. */
export function toReceiveMessage(
  { account, channel }: Pick<ThreadAddress, 'account' | 'channel'>,
  item: InboundMessage,
  { clientId, customerId }: ThreadExtra,
  opening: CommandOf<'ReceiveMessage'>['opening'],
  byReply = false,
): CommandOf<'ReceiveMessage'> {
  const { kind: _, from: handle, files: _files, threading: _threading, account: _sibling, ...rest } = item;
  return {
    type: 'ReceiveMessage',
    once: onceOfMessage(account, item.providerEventId),
    channel,
    account,
    handle,
    ...rest,
    ...(clientId === undefined ? {} : { clientId }),
    ...(customerId === undefined ? {} : { customerId }),
    ...(opening ? { opening } : {}),
    ...(byReply ? { byReply } : {}),
  };
}

/** Converts what is reported of a conversation without the customer writing in it. */
export function toReport(address: Pick<ThreadAddress, 'account'>, item: Exclude<ThreadItem, InboundMessage>): Command {
  const { account } = address;
  switch (item.kind) {
    case 'receipt':
      return toRecordReceipt(address, item);
    case 'read': {
      const { kind: _, account: _sibling, providerEventId, from: handle, ...rest } = item;
      return { type: 'RecordRead', once: `rd:${account}:${providerEventId}`, account, handle, ...rest };
    }
    case 'echo': {
      const { kind: _, account: _sibling, to: handle, ...rest } = item;
      return { type: 'RecordEcho', once: `ec:${account}:${item.providerEventId}`, account, handle, ...rest };
    }
    case 'consent': {
      const { from: handle, consent, providerEventId } = item;
      return { type: 'ChangeConsent', once: `cs:${account}:${providerEventId}`, account, handle, consent };
    }
  }
}

function toRecordReceipt(
  { account }: Pick<ThreadAddress, 'account'>,
  item: InboundReceipt,
): CommandOf<'RecordReceipt'> {
  const { providerEventId, providerMessageId, messageId, status, errorCode, optedOut } = item;
  return {
    type: 'RecordReceipt',
    once: `rc:${account}:${providerEventId}`,
    providerMessageId,
    status,
    ...(messageId === undefined ? {} : { messageId }),
    ...(errorCode === undefined ? {} : { errorCode }),
    ...(optedOut ? { optedOut } : {}),
  };
}
