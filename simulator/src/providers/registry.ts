/** Owns the only list of providers. */
import type { Channel } from '../../../schema/channel.ts';
import { type ActName, actNames } from '../act-request.ts';
import { chat } from './chat/chat.ts';
import { instagram } from './instagram/instagram.ts';
import { line } from './line/line.ts';
import { mail } from './mail/mail.ts';
import { messenger } from './messenger/messenger.ts';
import type { Provider } from './provider.ts';
import { telegram } from './telegram/telegram.ts';
import { twilio } from './twilio/twilio.ts';
import { voice } from './voice/voice.ts';
import { whatsapp } from './whatsapp/whatsapp.ts';
import { x } from './x/x.ts';

export const providers: readonly Provider[] = [
  voice,
  twilio,
  chat,
  whatsapp,
  messenger,
  instagram,
  mail,
  telegram,
  line,
  x,
];

/** Finds the provider that carries a channel. */
export function providerOf(channel: Channel): Provider | undefined {
  return providers.find((provider) => provider.channels.includes(channel));
}

/** Lists what people can do in a provider's app; one that acts and lists nothing can do everything. */
export function actsOf(provider: Provider): readonly ActName[] {
  return provider.acts ?? (provider.act ? actNames : []);
}
