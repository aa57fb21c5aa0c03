/**
 * Owns asking Twilio how a sender of texts is: whether the token is taken, the number is ours and texts, and its texts come to us. Of
 * a Messaging Service, and of a short code, only the token is asked: where their texts go is set elsewhere at Twilio.
 */
import type { AccountCheck, Aspect } from '../../schema/health.ts';
import type { ChannelDeps, OpenAccount } from '../channel.ts';
import { askNumber, shownAddress, type TwilioNumber } from '../twilio/ask-number.ts';
import { smsAccessOf } from './config.ts';

function webhookOf(number: TwilioNumber, wanted: string): Aspect {
  const broken = (detail: string): Aspect => ({ state: 'broken', detail: detail.slice(0, 500) });
  // What an application of Twilio takes never reaches the number's own address.
  if (number.sms_application_sid)
    return broken(`Texts go to ${number.sms_application_sid} of Twilio, not to ${wanted}.`);
  const set = (number.sms_url ?? '').split('#')[0];
  if (set !== wanted.split('#')[0])
    return broken(`"A message comes in" is ${set ? `set to ${shownAddress(set)}` : 'not set'}; set it to ${wanted}.`);
  return (number.sms_method ?? 'POST') === 'POST' ? { state: 'ok' } : broken('Texts come in by GET; set HTTP POST.');
}

/** Asks Twilio; it never rejects for what Twilio answers. */
export async function checkSms(account: OpenAccount, deps: ChannelDeps): Promise<AccountCheck> {
  const { config } = smsAccessOf(account);
  const asked = await askNumber(config.from ?? account.address, account, deps);
  if (asked.kind === 'failed') return asked.check;
  const token: Aspect = { state: 'ok' };
  const isOwnNumber = config.messagingServiceSid === undefined && (config.from ?? account.address).startsWith('+');
  if (!isOwnNumber) return { aspects: { token } };
  if (asked.kind === 'absent')
    return { aspects: { token, sender: { state: 'broken', detail: 'The Twilio account does not have this number.' } } };
  const sender: Aspect =
    asked.number.capabilities?.sms === false
      ? { state: 'broken', detail: 'The number cannot send or take texts.' }
      : { state: 'ok' };
  const wanted = config.publicUrl ?? `${deps.env.publicUrl.replace(/\/+$/, '')}/hooks/sms/${account.id}`;
  return { aspects: { token, sender, webhook: webhookOf(asked.number, wanted) } };
}
