/**
 * Owns how somebody writes a direct message: one file each, so several files are several messages. `extra` knows `echo` (the tenant's
 * own people wrote it in the X app) and `encrypted`; what else is there is added to the messages, as X may at any time.
 */
import type { WorldAccount } from '../../../world/types.ts';
import { toFiles } from '../../attachments.ts';
import { type Env, worldOf } from '../../env.ts';
import type { SayAnswer, WorldMessage } from '../../messages.ts';
import type { MediaFile } from '../../object/mailbag.ts';
import type { SayRequest } from '../../say-request.ts';
import { postTimes, statusAfter } from '../hand-in.ts';
import type { Later } from '../provider.ts';
import { type App, appOf, isValid, webhookUrl } from './app.ts';
import { dmActivity } from './dm.ts';
import { activity, createXId, type Json, xPost } from './hook.ts';

const ourExtras = new Set(['echo', 'encrypted']);

type Piece = { text: string; file?: MediaFile };

function payloadOf(
  env: Env,
  app: App,
  said: SayRequest,
  { text, file }: Piece,
  { id, at }: { id: string; at: number },
): Json {
  const isOwn = Boolean(said.extra.echo);
  const [from, to] = isOwn ? [app.userId, said.from] : [said.from, app.userId];
  if (said.extra.encrypted) {
    const about = { id, created_at_msec: String(at), sender_id: from, conversation_id: `${from}:${to}` };
    return activity(app, isOwn ? 'chat.sent' : 'chat.received', { ...about, encoded_event: btoa(id) });
  }
  const added = Object.fromEntries(Object.entries(said.extra).filter(([name]) => !ourExtras.has(name)));
  return dmActivity(env, app, { id, from, to, text, at, name: said.name }, file, added);
}

async function sayPiece(
  env: Env,
  app: App,
  said: SayRequest,
  piece: Piece,
  id: string,
  later: Later,
): Promise<SayAnswer> {
  const world = worldOf(env);
  const isOwn = Boolean(said.extra.echo);
  const at = Date.now();
  const { file } = piece;
  const message: WorldMessage = {
    id,
    channel: 'x',
    account: app.account.id,
    direction: isOwn ? 'down' : 'up',
    address: said.from,
    text: piece.text,
    media: file ? [{ id: file.id, name: file.name, type: file.type, sizeBytes: file.sizeBytes }] : [],
    choices: [],
    status: isOwn ? 'sent' : 'sending',
    at,
    ...(isOwn ? { author: 'X' } : {}),
  };
  await world.record(message, file ? [file] : []);
  if (!(await isValid(env, app))) return { id, accepted: false, status: 0, attempts: [] };
  const post = xPost(webhookUrl(env, app), app, payloadOf(env, app, said, piece, { id, at }), said);
  const { answer } = await postTimes(id, post, said.times);
  if (!isOwn) later(world.setStatus(id, statusAfter(answer)));
  return answer;
}

/** Posts what somebody wrote, one hook a message; nothing is posted while X holds the webhook invalid. */
export async function sayOnX(env: Env, account: WorldAccount, said: SayRequest, later: Later): Promise<SayAnswer> {
  const app = appOf(account);
  const files = toFiles(said.attachments, createXId);
  const pieces: Piece[] =
    files.length > 0
      ? files.map((file, index) => ({ text: index === 0 ? said.text : '', file }))
      : [{ text: said.text }];
  const answers: SayAnswer[] = [];
  for (const [index, piece] of pieces.entries()) {
    const id = index === 0 && said.id ? said.id : createXId();
    answers.push(await sayPiece(env, app, said, piece, id, later));
  }
  const first = answers.find(({ accepted }) => !accepted) ?? answers[0];
  return first ?? { id: '', accepted: false, status: 0, attempts: [] };
}
