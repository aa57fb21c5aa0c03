/** Owns a tenant with a telephone for tests of whole calls: its number, Twilio's and the account system's side, an agent at the desk. */
import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { accountSid, authToken } from '../../../../channels/phone/fixtures/accounts.ts';
import { signatureOf } from '../../../../channels/phone/fixtures/sign.ts';
import type { Customer } from '../../../../schema/account-system.ts';
import { callbackRulesSchema } from '../../../../schema/callback.ts';
import type { AccountSnapshot } from '../../../../schema/channel.ts';
import type { MarketSnapshot } from '../../../../schema/market.ts';
import { snapshotKeys } from '../../../../schema/tenant.ts';
import { verbsOf } from '../../../../simulator/src/providers/voice/twiml.ts';
import { mayas, pending } from '../../../../test/support/bot-stage.ts';
import { testMarket } from '../../../../test/support/market.ts';
import { settingsOf } from '../../../env.ts';
import { seal } from '../../../lib/seal.ts';
import { conversationFor, deskFor, threadFor } from '../../../object/stubs.ts';
import { deskSocketRequest } from '../../../routing/desk-reader.ts';
import { app } from '../../app.ts';
import { origin } from '../../desk/testing/stage.ts';
import { publishAccount } from '../../hooks/testing/provider.ts';
import { playProvider } from '../../hooks/testing/provider-network.ts';

export const caller = '+46701740601';
const number = '+46701740699';
const maya: Customer = {
  ...{ id: mayas.customerId, firstName: 'Maya', lastName: 'Lindqvist', phone: caller, language: 'sv', market: 'se' },
  since: '2024-01-01',
  standing: 'good',
};

/** Answers as the account system of a tenant in which the caller has one order and one refund. */
async function answerAccounts(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname.endsWith('/verify')) {
    const { order, lastFour } = await request.json<{ order: string; lastFour: string }>();
    const isRight = order === mayas.number && lastFour === mayas.payment.lastFour;
    return Response.json(isRight ? { verified: true, customerId: mayas.customerId } : { verified: false });
  }
  if (pathname.endsWith('/lookup')) {
    const { phone } = await request.json<{ phone?: string }>();
    return phone === caller ? Response.json(maya) : new Response(null, { status: 404 });
  }
  if (pathname.endsWith(`/${maya.id}`)) return Response.json(maya);
  if (pathname.endsWith(`/${maya.id}/orders`)) return Response.json({ orders: [mayas] });
  if (pathname.endsWith('/refunds')) return Response.json({ refunds: [pending] });
  if (pathname.endsWith(`/orders/${mayas.number}`)) return Response.json(mayas);
  return new Response(null, { status: 404 });
}

/** How Twilio answers a call that is asked for; tests put trouble here. */
export type Switch = {
  create: (form: URLSearchParams) => Response | Promise<Response>;
  listed: { sid: string; to: string }[];
};

type Posted = { path: string; form: URLSearchParams };

/** A body can be read in the object alone that sends it, so forms are kept as they are read here. */
function answerTwilio(line: Switch, posted: Posted[]) {
  return async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (request.method === 'GET')
      return Response.json({
        calls: line.listed.map(({ sid }) => ({
          sid,
          direction: 'outbound-api',
          date_created: new Date().toUTCString(),
        })),
      });
    const form = new URLSearchParams(new TextDecoder().decode(await request.arrayBuffer()));
    posted.push({ path: pathname, form });
    return pathname.endsWith('/Calls.json') ? line.create(form) : Response.json({ sid: 'SM1' }, { status: 201 });
  };
}

