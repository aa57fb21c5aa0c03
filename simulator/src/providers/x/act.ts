/** Owns what somebody does in direct messages without writing: reading is told; a block is told to nobody. */
import type { WorldAccount } from '../../../world/types.ts';
import type { ActRequest } from '../../act-request.ts';
import { type Env, worldOf } from '../../env.ts';
import type { ActAnswer } from '../../messages.ts';
import { postTimes } from '../hand-in.ts';
import { appOf, webhookUrl } from './app.ts';
import { activity, createXId, userOf, xPost } from './hook.ts';

/** Posts what somebody did. */
export async function actOnX(env: Env, account: WorldAccount, act: ActRequest): Promise<ActAnswer> {
  const app = appOf(account);
  const untold: ActAnswer = { id: createXId(), accepted: true, status: 0, attempts: [] };
  if (act.act !== 'read') return untold;
  const [newest] = await worldOf(env).sentBy({ account: account.id, address: act.from, limit: 1 });
  const last = act.target ?? newest?.id;
  if (!last) return untold;
  const event = {
    created_timestamp: String(Date.now()),
    sender_id: act.from,
    target: { recipient_id: app.userId },
    last_read_event_id: last,
  };
  const users = { [act.from]: userOf(act.from) };
  const payload = activity(app, 'dm.read', { direct_message_mark_read_events: [event], users });
  return (await postTimes(last, xPost(webhookUrl(env, app), app, payload, act))).answer;
}
