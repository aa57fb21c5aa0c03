/** Owns the sign of each channel. */
import {
  IconBrandInstagram,
  IconBrandLine,
  IconBrandMessenger,
  IconBrandTelegram,
  IconBrandWhatsapp,
  IconBrandX,
  IconDeviceMobile,
  IconMail,
  IconMessageCircle,
  IconPhone,
} from '@tabler/icons-react';
import type { Channel } from '../../../schema/channel.ts';

const icons: Record<Channel, typeof IconMail> = {
  sms: IconDeviceMobile,
  chat: IconMessageCircle,
  email: IconMail,
  whatsapp: IconBrandWhatsapp,
  messenger: IconBrandMessenger,
  instagram: IconBrandInstagram,
  telegram: IconBrandTelegram,
  line: IconBrandLine,
  x: IconBrandX,
  phone: IconPhone,
};

/** Finds a channel's sign; one that a newer gateway names gets the common one. */
export function channelIcon(channel: string): typeof IconMail {
  return Object.hasOwn(icons, channel) ? icons[channel as Channel] : IconMessageCircle;
}
