/**
 * Owns the address that a person of the demo world has on each channel. The platforms' own ids are made up from the person's id,
 * in the platform's form, and stay the same for ever.
 */
import type { Channel } from '../../schema/channel.ts';

type Somebody = { id: string; phone?: string | undefined; email?: string | undefined };
export type Handles = Partial<Record<Channel, string>>;

/** Draws from an alphabet, the same for the same seed (FNV-1a, then a linear congruential generator). */
function draw(seed: string, alphabet: string, length: number): string {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193);
  let drawn = '';
  for (let index = 0; index < length; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    drawn += alphabet[(state >>> 16) % alphabet.length];
  }
  return drawn;
}

const digits = '0123456789';
const hexadecimal = '0123456789abcdef';

/** Makes the id that a platform would give somebody; the seed decides it. */
export const platformIds = {
  /** Source: https://developers.facebook.com/docs/messenger-platform/reference/webhook-events (page-scoped ids) */
  messenger: (seed: string) => `7${draw(`messenger ${seed}`, digits, 15)}`,
  instagram: (seed: string) => `17${draw(`instagram ${seed}`, digits, 15)}`,
  /** Source: https://core.telegram.org/bots/api#user (at most 52 significant bits) */
  telegram: (seed: string) => `6${draw(`telegram ${seed}`, digits, 9)}`,
  /** Source: https://developers.line.biz/en/docs/messaging-api/getting-user-ids/ (U and 32 hexadecimal digits) */
  line: (seed: string) => `U${draw(`line ${seed}`, hexadecimal, 32)}`,
  /** Source: https://docs.x.com/fundamentals/x-ids */
  x: (seed: string) => `14${draw(`x ${seed}`, digits, 17)}`,
} as const;

/** Lists somebody's addresses; one without a phone has no channel that needs a number. */
export function handlesOf({ id, phone, email }: Somebody): Handles {
  return {
    ...(phone ? { sms: phone, phone, whatsapp: phone.slice(1) } : {}),
    ...(email ? { email } : {}),
    messenger: platformIds.messenger(id),
    instagram: platformIds.instagram(id),
    telegram: platformIds.telegram(id),
    line: platformIds.line(id),
    x: platformIds.x(id),
    chat: `customer:${id}`,
  };
}
