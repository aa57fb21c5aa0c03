/**
 * Owns how somebody writes to a bot. Each file is a message of its own; several make an album. `extra` knows `group` (written in a
 * group that the bot is in) and `forwarded`; what else is there is added to the messages, as Telegram may at any time.
 */
import type { WorldAccount } from '../../../world/types.ts';
import { toFiles } from '../../attachments.ts';
import { type Env, worldOf } from '../../env.ts';
import type { SayAnswer, WorldMessage } from '../../messages.ts';
import type { MediaFile } from '../../object/mailbag.ts';
import type { SayRequest } from '../../say-request.ts';
import { statusAfter } from '../hand-in.ts';
import type { Later } from '../provider.ts';
import { type Bot, botOf } from './bot.ts';
import { noteChat } from './chats.ts';
import { createFileId, createNumber, numberOf, worldIdOf } from './ids.ts';
import { chatOf, fileContent, personOf } from './people.ts';
import { type Json, postUpdate } from './update.ts';

const ourExtras = new Set(['group', 'forwarded']);

/** Tells what a message answers. */
async function answered(env: Env, { replyTo, from }: SayRequest): Promise<Json> {
  const to = replyTo ? await worldOf(env).message(replyTo) : null;
  if (!to) return {};
  const about = { message_id: numberOf(to.id), chat: chatOf(from), date: Math.floor(to.at / 1_000), text: to.text };
  return { reply_to_message: about };
}

type Piece = { text: string; file?: MediaFile; album?: string };

function piecesOf(said: SayRequest): Piece[] {
  const files = toFiles(said.attachments, createFileId);
  if (files.length === 0) return [{ text: said.text }];
  const album = files.length > 1 ? { album: String(createNumber()) } : {};
  return files.map((file, index) => ({ text: index === 0 ? said.text : '', file, ...album }));
}

async function contentOf(env: Env, said: SayRequest, { text, file, album }: Piece): Promise<Json> {
  const added = Object.entries(said.extra).filter(([name]) => !ourExtras.has(name));
  const words = text ? { [file ? 'caption' : 'text']: text } : {};
  return {
    ...(file ? fileContent(file) : {}),
    ...words,
    ...(album ? { media_group_id: album } : {}),
    ...(said.extra.forwarded
      ? { forward_origin: { type: 'hidden_user', sender_user_name: said.extra.forwarded, date: 1 } }
      : {}),
    ...(await answered(env, said)),
    ...Object.fromEntries(added),
  };
}

async function sayPiece(
  env: Env,
  bot: Bot,
  said: SayRequest,
  piece: Piece,
  id: string,
  later: Later,
): Promise<SayAnswer> {
  const at = Date.now();
  const media = piece.file
    ? [{ id: piece.file.id, name: piece.file.name, type: piece.file.type, sizeBytes: piece.file.sizeBytes }]
    : [];
  const message: WorldMessage = {
    id,
    channel: 'telegram',
    account: bot.account.id,
    direction: 'up',
    address: said.from,
    text: piece.text,
    media,
    choices: [],
    status: 'sending',
    at,
    ...(said.replyTo ? { replyTo: said.replyTo } : {}),
  };
  await worldOf(env).record(message, piece.file ? [piece.file] : []);
  const payload = {
    message_id: numberOf(id),
    from: personOf(said.from, said.name),
    chat: said.extra.group ? { id: -4_711, type: 'group', title: said.extra.group } : chatOf(said.from),
    date: Math.floor(at / 1_000),
    ...(await contentOf(env, said, piece)),
  };
  const answer = await postUpdate(env, bot, { kind: 'message', payload, what: id }, said);
  later(worldOf(env).setStatus(id, statusAfter(answer)));
  return answer;
}

/** Posts what somebody wrote, one update a message; the answer is that of the first that was not taken. */
export async function sayOnTelegram(
  env: Env,
  account: WorldAccount,
  said: SayRequest,
  later: Later,
): Promise<SayAnswer> {
  const bot = botOf(account);
  await noteChat(env, bot, said.from);
  const answers: SayAnswer[] = [];
  for (const [index, piece] of piecesOf(said).entries()) {
    const id = index === 0 && said.id ? said.id : worldIdOf(bot, said.from, createNumber());
    answers.push(await sayPiece(env, bot, said, piece, id, later));
  }
  const first = answers.find(({ accepted }) => !accepted) ?? answers[0];
  return first ?? { id: '', accepted: false, status: 0, attempts: [] };
}
