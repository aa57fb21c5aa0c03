/** Owns the platform's own mail service: one raw message through the deployment's binding. */
import type { SendMail } from '../../channels/channel.ts';

/** Makes the way to send; the module exists in the Workers runtime alone and is loaded with the first mail. */
export function createSendMail(binding: SendEmail): SendMail {
  return async ({ from, to, raw }) => {
    const { EmailMessage } = await import('cloudflare:email');
    const sent: EmailSendResult | undefined = await binding.send(new EmailMessage(from, to, raw));
    return sent?.messageId ? { messageId: sent.messageId } : {};
  };
}
