/** Owns the addresses that providers post to, below /hooks. How a request is judged is take-hook's affair. */
import { type Context, Hono } from 'hono';
import { Problem } from '../../../schema/problems.ts';
import { channelDepsFor } from '../../delivery/channel-deps.ts';
import { settingsOf } from '../../env.ts';
import { tellNews } from '../../health/tell-news.ts';
import { noteHeard } from '../../health/tell-traffic.ts';
import { accept } from '../../ingress/accept.ts';
import { type Clock, systemClock } from '../../lib/clock.ts';
import { log } from '../../lib/log.ts';
import { createSnapshots } from '../../markets/snapshots.ts';
import type { AppEnv } from '../app-env.ts';
import { createRefusalCounter, type RefusalCounter, unknownAccount } from './refusals.ts';
import { type HookPorts, type HookTarget, takeHook } from './take-hook.ts';

export type HookDeps = {
  clock: Clock;
  fetch: typeof fetch;
  accept: typeof accept;
  wait?: (ms: number) => Promise<unknown>;
  heard?: typeof noteHeard;
};

/** Makes what judging a hook needs of the Worker's bindings. */
export function hookPortsFor(context: Context<AppEnv>, deps: HookDeps, refusals: RefusalCounter): HookPorts {
  const { env } = context;
  const settings = settingsOf(env);
  return {
    snapshots: createSnapshots(env, deps.clock),
    limit: (key) => env.LIMIT_HOOKS.limit({ key }),
    masterKey: settings.MASTER_KEY,
    channelDeps: channelDepsFor(env, deps.clock, deps.fetch),
    accept: (account, item) => deps.accept(env, account, item),
    heard: ({ tenant, region, id }) =>
      (deps.heard ?? noteHeard)(env, { tenant, region, account: id }, deps.clock(), (work) =>
        context.executionCtx.waitUntil(work),
      ),
    challenged: (account) => {
      const told = tellNews(env, account, { aspects: { challenge: { state: 'ok', at: deps.clock() } } });
      // The provider waits for seconds only; health is never worth its answer.
      context.executionCtx.waitUntil(
        told.catch((error: unknown) =>
          log('warn', 'challenge-not-told', {
            account: account.id,
            why: error instanceof Error ? error.name : 'unknown',
          }),
        ),
      );
    },
    refused: (account, reason) => {
      const whose = account ? { tenant: account.tenant, account: account.id } : unknownAccount;
      refusals.count({ ...whose, reason }, env.SNAPSHOTS, (promise) => context.executionCtx.waitUntil(promise));
    },
  };
}

/** Creates the surface; it is mounted at /hooks. */
export function createHooks(deps: HookDeps): Hono<AppEnv> {
  const refusals = createRefusalCounter({ clock: deps.clock, wait: deps.wait ?? ((ms) => scheduler.wait(ms)) });
  const take = (context: Context<AppEnv>, target: HookTarget) =>
    takeHook(context.req.raw, target, hookPortsFor(context, deps, refusals));
  const hooks = new Hono<AppEnv>();
  hooks.on(['GET', 'POST'], '/:channel/:account', (context) =>
    take(context, { ...context.req.param(), report: 'inbound' }),
  );
  hooks.on(['GET', 'POST'], '/:channel/:account/status', (context) =>
    take(context, { ...context.req.param(), report: 'status' }),
  );
  const refuse = () => {
    throw new Problem('method-not-allowed');
  };
  hooks.all('/:channel/:account', refuse).all('/:channel/:account/status', refuse);
  return hooks;
}

/** Is the surface of the Worker itself. */
export const hooksSurface = createHooks({ clock: systemClock, fetch: (input, init) => fetch(input, init), accept });
