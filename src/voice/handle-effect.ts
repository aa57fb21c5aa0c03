/** Owns the table from a call's effect to what carries it out. */
import { openAccount } from '../../channels/open-account.ts';
import { hangUp } from '../../channels/phone/calls.ts';
import { toSpokenMessage } from '../../channels/phone/parse.ts';
import { phone } from '../../channels/phone/phone.ts';
import { channelDepsFor } from '../delivery/channel-deps.ts';
import { type Env, settingsOf } from '../env.ts';
import type { Clock } from '../lib/clock.ts';
import type { Snapshots } from '../markets/snapshots.ts';
import type { Outcome } from '../object/outbox.ts';
import { callbackFor, conversationFor, deskFor, threadFor } from '../object/stubs.ts';
import type { CallIts } from './call-ports.ts';
import type { CallEffect, IncomingCall } from './call-record.ts';

export type EffectDeps = { env: Env; clock: Clock; snapshots: Snapshots };

/** Carries one effect out. */
export async function handleCallEffect(deps: EffectDeps, effect: CallEffect, its: CallIts): Promise<Outcome> {
  const call = its.call();
  if (!call) return { kind: 'done' };
  switch (effect.kind) {
    case 'Hear':
      return call.way === 'in' ? hearCaller(deps, call, effect, its) : { kind: 'done' };
    case 'Record':
      return call.way === 'in' ? record(deps, call, effect) : { kind: 'done' };
    case 'Claim':
      return call.way === 'in' ? claim(deps, call, effect) : { kind: 'done' };
    case 'FreeAgent': {
      const { tenant, region, market, callId } = call.about;
      const desk = { tenant, region, market };
      await deskFor(deps.env, desk).freeCaller(desk, { agentId: effect.agentId, callId });
      return { kind: 'done' };
    }
    case 'Progress': {
      if (call.way !== 'out') return { kind: 'done' };
      const { tenant, region, callId } = call.about;
      const stub = callbackFor(deps.env, { tenant, region, callbackId: call.callbackId });
      await stub.callProgress({ ...effect.progress, callId });
      return { kind: 'done' };
    }
    case 'HangUp': {
      const account = await deps.snapshots.account(call.about.account);
      const open = await openAccount(account, phone, settingsOf(deps.env).MASTER_KEY, deps.clock());
      const outcome = await hangUp(effect.sid, open, channelDepsFor(deps.env, deps.clock));
      return outcome.kind === 'again' ? { kind: 'again', error: outcome.code } : { kind: 'done' };
    }
  }
}

type EffectOf<Kind extends CallEffect['kind']> = Extract<CallEffect, { kind: Kind }>;

async function hearCaller(
  { env }: EffectDeps,
  { about, callSid, from, ivr }: IncomingCall,
  { part, text }: EffectOf<'Hear'>,
  its: CallIts,
): Promise<Outcome> {
  const { tenant, region, market, account } = about;
  const item = toSpokenMessage({ callSid, from, part, text, language: ivr.language });
  const handle = item.from;
  const thread = threadFor(env, { tenant, region, account, handle });
  const receipt = await thread.receive({ tenant, region, market, account, channel: 'phone', handle }, item);
  if (!receipt.ok) return { kind: 'again', error: receipt.code };
  const { conversationId } = receipt;
  return { kind: 'done', ...(conversationId ? { also: () => its.keep(conversationId) } : {}) };
}

async function record({ env }: EffectDeps, call: IncomingCall, effect: EffectOf<'Record'>): Promise<Outcome> {
  const { conversationId, about, from } = call;
  // Who hung up without a word has no conversation.
  if (!conversationId) return { kind: 'done' };
  const { tenant, region, market, callId } = about;
  const { number, state, outcome, seconds, agentName, asksHuman, identified } = effect;
  const address = { tenant, region, market, conversationId };
  const receipt = await conversationFor(env, address).receive(address, {
    type: 'RecordCall',
    once: `call:${callId}:${number}`,
    facts: {
      callId,
      direction: 'in',
      state,
      ...(outcome ? { outcome } : {}),
      ...(seconds === undefined ? {} : { seconds }),
    },
    content: { phone: from ?? '', ...(agentName ? { agentName } : {}) },
    ...(asksHuman ? { asksHuman } : {}),
    ...(identified ? { identified } : {}),
  });
  return receipt.ok ? { kind: 'done' } : { kind: 'park', error: receipt.code };
}

async function claim({ env }: EffectDeps, call: IncomingCall, { agent }: EffectOf<'Claim'>): Promise<Outcome> {
  const { conversationId, about } = call;
  if (!conversationId) return { kind: 'done' };
  const { tenant, region, market, callId } = about;
  const address = { tenant, region, market, conversationId };
  const receipt = await conversationFor(env, address).receive(address, {
    type: 'ClaimConversation',
    once: `call:${callId}:claim:${agent.id}`,
    agent: { kind: 'agent', id: agent.id, name: agent.name },
    // They talk to the customer already.
    force: true,
  });
  return receipt.ok ? { kind: 'done' } : { kind: 'park', error: receipt.code };
}
