/** Owns how Telegram tells of people, chats and messages. Source: https://core.telegram.org/bots/api#message */
import type { WorldMessage } from '../../messages.ts';
import type { MediaFile } from '../../object/mailbag.ts';
import type { Bot } from './bot.ts';
import { numberOf } from './ids.ts';
import type { Json } from './update.ts';

/** Tells of a person. */
export function personOf(address: string, name?: string): Json {
  const [first = `Stranger ${address.slice(-4)}`, ...rest] = name?.split(' ') ?? [];
  return {
    id: Number(address),
    is_bot: false,
    first_name: first,
    ...(rest.length > 0 ? { last_name: rest.join(' ') } : {}),
  };
}

/** Tells of the private chat with a person. */
export function chatOf(address: string): Json {
  return { id: Number(address), type: 'private' };
}

/** Tells of a bot as the author of a message. */
export function botUser({ id, username, account }: Bot): Json {
  return { id, is_bot: true, first_name: account.name, username };
}

/** Tells which file a message has; what a picture is called depends on its type. */
export function fileContent(file: MediaFile): Json {
  const about = { file_id: file.id, file_unique_id: file.id.slice(-12), file_size: file.sizeBytes };
  if (/^image\/(jpeg|png)$/.test(file.type))
    return {
      photo: [
        { ...about, file_id: `${file.id}-s`, width: 90, height: 67 },
        { ...about, width: 1_280, height: 960 },
      ],
    };
  if (file.type.startsWith('video/'))
    return { video: { ...about, width: 640, height: 360, duration: 3, mime_type: file.type } };
  if (file.type.startsWith('audio/')) return { voice: { ...about, duration: 3, mime_type: file.type } };
  return { document: { ...about, file_name: file.name, mime_type: file.type } };
}

/** Tells of a message that the bot sent, with the buttons below it. */
export function ownMessage(bot: Bot, message: WorldMessage): Json {
  const rows = message.choices.map(({ value, title }) => [{ text: title, callback_data: value }]);
  return {
    message_id: numberOf(message.id),
    from: botUser(bot),
    chat: chatOf(message.address),
    date: Math.floor(message.at / 1_000),
    ...(message.text ? { text: message.text } : {}),
    ...(rows.length > 0 ? { reply_markup: { inline_keyboard: rows } } : {}),
  };
}
