/** Owns the list of how accounts are set up, chat among them. */
import type { Channel } from '../schema/channel.ts';
import { chatSetUp } from './chat/set-up.ts';
import { emailSetUp } from './email/set-up.ts';
import { instagramSetUp } from './instagram/set-up.ts';
import { lineSetUp } from './line/set-up.ts';
import { messengerSetUp } from './messenger/set-up.ts';
import { phoneSetUp } from './phone/set-up.ts';
import type { ChannelSetUp } from './set-up.ts';
import { smsSetUp } from './sms/set-up.ts';
import { telegramSetUp } from './telegram/set-up.ts';
import { whatsAppSetUp } from './whatsapp/set-up.ts';
import { xSetUp } from './x/set-up.ts';

export const setUps: Readonly<Record<Channel, ChannelSetUp>> = {
  sms: smsSetUp,
  chat: chatSetUp,
  email: emailSetUp,
  whatsapp: whatsAppSetUp,
  messenger: messengerSetUp,
  instagram: instagramSetUp,
  telegram: telegramSetUp,
  line: lineSetUp,
  x: xSetUp,
  phone: phoneSetUp,
};
