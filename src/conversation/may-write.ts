/**
 * Owns whether something may be written on a leg: whether it still takes part, wants to be written to, and who may reply there now.
 * Asked when it is written and again right before it leaves. Pure.
 */
import { capabilities } from '../../schema/capabilities.ts';
import type { Actor } from '../../schema/conversation/actors.ts';
import { type Leg, windowOf } from '../../schema/conversation/leg.ts';
import type { Content, Part } from '../../schema/message.ts';
import type { ProblemCode } from '../../schema/problems.ts';
import { takesText } from './evolve-legs.ts';

export type ToWrite = {
  author: Actor['kind'];
  content?: Pick<Content, 'parts'> | undefined;
  /** The key of the text, where it is one of the market's. */
  template?: string | undefined;
};

export type Barrier = Extract<ProblemCode, 'opted-out' | 'leg-closed' | 'window-closed' | 'no-leg'>;

/** The one message that may follow an opt-out: its confirmation. */
const confirmation = 'consent.stopped';

function isApproved(parts: readonly Part[] = []): boolean {
  return parts.length === 1 && parts[0]?.kind === 'template';
}

/** Tells what stands in the way of a message on a leg; undefined when nothing does. Bot and system never write where only people may. */
export function barrierOn(leg: Leg, { author, content, template }: ToWrite, now: number): Barrier | undefined {
  if (leg.closed) return 'leg-closed';
  if (!takesText(leg)) return 'no-leg';
  if (leg.consent === 'opted-out' && template !== confirmation) return 'opted-out';
  const window = windowOf(leg, now);
  if (window === 'open' || (window === 'human' && author === 'agent')) return undefined;
  const goesAnytime = author === 'agent' && capabilities[leg.channel].templates && isApproved(content?.parts);
  return goesAnytime ? undefined : 'window-closed';
}

/** Tells why parts cannot be sent on a channel; undefined when they can. */
export function unsendable(
  { channel }: Pick<Leg, 'channel'>,
  parts: readonly Part[],
): { code: ProblemCode; detail: string } | undefined {
  const { attachments, templates } = capabilities[channel];
  for (const part of parts) {
    if (part.kind === 'template' && !templates)
      return { code: 'invalid', detail: `parts: ${channel} has no approved messages` };
    if (part.kind !== 'attachment') continue;
    if (!attachments.out || !attachments.types.includes(part.type))
      return { code: 'unsupported-type', detail: `parts: ${channel} takes no ${part.type}` };
    if ((part.sizeBytes ?? 0) > attachments.maxBytes)
      return { code: 'too-large', detail: `parts: ${channel} takes files of at most ${attachments.maxBytes} bytes` };
  }
  return undefined;
}
