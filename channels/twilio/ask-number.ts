/**
 * Owns asking Twilio for a number that an account has: what every check of a Twilio account begins with, and what it amounts to when
 * there is no number to judge. Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
 */
import * as z from 'zod';
import type { AccountCheck } from '../../schema/health.ts';
import type { ChannelDeps, OpenAccount } from '../channel.ts';
import { callTwilio, resourceUrl } from './twilio-api.ts';

const numberSchema = z.object({
  voice_url: z.string().nullish(),
  voice_method: z.string().nullish(),
  voice_application_sid: z.string().nullish(),
  trunk_sid: z.string().nullish(),
  status_callback: z.string().nullish(),
  sms_url: z.string().nullish(),
  sms_method: z.string().nullish(),
  sms_application_sid: z.string().nullish(),
  capabilities: z.object({ voice: z.boolean().nullish(), sms: z.boolean().nullish() }).nullish(),
});
const numbersSchema = z.object({ incoming_phone_numbers: z.array(numberSchema) });
export type TwilioNumber = z.infer<typeof numberSchema>;

/** Is a number, or that the account has no such one, or what the account's health is because nobody could ask. */
export type AskedNumber =
  | { kind: 'found'; number: TwilioNumber }
  | { kind: 'absent' }
  | { kind: 'failed'; check: AccountCheck };

function failed(state: 'broken' | 'unknown', detail: string): AskedNumber {
  return { kind: 'failed', check: { aspects: { token: { state, detail } } } };
}

/** Asks for a number in E.164; it never rejects for what Twilio answers. */
export async function askNumber(phoneNumber: string, account: OpenAccount, deps: ChannelDeps): Promise<AskedNumber> {
  const query = new URLSearchParams({ PhoneNumber: phoneNumber });
  const url = `${resourceUrl(account, deps, 'IncomingPhoneNumbers.json')}?${query}`;
  const answer = await callTwilio(account, deps, url, { method: 'GET' });
  if (answer.kind !== 'answer') return failed('unknown', `Twilio could not be asked (${answer.kind}).`);
  if (answer.status === 401 || answer.status === 403)
    return failed('broken', 'Twilio refuses the auth token: enter the one that the Twilio console shows.');
  const told = answer.status === 200 ? numbersSchema.safeParse(answer.body) : undefined;
  if (!told?.success) return failed('unknown', `Twilio answered HTTP ${answer.status}.`);
  const [number] = told.data.incoming_phone_numbers;
  return number ? { kind: 'found', number } : { kind: 'absent' };
}

/** Shows an address that was entered at Twilio: without what may be a secret of somebody else's. */
export function shownAddress(entered: string): string {
  const url = URL.parse(entered);
  return url ? url.origin + url.pathname.replace(/\/$/, '') : 'something that is no address';
}
