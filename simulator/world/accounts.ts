/** Owns the list of all channel accounts; each channel's own are in a file of accounts/. */
import { chatAccounts } from './accounts/chat.ts';
import { smsAccounts } from './accounts/sms.ts';
import { whatsAppAccounts } from './accounts/whatsapp.ts';
import type { WorldAccount } from './types.ts';

/** Lists every account of the demo world. */
export function accountsFor(simulatorUrl: string): WorldAccount[] {
  return [...smsAccounts(), ...whatsAppAccounts(), ...chatAccounts(simulatorUrl)];
}
