/** Owns a mail that belongs to no conversation: to one of the tenant's own people, in plain text, from one of its mailboxes. */
import MailComposer from 'nodemailer/lib/mail-composer';
import type { OpenAccount, Rendered } from '../channel.ts';
import { normaliseAddress } from './address.ts';
import { emailAccessOf } from './config.ts';

export type Letter = { to: string; subject: string; text: string; replyTo?: string | undefined };

/** Takes everything out of a header's value that could end it. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Renders a letter; undefined when its address is none. `id` makes the Message-ID. */
export async function renderLetter(
  account: OpenAccount,
  { to, subject, text, replyTo }: Letter,
  { id, now }: { id: string; now: number },
): Promise<Rendered | undefined> {
  const { config, domain } = emailAccessOf(account);
  const address = normaliseAddress(to);
  if (!address) return undefined;
  const answersTo = replyTo && normaliseAddress(replyTo);
  const messageId = `${id}@${domain}`;
  const composer = new MailComposer({
    from: { name: oneLine(config.displayName), address: config.address },
    to: { name: '', address },
    ...(answersTo ? { replyTo: answersTo } : {}),
    subject: oneLine(subject),
    messageId: `<${messageId}>`,
    date: new Date(now),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    text,
    newline: '\r\n',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const raw = await composer.compile().build();
  return { body: { from: config.address, to: address, messageId, raw: raw.toString('utf8') }, key: id };
}
