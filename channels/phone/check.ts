/**
 * Owns asking Twilio how a number is: whether the token is taken, the number is ours and can speak, and calls of it come to us.
 * Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
 */
import { z } from 'zod';
import type { AccountCheck, Aspect } from '../../schema/health.ts';
import type { ChannelDeps, OpenAccount } from '../channel.ts';
import { callTwilio, resourceUrl } from '../twilio/twilio-api.ts';
import { phoneAccessOf } from './config.ts';

const numbersSchema = z.object({
  incoming_phone_numbers: z.array(
    z.object({
      voice_url: z.string().nullish(),
      voice_method: z.string().nullish(),
      status_callback: z.string().nullish(),
      voice_application_sid: z.string().nullish(),
      trunk_sid: z.string().nullish(),
      capabilities: z.object({ voice: z.boolean().nullish() }).nullish(),
    }),
  ),
});
type Listed = z.infer<typeof numbersSchema>['incoming_phone_numbers'][number];

/** Gives the address that Twilio has to call for this account. */
export function voiceUrlOf(account: OpenAccount, { env }: Pick<ChannelDeps, 'env'>): string {
  return phoneAccessOf(account).config.publicUrl ?? `${env.publicUrl.replace(/\/+$/, '')}/hooks/phone/${account.id}`;
}

function webhookOf(number: Listed, wanted: string): Aspect {
  // What a trunk or an application of Twilio takes never reaches the number's own address.
  const taker = number.trunk_sid || number.voice_application_sid;
  if (taker) return { state: 'broken', detail: `Calls go to ${taker} of Twilio, not to ${wanted}.`.slice(0, 500) };
  const set = (number.voice_url ?? '').split('#')[0];
  if (set !== wanted.split('#')[0])
    return {
      state: 'broken',
      detail: `"A call comes in" is ${set ? `set to ${set}` : 'not set'}; set it to ${wanted}.`.slice(0, 500),
    };
  if ((number.voice_method ?? 'POST') !== 'POST')
    return { state: 'broken', detail: 'Calls come in by GET; set HTTP POST.' };
  if (number.status_callback) return { state: 'ok' };
  return {
    state: 'warning',
    detail: `"Call status changes" is not set: how long a call took is not known. Set it to ${wanted}/status.`.slice(
      0,
      500,
    ),
  };
}

/** Asks Twilio; it never rejects for what Twilio answers. */
export async function checkPhone(account: OpenAccount, deps: ChannelDeps): Promise<AccountCheck> {
  const query = new URLSearchParams({ PhoneNumber: phoneAccessOf(account).number });
  const url = `${resourceUrl(account, deps, 'IncomingPhoneNumbers.json')}?${query}`;
  const answer = await callTwilio(account, deps, url, { method: 'GET' });
  if (answer.kind !== 'answer' || answer.status === 429 || answer.status >= 500) {
    const why = answer.kind === 'answer' ? `HTTP ${answer.status}` : answer.kind;
    return { aspects: { token: { state: 'unknown', detail: `Twilio could not be asked (${why}).` } } };
  }
  if (answer.status === 401 || answer.status === 403)
    return { aspects: { token: { state: 'broken', detail: 'Twilio refuses the auth token.' } } };
  const told = answer.status === 200 ? numbersSchema.safeParse(answer.body) : undefined;
  if (!told?.success)
    return { aspects: { token: { state: 'unknown', detail: `Twilio answered HTTP ${answer.status}.` } } };
  const [number] = told.data.incoming_phone_numbers;
  const token: Aspect = { state: 'ok' };
  if (!number)
    return { aspects: { token, sender: { state: 'broken', detail: 'The Twilio account does not have this number.' } } };
  const sender: Aspect =
    number.capabilities?.voice === false
      ? { state: 'broken', detail: 'The number cannot make or take calls.' }
      : { state: 'ok' };
  return { aspects: { token, sender, webhook: webhookOf(number, voiceUrlOf(account, deps)) } };
}
