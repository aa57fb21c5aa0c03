/** Owns what people do with their phones: POST /call, /calls.json, /calls/{sid}/{deed}, /manners. */
import { Hono } from 'hono';
import * as z from 'zod';
import { accountsFor } from '../../../world/accounts.ts';
import { switchboardOf, type WorldEnv } from '../../env.ts';
import { readJson, refuse } from '../../http/refuse.ts';
import { toAddress } from '../../messages.ts';
import type { PhoneDeed } from '../../object/switchboard-object.ts';
import { voiceUrlOf } from './routes.ts';

const phone = z
  .string()
  .transform(toAddress)
  .pipe(z.string().regex(/^\+\d{7,15}$/, 'a phone number in E.164'));
const callRequest = z.object({
  from: phone,
  to: phone,
  /** The number is withheld: Twilio sends `Anonymous`. */
  withheld: z.boolean().default(false),
});
const mannerRequest = z.object({ phone, busy: z.boolean().optional(), machine: z.boolean().optional() });

const deeds = {
  answer: z.object({}).transform((): PhoneDeed => ({ do: 'answer' })),
  decline: z.object({}).transform((): PhoneDeed => ({ do: 'hangup' })),
  hangup: z.object({}).transform((): PhoneDeed => ({ do: 'hangup' })),
  /** Lets what is waited for pass: nobody answers, nothing is said. */
  silence: z.object({}).transform((): PhoneDeed => ({ do: 'silence' })),
  press: z
    .object({ digits: z.string().regex(/^[0-9*#]{1,40}$/) })
    .transform(({ digits }): PhoneDeed => ({ do: 'press', digits })),
  speak: z.object({ text: z.string().min(1).max(1_000) }).transform(({ text }): PhoneDeed => ({ do: 'speak', text })),
} as const;

export const phoneRoutes = new Hono<WorldEnv>()
  .post('/call', async (context) => {
    const request = callRequest.safeParse(await readJson(context.req.raw));
    if (!request.success) return refuse('invalid', request.error);
    const { from, to, withheld } = request.data;
    const account = accountsFor(context.env.SELF_URL).find(({ voice }) => voice?.number === to);
    if (!account) return refuse('unknown-account', `nobody takes calls at ${to}`);
    const url = voiceUrlOf(context.env.GATEWAY_URL, account.id);
    const call = await switchboardOf(context.env).call({
      account: account.id,
      direction: 'inbound',
      from: withheld ? 'Anonymous' : from,
      to,
      phone: from,
      url,
      statusUrl: `${url}/status`,
    });
    return context.json(call);
  })
  .get('/calls.json', async (context) => {
    const switchboard = switchboardOf(context.env);
    const [calls, manners] = await Promise.all([switchboard.list(), switchboard.manners()]);
    return context.json({ calls, manners });
  })
  .post('/calls/:sid/:deed', async (context) => {
    const { sid, deed } = context.req.param();
    if (!Object.hasOwn(deeds, deed)) return refuse('not-found', `deed: one of ${Object.keys(deeds).join(', ')}`);
    const parsed = deeds[deed as keyof typeof deeds].safeParse((await readJson(context.req.raw)) ?? {});
    if (!parsed.success) return refuse('invalid', parsed.error);
    const call = await switchboardOf(context.env).act(sid, parsed.data);
    return call ? context.json(call) : refuse('not-found', `no call is called ${sid}`);
  })
  .post('/manners', async (context) => {
    const request = mannerRequest.safeParse(await readJson(context.req.raw));
    if (!request.success) return refuse('invalid', request.error);
    const { phone: number, busy, machine } = request.data;
    const changes = { ...(busy === undefined ? {} : { busy }), ...(machine === undefined ? {} : { machine }) };
    return context.json(await switchboardOf(context.env).setManner(number, changes));
  });
