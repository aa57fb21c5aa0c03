/** Owns what somebody does in a chat with an Official Account without writing. */
import type { WorldAccount } from '../../../world/types.ts';
import type { ActRequest } from '../../act-request.ts';
import { type Env, worldOf } from '../../env.ts';
import type { ActAnswer, WorldMessage } from '../../messages.ts';
import { statusAfter } from '../hand-in.ts';
import type { Later } from '../provider.ts';
import { eventOf, type Json, postEvents } from './event.ts';
import { createMessageId } from './ids.ts';
import { officialAccountOf } from './official-account.ts';

type Told = { type: string; fields: Json; shown?: Partial<WorldMessage> };

function toldOf(act: ActRequest, id: string): Told | undefined {
  switch (act.act) {
    case 'delete':
      return { type: 'unsend', fields: { unsend: { messageId: act.target } } };
    case 'press':
      return { type: 'postback', fields: { postback: { data: act.value } }, shown: { text: act.title } };
    case 'block':
      return { type: 'unfollow', fields: {} };
    case 'unblock':
      return { type: 'follow', fields: { follow: { isUnblocked: true } } };
    case 'start':
      return { type: 'follow', fields: { follow: { isUnblocked: false } } };
    case 'location': {
      const { latitude, longitude, name } = act;
      const message = { id, type: 'location', latitude, longitude, ...(name ? { title: name } : {}), address: '' };
      return {
        type: 'message',
        fields: { message },
        shown: { location: { latitude, longitude, ...(name ? { name } : {}) } },
      };
    }
    default:
      return undefined;
  }
}

/** Posts what somebody did. */
export async function actOnLine(env: Env, account: WorldAccount, act: ActRequest, later: Later): Promise<ActAnswer> {
  const own = officialAccountOf(account);
  const id = createMessageId();
  const at = Date.now();
  const told = toldOf(act, id);
  if (!told) return { id, accepted: true, status: 0, attempts: [] };
  const { type, fields, shown } = told;
  const event = await eventOf(env, own, { type, from: act.from, what: id, at, fields });
  if (!shown) return postEvents(env, own, id, [event], act);
  const message: WorldMessage = {
    id,
    channel: 'line',
    account: account.id,
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
  const answer = await postEvents(env, own, id, [event], act);
  later(worldOf(env).setStatus(id, statusAfter(answer)));
  return answer;
}
