/**
 * Owns how our messages read as direct messages: choices written out, since X has no buttons for them any more, one picture a
 * message, other files as links. The same content always renders to the same bodies.
 * Source: https://docs.x.com/x-api/direct-messages/manage/quickstart
 */
import { capabilities } from '../../schema/capabilities.ts';
import { type Content, type Part, plainText } from '../../schema/message.ts';
import type { RenderContext, Rendered } from '../channel.ts';
import { splitText } from '../text/split.ts';

const { maxTextLength, attachments } = capabilities.x;

type File = { name: string; type: string; bytes: Uint8Array };

async function filesOf(parts: readonly Part[], { readFile, fileUrl }: RenderContext) {
  const uploads: File[] = [];
  const links: string[] = [];
  for (const part of parts) {
    if (part.kind !== 'attachment' || !part.fileId || part.state !== 'stored') continue;
    const file = attachments.types.includes(part.type) ? await readFile(part.fileId) : undefined;
    if (file && file.bytes.length <= attachments.maxBytes) uploads.push(file);
    else if (file !== null) links.push(`${part.name}: ${await fileUrl(part.fileId)}`);
  }
  return { uploads, links };
}

function places(parts: readonly Part[]): string[] {
  return parts.flatMap((part) =>
    part.kind === 'location'
      ? [
          `${part.name ? `${part.name}: ` : ''}https://www.openstreetmap.org/?mlat=${part.latitude}&mlon=${part.longitude}`,
        ]
      : [],
  );
}

/** Renders a message to the direct messages that say it, in the order to send them. Nothing readable gives none. */
export async function renderX(content: Content, context: RenderContext): Promise<Rendered[]> {
  const { uploads, links } = await filesOf(content.parts, context);
  const choices = (content.choices ?? []).map(({ title }) => `- ${title}`);
  const blocks = [plainText(content.parts).trim(), ...places(content.parts), ...choices, ...links];
  const texts = splitText(blocks.filter(Boolean).join('\n'), maxTextLength);
  const count = Math.max(texts.length, uploads.length);
  // The last text carries the first picture, so that a short answer with a picture is one message.
  const first = Math.max(texts.length - 1, 0);
  return Array.from({ length: uploads.length > 0 ? first + uploads.length : count }, (_, at): Rendered => {
    const text = texts[at];
    const file = at >= first ? uploads[at - first] : undefined;
    return {
      body: { to: context.to.value, ...(text ? { text } : {}) },
      ...(file ? { files: [{ field: 'media', ...file }] } : {}),
    };
  });
}
