/** Owns handing one rendered mail to whoever carries it for the account. Neither takes an idempotency key. */
import type { ChannelDeps, OpenAccount, Rendered, SendOutcome } from '../channel.ts';
import { emailAccessOf } from './config.ts';
import { renderedMailSchema } from './rendered-mail.ts';
import { sendByCloudflare } from './send-cloudflare.ts';
import { sendByMailgun } from './send-mailgun.ts';

/** Sends one rendered mail by the account's provider. */
export async function sendEmail(rendered: Rendered, account: OpenAccount, deps: ChannelDeps): Promise<SendOutcome> {
  const mail = renderedMailSchema.parse(rendered.body);
  const access = emailAccessOf(account);
  return access.config.provider === 'cloudflare' ? sendByCloudflare(mail, deps) : sendByMailgun(mail, access, deps);
}
