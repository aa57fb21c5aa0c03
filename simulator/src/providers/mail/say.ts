/**
 * Owns how somebody writes a mail: a mailbox's program writes it, the tenant's server takes it, finds out about the sender, and posts
 * it. `extra` knows `dmarc` (pass, fail or none: what the server found) and `null-sender`; what else is there becomes header fields.
 */
import type { WorldAccount } from '../../../world/types.ts';
import { toFiles, toMedia } from '../../attachments.ts';
import { type Env, worldOf } from '../../env.ts';
import type { SayAnswer, WorldMessage } from '../../messages.ts';
import type { MediaFile } from '../../object/mailbag.ts';
import type { SayRequest } from '../../say-request.ts';
import { handIn } from '../hand-in.ts';
import type { Later } from '../provider.ts';
import { compose, type Written } from './compose.ts';
import { fieldIn } from './fields.ts';
import { type Mailbox, mailboxOf } from './mailbox.ts';
import { mailPost } from './post.ts';

const ourExtras = new Set(['dmarc', 'null-sender']);
const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);

/** Addresses are one mailbox in whichever case they are written. */
export function toMailAddress(text: string): string {
  return (/<([^<>]+)>\s*$/.exec(text)?.[1] ?? text).trim().toLowerCase();
}

function dmarcOf(told: string | undefined): 'pass' | 'fail' | 'none' {
  return told === 'fail' || told === 'none' ? told : 'pass';
}

/** Finds where an answer goes and what it is an answer to, as the program finds it in the mail that is answered. */
function answerTo(answered: WorldMessage | null, mailbox: Mailbox): Partial<Written> & { recipient: string } {
  if (!answered) return { recipient: mailbox.address };
  const before = fieldIn(answered, 'References')?.split(/\s+/).filter(Boolean) ?? [];
  const address = fieldIn(answered, 'Reply-To') ?? fieldIn(answered, 'From') ?? mailbox.address;
  const isOurs = answered.direction === 'down';
  return {
    recipient: isOurs ? toMailAddress(address) : mailbox.address,
    inReplyTo: answered.id,
    references: [...before, answered.id],
  };
}

/** Repeats the files of an earlier mail, or makes those that come with a new one. */
async function filesOf(env: Env, said: SayRequest, known: WorldMessage | null): Promise<MediaFile[]> {
  if (!known) return toFiles(said.attachments, () => crypto.randomUUID());
  const files = await Promise.all(known.media.map(({ id }) => worldOf(env).media(id)));
  return files.filter((file) => file !== null);
}

/** Posts a mail to the gateway. */
export async function sayByMail(env: Env, account: WorldAccount, said: SayRequest, later: Later): Promise<SayAnswer> {
  const mailbox = mailboxOf(account);
  const world = worldOf(env);
  const address = toMailAddress(said.from);
  const known = said.id ? await world.message(said.id) : null;
  const answered = said.replyTo ? await world.message(said.replyTo) : null;
  const { recipient, ...thread } = answerTo(answered, mailbox);
  const files = await filesOf(env, said, known);
  const id = said.id ?? `<${crypto.randomUUID()}@${domainOf(address)}>`;
  const at = known?.at ?? Date.now();
  const subject = said.subject ?? (answered?.subject ? `Re: ${answered.subject.replace(/^re:\s*/i, '')}` : '');
  const headers = {
    ...Object.fromEntries(Object.entries(said.extra).filter(([name]) => !ourExtras.has(name))),
    ...said.headers,
  };
  const raw = await compose({
    from: { name: said.name ?? '', address },
    to: [...new Set([recipient, ...said.to.map(toMailAddress)])],
    ...{ id, at, subject, headers, files, text: said.text },
    ...(said.html ? { html: said.html } : {}),
    ...thread,
  });
  const message: WorldMessage = {
    id,
    channel: 'email',
    account: account.id,
    direction: 'up',
    address,
    text: said.text,
    media: toMedia(files),
    choices: [],
    status: 'sending',
    at,
    subject,
    headers: [
      { name: 'From', value: address },
      { name: 'To', value: recipient },
      ...Object.entries(headers).map(([name, value]) => ({ name, value })),
    ],
    ...(said.html ? { html: said.html } : {}),
    ...(said.replyTo ? { replyTo: said.replyTo } : {}),
  };
  const handed = {
    raw,
    from: said.extra['null-sender'] ? '' : address,
    to: recipient,
    dmarc: dmarcOf(said.extra.dmarc),
    fromDomain: domainOf(address),
  };
  const hook = mailPost(env, mailbox, handed, { now: Date.now(), retries: said.retries, signature: said.signature });
  return handIn(env, message, files, hook, { times: said.times, later });
}
