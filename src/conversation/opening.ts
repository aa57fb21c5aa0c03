/** Owns what a conversation gets when it opens: its reference, and the contact that its first handle leads to. */

import { handleKey } from '../../schema/channel.ts';
import type { Command } from '../../schema/conversation/commands.ts';
import { idPrefixes } from '../../schema/ids.ts';
import { createReference } from '../../schema/reference.ts';
import { toBytes, toHex } from '../lib/bytes.ts';
import type { ConversationAddress } from './address.ts';
import type { Opening } from './core.ts';

/**
 * Derives the contact's id from tenant and handle: the same number is the same contact in every conversation, without a
 * look-up. 80 bits of a SHA-256.
 */
async function contactIdFor({ tenant, region }: ConversationAddress, handle: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', toBytes(`${tenant}\n${handle}`));
  return `${idPrefixes.contact}_${region}_${toHex(new Uint8Array(digest).slice(0, 10))}`;
}

/** Prepares the opening of a conversation. */
export async function openingFor(address: ConversationAddress, command: Command): Promise<Opening> {
  if (command.type !== 'ReceiveMessage') return { reference: '', contactId: '' };
  return {
    reference: createReference(address.market, crypto.getRandomValues(new Uint8Array(7))),
    contactId: await contactIdFor(address, handleKey(command.handle)),
  };
}
