/** Owns a call that we make: ringing the agent once, and what its hooks do. */
import type { Plan } from '../../channels/phone/plan.ts';
import { isMachine, outcomeOf, progressOf } from '../../channels/phone/status.ts';
import { type BridgeInput, decideBridge } from './bridge/bridge.ts';
import { bridgePlan, type Matter } from './bridge/bridge-plan.ts';
import type { CallHook, CallParts } from './call-ports.ts';
import type { CallAbout, CallEffect, OutgoingCall } from './call-record.ts';
import type { Colleague } from './ivr/ivr.ts';

export type OutgoingRequest = {
  about: CallAbout;
  callbackId: string;
  attempt: number;
  agent: Colleague;
  matter: Matter;
};

export type DialResult = { kind: 'dialing'; callId: string } | { kind: 'failed'; code: string } | { kind: 'unknown' };

/** Creates the rules of a call that we make. */
export function createOutgoing({ ports, clock, commit }: CallParts) {
  async function dial(request: OutgoingRequest, known: OutgoingCall | undefined): Promise<DialResult> {
    const { callId } = request.about;
    if (known?.sid) return { kind: 'dialing', callId };
    const { ringSeconds } = (await ports.market(request.about)).callback;
    const call = known ?? begin(request);
    // It was begun and nobody knows how that ended: what rings already must not ring twice.
    if (known) {
      const found = await ports.find(call, ringSeconds);
      if (found.kind === 'unavailable') return { kind: 'unknown' };
      if (found.kind === 'found') return ringing(call, found.sid);
    }
    return ring(call, ringSeconds);
  }

  function begin({ about, callbackId, attempt, agent, matter }: OutgoingRequest): OutgoingCall {
    const call: OutgoingCall = {
      way: 'out',
      about,
      startedAt: clock(),
      callbackId,
      agent,
      matter,
      bridge: { attempt, phase: 'asking' },
    };
    commit(call, []);
    return call;
  }

  async function ring(call: OutgoingCall, ringSeconds: number): Promise<DialResult> {
    const outcome = await ports.create(call, ringSeconds);
    if (outcome.kind === 'sent') return ringing(call, outcome.providerMessageId);
    if (outcome.kind !== 'unknown') {
      commit({ ...call, ended: true, bridge: { ...call.bridge, phase: 'over' } }, []);
      return { kind: 'failed', code: outcome.code };
    }
    // Twilio may have it although it did not say so. That it is not on the list yet proves nothing.
    const found = await ports.find(call, ringSeconds);
    return found.kind === 'found' ? ringing(call, found.sid) : { kind: 'unknown' };
  }

  function ringing(call: OutgoingCall, sid: string): DialResult {
    commit({ ...call, sid }, []);
    return { kind: 'dialing', callId: call.about.callId };
  }

  async function take(call: OutgoingCall, given: CallHook): Promise<Plan | null> {
    const input = inputOf(given);
    if (!input) return [];
    const { bridge, reply, progress, hangUp } = decideBridge(call.bridge, input);
    const effects: CallEffect[] = [
      ...(progress ? [{ kind: 'Progress', lane: 'callback', progress } as const] : []),
      ...(hangUp ? [{ kind: 'HangUp', lane: 'provider', sid: hangUp } as const] : []),
    ];
    const isOver = input.kind === 'agent-ended';
    const sid = given.kind.startsWith('agent') || given.kind === 'status' ? given.hook.callSid : call.sid;
    commit({ ...call, bridge, ...(sid ? { sid } : {}), ...(isOver ? { ended: true } : {}) }, effects);
    if (reply === 'nothing') return [];
    const { callerId, addresses } = await ports.account(call.about);
    const turn = input.kind === 'agent-key' ? given.turn + 1 : given.turn;
    return bridgePlan(reply, call.matter, { market: await ports.market(call.about), callerId, addresses, turn });
  }

  return {
    dial,
    take,
    /** Ends a call whose end was never told. */
    end: (call: OutgoingCall) => commit({ ...call, ended: true }, []),
  };
}

function inputOf({ kind, hook, turn }: CallHook): BridgeInput | undefined {
  switch (kind) {
    case 'agent':
      return { kind, turn };
    case 'agent-key':
      return { kind, turn, digits: hook.digits };
    case 'bridge':
      return { kind, outcome: outcomeOf(hook.dialStatus), ...secondsOf(hook.dialSeconds) };
    case 'machine':
      return isMachine(hook.answeredBy) ? { kind, sid: hook.callSid } : undefined;
    case 'customer': {
      const progress = progressOf(hook.status);
      return progress && { kind, progress, sid: hook.callSid, ...secondsOf(hook.seconds) };
    }
    case 'status':
      return progressOf(hook.status)?.state === 'ended'
        ? { kind: 'agent-ended', ...secondsOf(hook.seconds) }
        : undefined;
    default:
      return undefined;
  }
}

const secondsOf = (seconds: number | undefined) => (seconds === undefined ? {} : { seconds });
