/** Owns writing a mail as a mail program does. */
import { Buffer } from 'node:buffer';
import MailComposer from 'nodemailer/lib/mail-composer';

export type Written = {
  from: { name: string; address: string };
  to: string[];
  id: string;
  at: number;
  subject: string;
  text: string;
  html?: string;
  inReplyTo?: string;
  references?: string[];
  headers?: Record<string, string>;
  files?: readonly { name: string; type: string; bytes: Uint8Array }[];
};

/** Writes a raw mail; the same words give the same bytes. */
export async function compose(mail: Written): Promise<Uint8Array> {
  const composer = new MailComposer({
    from: mail.from,
    to: mail.to,
    messageId: mail.id,
    date: new Date(mail.at),
    subject: mail.subject,
    ...(mail.inReplyTo ? { inReplyTo: mail.inReplyTo, references: mail.references ?? [mail.inReplyTo] } : {}),
    headers: mail.headers ?? {},
    text: mail.text,
    ...(mail.html ? { html: mail.html } : {}),
    attachments: (mail.files ?? []).map(({ name, type, bytes }) => ({
      filename: name,
      contentType: type,
      content: Buffer.from(bytes),
    })),
    baseBoundary: mail.id.replace(/\W/g, '').slice(0, 40),
    newline: '\r\n',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
