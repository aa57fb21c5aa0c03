/**
 * Owns what mail servers report of what we sent: bounces (RFC 3464 and older dialects) and complaints (ARF, RFC 5965). A report
 * counts only by our own keyed Message-ID in what it returns, and never opens a conversation.
 */
import type { Handle } from '../../schema/channel.ts';
import type { InboundItem } from '../../schema/inbound.ts';
import { normaliseAddress } from './address.ts';
import { headerValues, type Mail, type MailFile } from './mail.ts';
import { idsIn, referencesOf } from './message-ids.ts';
import { messageOfKeyedId, type TokenScope } from './tokens.ts';

type Report = { kind: 'bounce' | 'complaint'; fields: ReadonlyMap<string, string> };

/** How much of a returned message is looked at; its headers come first. */
const maxReturned = 256 * 1024;

function textOf({ bytes }: MailFile): string {
  return new TextDecoder().decode(bytes.subarray(0, maxReturned));
}

/** Reads the fields of a report, the first of each name; those of the message and of its recipients alike. */
function fieldsIn(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^([\w-]+)\s*:\s*(.*)$/.exec(line) ?? [];
    if (name && value !== undefined && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim());
  }
  return fields;
}

const fileOf = (mail: Mail, ...types: string[]) => mail.files.find(({ type }) => types.includes(type));

function looksLikeBounce(mail: Mail): boolean {
  const isDaemon = mail.from.some((address) => /^(mailer-daemon|postmaster)@/.test(address));
  const saysSo =
    /undeliver|delivery (status|failure|problem)|returned mail|failure notice|mail delivery failed|unzustellbar|kunde inte levereras/i;
  return headerValues(mail, 'x-failed-recipients').length > 0 || (isDaemon && saysSo.test(mail.subject));
}

function reportIn(mail: Mail): Report | undefined {
  const complaint = fileOf(mail, 'message/feedback-report');
  if (complaint) return { kind: 'complaint', fields: fieldsIn(textOf(complaint)) };
  const status = fileOf(mail, 'message/delivery-status', 'message/global-delivery-status');
  if (status) return { kind: 'bounce', fields: fieldsIn(textOf(status)) };
  return looksLikeBounce(mail) ? { kind: 'bounce', fields: new Map() } : undefined;
}

/** Finds our message in what was returned. Its own Message-ID comes first: its References name others of ours. */
async function messageIn(mail: Mail, scope: TokenScope): Promise<{ messageId: string; id: string } | undefined> {
  const returned = fileOf(
    mail,
    'message/rfc822',
    'text/rfc822-headers',
    'message/rfc822-headers',
    'message/global-headers',
  );
  const texts = [returned ? textOf(returned) : '', mail.text ?? ''].map((text) => text.slice(0, maxReturned));
  const own = texts.flatMap((text) =>
    [...text.matchAll(/^[> \t]*message-id:\s*(<[^<>\s]+>)/gim)].map(([, id]) => id ?? ''),
  );
  for (const id of [...idsIn(own), ...referencesOf(mail)]) {
    const messageId = await messageOfKeyedId(scope, id);
    if (messageId) return { messageId, id };
  }
  return undefined;
}

function recipientIn(mail: Mail, fields: ReadonlyMap<string, string>): string | undefined {
  const told = [
    ...['original-recipient', 'final-recipient', 'original-rcpt-to'].map((name) => fields.get(name)),
    ...headerValues(mail, 'x-failed-recipients').map((value) => value.split(',')[0]),
  ];
  return told.flatMap((value) =>
    value ? (normaliseAddress(value.replace(/^[\w-]+;/, '').replace(/[<>]/g, '')) ?? []) : [],
  )[0];
}

/** Says what the status means: 4.x may still arrive, 5.x will not; a dialect without one is final. */
function bounceStatus(fields: ReadonlyMap<string, string>): 'failed' | 'delivered' | undefined {
  const action = fields.get('action')?.toLowerCase().split(/\s/)[0] ?? '';
  if (action === 'delivered') return 'delivered';
  if (['delayed', 'relayed', 'expanded'].includes(action)) return undefined;
  const status = /^([245])\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[1];
  if (action === 'failed') return 'failed';
  return status === '4' || status === '2' ? undefined : 'failed';
}

/** Turns a report into what it means; undefined for mail that is none. `own` stands for a recipient that the report hides. */
export async function reportItems(
  mail: Mail,
  { eventId, scope, own }: { eventId: string; scope: TokenScope; own: string },
): Promise<InboundItem[] | undefined> {
  const report = reportIn(mail);
  if (!report) return isOtherReport(mail) ? [{ kind: 'notice', what: 'mail-report' }] : undefined;
  const found = await messageIn(mail, scope);
  if (!found) return [{ kind: 'notice', what: `unknown-${report.kind}` }];
  const to: Handle = { kind: 'email', value: recipientIn(mail, report.fields) ?? own };
  const about = {
    kind: 'receipt',
    providerEventId: eventId,
    providerMessageId: found.id,
    messageId: found.messageId,
    to,
  } as const;
  // A complaint says that the mail arrived and that no other is wanted.
  if (report.kind === 'complaint') return [{ ...about, status: 'delivered', optedOut: true }];
  const status = bounceStatus(report.fields);
  if (!status) return [{ kind: 'notice', what: 'mail-delayed' }];
  const code = /\d\.\d{1,3}\.\d{1,3}/.exec(report.fields.get('status') ?? '')?.[0] ?? 'bounced';
  return [{ ...about, status, ...(status === 'failed' ? { errorCode: code } : {}) }];
}

/** Tells whether the mail is a report of another kind, as a read receipt. */
function isOtherReport(mail: Mail): boolean {
  return headerValues(mail, 'content-type').some((value) => /^\s*multipart\/report\b/i.test(value));
}
