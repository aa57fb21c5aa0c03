/**
 * Owns how our messages read on Messenger and Instagram, in the order to send them: files, then text, its last piece with choices.
 * The tag of human agents is for people alone: nothing that a machine wrote is rendered with it.
 * Sources: https://developers.facebook.com/docs/messenger-platform/reference/send-api,
 * https://developers.facebook.com/docs/messenger-platform/send-messages/message-tags
 */
import { type AttachmentPart, type Content, plainText } from '../../../schema/message.ts';
import type { RenderContext, Rendered } from '../../channel.ts';
import { splitText } from '../../text/split.ts';
import { messagingAccessOf } from './access.ts';
import { quickReplies, titlesOf } from './choices.ts';
import type { Product } from './product.ts';

type Body = Readonly<Record<string, unknown>>;
type File = { message: Body } | { link: string };

/** Says by which right a message goes out; undefined when there is none. */
function rightOf({ window, author, account }: RenderContext): Body | undefined {
  if (window === 'open') return { messaging_type: 'RESPONSE' };
  const { humanAgent } = messagingAccessOf(account).settings;
  const isHuman = window === 'human' && author.kind === 'agent' && humanAgent;
  return isHuman ? { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' } : undefined;
}

/** Renders one file as a link that Meta fetches while it answers; what the product does not take becomes a link to press. */
async function fileOf(part: AttachmentPart, { files }: Product, context: RenderContext): Promise<File | undefined> {
  const { fileId, state, type, name, sizeBytes = 0 } = part;
  if (!fileId || state !== 'stored') return undefined;
  const url = await context.fileUrl(fileId);
  const kind = Object.hasOwn(files, type) ? files[type] : undefined;
  if (!kind || sizeBytes > kind.maxBytes) return { link: `${name}: ${url}` };
  return { message: { attachment: { type: kind.type, payload: { url, is_reusable: false } } } };
}

function textMessages(content: Content, links: readonly string[], { maxText, lengthOf }: Product): Body[] {
  const { parts, choices = [] } = content;
  const said = [plainText(parts), ...links].filter((block) => block.trim()).join('\n');
  const pieces = splitText(said || titlesOf(choices), maxText, lengthOf);
  const last = pieces.length - 1;
  return pieces.map((text, index) => ({
    text,
    ...(index === last && choices.length > 0 ? { quick_replies: quickReplies(choices) } : {}),
  }));
}

/** Renders a message to what the `messages` edge takes; nothing when nobody may send it now. */
export async function renderMessaging(content: Content, context: RenderContext): Promise<Rendered[]> {
  const right = rightOf(context);
  if (!right) return [];
  const { product } = messagingAccessOf(context.account).settings;
  const attachments = content.parts.filter((part) => part.kind === 'attachment');
  const files = await Promise.all(attachments.map((part) => fileOf(part, product, context)));
  const links = files.flatMap((file) => (file && 'link' in file ? [file.link] : []));
  const messages = [
    ...files.flatMap((file) => (file && 'message' in file ? [file.message] : [])),
    ...textMessages(content, links, product),
  ];
  const answered = content.parts.find((part) => part.kind === 'about' && part.what === 'message');
  const target = answered?.kind === 'about' ? answered.target : undefined;
  return messages.map((message, index) => ({
    body: {
      recipient: { id: context.to.value },
      ...right,
      ...(index === 0 && target ? { reply_to: { mid: target } } : {}),
      message: { ...message, ...(product.takesMetadata ? { metadata: context.messageId } : {}) },
    },
  }));
}
