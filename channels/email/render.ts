/**
 * Owns how our messages read as mail: plain text and the same as HTML, in the thread of the customer's own mail, asking for answers at
 * a signed address. The same message always renders to the same bytes. (nodemailer's composer folds and encodes every header;
 * mimetext lets a line break in a header through.)
 */
import MailComposer from 'nodemailer/lib/mail-composer';
import { capabilities } from '../../schema/capabilities.ts';
import { type Content, plainText } from '../../schema/message.ts';
import type { RenderContext, Rendered } from '../channel.ts';
import { normaliseAddress } from './address.ts';
import { emailAccessOf } from './config.ts';
import { messageIdOfEvent } from './message-ids.ts';
import { toHtmlPage } from './paragraphs.ts';
import { keyedMessageId, replyToken } from './tokens.ts';

const { maxBytes } = capabilities.email.attachments;
const maxSubject = 250;

type Attached = { filename: string; contentType: string; content: Uint8Array };

/** Takes everything out of a header's value that could end it. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Lists what mail programs put before a subject that is answered. */
const answerMark =
  /^\s*((re|sv|aw|vs|antw|rif|ref|r|odp|ynt|ab|res|回复|答复|fwd?|wg|vb|tr|rv|enc)\s*(\[\d+\])?\s*[:：]\s*)+/iu;

function subjectOf({ conversation, ownSubject, tenantName }: RenderContext): string {
  const theirs = oneLine(conversation.subject ?? '').replace(answerMark, '');
  return theirs ? `Re: ${theirs}`.slice(0, maxSubject) : oneLine(ownSubject ?? tenantName).slice(0, maxSubject);
}

/** Attaches files as far as they fit the mail together; the rest are links. */
async function filesOf(content: Content, context: RenderContext): Promise<{ attached: Attached[]; links: string[] }> {
  const attached: Attached[] = [];
  const links: string[] = [];
  let room = maxBytes;
  for (const part of content.parts) {
    if (part.kind !== 'attachment' || !part.fileId || part.state !== 'stored') continue;
    const file = (part.sizeBytes ?? 0) <= room ? await context.readFile(part.fileId) : null;
    if (file && file.bytes.length <= room) {
      room -= file.bytes.length;
      attached.push({ filename: oneLine(file.name), contentType: file.type, content: file.bytes });
    } else {
      links.push(`${oneLine(part.name)}: ${await context.fileUrl(part.fileId)}`);
    }
  }
  return { attached, links };
}

function textOf(content: Content, links: readonly string[]): string {
  const places = content.parts.flatMap((part) =>
    part.kind === 'location'
      ? [
          `${part.name ? `${part.name}: ` : ''}https://www.openstreetmap.org/?mlat=${part.latitude}&mlon=${part.longitude}`,
        ]
      : [],
  );
  const choices = (content.choices ?? []).map(({ title }) => `- ${title}`).join('\n');
  return [plainText(content.parts), ...places, choices, links.join('\n')]
    .map((block) => block.replace(/\r\n?/g, '\n').trim())
    .filter(Boolean)
    .join('\n\n');
}

/** What a machine wrote says so, and asks machines not to answer. Source: https://www.rfc-editor.org/rfc/rfc3834#section-5 */
function automaticHeaders({ isAutomatic, inReplyTo }: RenderContext): Record<string, string> {
  if (!isAutomatic) return {};
  return {
    'Auto-Submitted': inReplyTo ? 'auto-replied' : 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    Precedence: 'auto_reply',
  };
}

/** Renders a message to one raw mail. Nothing to read and nothing attached gives none. */
export async function renderEmail(content: Content, context: RenderContext): Promise<Rendered[]> {
  const { account, messageId, conversation, now } = context;
  const { config, reply, domain, replyKeys } = emailAccessOf(account);
  const scope = { account: account.id, keys: replyKeys };
  const to = normaliseAddress(context.to.value);
  const { attached, links } = await filesOf(content, context);
  const text = textOf(content, links);
  if (!to || (text === '' && attached.length === 0)) return [];

  const id = await keyedMessageId(scope, messageId, domain);
  const theirs = messageIdOfEvent(context.inReplyTo ?? '');
  const answered = theirs && /^[!-;=?-~]+$/.test(theirs) ? `<${theirs}>` : undefined;
  // What belongs to no conversation asks for no answer into one.
  const token = conversation.id ? await replyToken(scope, conversation.id) : undefined;
  const signature = (context.signature ?? '').replace(/\r\n?/g, '\n').trim();
  // Loaded with the first mail: it is the largest part of this channel, and most isolates send none.
  const composer = new MailComposer({
    from: { name: oneLine(config.displayName), address: config.address },
    to: { name: '', address: to },
    ...(token
      ? { replyTo: { name: oneLine(config.displayName), address: `${reply.local}+${token}@${reply.domain}` } }
      : {}),
    subject: subjectOf(context),
    messageId: `<${id}>`,
    date: new Date(now),
    ...(answered ? { inReplyTo: answered, references: [answered] } : {}),
    headers: { ...automaticHeaders(context), 'Content-Language': oneLine(conversation.language) },
    text: signature ? `${text}\n\n-- \n${signature}\n` : `${text}\n`,
    html: toHtmlPage(text, signature, conversation.language),
    attachments: attached.map((file) => ({ ...file, content: Buffer.from(file.content) })),
    baseBoundary: messageId.replace(/\W/g, ''),
    newline: '\r\n',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const raw = await composer.compile().build();
  return [{ body: { from: config.address, to, messageId: id, raw: raw.toString('utf8') }, key: messageId }];
}
