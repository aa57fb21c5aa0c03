/** Owns the chat as seen from outside: a visitor without a browser speaks the widget's protocol to the gateway itself. */
import type { WorldAccount } from '../../../world/types.ts';
import { toFiles } from '../../attachments.ts';
import { type Env, worldOf } from '../../env.ts';
import type { SayAnswer } from '../../messages.ts';
import type { SayRequest } from '../../say-request.ts';
import { isTaken } from '../post.ts';
import type { Provider } from '../provider.ts';

async function sayByChat(env: Env, account: WorldAccount, said: SayRequest): Promise<SayAnswer> {
  const startedAt = Date.now();
  const id = said.id ?? crypto.randomUUID();
  const files = toFiles(said.attachments, () => crypto.randomUUID());
  const { status, error } = await worldOf(env).chat(account.id, said.from, id, said.text, files);
  const attempt = { status, tookMs: Date.now() - startedAt, ...(error === undefined ? {} : { error }) };
  return { id, accepted: isTaken(status), status, attempts: [attempt] };
}

export const chat: Provider = { name: 'chat', channels: ['chat'], say: sayByChat };
