/** Owns one phone call as an object: it only wires. Rules are in ivr/ and bridge/, the order of things in call.ts. */
import { DurableObject } from 'cloudflare:workers';
import type { OpenAccount } from '../../channels/channel.ts';
import { openAccount } from '../../channels/open-account.ts';
import { renderCall, sendCall } from '../../channels/phone/calls.ts';
import { phoneAccessOf } from '../../channels/phone/config.ts';
import { findCall } from '../../channels/phone/find.ts';
import { phone } from '../../channels/phone/phone.ts';
import type { Plan } from '../../channels/phone/plan.ts';
import { Problem } from '../../schema/problems.ts';
import { channelDepsFor } from '../delivery/channel-deps.ts';
import { type Env, settingsOf } from '../env.ts';
import { systemClock } from '../lib/clock.ts';
import { createSnapshots } from '../markets/snapshots.ts';
import { migrate } from '../object/migrations.ts';
import { addressesOf } from './addresses.ts';
import { ask } from './ask.ts';
import { type CallCore, callMigrations, createCall } from './call.ts';
import type { CallHook, CallPorts } from './call-ports.ts';
import type { CallAbout, OutgoingCall } from './call-record.ts';
import { handleCallEffect } from './handle-effect.ts';
import type { DialResult, OutgoingRequest } from './outgoing.ts';

export class CallObject extends DurableObject<Env> {
  #call: CallCore;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#call = this.#begin();
  }

  /** Rings the agent of a callback. Asked again, it rings nobody twice. */
  async dial(request: OutgoingRequest): Promise<DialResult> {
    return this.#call.dial(request);
  }

  /** Takes a hook of the call and gives what happens next; null when there is no such call. */
  async take(about: CallAbout, hook: CallHook): Promise<Plan | null> {
    return this.#call.take(about, hook);
  }

  override async alarm(): Promise<void> {
    if (!(await this.#call.wake())) return;
    await this.ctx.storage.deleteAll();
    this.#call = this.#begin();
  }

  #begin(): CallCore {
    const { storage } = this.ctx;
    migrate(storage, callMigrations);
    return createCall({
      storage,
      clock: systemClock,
      random: Math.random,
      ports: portsFor(this.env),
      waitUntil: (work) => this.ctx.waitUntil(work),
    });
  }
}

function portsFor(env: Env): CallPorts {
  const clock = systemClock;
  const snapshots = createSnapshots(env, clock);
  const deps = { env, clock, snapshots };
  const channelDeps = channelDepsFor(env, clock);

  async function open({ tenant, account }: CallAbout): Promise<OpenAccount> {
    const snapshot = await snapshots.account(account);
    if (snapshot.tenant !== tenant || snapshot.channel !== 'phone') throw new Problem('unknown-account');
    return openAccount(snapshot, phone, settingsOf(env).MASTER_KEY, clock());
  }

  function rendered({ about, agent }: OutgoingCall, account: OpenAccount, ringSeconds: number) {
    const addresses = addressesOf(channelDeps.env.publicUrl, about.account, about.callId);
    const url = addresses('agent', { turn: '0' });
    return renderCall({ to: agent.phone, url, statusUrl: addresses('status'), ringSeconds }, account);
  }

  return {
    market: ({ tenant, market }) => snapshots.market(tenant, market),
    async account(about) {
      const { number: callerId, config } = phoneAccessOf(await open(about));
      const addresses = addressesOf(channelDeps.env.publicUrl, about.account, about.callId);
      return { callerId, orderPrefix: config.orderPrefix, addresses };
    },
    async create(call, ringSeconds) {
      const account = await open(call.about);
      return sendCall(rendered(call, account, ringSeconds), account, channelDeps);
    },
    async find(call, ringSeconds) {
      const account = await open(call.about);
      const search = { since: call.startedAt, except: [] };
      const found = await findCall(rendered(call, account, ringSeconds), search, account, channelDeps);
      return found.kind === 'found' ? { kind: 'found', sid: found.providerMessageId } : { kind: found.kind };
    },
    ask: (call, question) => ask(deps, call, question),
    handle: (effect, _run, its) => handleCallEffect(deps, effect, its),
  };
}
