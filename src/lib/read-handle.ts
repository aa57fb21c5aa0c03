/** Owns reading a customer's address as a person writes it into the one form under which it is known. */
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Channel, Handle } from '../../schema/channel.ts';

/** Which kinds of address a channel has that somebody can know and write down. */
const kinds: Partial<Record<Channel, readonly Handle['kind'][]>> = {
  sms: ['phone'],
  phone: ['phone'],
  email: ['email'],
  whatsapp: ['whatsapp', 'phone'],
  messenger: ['messenger'],
  instagram: ['instagram'],
  telegram: ['telegram'],
  line: ['line'],
  x: ['x'],
};

/** Numbers whose owner is no person: calls and texts there cost somebody money or lead nowhere. */
const impersonal: ReadonlySet<string | undefined> = new Set([
  'PREMIUM_RATE',
  'SHARED_COST',
  'TOLL_FREE',
  'UAN',
  'PAGER',
]);

/** As mail programs take them; whether somebody is there shows when a code is sent. */
const mailbox = /^[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\]+\.[^\s@<>"(),:;\\]+$/;

function toPhone(written: string, country: string): string | undefined {
  const parsed = parsePhoneNumberFromString(written.slice(0, 60), {
    defaultCountry: country as CountryCode,
    extract: false,
  });
  return parsed?.isPossible() && !parsed.ext && !impersonal.has(parsed.getType()) ? parsed.number : undefined;
}

/** Reads an address for a channel; `country` is where a number without a prefix is from. Undefined when it is none. */
export function readHandle(channel: Channel, { kind, value }: Handle, country: string): Handle | undefined {
  if (!kinds[channel]?.includes(kind)) return undefined;
  const written = value.trim();
  const read =
    kind === 'phone'
      ? toPhone(written, country)
      : kind === 'email'
        ? mailbox.exec(written.toLowerCase())?.[0]
        : /^\S{1,200}$/.exec(written)?.[0];
  return read ? { kind, value: read } : undefined;
}
