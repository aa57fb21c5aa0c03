/**
 * Owns asking Twilio how a number is: whether the token is taken, the number is ours and can speak, and calls of it come to us.
 */
import type { AccountCheck, Aspect } from '../../schema/health.ts';
import type { ChannelDeps, OpenAccount } from '../channel.ts';
import { askNumber, shownAddress, type TwilioNumber } from '../twilio/ask-number.ts';
import { phoneAccessOf } from './config.ts';

/** Gives the address that Twilio has to call for this account. */
export function voiceUrlOf(account: OpenAccount, { env }: Pick<ChannelDeps, 'env'>): string {
  return phoneAccessOf(account).config.publicUrl ?? `${env.publicUrl.replace(/\/+$/, '')}/hooks/phone/${account.id}`;
}

function webhookOf(number: TwilioNumber, wanted: string): Aspect {
  // What a trunk or an application of Twilio takes never reaches the number's own address.
  const taker = number.trunk_sid || number.voice_application_sid;
  if (taker) return { state: 'broken', detail: `Calls go to ${taker} of Twilio, not to ${wanted}.`.slice(0, 500) };
  const set = (number.voice_url ?? '').split('#')[0];
  if (set !== wanted.split('#')[0])
    return {
      state: 'broken',
      detail: `"A call comes in" is ${set ? `set to ${shownAddress(set)}` : 'not set'}; set it to ${wanted}.`.slice(
        0,
        500,
      ),
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
  const asked = await askNumber(phoneAccessOf(account).number, account, deps);
  if (asked.kind === 'failed') return asked.check;
  const token: Aspect = { state: 'ok' };
  if (asked.kind === 'absent')
    return { aspects: { token, sender: { state: 'broken', detail: 'The Twilio account does not have this number.' } } };
  const sender: Aspect =
    asked.number.capabilities?.voice === false
      ? { state: 'broken', detail: 'The number cannot make or take calls.' }
      : { state: 'ok' };
  return { aspects: { token, sender, webhook: webhookOf(asked.number, voiceUrlOf(account, deps)) } };
}
