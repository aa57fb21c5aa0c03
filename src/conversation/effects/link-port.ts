/** Owns how the bot sends a code to a number: from a chat, on the market's own text account, under the lease of its turn. */
import { capabilities } from '../../../schema/capabilities.ts';
import type { Leg } from '../../../schema/conversation/leg.ts';
import { createId } from '../../../schema/ids.ts';
import type { MarketSnapshot } from '../../../schema/market.ts';
import type { BotLinks } from '../../bot/ports.ts';
import { toCallable } from '../../callbacks/phone-number.ts';
import { readHandle } from '../../lib/read-handle.ts';
import { tooManyCodes } from '../code-limits.ts';
import { maskHandle } from '../mask-handle.ts';
import type { EffectParts } from './effect-parts.ts';

/** Gives the port; undefined where the customer can leave anyway, and where the market sends no texts. */
export function linksFor(parts: EffectParts, market: MarketSnapshot, leg: Leg): BotLinks | undefined {
  const { env, clock, snapshots, address, apply } = parts;
  const { smsAccount } = market.callback;
  if (!capabilities[leg.channel].live || !smsAccount) return undefined;
  return {
    async ask(written) {
      const { tenant, region } = address();
      const account = await snapshots.account(smsAccount);
      // Anybody may ask in a chat, and a text to the wrong country costs a fortune: codes go where calls may go.
      const number = toCallable(written, market);
      const handle =
        number.ok && number.texts
          ? readHandle(account.channel, { kind: 'phone', value: number.phone }, market.country)
          : undefined;
      if (!handle) return { kind: 'refused', why: 'bad-number' };
      if (account.tenant !== tenant || (await tooManyCodes(env, address(), { account: account.id, handle })))
        return { kind: 'refused', why: 'unavailable' };
      const linkId = createId('link', region, clock());
      const { channel, id } = account;
      const receipt = apply(
        { type: 'AskLink', once: `ask:${linkId}`, linkId, by: { kind: 'bot' }, channel, account: id, handle },
        market,
      );
      return receipt.ok ? { kind: 'asked', address: maskHandle(handle) } : { kind: 'refused', why: 'unavailable' };
    },
  };
}
