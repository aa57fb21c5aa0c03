/** Owns numbers at Telegram: of messages, which are a chat's own, of updates, which are a bot's own, and of files. */
import type { Bot } from './bot.ts';

/** Makes a message's number. */
export function createNumber(): number {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return 1 + (random >>> 1);
}

/** Writes how the world calls a message: the same number is another message in another chat, and at another bot. */
export function worldIdOf(bot: Bot, chat: string, number: number): string {
  return `telegram:${bot.id}:${chat}:${number}`;
}

/** Gives a message's number in its chat. */
export function numberOf(worldId: string): number {
  return Number(worldId.split(':').at(-1));
}

/** Gives the number of an update: the same when the same thing is told again (FNV-1a). */
export function updateIdFor(what: string): number {
  let hash = 0x811c9dc5;
  for (const letter of what) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash;
}

/** Makes a file's id. */
export function createFileId(): string {
  return `AgACAgQAAxk${crypto.randomUUID().replaceAll('-', '')}`;
}
