/** Owns how our side says something: on which leg, in which words, under which epoch. */
import { capabilities } from '../../../schema/capabilities.ts';
import type { Actor } from '../../../schema/conversation/actors.ts';
import type { Leg } from '../../../schema/conversation/leg.ts';
import type { Choice, Content } from '../../../schema/message.ts';
import type { TextKey } from '../../../schema/text-keys.ts';
import { type Speaker, say, type TextValues } from '../../lib/texts.ts';
import { takesPart, takesText } from '../evolve-legs.ts';
import { barrierOn } from '../may-write.ts';
import { type Draft, Refusal } from './draft.ts';

/**
 * Finds the leg that answers go to: the named one, or the one the customer used last. Where that was a call, the newest leg that
 * takes words.
 */
export function legFor(draft: Draft, legId?: string): Leg {
  const { legs, activeLegId } = draft.state;
  const leg = legs.find(({ id }) => id === (legId ?? activeLegId));
  if (!leg) throw new Refusal('no-leg');
  if (legId !== undefined || takesText(leg)) return leg;
  const [other] = legs
    .filter((one) => takesPart(one) && takesText(one))
    .toSorted((a, b) => b.lastInboundAt - a.lastInboundAt);
  return other ?? leg;
}

export type Words = { content: Content; template?: string; clientId?: string; turnId?: string };

/**
 * Records a message to the customer and what delivering it takes. Where the conversation's own sockets carry it, the stored event
 * is the delivery, so it counts as sent at once. Everywhere else the outbox sends it. What bot and system may not write there is
 * not written; an agent was refused before.
 */
export function write(draft: Draft, actor: Actor, leg: Leg, words: Words): void {
  const { content, template } = words;
  if (actor.kind !== 'agent' && barrierOn(leg, { author: actor.kind, content, template }, draft.context.now)) return;
  const messageId = draft.nextMessageId;
  const seq = draft.nextSeq;
  const { epoch } = draft.state.lease;
  draft.record(
    'MessageWritten',
    actor,
    {
      messageId,
      legId: leg.id,
      epoch,
      language: draft.state.language,
      ...(template ? { template } : {}),
      ...(words.clientId ? { clientId: words.clientId } : {}),
      ...(words.turnId ? { turnId: words.turnId } : {}),
    },
    content,
  );
  if (capabilities[leg.channel].live)
    draft.record('DeliveryChanged', { kind: 'system' }, { messageId, status: 'sent' });
  else draft.owe({ kind: 'DeliverMessage', lane: `leg:${leg.id}`, messageId, legId: leg.id, seq });
}

type SayWithValues = <Key extends TextKey>(
  market: Speaker,
  language: string,
  key: Key,
  values: TextValues[Key],
) => string;

/** Says one of the market's texts in the conversation's language. */
export function tell<Key extends TextKey>(
  draft: Draft,
  actor: Actor,
  leg: Leg,
  key: Key,
  values: TextValues[Key],
  choices?: Choice[],
): void {
  // `say` lets texts without values be said without them; this signature asks for `{}` there, which comes to the same.
  const text = (say as SayWithValues)(draft.context.market, draft.state.language, key, values);
  write(draft, actor, leg, {
    content: { parts: [{ kind: 'text', text }], ...(choices ? { choices } : {}) },
    template: key,
  });
}
