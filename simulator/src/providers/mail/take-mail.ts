/** Owns a mail on its way from the gateway to a mailbox: read, kept, and answered by the mailbox's own machines. */
import PostalMime, { type Email } from 'postal-mime';
import { type Env, worldOf } from '../../env.ts';
import type { Fault } from '../../faults.ts';
import type { WorldMessage } from '../../messages.ts';
import type { MediaFile } from '../../object/mailbag.ts';
import type { OwedPost } from '../../object/postman.ts';
import { awayReply, bounce, type MachineMail } from './machines.ts';
import type { Mailbox } from './mailbox.ts';
import { mailPost } from './post.ts';
import { toMailAddress } from './say.ts';

type Taken = { id: string } | { fault: Fault } | { refused: string };

const answerAfterMs = 300;
const deliveredAfterMs = 100;

function filesOf({ attachments }: Email): MediaFile[] {
  return attachments.map(({ filename, mimeType, content }, index) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
    return {
      id: crypto.randomUUID(),
      name: filename ?? `attachment-${index + 1}`,
      type: mimeType,
      sizeBytes: bytes.length,
      bytes,
    };
  });
}

function messageOf(mail: Email, mailbox: Mailbox, address: string, files: readonly MediaFile[]): WorldMessage {
  return {
    id: mail.messageId ?? `<${crypto.randomUUID()}@${mailbox.domain}>`,
    channel: 'email',
    account: mailbox.account.id,
    direction: 'down',
    address,
    text: mail.text ?? '',
    media: files.map(({ bytes: _, ...file }) => file),
    choices: [],
    status: 'queued',
    at: Date.now(),
    subject: mail.subject ?? '',
    headers: mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    ...(mail.html ? { html: mail.html } : {}),
    ...(mail.inReplyTo ? { replyTo: mail.inReplyTo } : {}),
  };
}

function owed(env: Env, mailbox: Mailbox, machine: MachineMail): OwedPost {
  const fromDomain = (machine.from || machine.to).split('@')[1] ?? '';
  const { body, ...post } = mailPost(env, mailbox, { ...machine, dmarc: 'pass', fromDomain }, { now: Date.now() });
  // What machines write here is ASCII, which is the same bytes as text.
  return { ...post, body: new TextDecoder().decode(body), afterMs: answerAfterMs };
}

/** Takes a raw mail of one of these mailboxes; a fault keeps it out, or only the answer. */
export async function takeMail(
  env: Env,
  own: readonly Mailbox[],
  sent: { to: string; raw: Uint8Array },
): Promise<Taken> {
  const mail = await PostalMime.parse(sent.raw);
  const mailbox = own.find(({ address }) => address === mail.from?.address?.toLowerCase());
  if (!mailbox) return { refused: 'from parameter is not a mailbox of this domain' };
  const world = worldOf(env);
  const address = toMailAddress(sent.to);
  const files = filesOf(mail);
  const message = messageOf(mail, mailbox, address, files);
  const habits = await world.habits('email', address);
  const now = Date.now();
  const returned = bounce(message, habits, now);
  const answer = returned ? undefined : await awayReply(message, habits, now);
  const settled: OwedPost = {
    ...{
      message: message.id,
      status: habits.bounce === 'permanent' ? 'bounced' : habits.bounce === 'no' ? 'delivered' : 'queued',
    },
    ...{ url: '', headers: {}, body: '', afterMs: deliveredAfterMs },
  };
  const machines = [returned, answer].filter((machine) => machine !== undefined);
  const posts = [settled, ...machines.map((machine) => owed(env, mailbox, machine))];
  const { fault, taken } = await world.deliver({ message, files, target: 'mail', posts });
  if (answer?.message && taken) await world.record({ ...answer.message, status: 'taken' });
  return fault ? { fault } : { id: message.id };
}
