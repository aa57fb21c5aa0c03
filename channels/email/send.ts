/** Owns handing one rendered mail to whoever carries it for the account. Neither takes an idempotency key. */
import { z } from 'zod';
import type { ChannelDeps, OpenAccount, Rendered, SendOutcome } from '../channel.ts';
import { emailAccessOf } from './config.ts';
import { sendByCloudflare } from './send-cloudflare.ts';
import { sendByMailgun } from './send-mailgun.ts';

const mailSchema = z.object({ from: z.string(), to: z.string(), messageId: z.string(), raw: z.string() });
export type RenderedMail = z.infer<typeof mailSchema>;

export async function sendEmail(rendered: Rendered, account: OpenAccount, deps: ChannelDeps): Promise<SendOutcome> {
  const mail = mailSchema.parse(rendered.body);
  const access = emailAccessOf(account);
  return access.config.provider === 'cloudflare' ? sendByCloudflare(mail, deps) : sendByMailgun(mail, access, deps);
}
