/**
 * Owns what mailboxes answer by themselves: while their owner is away, by the rules or rudely, and when they take nothing. Sources:
 * https://www.rfc-editor.org/rfc/rfc3834, https://www.rfc-editor.org/rfc/rfc3464
 */
import type { Habits } from '../../habits.ts';
import type { WorldMessage } from '../../messages.ts';
import { compose } from './compose.ts';
import { fieldIn } from './fields.ts';

export type MachineMail = { raw: Uint8Array; from: string; to: string; message?: WorldMessage };

type Dialect = {
  name: string;
  subject: (subject: string) => string;
  headers: Record<string, string>;
  isPolite: boolean;
};

/** Only the first reads what it answers; each rude one marks itself in its own way, and the last not at all. */
const dialects: readonly Dialect[] = [
  {
    name: 'rfc3834',
    subject: (said) => `Auto: ${said}`,
    headers: { 'Auto-Submitted': 'auto-replied' },
    isPolite: true,
  },
  {
    name: 'exchange',
    subject: (said) => `Automatic reply: ${said}`,
    headers: { 'X-Auto-Response-Suppress': 'All', 'Auto-Submitted': 'auto-generated' },
    isPolite: true,
  },
  {
    name: 'vacation',
    subject: () => 'Out of office',
    headers: { Precedence: 'junk', 'X-Autoreply': 'yes' },
    isPolite: false,
  },
  { name: 'rude', subject: (said) => `Autosvar: ${said}`, headers: {}, isPolite: false },
  { name: 'silent', subject: (said) => `Re: ${said}`, headers: {}, isPolite: false },
];

/** Chooses a mailbox's dialect: by a `+name` in its address, else by its letters, so that it is always the same. */
export function dialectOf(address: string): Dialect {
  const named = /\+([a-z0-9]+)@/.exec(address)?.[1];
  const sum = [...address].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  const [first] = dialects;
  const found = dialects.find(({ name }) => name === named) ?? dialects[sum % dialects.length] ?? first;
  if (!found) throw new Error('there are no dialects');
  return found;
}

const isAutomatic = (mail: WorldMessage) => !/^(no)?$/i.test(fieldIn(mail, 'Auto-Submitted') ?? '');

/** Writes what a mailbox answers by itself to a mail; nothing while its owner is there, or when it is polite to a machine. */
export async function awayReply(mail: WorldMessage, habits: Habits, now: number): Promise<MachineMail | undefined> {
  const dialect = dialectOf(mail.address);
  if (habits.away === null || (dialect.isPolite && isAutomatic(mail))) return undefined;
  const to = (fieldIn(mail, 'Reply-To') ?? fieldIn(mail, 'From') ?? '').replace(/^.*<|>.*$/g, '');
  const id = `<auto-${crypto.randomUUID()}@${mail.address.split('@')[1]}>`;
  const subject = dialect.subject(mail.subject ?? '');
  const text = habits.away;
  const { headers } = dialect;
  const from = { name: '', address: mail.address };
  const raw = await compose({ ...{ from, to: [to], id, at: now, subject, text, headers }, inReplyTo: mail.id });
  const message: WorldMessage = {
    ...{ id, channel: 'email', account: mail.account, direction: 'up', address: mail.address, text, subject },
    ...{ media: [], choices: [], status: 'sending', at: now, author: 'mailbox', replyTo: mail.id },
    headers: [
      { name: 'From', value: mail.address },
      { name: 'To', value: to },
      ...Object.entries(headers).map(([name, value]) => ({ name, value })),
    ],
  };
  return { raw, from: dialect.isPolite ? '' : mail.address, to, message };
}

/** Writes the bounce of a mailbox that takes nothing; nothing for one that does. */
export function bounce(mail: WorldMessage, habits: Habits, now: number): MachineMail | undefined {
  if (habits.bounce === 'no') return undefined;
  const isFinal = habits.bounce === 'permanent';
  const domain = mail.address.split('@')[1] ?? '';
  const to = (fieldIn(mail, 'From') ?? '').replace(/^.*<|>.*$/g, '');
  const boundary = crypto.randomUUID();
  const [action, status, words] = isFinal
    ? ['failed', '5.1.1', '550 5.1.1 No such user here']
    : ['delayed', '4.2.2', '452 4.2.2 The mailbox is full'];
  const returned = (mail.headers ?? []).map(({ name, value }) => `${name}: ${value}`);
  const part = (type: string, lines: string[]) => [`--${boundary}`, `Content-Type: ${type}`, '', ...lines, ''];
  const lines = [
    `From: Mail Delivery System <mailer-daemon@${domain}>`,
    `To: ${to}`,
    `Subject: ${isFinal ? 'Undelivered Mail Returned to Sender' : 'Delayed Mail (still being retried)'}`,
    `Date: ${new Date(now).toUTCString()}`,
    `Message-ID: <dsn-${boundary}@${domain}>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    '',
    ...part('text/plain; charset=utf-8', [`Your mail to ${mail.address} was not delivered: ${words}`]),
    ...part('message/delivery-status', [
      `Reporting-MTA: dns; mx.${domain}`,
      '',
      `Final-Recipient: rfc822; ${mail.address}`,
      `Action: ${action}`,
      `Status: ${status}`,
      `Diagnostic-Code: smtp; ${words}`,
    ]),
    ...part('text/rfc822-headers', returned),
    `--${boundary}--`,
    '',
  ];
  return { raw: new TextEncoder().encode(lines.join('\r\n')), from: '', to };
}
