/**
 * Owns how long somebody may be answered: a day after what they did, seven days when they came by an advertisement, and seven days for
 * a person where Meta has granted the Human Agent feature.
 * Sources: https://developers.facebook.com/docs/messenger-platform/policy/policy-overview,
 * https://developers.facebook.com/docs/features-reference/human-agent
 */
import { capabilities } from '../../../schema/capabilities.ts';
import type { InboundMessage } from '../../../schema/inbound.ts';
import type { MessagingAccess } from './access.ts';

const dayMs = 86_400_000;
const advertisementMs = 7 * dayMs;

/** Is what a person did: `silent` opens nothing. */
export type Occasion = 'spoke' | 'came-by-advertisement' | 'silent';

/** Tells until when anybody may answer, and until when a person may; `from` is ms since 1970. */
export function windowsFrom(
  from: number,
  occasion: Occasion,
  { settings: { product, humanAgent } }: MessagingAccess,
): Pick<InboundMessage, 'replyUntil' | 'humanReplyUntil'> {
  if (occasion === 'silent') return {};
  const { replyWindowMs = dayMs, humanWindowMs = 0 } = capabilities[product.name];
  const replyUntil = from + (occasion === 'came-by-advertisement' ? advertisementMs : replyWindowMs);
  return { replyUntil, ...(humanAgent ? { humanReplyUntil: Math.max(from + humanWindowMs, replyUntil) } : {}) };
}
