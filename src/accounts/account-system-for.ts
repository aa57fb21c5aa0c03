/** Owns how the Worker reaches a tenant's account system: where its secret is kept, and one circuit a tenant in the isolate. */
import type { AccountSystem } from '../../schema/account-system.ts';
import type { TenantSnapshot } from '../../schema/tenant.ts';
import { type Env, settingsOf } from '../env.ts';
import type { Clock } from '../lib/clock.ts';
import { log } from '../lib/log.ts';
import { unseal } from '../lib/seal.ts';
import { createAccountClient } from './account-client.ts';
import type { AskDeps } from './ask.ts';
import { type Circuit, createCircuit } from './circuit.ts';
import { noAccountSystem } from './no-account-system.ts';

const circuits = new Map<string, Circuit>();

function circuitOf(tenant: string, url: string, clock: Clock): Circuit {
  // The address is part of the key: a tenant that moves its account system starts with a closed circuit.
  const key = `${tenant} ${url}`;
  const known = circuits.get(key);
  if (known) return known;
  const circuit = createCircuit({ failures: 5, openMs: 10_000 }, clock);
  circuits.set(key, circuit);
  return circuit;
}

/** Gives what asking takes of this Worker, but the circuit. */
export function askDepsFor(clock: Clock): Omit<AskDeps, 'circuit'> {
  return {
    fetch: (input, init) => fetch(input, init),
    now: clock,
    random: Math.random,
    sleep: (ms) => scheduler.wait(ms),
    timeout: (ms) => AbortSignal.timeout(ms),
    newId: () => `msg_${crypto.randomUUID()}`,
  };
}

/** Finds a tenant's account system; failed tries are logged by operation and cause, never with content. */
export function accountSystemFor(env: Env, { tenant, accountSystem }: TenantSnapshot, clock: Clock): AccountSystem {
  if (!accountSystem) return noAccountSystem;
  const { url, credentials } = accountSystem;
  return createAccountClient(
    { baseUrl: url, secret: () => unseal(credentials, tenant, settingsOf(env).MASTER_KEY) },
    {
      ...askDepsFor(clock),
      circuit: circuitOf(tenant, url, clock),
      onFailure: (failure) => log('warn', 'account-system-failed', { tenant, ...failure }),
    },
  );
}
