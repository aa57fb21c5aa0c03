/**
 * Owns how addresses join a conversation and leave it again: by an agent's explicit act or by a code, never by what somebody says.
 * Every step is an event, and nothing that was said is lost when an address leaves.
 */
import { capabilities } from '../../../schema/capabilities.ts';
import { isTrustAtLeast, type Trust } from '../../../schema/channel.ts';
import type { Actor } from '../../../schema/conversation/actors.ts';
import type { CommandOf } from '../../../schema/conversation/commands.ts';
import type { Leg } from '../../../schema/conversation/leg.ts';
import { takesPart } from '../evolve-legs.ts';
import { linkRules, plainCode, type TypedCode } from '../link-code.ts';
import { maskHandle } from '../mask-handle.ts';
import { type Draft, Refusal } from './draft.ts';
import { changeLease, requireHolder } from './ownership.ts';
import { isLegOf } from './sender.ts';
import { legFor, tell } from './speak.ts';

type Address = Pick<Leg, 'channel' | 'account' | 'handle'>;

const system: Actor = { kind: 'system' };

/** Lets an address take part. Its thread leads here before anything is sent there. */
function join(draft: Draft, actor: Actor, address: Address, method: 'code' | 'agent', trust: Trust): void {
  const { now, newId } = draft.context;
  const { channel, account, handle } = address;
  const known = draft.state.legs.find((leg) => isLegOf(leg, address));
  const legId = known?.id ?? newId('leg');
  if (known)
    draft.record('LegChanged', actor, {
      legId,
      ...(known.closed ? { closed: false } : {}),
      ...(known.guest ? { guest: false } : {}),
      ...(isTrustAtLeast(known.trust, trust) ? {} : { trust }),
      source: method,
    });
  else {
    // Where replies have a window, none is open before the customer has written there.
    const window = capabilities[channel].replyWindowMs === undefined ? {} : { replyUntil: now };
    const leg: Leg = { id: legId, channel, account, handle, trust, consent: 'open', lastInboundAt: now, ...window };
    draft.record('LegAdded', actor, { legId, method }, { leg });
  }
  draft.owe({ kind: 'PointThread', lane: `leg:${legId}`, legId });
  draft.owe({ kind: 'SyncDesk', lane: 'desk' });
}

function requireJoinable(draft: Draft, { channel, account, handle }: Address, least: Trust): void {
  // A page's visitor proves who they are by being there, or by signing in.
  if (capabilities[channel].live) throw new Refusal('invalid', 'account: a chat cannot be joined from outside');
  const known = draft.state.legs.find((leg) => isLegOf(leg, { account, handle }));
  if (known && takesPart(known) && isTrustAtLeast(known.trust, least))
    throw new Refusal('conflict', 'handle: takes part already');
}

export function linkLeg(draft: Draft, { agent, channel, account, handle }: CommandOf<'LinkLeg'>): void {
  requireHolder(draft, agent);
  requireJoinable(draft, { channel, account, handle }, 'anonymous');
  join(draft, agent, { channel, account, handle }, 'agent', 'channel');
}

/** Takes an address out. Its next message opens a conversation of its own; what is still owed to it is not sent. */
export function unlinkLeg(draft: Draft, { agent, legId }: CommandOf<'UnlinkLeg'>): void {
  requireHolder(draft, agent);
  const leg = draft.state.legs.find(({ id }) => id === legId);
  if (!leg || leg.closed) throw new Refusal('not-found');
  const others = draft.state.legs.filter((one) => takesPart(one) && one.id !== legId);
  if (!leg.guest && others.length === 0) throw new Refusal('conflict', 'it is the only address of the conversation');
  draft.record('LegChanged', agent, { legId, closed: true, source: 'agent' });
  draft.owe({ kind: 'PointThread', lane: `leg:${legId}`, legId });
  draft.owe({ kind: 'SyncDesk', lane: 'desk' });
}

