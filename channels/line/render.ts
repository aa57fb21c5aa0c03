/**
 * Owns how our messages read on LINE: up to five objects a request, pictures by public link with a preview, other files as links
 * in the text, choices as quick replies under the last object. Whether the first request is a reply or a push is decided by the
 * time of the first try, so that it stays what it was; each push has a key that stays the same too.
 * Sources: https://developers.line.biz/en/reference/messaging-api/#message-objects, #send-push-message
 */
import { capabilities } from '../../schema/capabilities.ts';
import { type Content, type Part, plainText } from '../../schema/message.ts';
import { toBytes, toHex } from '../../src/lib/bytes.ts';
import type { RenderContext, Rendered } from '../channel.ts';
import { splitText } from '../text/split.ts';
import { quickReply } from './choices.ts';
import { isTokenUsable } from './reply-token.ts';

const { maxTextLength } = capabilities.line;
const maxObjects = 5;
/** LINE shows a picture only with a preview of at most 1 MB, and makes none itself. Source: …/messaging-api/#image-message */
const maxPreviewBytes = 1_000_000;
const pictureTypes = ['image/jpeg', 'image/png'];
const maxTitleLength = 100;

type Message = Readonly<Record<string, unknown>>;

function locations(parts: readonly Part[]): Message[] {
  return parts.flatMap((part) => {
    if (part.kind !== 'location') return [];
    const place = `${part.latitude}, ${part.longitude}`;
    const title = (part.name ?? place).slice(0, maxTitleLength);
    return [{ type: 'location', title, address: title, latitude: part.latitude, longitude: part.longitude }];
  });
}

async function files(
  parts: readonly Part[],
  fileUrl: RenderContext['fileUrl'],
): Promise<{ pictures: Message[]; links: string[] }> {
  const pictures: Message[] = [];
  const links: string[] = [];
  for (const part of parts) {
    if (part.kind !== 'attachment' || !part.fileId || part.state !== 'stored') continue;
    const url = await fileUrl(part.fileId);
    const isSmall = part.sizeBytes !== undefined && part.sizeBytes <= maxPreviewBytes;
    if (isSmall && pictureTypes.includes(part.type))
      pictures.push({ type: 'image', originalContentUrl: url, previewImageUrl: url });
    else links.push(`${part.name}: ${url}`);
  }
  return { pictures, links };
}

async function messagesOf(content: Content, fileUrl: RenderContext['fileUrl']): Promise<Message[]> {
  const { pictures, links } = await files(content.parts, fileUrl);
  const text = [plainText(content.parts).trim(), ...links].filter(Boolean).join('\n');
  const texts = splitText(text, maxTextLength).map((piece) => ({ type: 'text', text: piece }));
  const messages: Message[] = [...texts, ...locations(content.parts), ...pictures];
  const last = messages.at(-1);
  return last ? [...messages.slice(0, -1), { ...last, ...quickReply(content.choices ?? []) }] : [];
}

/** Derives the key of one request of a message: a UUID (version 8), the same whenever the message is rendered. */
export async function retryKeyFor(messageId: string, request: number): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', toBytes(`line:${messageId}:${request}`)));
  const hex = toHex(digest.slice(0, 16));
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join('-');
}

/** Renders a message to the requests that say it, in the order to send them. Nothing readable gives none. */
export async function renderLine(content: Content, context: RenderContext): Promise<Rendered[]> {
  const { to, messageId, replyToken, now, author, fileUrl } = context;
  const messages = await messagesOf(content, fileUrl);
  const batches = Array.from({ length: Math.ceil(messages.length / maxObjects) }, (_, at) =>
    messages.slice(at * maxObjects, (at + 1) * maxObjects),
  );
  return Promise.all(
    batches.map(async (batch, at): Promise<Rendered> => {
      const key = await retryKeyFor(messageId, at);
      // A person is seldom quick enough, and an answer typed for a minute should not hang on a token.
      const isReply = at === 0 && author.kind !== 'agent' && replyToken !== undefined && isTokenUsable(replyToken, now);
      if (isReply)
        return { call: 'reply', body: { to: to.value, replyToken: replyToken.token, messages: batch, pushKey: key } };
      return { call: 'push', body: { to: to.value, messages: batch }, key };
    }),
  );
}
