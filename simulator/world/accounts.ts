/** Owns the list of all channel accounts; each channel's own are in a file of accounts/. */
import { chatAccounts } from './accounts/chat.ts';
import { mailAccounts } from './accounts/email.ts';
import { instagramAccounts } from './accounts/instagram.ts';
import { lineAccounts } from './accounts/line.ts';
import { messengerAccounts } from './accounts/messenger.ts';
import { phoneAccounts } from './accounts/phone.ts';
import { smsAccounts } from './accounts/sms.ts';
import { telegramAccounts } from './accounts/telegram.ts';
import { whatsAppAccounts } from './accounts/whatsapp.ts';
import { xAccounts } from './accounts/x.ts';
import type { WorldAccount } from './types.ts';

/** Lists every account of the demo world. */
export function accountsFor(simulatorUrl: string): WorldAccount[] {
  return [
    ...smsAccounts(),
    ...mailAccounts(),
    ...whatsAppAccounts(),
    ...messengerAccounts(),
    ...instagramAccounts(),
    ...telegramAccounts(),
    ...lineAccounts(),
    ...xAccounts(),
    ...phoneAccounts(),
    ...chatAccounts(simulatorUrl),
  ];
}
