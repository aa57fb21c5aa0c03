import { expect, it } from 'vitest';
import { authToken, createSnapshot } from '../../../channels/sms/fixtures/accounts.ts';
import { createTestConversation, textMessage } from '../../../test/support/conversation.ts';
import { testMarket } from '../../../test/support/market.ts';
import { toBase64 } from '../../lib/bytes.ts';
import { seal } from '../../lib/seal.ts';
import { deliverMessage } from './deliver-message.ts';
import type { EffectParts } from './effect-parts.ts';

const masterKey = toBase64(new Uint8Array(32).fill(7));
const astrid = { kind: 'agent', id: 'stf_eu_astrid', name: 'Astrid Lind' } as const;

/** Sets up a written text whose account is looked up slowly: `meanwhile` happens between that and the first byte. */
async function stage(
  meanwhile: (conversation: ReturnType<typeof createTestConversation>) => void,
  progress: unknown,
  more: Parameters<typeof textMessage>[2] = {},
) {
  const conversation = createTestConversation();
  conversation.tell(textMessage('SM1', 'hej', more));
  conversation.tell({ type: 'ClaimConversation', once: 'claim', agent: astrid });
  conversation.tell({ type: 'WriteMessage', once: 'w', agent: astrid, parts: [{ kind: 'text', text: 'svar' }] });
  const effect = conversation.owed.find(({ kind }) => kind === 'DeliverMessage');
  if (effect?.kind !== 'DeliverMessage') throw new Error('nothing is to be delivered');
  const [leg] = conversation.state.legs;
  const account = { ...createSnapshot(), id: leg?.account ?? '', tenant: 'northpay' };
  const credentials = await seal(JSON.stringify({ authTokens: [authToken] }), account.id, masterKey);
  const parts = {
    env: {
      PUBLIC_URL: 'https://parley.test',
      ENVIRONMENT: 'test',
      REGIONS: '{}',
      CONTROL_DATABASE_URL: 'http://127.0.0.1:1',
      TWILIO_API_URL: 'http://127.0.0.1:1',
      MASTER_KEY: masterKey,
      AUTH_SECRET: 'a secret of tests, and of nothing else',
    },
    clock: () => 1_700_000_100_000,
    snapshots: {
      market: async () => testMarket(),
      async account() {
        meanwhile(conversation);
        return { ...account, credentials };
      },
    },
    journal: { get: (seq: number) => conversation.events[seq - 1] },
    deliveries: { get: (id: string) => conversation.deliveries.get(id), byProvider: () => undefined },
    state: () => conversation.state,
    address: () => ({ tenant: 'northpay', region: 'eu', market: 'se', conversationId: conversation.state.id }),
    apply: (command: Parameters<typeof conversation.tell>[0]) => conversation.tell(command),
  } as unknown as EffectParts;
  let saved = progress;
  const send = () =>
    deliverMessage(parts, effect, { id: 1, attempt: 1, progress: saved, save: (next) => (saved = next) });
  return { conversation, send };
}

const stop = (conversation: ReturnType<typeof createTestConversation>) =>
  void conversation.tell(textMessage('SM2', 'STOPP', { keyword: 'stop', keywordAnswered: true }));

it('sends nothing to a customer who opted out while the message was on its way out', async () => {
  const { conversation, send } = await stage(stop, null);
  expect(await send()).toMatchObject({ kind: 'again', error: 'no-longer-allowed' });
  const outcome = await send();
  if (outcome.kind === 'done') outcome.also?.();
  expect(conversation.events.at(-1)).toMatchObject({ type: 'MessageWithheld', facts: { reason: 'opted-out' } });
});

it('sends nothing once the reply window has closed, though it was open when the message was written', async () => {
  const { conversation, send } = await stage(() => undefined, null, { replyUntil: 1_700_000_050_000 });
  const outcome = await send();
  if (outcome.kind === 'done') outcome.also?.();
  expect(conversation.events.at(-1)).toMatchObject({ type: 'MessageWithheld', facts: { reason: 'window-closed' } });
});
