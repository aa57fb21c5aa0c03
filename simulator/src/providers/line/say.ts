/**
 * Owns how somebody writes to an Official Account: text and files are messages of their own, told in one hook. `extra` knows `batch`
 * (each line is a message of its own), `group`, `redelivery` (told as an event that comes again) and `transcoding` (so many times a
 * film is said to be still in the making); what else is there is added to the messages, as LINE may at any time.
 */
import type { WorldAccount } from '../../../world/types.ts';
import { toFiles } from '../../attachments.ts';
import { type Env, worldOf } from '../../env.ts';
import type { SayAnswer, WorldMessage } from '../../messages.ts';
import type { MediaFile } from '../../object/mailbag.ts';
import type { SayRequest } from '../../say-request.ts';
import { statusAfter } from '../hand-in.ts';
import type { Later } from '../provider.ts';
import { eventOf, type Json, postEvents } from './event.ts';
import { createMessageId } from './ids.ts';
import { officialAccountOf } from './official-account.ts';

const ourExtras = new Set(['batch', 'group', 'redelivery', 'transcoding']);
const provider = { contentProvider: { type: 'line' } };

function fileContent({ name, type, sizeBytes }: MediaFile): Json {
  const kind = /^(image|video|audio)\//.exec(type)?.[1];
  if (!kind) return { type: 'file', fileName: name, fileSize: sizeBytes };
  return { type: kind, ...provider, ...(kind === 'image' ? {} : { duration: 3_000 }) };
}

type Piece = { text: string; file?: MediaFile; content: Json };

function piecesOf(said: SayRequest): Piece[] {
  const texts = said.extra.batch ? said.text.split('\n').filter(Boolean) : [said.text].filter(Boolean);
  return [
    ...texts.map((text) => ({ text, content: { type: 'text', text } })),
    ...toFiles(said.attachments, createMessageId).map((file) => ({ text: '', file, content: fileContent(file) })),
  ];
}

/** Posts what somebody wrote. A file is fetched by its message's id, so both have one. */
export async function sayOnLine(env: Env, account: WorldAccount, said: SayRequest, later: Later): Promise<SayAnswer> {
  const own = officialAccountOf(account);
  const world = worldOf(env);
  const at = Date.now();
  const added = Object.fromEntries(Object.entries(said.extra).filter(([name]) => !ourExtras.has(name)));
  const told = piecesOf(said).map((piece, index) => ({
    ...piece,
    id: index === 0 && said.id ? said.id : (piece.file?.id ?? createMessageId()),
  }));
  const events: Json[] = [];
  for (const { id, text, file, content } of told) {
    const kept = file ? { ...file, id } : undefined;
    const message: WorldMessage = {
      id,
      channel: 'line',
      account: account.id,
      direction: 'up',
      address: said.from,
      text,
      media: kept ? [{ id, name: kept.name, type: kept.type, sizeBytes: kept.sizeBytes }] : [],
      choices: [],
      status: 'sending',
      at,
      ...(said.replyTo ? { replyTo: said.replyTo } : {}),
    };
    await world.record(message, kept ? [kept] : []);
    if (kept && said.extra.transcoding) await world.setNote('line', `transcoding:${id}`, said.extra.transcoding);
    const quoted = said.replyTo && content.type === 'text' ? { quotedMessageId: said.replyTo } : {};
    const fields = { message: { id, quoteToken: `q${id}`, ...content, ...quoted, ...added } };
    const { group, redelivery } = said.extra;
    const isRedelivery = Boolean(redelivery);
    events.push(
      await eventOf(env, own, { type: 'message', from: said.from, what: id, at, fields, group, isRedelivery }),
    );
  }
  const answer = await postEvents(env, own, told[0]?.id ?? '', events, said);
  for (const { id } of told) later(world.setStatus(id, statusAfter(answer)));
  return answer;
}
