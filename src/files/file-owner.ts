/** Owns how it is written whose a file is that a customer handed in before it belonged to a conversation. */
import { type Handle, handleKey } from '../../schema/channel.ts';

/** Names a customer's own files: those of one handle on one account, which nobody else has. */
export function handleOwner(account: string, handle: Handle): string {
  return `${account}/${handleKey(handle)}`;
}
