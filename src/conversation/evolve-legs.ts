/** Owns what events mean for a conversation's legs: which there are, which one answers go to, how far the customer is trusted. Pure. */
import { capabilities } from '../../schema/capabilities.ts';
import { isTrustAtLeast, type Trust } from '../../schema/channel.ts';
import type { EventOf } from '../../schema/conversation/events.ts';
import type { Leg } from '../../schema/conversation/leg.ts';
import type { ConversationState } from '../../schema/conversation/state.ts';
import { isQuiet } from './quiet.ts';

/** Tells whether a leg is the customer's own and takes part; a guest's and an unlinked one are not. */
export function takesPart(leg: Leg): boolean {
  return !leg.guest && !leg.closed;
}

/** Tells whether text can be written on a leg's channel at all; a call has none. */
export function takesText({ channel }: Pick<Leg, 'channel'>): boolean {
  return capabilities[channel].maxTextLength > 0;
}

function trustOf(legs: readonly Leg[]): Trust {
  return legs
    .filter(takesPart)
    .reduce<Trust>((most, { trust }) => (isTrustAtLeast(trust, most) ? trust : most), 'anonymous');
}

/** Finds the leg used last among those that take part, one that can be written on before one that cannot. */
function newestOf(legs: readonly Leg[]): Leg | undefined {
  const rank = (leg: Leg) => (takesText(leg) ? 1 : 0);
  return legs.filter(takesPart).toSorted((a, b) => rank(b) - rank(a) || b.lastInboundAt - a.lastInboundAt)[0];
}

/** Adds a leg. What we joined has not been written on: answers stay where the customer wrote, if they wrote anywhere. */
export function addLeg(state: ConversationState, event: EventOf<'LegAdded'>): ConversationState {
  if (!event.content) return state;
  const { method } = event.facts;
  const leg: Leg = { ...event.content.leg, ...(method ? { method } : {}) };
  const legs = [...state.legs, leg];
  const isJoined = method === 'code' || method === 'agent' || method === 'callback';
  const active = state.legs.find(({ id }) => id === state.activeLegId);
  const stays = active !== undefined && (leg.guest || (isJoined && takesText(active)));
  return { ...state, legs, trust: trustOf(legs), ...(stays ? {} : { activeLegId: leg.id }) };
}

/** Changes a leg. When the active one is taken out, answers go to the one that was used before it. */
export function changeLeg(state: ConversationState, event: EventOf<'LegChanged'>): ConversationState {
  const { legId, trust, consent, closed, guest, movedTo } = event.facts;
  const legs = state.legs.map((leg) => {
    if (leg.id !== legId) return leg;
    const { movedTo: _before, ...kept } = leg;
    return {
      ...(closed === undefined ? leg : kept),
      ...(trust ? { trust } : {}),
      ...(consent ? { consent } : {}),
      ...(closed === undefined ? {} : { closed }),
      ...(guest === undefined ? {} : { guest }),
      ...(movedTo ? { movedTo } : {}),
      ...(event.content ? { handle: event.content.handle } : {}),
    };
  });
  const active = legs.find(({ id }) => id === state.activeLegId);
  const next = active && takesPart(active) ? active : newestOf(legs);
  return { ...state, legs, trust: trustOf(legs), ...(next ? { activeLegId: next.id } : {}) };
}

/** A window that is open longer (an advertisement's seven days) is not cut short by a later message's. */
function laterOf(known: number | undefined, told: number | undefined): number | undefined {
  return known === undefined || told === undefined ? (told ?? known) : Math.max(known, told);
}

/** Notes on a leg what a message there means for the next answer. What a machine wrote opens a window too, and nothing else. */
export function hearOn(legs: readonly Leg[], event: EventOf<'MessageReceived'>): Leg[] {
  const { legId, providerEventId, replyToken, automatic } = event.facts;
  return legs.map((leg) => {
    if (leg.id !== legId) return leg;
    const replyUntil = laterOf(leg.replyUntil, event.facts.replyUntil);
    const humanReplyUntil = laterOf(leg.humanReplyUntil, event.facts.humanReplyUntil);
    return {
      ...leg,
      // Answers go to words, not to a thumb below them.
      ...(automatic || isQuiet(event) ? {} : { lastInboundAt: event.at, lastProviderId: providerEventId }),
      ...(replyUntil === undefined ? {} : { replyUntil }),
      ...(humanReplyUntil === undefined ? {} : { humanReplyUntil }),
      ...(automatic || replyToken === undefined ? {} : { replyToken }),
    };
  });
}
