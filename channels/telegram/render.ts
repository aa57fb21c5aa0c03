/**
 * Owns how our messages read on Telegram: plain text without markup, choices as buttons under the last of it, files uploaded (a link
 * of ours would have to be public). The same content always renders to the same bodies.
 * Sources: https://core.telegram.org/bots/api#sendmessage, https://core.telegram.org/bots/api#sending-files
 */
import { capabilities } from '../../schema/capabilities.ts';
import { type Content, type Part, plainText } from '../../schema/message.ts';
import type { RenderContext, Rendered } from '../channel.ts';
import { splitText } from '../text/split.ts';
import { callbackDataFor } from './callback-data.ts';
import { messageNumberIn } from './ids.ts';

const { maxTextLength, attachments } = capabilities.telegram;
/** Source: https://core.telegram.org/bots/api#sendphoto */
const maxCaptionLength = 1_024;
const photoTypes = ['image/jpeg', 'image/png'];

type File = { name: string; type: string; bytes: Uint8Array };

/** Reads the files that can be uploaded, and links those that are too large for it; one that is gone leaves what was written. */
async function filesOf(parts: readonly Part[], { readFile, fileUrl }: RenderContext) {
  const uploads: File[] = [];
  const links: string[] = [];
  for (const part of parts) {
    if (part.kind !== 'attachment' || !part.fileId || part.state !== 'stored') continue;
    const file = await readFile(part.fileId);
    if (!file) continue;
    if (file.bytes.length <= attachments.maxBytes) uploads.push(file);
    else links.push(`${file.name}: ${await fileUrl(part.fileId)}`);
  }
  return { uploads, links };
}

/** Gives the quotation that a message begins with, when it answers a message of the same chat. */
function quoting(parts: readonly Part[], chat: string): Record<string, unknown> {
  const about = parts.find((part) => part.kind === 'about' && part.what === 'message');
  const number = about?.kind === 'about' && about.target ? messageNumberIn(about.target, chat) : undefined;
  return number === undefined ? {} : { reply_parameters: { message_id: number, allow_sending_without_reply: true } };
}

function keyboard({ choices = [] }: Content): Record<string, unknown> {
  if (choices.length === 0) return {};
  const rows = choices.map((choice, place) => [{ text: choice.title, callback_data: callbackDataFor(choice, place) }]);
  return { reply_markup: { inline_keyboard: rows } };
}

function locations(parts: readonly Part[], chat: string): Rendered[] {
  return parts.flatMap((part) =>
    part.kind === 'location'
      ? [{ call: 'sendLocation', body: { chat_id: chat, latitude: part.latitude, longitude: part.longitude } }]
      : [],
  );
}

function upload({ name, type, bytes }: File, chat: string, caption: string): Rendered {
  const isPhoto = photoTypes.includes(type);
  const field = isPhoto ? 'photo' : 'document';
  return {
    call: isPhoto ? 'sendPhoto' : 'sendDocument',
    body: { chat_id: chat, ...(caption ? { caption } : {}) },
    files: [{ field, name, type, bytes }],
  };
}

/** Renders a message to the calls of the Bot API that say it, in the order to send them. Nothing readable gives none. */
export async function renderTelegram(content: Content, context: RenderContext): Promise<Rendered[]> {
  const chat = context.to.value;
  const { uploads, links } = await filesOf(content.parts, context);
  const text = [plainText(content.parts).trim(), ...links].filter(Boolean).join('\n');
  // One file and a short text are one message: the text is the file's caption.
  const caption = uploads.length === 1 && text.length <= maxCaptionLength ? text : '';
  const texts = caption ? [] : splitText(text, maxTextLength);
  const rendered: Rendered[] = [
    ...texts.map((piece) => ({ call: 'sendMessage', body: { chat_id: chat, text: piece } })),
    ...locations(content.parts, chat),
    ...uploads.map((file) => upload(file, chat, caption)),
  ];
  return rendered.map((one, index) => ({
    ...one,
    body: {
      ...one.body,
      ...(index === 0 ? quoting(content.parts, chat) : {}),
      ...(index === rendered.length - 1 ? keyboard(content) : {}),
    },
  }));
}
