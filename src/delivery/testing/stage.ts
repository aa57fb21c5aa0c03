/** Owns a stage for deliveries: an account, a Twilio that remembers what it took, and a process that can die at any request. */
import { authToken, createSnapshot } from '../../../channels/sms/fixtures/accounts.ts';
import type { AccountSnapshot } from '../../../schema/channel.ts';
import type { Env } from '../../env.ts';
import { toBase64 } from '../../lib/bytes.ts';
import { seal } from '../../lib/seal.ts';
import { type Delivery, type DeliveryRun, deliver } from '../deliver.ts';
import type { DeliveryOutcome } from '../outcome.ts';

const masterKey = toBase64(new Uint8Array(32).fill(7));

const env = {
  PUBLIC_URL: 'https://hooks.northpay.test',
  ENVIRONMENT: 'test',
  REGIONS: JSON.stringify({ eu: { database: 'http://127.0.0.1:1', files: 'FILES_EU' } }),
  CONTROL_DATABASE_URL: 'http://127.0.0.1:1',
  TWILIO_API_URL: 'https://api.twilio.com',
  MASTER_KEY: masterKey,
  AUTH_SECRET: 'a secret of tests, and of nothing else',
} as unknown as Env;

/** Is thrown where the process dies: whatever would have run after it does not. */
export class Death extends Error {}

/** Says what one request meets: `dies-before` and `dies-after` say whether Twilio had taken it. */
export type Weather =
  | 'fine'
  | 'dies-before'
  | 'dies-after'
  | 'cut-before'
  | 'cut-after'
  | 'timeout'
  | 'down'
  | 'breaks-before'
  | 'breaks-after'
  | 'opted-out';

export type Taken = { sid: string; to: string; body: string; media: string[]; at: number };

/** Creates the stage; `weather` is asked before each request. */
export function createStage(weather: () => Weather = () => 'fine') {
  const taken: Taken[] = [];
  let now = Date.UTC(2026, 10, 22, 9);
  let saved: unknown = null;
  let isMayBegin = true;

  function take(form: URLSearchParams): Taken {
    const message = {
      sid: `SM${taken.length + 1}`,
      to: form.get('To') ?? '',
      body: form.get('Body') ?? '',
      media: form.getAll('MediaUrl'),
      at: now,
    };
    taken.push(message);
    return message;
  }

  function list(): Response {
    const messages = taken.map(({ sid, body, at }) => ({
      sid,
      body,
      direction: 'outbound-api',
      date_created: new Date(at).toUTCString(),
    }));
    return Response.json({ messages: messages.reverse(), next_page_uri: null });
  }

  const fetcher: typeof fetch = async (_input, init) => {
    const sky = weather();
    const isSend = init?.method === 'POST';
    const isTaken = isSend && ['fine', 'dies-after', 'cut-after', 'breaks-after'].includes(sky);
    const message = isTaken ? take(init?.body as URLSearchParams) : undefined;
    if (sky === 'dies-before' || sky === 'dies-after') throw new Death();
    if (sky === 'cut-before' || sky === 'cut-after') throw new TypeError('Network connection lost.');
    if (sky === 'timeout') throw new DOMException('late', 'TimeoutError');
    if (sky === 'down') return new Response('down', { status: 503 });
    if (sky === 'breaks-before' || sky === 'breaks-after') return new Response('broken', { status: 500 });
    if (sky === 'opted-out' && isSend) return Response.json({ code: 21610 }, { status: 400 });
    return message ? Response.json({ sid: message.sid, status: 'queued' }, { status: 201 }) : list();
  };

  let account: AccountSnapshot = createSnapshot();

  return {
    taken,
    get saved() {
      return saved;
    },
    account(changes: Partial<AccountSnapshot>) {
      account = { ...account, ...changes };
    },
    wait(ms: number) {
      now += ms;
    },
    forbid() {
      isMayBegin = false;
    },
    allow() {
      isMayBegin = true;
    },
    /** Tries once; 'died' when the process did. What was saved by then is what the next try finds. */
    async attempt(delivery: Delivery, run: Partial<DeliveryRun> = {}): Promise<DeliveryOutcome | 'died'> {
      if (!account.credentials.startsWith('v1.') || account.credentials === 'v1.sealed.sealed') {
        account = {
          ...account,
          credentials: await seal(JSON.stringify({ authTokens: [authToken] }), account.id, masterKey),
        };
      }
      let isDead = false;
      const save = (progress: unknown) => {
        if (!isDead) saved = structuredClone(progress);
      };
      const dying: typeof fetch = async (input, init) => {
        try {
          return await fetcher(input, init);
        } catch (error) {
          isDead ||= error instanceof Death;
          throw error;
        }
      };
      const outcome = await deliver(
        { env, clock: () => now, snapshots: { account: async () => account }, fetch: dying },
        delivery,
        { progress: saved, save, mayBegin: () => isMayBegin, ...run },
      );
      return isDead ? 'died' : outcome;
    },
  };
}

/** Creates a message to a customer's phone. */
export function createDelivery(text: string): Delivery {
  return {
    address: { tenant: 'northpay' },
    leg: { channel: 'sms', account: 'acc_eu_northpay-se-sms', handle: { kind: 'phone', value: '+46701740601' } },
    messageId: 'msg_eu_01k9abc.4',
    conversation: { id: 'cnv_eu_01k9abc', reference: 'SE-7K3Q-92FD', language: 'sv' },
    author: { kind: 'agent', name: 'Astrid Lind' },
    isAutomatic: false,
    window: 'open',
    tenantName: 'Northpay',
    content: { parts: [{ kind: 'text', text }] },
  };
}
