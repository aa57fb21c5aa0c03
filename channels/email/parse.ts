/** Owns what a verified mail is: somebody's message, or a server's report of one of ours. */

import { conversationOfMessage } from '../../schema/ids.ts';
import type { InboundItem, InboundMessage, Threading } from '../../schema/inbound.ts';
import { Problem } from '../../schema/problems.ts';
import type { ChannelDeps, HookRequest, OpenAccount } from '../channel.ts';
import { domainOf, localOf } from './address.ts';
import { trustOf } from './authentication.ts';
import { automaticMark } from './automatic.ts';
import { type EmailAccess, emailAccessOf } from './config.ts';
import { recipientsOf } from './envelope.ts';
import { addressesIn, headerValues, type Mail, readMail } from './mail.ts';
import { eventIdOf, messageIdOf, referencesOf } from './message-ids.ts';
import { contentOf } from './parts.ts';
import { reportItems } from './report.ts';
import { conversationOfToken, messageOfKeyedId, type TokenScope } from './tokens.ts';

/** A mail may have been on its way so long; a Date beyond is a wrong clock, and ours counts. */
const maxUnderwayMs = 5 * 86_400_000;
const maxSubject = 900;
const maxTokens = 10;

/** Finds the conversation that the mail names: by the address it was sent to, else by one of our messages that it answers. */
async function conversationNamed(
  mail: Mail,
  scope: TokenScope,
  { reply, config }: EmailAccess,
  references: readonly string[],
): Promise<string | undefined> {
  const ownDomains = [reply.domain, domainOf(config.address), ...config.aliases.map(domainOf)];
  const tokens = recipientsOf(mail)
    .filter((address) => ownDomains.includes(domainOf(address)))
    .flatMap((address) => /\+(.+)$/.exec(localOf(address))?.[1] ?? []);
  for (const token of tokens.slice(0, maxTokens)) {
    const named = await conversationOfToken(scope, token);
    if (named) return named;
  }
  for (const id of references) {
    const ours = await messageOfKeyedId(scope, id);
    const named = ours && conversationOfMessage(ours);
    if (named) return named;
  }
  return undefined;
}

async function threadingOf(mail: Mail, scope: TokenScope, access: EmailAccess): Promise<Threading> {
  const references = referencesOf(mail);
  const conversationId = await conversationNamed(mail, scope, access, references);
  const id = messageIdOf(mail);
  return { references, ...(conversationId ? { conversationId } : {}), ...(id ? { id } : {}) };
}

function sentAtOf(mail: Mail, now: number): number | undefined {
  const at = Date.parse(headerValues(mail, 'date')[0] ?? '');
  return at <= now && at > now - maxUnderwayMs ? at : undefined;
}

function senderOf(mail: Mail): string {
  const [from] = mail.from.length > 0 ? mail.from : addressesIn(mail, ['sender', 'reply-to', 'return-path']);
  if (!from) throw new Problem('malformed', 'The message has no sender that could be answered.');
  return from;
}

async function messageOf(mail: Mail, access: EmailAccess, scope: TokenScope, given: { eventId: string; now: number }) {
  const { parts, files } = contentOf(mail);
  const subject = mail.subject
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, maxSubject);
  const sentAt = sentAtOf(mail, given.now);
  const item: InboundMessage = {
    kind: 'message',
    providerEventId: given.eventId,
    from: { kind: 'email', value: senderOf(mail) },
    trust: trustOf(mail, access.config.authservIds),
    content: { parts, ...(subject ? { subject } : {}) },
    threading: await threadingOf(mail, scope, access),
    ...(files.length > 0 ? { files } : {}),
    ...(sentAt === undefined ? {} : { sentAt }),
    ...(automaticMark(mail, (address) => access.isOwn(address)) ? { automatic: true } : {}),
    ...(mail.fromName ? { profile: { name: mail.fromName.slice(0, 200) } } : {}),
  };
  return item;
}

/** Turns a raw message into its one item; throws Problem('malformed' | 'too-large') for what is no mail, or has nobody behind it. */
export async function parseEmail(
  request: HookRequest,
  account: OpenAccount,
  deps: ChannelDeps,
): Promise<InboundItem[]> {
  const access = emailAccessOf(account);
  const scope: TokenScope = { account: account.id, keys: access.replyKeys };
  const mail = await readMail(request.body);
  const eventId = await eventIdOf(mail, request.body);
  const reported = await reportItems(mail, { eventId, scope, own: access.config.address });
  return reported ?? [await messageOf(mail, access, scope, { eventId, now: deps.now() })];
}
