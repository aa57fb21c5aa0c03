/** Owns the proof of a phone number: a code by text, of which only a keyed hash is kept. */
import { createId } from '../../schema/ids.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import { deliver } from '../delivery/deliver.ts';
import { type Env, settingsOf } from '../env.ts';
import type { Clock } from '../lib/clock.ts';
import { say } from '../lib/texts.ts';
import type { Snapshots } from '../markets/snapshots.ts';
import type { SentCode } from './callback.ts';
import { isSigned, sign } from './signed.ts';

const purpose = 'callback-code';
const lifetimeMs = 10 * 60_000;

type CodeParts = { env: Env; clock: Clock; snapshots: Snapshots };

/** Draws six digits, each as likely as the other. */
function drawCode(): string {
  const limit = 4_294_000_000;
  for (;;) {
    const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (number < limit) return String(number % 1_000_000).padStart(6, '0');
  }
}

/** Texts a code to a number; undefined when the provider did not take it. */
export async function sendCode(
  { env, clock, snapshots }: CodeParts,
  to: { id: string; phone: string; language: string; market: MarketSnapshot },
): Promise<SentCode | undefined> {
  const { id, phone, language, market } = to;
  const { smsAccount } = market.callback;
  if (!smsAccount) return undefined;
  const code = drawCode();
  const text = say(market, language, 'callback.code', { code, tenant: market.tenantName });
  const messageId = createId('message', market.region, clock());
  let progress: unknown;
  const outcome = await deliver(
    { env, clock, snapshots },
    {
      messageId,
      address: { tenant: market.tenant },
      leg: { channel: 'sms', account: smsAccount, handle: { kind: 'phone', value: phone } },
      content: { parts: [{ kind: 'text', text }] },
      conversation: { id: messageId, reference: '', language },
      author: { kind: 'system' },
      isAutomatic: true,
      window: 'open',
      tenantName: market.tenantName,
    },
    {
      progress,
      save: (next) => {
        progress = next;
      },
    },
  );
  // Whether a text of unknown fate has arrived shows when its code is handed in.
  if (outcome.kind !== 'settled' || outcome.status === 'failed') return undefined;
  const { AUTH_SECRET } = settingsOf(env);
  return { hash: await sign(AUTH_SECRET, purpose, [id, phone, code]), expiresAt: clock() + lifetimeMs };
}

/** Tells whether this is the code that was sent. */
export async function isCode(
  secret: string,
  { id, phone, code }: { id: string; phone: string; code: string },
  sent: SentCode,
  now: number,
): Promise<boolean> {
  const digits = code.replace(/\s/g, '');
  return sent.expiresAt > now && /^\d{6}$/.test(digits) && isSigned(secret, purpose, [id, phone, digits], sent.hash);
}