/** Lets go of an address that was linked to another conversation. One that has no other address left goes on there. */
export function moveLeg(draft: Draft, { account, handle, to }: CommandOf<'MoveLeg'>): void {
  const leg = draft.state.legs.find((one) => isLegOf(one, { account, handle }));
  if (!leg || leg.closed || to === draft.state.id) return;
  draft.record('LegChanged', system, { legId: leg.id, closed: true, movedTo: to, source: 'moved' });
  draft.owe({ kind: 'SyncDesk', lane: 'desk' });
  if (draft.state.status === 'resolved' || draft.state.legs.some(takesPart)) return;
  draft.record('ConversationResolved', system, { outcome: 'moved' });
  changeLease(draft, system, { kind: 'nobody' }, 'resolved');
}

/** Has a code sent to an address. Asked for anew, the code before it is void. */
export function askLink(draft: Draft, { by, linkId, channel, account, handle }: CommandOf<'AskLink'>): void {
  if (draft.state.status === 'resolved') throw new Refusal('closed');
  if (by.kind === 'agent') requireHolder(draft, by);
  else if (draft.state.lease.holder.kind !== 'bot') throw new Refusal('not-yours');
  requireJoinable(draft, { channel, account, handle }, 'code');
  if (!capabilities[channel].first) throw new Refusal('invalid', `account: ${channel} does not let us write first`);
  const pending = Object.entries(draft.state.links ?? {});
  const same = pending.filter(
    ([, link]) => link.account === account && link.handle.kind === handle.kind && link.handle.value === handle.value,
  );
  if (pending.length - same.length >= linkRules.pending) throw new Refusal('too-many');
  for (const [before] of same)
    draft.record('LinkSettled', system, { linkId: before, outcome: 'given-up', reason: 'asked-anew' });
  const expiresAt = draft.context.now + linkRules.lastsMs;
  draft.record('LinkAsked', by, { linkId, channel, account, tries: linkRules.tries, expiresAt }, { handle });
  draft.owe({ kind: 'SendLinkCode', lane: `link:${linkId}`, linkId });
  if (by.kind === 'agent') tell(draft, system, legFor(draft), 'link.asked', { address: maskHandle(handle) });
}

/** Hears a code that an agent enters for the customer. */
export function enterCode(draft: Draft, { agent, linkId, code }: CommandOf<'EnterCode'>): void {
  requireHolder(draft, agent);
  if (!draft.state.links?.[linkId]) throw new Refusal('not-found');
  settle(draft, agent, linkId, draft.context.codes[linkId] === plainCode(code));
}

/** Hears a code that the customer typed: the named link's, or nobody's, which counts against the newest. */
export function settleCode(draft: Draft, actor: Actor, { linkId: matched, isMeant }: TypedCode): void {
  const newest = Object.entries(draft.state.links ?? {}).toSorted(([, a], [, b]) => b.expiresAt - a.expiresAt)[0];
  const linkId = matched ?? newest?.[0];
  const link = linkId === undefined ? undefined : draft.state.links?.[linkId];
  if (!link || linkId === undefined) return;
  const outcome = settle(draft, actor, linkId, matched !== undefined);
  if (!isMeant) return;
  const leg = legFor(draft);
  if (outcome === 'linked') tell(draft, system, leg, 'link.done', { address: maskHandle(link.handle) });
  else tell(draft, system, leg, outcome === 'wrong-code' ? 'link.wrong' : 'link.over', {});
}

function settle(draft: Draft, actor: Actor, linkId: string, isRight: boolean) {
  const link = draft.state.links?.[linkId];
  if (!link) throw new Refusal('not-found');
  const remaining = link.remaining - 1;
  const outcome =
    link.expiresAt <= draft.context.now ? 'expired' : isRight ? 'linked' : remaining > 0 ? 'wrong-code' : 'given-up';
  draft.record('LinkSettled', actor, { linkId, outcome, ...(outcome === 'wrong-code' ? { remaining } : {}) });
  if (outcome === 'linked') join(draft, actor, link, 'code', 'code');
  return outcome;
}

export function giveUpLink(draft: Draft, { linkId, reason }: CommandOf<'GiveUpLink'>): void {
  if (draft.state.links?.[linkId]) draft.record('LinkSettled', system, { linkId, outcome: 'given-up', reason });
}
