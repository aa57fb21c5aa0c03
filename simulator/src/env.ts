/** Owns the simulator's bindings; simulator/wrangler.toml declares them. */
import type { SwitchboardObject } from './object/switchboard-object.ts';
import type { WorldObject } from './object/world-object.ts';

export type Env = {
  WORLD: DurableObjectNamespace<WorldObject>;
  SWITCHBOARD: DurableObjectNamespace<SwitchboardObject>;
  ASSETS: Fetcher;
  /** Where the gateway answers. */
  GATEWAY_URL: string;
  /** Where this Worker answers, as the gateway and browsers call it. */
  SELF_URL: string;
};

export type WorldEnv = { Bindings: Env };

/** Finds the one object that holds the world. */
export function worldOf(env: Env): DurableObjectStub<WorldObject> {
  return env.WORLD.get(env.WORLD.idFromName('world'));
}

/** Finds the one object that holds every phone call. */
export function switchboardOf(env: Env): DurableObjectStub<SwitchboardObject> {
  return env.SWITCHBOARD.get(env.SWITCHBOARD.idFromName('switchboard'));
}
