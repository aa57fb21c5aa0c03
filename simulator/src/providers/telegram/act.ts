/** Owns what somebody does in a chat with a bot without writing. A deletion is told to no bot. */
import type { WorldAccount } from '../../../world/types.ts';
import type { ActRequest, ActRequestOf } from '../../act-request.ts';
import { type Env, worldOf } from '../../env.ts';
import type { ActAnswer, WorldMessage } from '../../messages.ts';
import { statusAfter } from '../hand-in.ts';
import type { Later } from '../provider.ts';
import { type Bot, botOf } from './bot.ts';
import { noteChat } from './chats.ts';
import { createNumber, numberOf, worldIdOf } from './ids.ts';
import { chatOf, ownMessage, personOf } from './people.ts';
import { type Json, postUpdate } from './update.ts';

const nowSeconds = () => Math.floor(Date.now() / 1_000);

/** Is what an act is told as: a kind of update and what is in it. */
type Told = { kind: string; payload: Json };

async function reaction(env: Env, act: ActRequestOf<'react'>): Promise<Told> {
  const before = (await worldOf(env).message(act.target))?.reactions?.find(({ by }) => by === 'up');
  const listed = (emoji: string | undefined) => (emoji ? [{ type: 'emoji', emoji }] : []);
  const about = {
    chat: chatOf(act.from),
    user: personOf(act.from),
    message_id: numberOf(act.target),
    date: nowSeconds(),
  };
  return {
    kind: 'message_reaction',
    payload: { ...about, old_reaction: listed(before?.emoji), new_reaction: listed(act.emoji) },
  };
}

async function edit(env: Env, act: ActRequestOf<'edit'>): Promise<Told> {
  const at = (await worldOf(env).message(act.target))?.at ?? Date.now();
  const about = {
    from: personOf(act.from),
    chat: chatOf(act.from),
    date: Math.floor(at / 1_000),
    edit_date: nowSeconds(),
  };
  return { kind: 'edited_message', payload: { message_id: numberOf(act.target), ...about, text: act.text } };
}

async function press(env: Env, bot: Bot, act: ActRequestOf<'press'>): Promise<Told> {
  const below = act.target ? await worldOf(env).message(act.target) : null;
  const payload = {
    id: String(createNumber()),
    from: personOf(act.from),
    chat_instance: '-1',
    data: act.value,
    ...(below ? { message: ownMessage(bot, below) } : { message: { message_id: 0, chat: chatOf(act.from), date: 0 } }),
  };
  return { kind: 'callback_query', payload };
}

function membership(act: ActRequest, status: 'kicked' | 'member'): Told {
  const before = status === 'kicked' ? 'member' : 'kicked';
  const about = { chat: chatOf(act.from), from: personOf(act.from), date: nowSeconds() };
  return {
    kind: 'my_chat_member',
    payload: { ...about, old_chat_member: { status: before }, new_chat_member: { status } },
  };
}

async function toldOf(env: Env, bot: Bot, act: ActRequest): Promise<Told | undefined> {
  switch (act.act) {
    case 'react':
      return reaction(env, act);
    case 'edit':
      return edit(env, act);
    case 'press':
      return press(env, bot, act);
    case 'block':
      return membership(act, 'kicked');
    case 'unblock':
      return membership(act, 'member');
    default:
      return undefined;
  }
}

type Shown = { content: Json; shown: Partial<WorldMessage> };

/** What appears as a message of its own. */
function shownOf(act: ActRequest): Shown | undefined {
  switch (act.act) {
    case 'start': {
      const text = act.payload ? `/start ${act.payload}` : '/start';
      return { content: { text, entities: [{ type: 'bot_command', offset: 0, length: 6 }] }, shown: { text } };
    }
    case 'location': {
      const { latitude, longitude, name } = act;
      const location = { latitude, longitude };
      const venue = name ? { venue: { location, title: name, address: '' } } : {};
      return { content: { location, ...venue }, shown: { location: { ...location, ...(name ? { name } : {}) } } };
    }
    case 'contact': {
      const { name, phones, emails } = act;
      const contact = { phone_number: phones[0] ?? '', first_name: name };
      return { content: { contact }, shown: { contact: { name, phones, emails } } };
    }
    default:
      return undefined;
  }
}

async function show(env: Env, bot: Bot, act: ActRequest, { content, shown }: Shown, later: Later): Promise<ActAnswer> {
  const id = worldIdOf(bot, act.from, createNumber());
  const at = Date.now();
  const message: WorldMessage = {
    id,
    channel: 'telegram',
    account: bot.account.id,
    direction: 'up',
    address: act.from,
    text: '',
    media: [],
    choices: [],
    status: 'sending',
    at,
    ...shown,
  };
  await worldOf(env).record(message);
  const payload = {
    message_id: numberOf(id),
    from: personOf(act.from),
    chat: chatOf(act.from),
    date: nowSeconds(),
    ...content,
  };
  const answer = await postUpdate(env, bot, { kind: 'message', payload, what: id }, act);
  later(worldOf(env).setStatus(id, statusAfter(answer)));
  return answer;
}

/** Posts what somebody did. */
export async function actOnTelegram(
  env: Env,
  account: WorldAccount,
  act: ActRequest,
  later: Later,
): Promise<ActAnswer> {
  const bot = botOf(account);
  if (act.act !== 'block') await noteChat(env, bot, act.from);
  const shown = shownOf(act);
  if (shown) return show(env, bot, act, shown, later);
  const told = await toldOf(env, bot, act);
  const what = crypto.randomUUID();
  if (!told) return { id: what, accepted: true, status: 0, attempts: [] };
  return postUpdate(env, bot, { ...told, what }, act);
}
