/** Owns one send. What its outcome means is the same for everything that Twilio is asked to make (see twilio/create.ts). */
import type { ChannelDeps, OpenAccount, Rendered, SendOutcome } from '../channel.ts';
import { createResource } from '../twilio/create.ts';
import { optedOutCode } from './status.ts';

/** Sends one rendered message. */
export async function sendSms(rendered: Rendered, account: OpenAccount, deps: ChannelDeps): Promise<SendOutcome> {
  const outcome = await createResource('Messages.json', rendered.body, /^[A-Za-z0-9]{2,64}$/, account, deps);
  return outcome.kind === 'refused' && outcome.code === optedOutCode ? { ...outcome, optedOut: true } : outcome;
}
