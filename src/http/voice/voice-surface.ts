/**
 * Owns the addresses that Twilio's calls post to, below /hooks/phone. A hook is judged like every other; what a call does next is its
 * own object's decision, and is answered as TwiML.
 */
import { type Context, Hono } from 'hono';
import type { HookRequest } from '../../../channels/channel.ts';
import { readVoiceHook } from '../../../channels/phone/hook.ts';
import type { Plan } from '../../../channels/phone/plan.ts';
import { toTwiml, twimlResponse } from '../../../channels/phone/twiml.ts';
import type { AccountSnapshot } from '../../../schema/channel.ts';
import { callIdSchema } from '../../../schema/ids.ts';
import { Problem } from '../../../schema/problems.ts';
import { accept } from '../../ingress/accept.ts';
import { systemClock } from '../../lib/clock.ts';
import { log } from '../../lib/log.ts';
import { say } from '../../lib/texts.ts';
import { createSnapshots } from '../../markets/snapshots.ts';
import { callFor } from '../../object/stubs.ts';
import { type HookKind, hookKinds } from '../../voice/addresses.ts';
import { incomingCallId } from '../../voice/call-id.ts';
import type { AppEnv } from '../app-env.ts';
import { type HookDeps, hookPortsFor } from '../hooks/hooks-surface.ts';
import { createRefusalCounter } from '../hooks/refusals.ts';
import { takeSigned } from '../hooks/take-hook.ts';

type Kind = HookKind | 'incoming';

/** Hooks that only report are repeated by Twilio when they fail; at the others somebody is on the line and waits. */
const reports: ReadonlySet<Kind> = new Set(['customer', 'machine', 'status']);
const hangUp: Plan = [{ verb: 'hangup' }];

/** Creates the surface; it is mounted at /hooks/phone. */
function createVoice(deps: HookDeps): Hono<AppEnv> {
  const refusals = createRefusalCounter({ clock: deps.clock, wait: deps.wait ?? ((ms) => scheduler.wait(ms)) });
  const take = (context: Context<AppEnv>, account: string, kind: Kind) =>
    takeSigned(
      context.req.raw,
      { channel: 'phone', account, report: 'inbound' },
      hookPortsFor(context, deps, refusals),
      (hook, snapshot) => answer(context, hook, snapshot, kind),
    );
  const voice = new Hono<AppEnv>();
  voice.all('/:account', (context) => take(context, context.req.param('account'), 'incoming'));
  voice.all('/:account/:kind', (context) => {
    const { account, kind } = context.req.param();
    const known = hookKinds.find((one) => one === kind);
    if (!known) throw new Problem('not-found');
    return take(context, account, known);
  });
  return voice;
}

async function answer(
  { env }: Context<AppEnv>,
  request: HookRequest,
  account: AccountSnapshot,
  kind: Kind,
): Promise<Response> {
  const hook = readVoiceHook(request);
  const { searchParams } = request.url;
  const { tenant, region, market, id } = account;
  // The number's own report of a call that came in names no call: Twilio's id of it does.
  const callId = searchParams.get('call') ?? incomingCallId(region, hook.callSid);
  if (!callIdSchema.safeParse(callId).success) throw new Problem('malformed', 'call is not the id of a call.');
  const about = { tenant, region, market, account: id, callId };
  try {
    const { country } = await createSnapshots(env, systemClock).market(tenant, market);
    const taken = await callFor(env, about).take(about, {
      kind,
      hook,
      turn: numberIn(searchParams, 'turn'),
      step: numberIn(searchParams, 'step'),
    });
    return twimlResponse(toTwiml(taken ?? (reports.has(kind) ? [] : hangUp), country));
  } catch (error) {
    if (reports.has(kind) || (error instanceof Problem && error.code === 'not-found')) throw error;
    log('error', 'voice-failed', { account: id, kind, why: error instanceof Error ? error.name : 'unknown' });
    return apologise(env, account);
  }
}

/** Who is on the line is told that it did not work, rather than to hear Twilio's own error. */
async function apologise(env: AppEnv['Bindings'], { tenant, market: id }: AccountSnapshot): Promise<Response> {
  const market = await createSnapshots(env, systemClock).market(tenant, id);
  const language = market.languages.default;
  return twimlResponse(
    toTwiml(
      [{ verb: 'say', text: say(market, language, 'voice.failed'), language }, { verb: 'hangup' }],
      market.country,
    ),
  );
}

function numberIn(query: URLSearchParams, name: string): number {
  const text = query.get(name) ?? '';
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}

/** Is the surface of the Worker itself. */
export const voiceSurface = createVoice({ clock: systemClock, fetch: (input, init) => fetch(input, init), accept });
