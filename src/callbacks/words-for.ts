/** Owns how what a callback says becomes words: the link by which the customer changes it, the masked number, the text leg. */
import type { CallbackWords } from '../../schema/conversation/commands.ts';
import { settingsOf } from '../env.ts';
import { threadFor } from '../object/stubs.ts';
import type { CallbackParts } from './callback-parts.ts';
import type { CallbackSay } from './effects.ts';
import { createManageLink } from './manage-link.ts';
import { maskPhone } from './phone-number.ts';

const hourMs = 3_600_000;
/** How long a customer may choose another time after a call that did not come about. */
const anotherTimeMs = 7 * 24 * hourMs;

/** Gives what the conversation needs to say it. */
export async function wordsFor(parts: CallbackParts, { key, at, away }: CallbackSay): Promise<CallbackWords> {
  const { env, clock, record, snapshots } = parts;
  const { callback } = record();
  const { tenant, account, id: callbackId, phone, slot, nextAt } = callback;
  const { tenantName } = await snapshots.market(tenant, callback.market);
  const expiresAt = nextAt === undefined ? clock() + anotherTimeMs : Math.max(slot.until, nextAt) + hourMs;
  const sms = await textLeg(parts);
  return {
    key,
    values: {
      tenant: tenantName,
      number: maskPhone(phone),
      link: await createManageLink(settingsOf(env), { tenant, account, callbackId, expiresAt }),
      ...(at === undefined ? {} : { time: { time: at } }),
    },
    away,
    ...(sms ? { sms } : {}),
  };
}

/** Gives the text leg that may be begun: not for who said STOP there. What is answered there comes into this conversation. */
async function textLeg({ env, record }: CallbackParts): Promise<CallbackWords['sms']> {
  const { callback, sms } = record();
  if (!sms) return undefined;
  const { tenant, region, market, phone, conversationId } = callback;
  const handle = { kind: 'phone', value: phone } as const;
  const thread = threadFor(env, { tenant, region, account: sms.account, handle });
  const address = { tenant, region, market, account: sms.account, channel: 'sms', handle } as const;
  const { consent } = await thread.follow(address, conversationId);
  return consent === 'open' ? sms : undefined;
}
