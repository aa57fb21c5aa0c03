/** Owns what somebody does on WhatsApp without writing: reactions, changes, deletions, buttons, places, cards and reading. */
import type { WorldAccount } from '../../../world/types.ts';
import type { ActRequest, ActRequestOf } from '../../act-request.ts';
import { type Env, worldOf } from '../../env.ts';
import type { ActAnswer, WorldMessage } from '../../messages.ts';
import { handIn, postTimes } from '../hand-in.ts';
import { metaPost } from '../meta/hook.ts';
import type { Later } from '../provider.ts';
import { createWamid, toDigits } from './ids.ts';
import { lineOf, type WhatsAppLine } from './line.ts';
import { contactOf, type Json, messageOf, ofNumber, toPayload } from './payload.ts';
import { statusValue } from './statuses.ts';
import { openWindow } from './window.ts';

const readAtOnce = 50;

/** Writes the content of what appears as a message, or only tells of one. */
async function contentOf(env: Env, line: WhatsAppLine, act: ActRequest): Promise<Json | undefined> {
  switch (act.act) {
    case 'react':
      return { type: 'reaction', reaction: { message_id: act.target, ...(act.emoji ? { emoji: act.emoji } : {}) } };
    case 'edit':
      return {
        type: 'edit',
        edit: { original_message_id: act.target, message: { type: 'text', text: { body: act.text } } },
      };
    case 'delete':
      return { type: 'revoke', revoke: { original_message_id: act.target } };
    case 'press':
      return pressContent(env, line, act);
    case 'location': {
      const { latitude, longitude, name } = act;
      return { type: 'location', location: { latitude, longitude, ...(name ? { name } : {}) } };
    }
    case 'contact': {
      const { name, phones, emails } = act;
      const card = {
        name: { formatted_name: name, first_name: name },
        phones: phones.map((phone) => ({ phone })),
        emails: emails.map((email) => ({ email })),
      };
      return { type: 'contacts', contacts: [card] };
    }
    default:
      return undefined;
  }
}

/** Below a template a button comes back as `button`, elsewhere as an answer to buttons or to a list. */
async function pressContent(
  env: Env,
  line: WhatsAppLine,
  { target, value, title }: ActRequestOf<'press'>,
): Promise<Json> {
  const below = target ? await worldOf(env).message(target) : null;
  const context = target ? { context: { from: line.digits, id: target } } : {};
  if (below?.template) return { type: 'button', button: { payload: value, text: title }, ...context };
  const type = (below?.choices.length ?? 0) > 3 ? 'list_reply' : 'button_reply';
  return { type: 'interactive', interactive: { type, [type]: { id: value, title } }, ...context };
}

/** What of an act is seen as a message of its own in the app. */
function shownOf(act: ActRequest): Partial<WorldMessage> | undefined {
  if (act.act === 'press') return { text: act.title, ...(act.target ? { replyTo: act.target } : {}) };
  if (act.act === 'location') {
    const { latitude, longitude, name } = act;
    return { location: { latitude, longitude, ...(name ? { name } : {}) } };
  }
  if (act.act === 'contact') return { contact: { name: act.name, phones: act.phones, emails: act.emails } };
  return undefined;
}

/** Tells of everything that was read just now; the world has marked it already. */
async function tellRead(env: Env, line: WhatsAppLine, act: ActRequestOf<'read'>): Promise<ActAnswer> {
  const digits = toDigits(act.from);
  const target = act.target ? await worldOf(env).message(act.target) : null;
  const sent = await worldOf(env).sentBy({ account: act.account, address: digits, limit: readAtOnce });
  const read = sent.filter(({ status, at }) => status === 'read' && at <= (target?.at ?? at));
  const callback = await Promise.all(read.map(({ id }) => worldOf(env).note('whatsapp', `callback:${id}`)));
  const statuses = read.map(({ id }, index) =>
    statusValue({ id, digits, status: 'read', callback: callback[index] ?? null }),
  );
  if (statuses.length === 0) return { id: act.target ?? '', accepted: true, status: 0, attempts: [] };
  return (await postTimes(read[0]?.id ?? '', hookOf(env, line, act, { statuses }))).answer;
}

function hookOf(env: Env, line: WhatsAppLine, { signature, retries }: ActRequest, value: Json) {
  return metaPost({
    url: `${env.GATEWAY_URL}/hooks/whatsapp/${line.account.id}`,
    appSecret: line.appSecret,
    payload: toPayload(line, 'messages', ofNumber(line, value)),
    signature,
    retries,
  });
}

/** Posts what somebody did. A block is told to nobody: messages just do not arrive. */
export async function actOnWhatsApp(
  env: Env,
  account: WorldAccount,
  act: ActRequest,
  later: Later,
): Promise<ActAnswer> {
  const line = lineOf(account);
  if (act.act === 'read') return tellRead(env, line, act);
  const content = await contentOf(env, line, act);
  if (!content) return { id: crypto.randomUUID(), accepted: true, status: 0, attempts: [] };
  const digits = toDigits(act.from);
  const writer = { digits, isHidden: Boolean(act.extra.hidden) };
  const at = Date.now();
  const id = createWamid(digits);
  const hook = hookOf(env, line, act, {
    contacts: [contactOf(writer)],
    messages: [messageOf(writer, id, at, content)],
  });
  const shown = shownOf(act);
  if (!shown) return (await postTimes(id, hook)).answer;
  await openWindow(env, account.id, digits, at);
  const message: WorldMessage = {
    id,
    channel: 'whatsapp',
    account: account.id,
    direction: 'up',
    address: digits,
    text: '',
    media: [],
    choices: [],
    status: 'sending',
    at,
    ...shown,
  };
  return handIn(env, message, [], hook, { times: 1, later });
}
