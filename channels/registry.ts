/** Owns the only list of channels whose providers post hooks. Chat is our own socket and has its own surface. */
import type { HookChannel } from './channel.ts';
import { email } from './email/email.ts';
import { instagram } from './instagram/instagram.ts';
import { line } from './line/line.ts';
import { messenger } from './messenger/messenger.ts';
import { phone } from './phone/phone.ts';
import { sms } from './sms/sms.ts';
import { telegram } from './telegram/telegram.ts';
import { whatsapp } from './whatsapp/whatsapp.ts';
import { x } from './x/x.ts';

export const registeredChannels: readonly HookChannel[] = [
  sms,
  email,
  whatsapp,
  messenger,
  instagram,
  telegram,
  line,
  phone,
  x,
];

/** Finds a channel by the name in a hook's path or in an account; undefined when no provider posts for it. */
export function hookChannelFor(name: string): HookChannel | undefined {
  return registeredChannels.find((channel) => channel.name === name);
}
