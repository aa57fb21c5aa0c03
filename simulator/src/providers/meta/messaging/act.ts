/** Owns what somebody does on Messenger or Instagram without writing: reactions, changes, deletions, buttons and reading. */
import type { WorldAccount } from '../../../../world/types.ts';
import type { ActRequest, ActRequestOf } from '../../../act-request.ts';
import { type Env, worldOf } from '../../../env.ts';
import type { ActAnswer, WorldMessage } from '../../../messages.ts';
import { handIn, postTimes } from '../../hand-in.ts';
import type { Later } from '../../provider.ts';
import type { App } from './app.ts';
import { eventOf, hookFor, type Json } from './events.ts';
import { createMid } from './ids.ts';
import { lineOf } from './line.ts';
import { openWindow } from './window.ts';

/** Meta's names of the signs it has names for. */
const names: Readonly<Record<string, string>> = {
  '❤️': 'love',
  '❤': 'love',
  '😆': 'laugh',
  '😮': 'wow',
  '😢': 'sad',
  '😡': 'angry',
  '👍': 'like',
  '👎': 'dislike',
};

const done: ActAnswer = { id: '', accepted: true, status: 0, attempts: [] };

function reactionOf({ target, emoji }: ActRequestOf<'react'>): Json {
  if (!emoji) return { reaction: { mid: target, action: 'unreact' } };
  return { reaction: { mid: target, action: 'react', reaction: names[emoji] ?? 'other', emoji } };
}

async function editOf(env: Env, app: App, { target, text }: ActRequestOf<'edit'>): Promise<Json> {
  const key = `edits:${target}`;
  const times = Number((await worldOf(env).note(app.name, key)) ?? 0) + 1;
  await worldOf(env).setNote(app.name, key, String(times));
  return { message_edit: { mid: target, text, num_edit: times } };
}

async function readOf(env: Env, app: App, act: ActRequestOf<'read'>): Promise<Json | undefined> {
  const target = act.target ? await worldOf(env).message(act.target) : null;
  const [newest] = await worldOf(env).sentBy({ account: act.account, address: act.from, limit: 1 });
  const last = target ?? newest;
  if (!last) return undefined;
  return {
    read: app.readBy === 'message' ? { mid: last.id } : { watermark: Math.max(last.at, target ? 0 : Date.now()) },
  };
}

/** A quick reply is a message; a button that stays, such as Get started, is a postback. */
async function pressOf(env: Env, act: ActRequestOf<'press'>, mid: string): Promise<Json> {
  const { value, title, target } = act;
  const below = target ? await worldOf(env).message(target) : null;
  if (below?.choices.length) return { message: { mid, text: title, quick_reply: { payload: value } } };
  return { postback: { mid, title, payload: value } };
}

async function bodyOf(env: Env, app: App, act: ActRequest, mid: string): Promise<Json | undefined> {
  switch (act.act) {
    case 'react':
      return reactionOf(act);
    case 'edit':
      return editOf(env, app, act);
    case 'delete':
      return { message: { mid: act.target, is_deleted: true } };
    case 'read':
      return readOf(env, app, act);
    case 'press':
      return pressOf(env, act, mid);
    case 'start':
      return { postback: { mid, title: 'Get started', payload: act.payload ?? 'start' } };
    default:
      return undefined;
  }
}

/** What of an act is seen as a message of its own in the app. */
function shownOf(act: ActRequest): Pick<WorldMessage, 'text' | 'replyTo'> | undefined {
  if (act.act === 'press') return { text: act.title, ...(act.target ? { replyTo: act.target } : {}) };
  return act.act === 'start' ? { text: 'Get started' } : undefined;
}

/** Posts what somebody did. A block is told to nobody: sends are refused from then on. */
export async function actOn(
  app: App,
  env: Env,
  account: WorldAccount,
  act: ActRequest,
  later: Later,
): Promise<ActAnswer> {
  const line = lineOf(account);
  const id = createMid(app);
  const at = Date.now();
  const body = await bodyOf(env, app, act, id);
  if (!body) return { ...done, id };
  const { signature, retries, from } = act;
  const hook = hookFor(env, app, line, [eventOf(line, from, at, body)], { signature, retries });
  const shown = shownOf(act);
  if (!shown) return (await postTimes(id, hook)).answer;
  await openWindow(env, app, line, from, { at, byAdvertisement: false });
  const message: WorldMessage = {
    id,
    channel: app.channel,
    account: account.id,
    direction: 'up',
    address: from,
    media: [],
    choices: [],
    status: 'sending',
    at,
    ...shown,
  };
  return handIn(env, message, [], hook, { times: 1, later });
}
