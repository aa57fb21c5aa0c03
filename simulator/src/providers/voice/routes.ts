/**
 * Owns Twilio's REST API of calls as far as a gateway uses it. Sources: https://www.twilio.com/docs/voice/api/call-resource,
 * https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
 */
import { Buffer } from 'node:buffer';
import { type Context, Hono } from 'hono';
import { isPossiblePhoneNumber } from 'libphonenumber-js';
import { accountsFor } from '../../../world/accounts.ts';
import type { VoiceNumber, WorldAccount } from '../../../world/types.ts';
import { answerBroken } from '../../answer-broken.ts';
import { switchboardOf, type WorldEnv, worldOf } from '../../env.ts';
import type { Fault } from '../../faults.ts';
import { toAddress } from '../../messages.ts';
import { twilioError } from '../twilio/errors.ts';
import { isTokenDead } from '../twilio/token.ts';
import { toCallResource } from './parameters.ts';

type Line = WorldAccount & { voice: VoiceNumber };

function lineOf(context: Context<WorldEnv>): Line | undefined {
  const account = accountsFor(context.env.SELF_URL).find(
    (candidate) => candidate.voice?.accountSid === context.req.param('sid'),
  );
  return account?.voice ? { ...account, voice: account.voice } : undefined;
}

function authenticated(context: Context<WorldEnv>): Line | undefined {
  const [scheme, credentials = ''] = (context.req.header('authorization') ?? '').split(' ');
  const [sid, token = ''] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
  const account = lineOf(context);
  const voice = account?.voice;
  const isTheirs = scheme === 'Basic' && voice && sid === voice.accountSid && voice.authTokens.includes(token);
  return isTheirs ? { ...account, voice } : undefined;
}

const broken = (fault: Fault) =>
  answerBroken(fault, { error: () => twilioError(20500), rateLimit: () => twilioError(20429) });

/** Where a number's calls go, as its owner has set it at Twilio. */
export function voiceUrlOf(gatewayUrl: string, account: string): string {
  return `${gatewayUrl}/hooks/phone/${account}`;
}

export const callRoutes = new Hono<WorldEnv>()
  .use('/2010-04-01/Accounts/:sid/*', async (context, next) => {
    // An account that makes no calls is that of the texts' own routes.
    if (!lineOf(context)) return next();
    return !authenticated(context) || (await isTokenDead(context.env)) ? twilioError(20003) : next();
  })
  .post('/2010-04-01/Accounts/:sid/Calls.json', async (context, next) => {
    const line = authenticated(context);
    if (!line) return next();
    const fault = await worldOf(context.env).takeFault('twilio-voice');
    if (fault && !fault.processed) return broken(fault);
    const form = new URLSearchParams(await context.req.text());
    const to = form.get('To') ?? '';
    if (!isPossiblePhoneNumber(to)) return twilioError(21211);
    if (form.get('From') !== line.voice.number) return twilioError(21210);
    const url = form.get('Url');
    if (!url || !URL.canParse(url)) return twilioError(21205);
    if (form.get('AsyncAmd') === 'true' && !form.get('AsyncAmdStatusCallback')) return twilioError(21262);
    const statusUrl = form.get('StatusCallback');
    const call = await switchboardOf(context.env).place({
      account: line.id,
      direction: 'outbound-api',
      from: line.voice.number,
      to,
      phone: to,
      url,
      dueAt: Date.now() + 1_000 * (Number(form.get('Timeout') ?? 60) || 60),
      ...(statusUrl ? { statusUrl, statusEvents: form.getAll('StatusCallbackEvent') } : {}),
    });
    return fault ? broken(fault) : context.json(toCallResource(call, line.voice.accountSid), 201);
  })
  .get('/2010-04-01/Accounts/:sid/Calls.json', async (context, next) => {
    const line = authenticated(context);
    if (!line) return next();
    const fault = await worldOf(context.env).takeFault('twilio-voice');
    if (fault) return broken(fault);
    const { To, From, PageSize } = context.req.query();
    const calls = await switchboardOf(context.env).list({
      account: line.id,
      limit: Math.min(Number(PageSize ?? 50) || 50, 1_000),
      ...(To ? { to: toAddress(To) } : {}),
      ...(From ? { from: toAddress(From) } : {}),
    });
    const { accountSid } = line.voice;
    return context.json({ calls: calls.map((call) => toCallResource(call, accountSid)), next_page_uri: null, page: 0 });
  })
  .get('/2010-04-01/Accounts/:sid/Calls/:call', async (context, next) => {
    const line = authenticated(context);
    if (!line) return next();
    const call = await switchboardOf(context.env).find(context.req.param('call').replace(/\.json$/, ''));
    return call?.account === line.id ? context.json(toCallResource(call, line.voice.accountSid)) : twilioError(20404);
  })
  .post('/2010-04-01/Accounts/:sid/Calls/:call', async (context, next) => {
    const line = authenticated(context);
    if (!line) return next();
    const fault = await worldOf(context.env).takeFault('twilio-voice');
    if (fault && !fault.processed) return broken(fault);
    const sid = context.req.param('call').replace(/\.json$/, '');
    const switchboard = switchboardOf(context.env);
    const call = await switchboard.find(sid);
    if (call?.account !== line.id) return twilioError(20404);
    const form = new URLSearchParams(await context.req.text());
    const url = form.get('Url');
    const end = form.get('Status') === 'completed' || form.get('Status') === 'canceled';
    if (!(await switchboard.update(sid, { end, ...(url ? { url } : {}) }))) return twilioError(21220);
    const changed = (await switchboard.find(sid)) ?? call;
    return fault ? broken(fault) : context.json(toCallResource(changed, line.voice.accountSid));
  })
  .get('/2010-04-01/Accounts/:sid/IncomingPhoneNumbers.json', async (context, next) => {
    const line = authenticated(context);
    if (!line) return next();
    const fault = await worldOf(context.env).takeFault('twilio-voice');
    if (fault) return broken(fault);
    const asked = context.req.query('PhoneNumber');
    const url = voiceUrlOf(context.env.GATEWAY_URL, line.id);
    const number = {
      account_sid: line.voice.accountSid,
      phone_number: line.voice.number,
      capabilities: { voice: true, sms: false, mms: false, fax: false },
      voice_url: url,
      voice_method: 'POST',
      status_callback: `${url}/status`,
      status_callback_method: 'POST',
      voice_application_sid: null,
      trunk_sid: null,
    };
    const isTheirs = asked === undefined || toAddress(asked) === line.voice.number;
    return context.json({ incoming_phone_numbers: isTheirs ? [number] : [], next_page_uri: null });
  });
