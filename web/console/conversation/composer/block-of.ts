/** Owns when a reply cannot be written and why: pure. */
import { words } from '../../words.ts';
import type { Header } from '../header.ts';

export type Block = { reason: string; canClaim: boolean };

/** Says why no reply may be written now, or nothing when it may. */
export function blockOf(header: Header, isMine: boolean): Block | undefined {
  const { owner, legs } = header;
  if (owner.kind === 'bot') return { reason: words.composer.blocked.bot, canClaim: true };
  if (owner.kind === 'queue') return { reason: words.composer.blocked.queue, canClaim: true };
  if (owner.kind === 'elsewhere') return { reason: words.composer.blocked.elsewhere(owner.where), canClaim: true };
  if (owner.kind === 'nobody') return { reason: words.composer.blocked.resolved, canClaim: false };
  if (!isMine) return { reason: words.composer.blocked.agent(owner.name), canClaim: false };
  if (legs.length === 0) return { reason: words.composer.blocked.noLeg, canClaim: false };
  if (legs.every(({ consent, closed }) => closed || consent === 'opted-out'))
    return { reason: words.composer.blocked.optedOut, canClaim: false };
  return undefined;
}