/** Sets the line up. `restore` gives the network back. */
export async function openLine(change: (market: MarketSnapshot) => MarketSnapshot = (market) => market) {
  const tenant = `t-${crypto.randomUUID().slice(0, 8)}`;
  const sms = await publishAccount({ tenant });
  const place = { tenant, region: 'eu', market: 'se' };
  const id = `acc_eu_${crypto.randomUUID()}`;
  const { MASTER_KEY } = settingsOf(env);
  const account: AccountSnapshot = {
    ...{ v: 1, id, ...place, channel: 'phone', address: number, state: 'live' },
    config: { accountSid, orderPrefix: 'NP-US-' },
    credentials: await seal(JSON.stringify({ authTokens: [authToken] }), id, MASTER_KEY),
  };
  const callback = callbackRulesSchema.parse({
    ...{ enabled: true, account: id, smsAccount: sms.id, leadMinutes: 0, quietHours: { from: 0, until: 0 } },
    retryAfterMinutes: [1_000],
  });
  await env.SNAPSHOTS.put(snapshotKeys.account(id), JSON.stringify(account));
  await env.SNAPSHOTS.put(snapshotKeys.market(tenant, 'se'), JSON.stringify(change(testMarket({ tenant, callback }))));
  await env.SNAPSHOTS.put(
    snapshotKeys.tenant(tenant),
    JSON.stringify({
      ...{ v: 1, tenant, name: tenant, markets: [{ market: 'se', region: 'eu', name: 'Sweden' }] },
      accountSystem: {
        url: 'https://accounts.test',
        credentials: await seal(`whsec_${btoa('a secret of tests, nothing else')}`, tenant, MASTER_KEY),
      },
      chat: { sessionKey: '', customerTokenKey: '', customerTokenAudience: '' },
    }),
  );
  const line: Switch = { create: () => Response.json({ sid: `CA${'9'.repeat(32)}` }, { status: 201 }), listed: [] };
  const accounts = playProvider('https://accounts.test', answerAccounts);
  const posted: Posted[] = [];
  const twilio = playProvider('https://twilio.test', answerTwilio(line, posted));

  /** Posts to an address of a call as Twilio does, and reads the TwiML that comes back. */
  async function hook(path: string, fields: Record<string, string>, signature?: string) {
    const body = new URLSearchParams({ AccountSid: accountSid, From: caller, To: number, ...fields }).toString();
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': signature ?? (await signatureOf(origin + path, body, authToken)),
    };
    // What is counted afterwards takes its time, and is not what these tests are about.
    const response = await app.fetch(
      new Request(origin + path, { method: 'POST', body, headers }),
      env,
      createExecutionContext(),
    );
    const text = await response.text();
    const verbs = response.ok ? verbsOf(text, origin + path) : [];
    const [first] = verbs;
    return { status: response.status, text, verbs, first, said: saidIn(verbs), next: pathOf(actionOf(verbs)) };
  }

  return {
    ...place,
    id,
    path: `/hooks/phone/${id}`,
    line,
    hook,
    /** Lists the calls that Twilio was asked for. */
    made: () => posted.filter(({ path }) => path.endsWith('/Calls.json')),
    /** Gives what a call was changed to, if it was. */
    texts: () => posted.filter(({ path }) => path.endsWith('/Messages.json')).map(({ form }) => form),
    changed: (sid: string) => posted.find(({ path }) => path.endsWith(`/Calls/${sid}.json`))?.form,
    asked: accounts.sent,
    restore: twilio.restore,

    /** Sits an agent down at the desk, with a phone. */
    async sitDown(name: string, phone: string) {
      const agent = { kind: 'agent' as const, id: `stf_eu_${name.toLowerCase()}`, name, languages: [], phone };
      const { webSocket } = await deskFor(env, place).fetch(deskSocketRequest(place, agent));
      if (!webSocket) throw new Error('the desk gave no socket');
      webSocket.accept();
      webSocket.send(JSON.stringify({ type: 'presence', state: 'available' }));
      return { id: agent.id, name, phone };
    },

    /** Reads the caller's conversation; undefined before there is one. */
    async conversation() {
      const handle = { kind: 'phone', value: caller } as const;
      const thread = threadFor(env, { tenant, region: 'eu', account: id, handle });
      const { conversationId } = await thread.current({ ...place, account: id, channel: 'phone', handle });
      const body = await conversationFor(env, { ...place, conversationId }).view({ kind: 'agent' }, { limit: 200 });
      return body ?? undefined;
    },
  };
}

type Verbs = ReturnType<typeof verbsOf>;

function saidIn(verbs: Verbs): string[] {
  return verbs.flatMap((verb) => {
    if (verb.verb === 'say') return [verb.text];
    return verb.verb === 'gather' ? verb.lines.map(({ text }) => text) : [];
  });
}

function actionOf(verbs: Verbs): string | undefined {
  return verbs.flatMap((verb) => ('action' in verb && verb.action ? [verb.action] : []))[0];
}

/** Gives path and query of one of our addresses. */
export function pathOf(url: string | undefined): string {
  return url?.startsWith(origin) ? url.slice(origin.length) : '';
}
