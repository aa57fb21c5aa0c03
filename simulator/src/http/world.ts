/** Owns the addresses that tell and set the state of the world: /world.json, /heard, /habits, /faults, /behaviour, /reset, /feed. */
import { Hono } from 'hono';
import * as z from 'zod';
import { channelSchema } from '../../../schema/channel.ts';
import { createWorld } from '../../world/world.ts';
import { behaviourSchema } from '../behaviour.ts';
import { switchboardOf, type WorldEnv, worldOf } from '../env.ts';
import { faultTargets } from '../fault-targets.ts';
import { faultRequest } from '../faults.ts';
import { customerToken } from '../providers/chat/visitors.ts';
import { actsOf, providerOf, providers } from '../providers/registry.ts';
import { readJson, refuse } from './refuse.ts';

const heardQuery = z.object({
  channel: channelSchema,
  address: z.string().min(1),
  /** Only what came after this time, ms since 1970. */
  after: z.coerce.number().optional(),
  limit: z.coerce.number().int().min(1).max(5_000).default(1_000),
  /** Gives what the address said as well. */
  both: z.stringbool().default(false),
});

const habitsQuery = heardQuery.pick({ channel: true, address: true });

export const world = new Hono<WorldEnv>()
  .get('/healthz', (context) => context.json({ ok: true }))
  .get('/world.json', async (context) => {
    const { GATEWAY_URL, SELF_URL } = context.env;
    return context.json({
      ...createWorld({ gatewayUrl: GATEWAY_URL, simulatorUrl: SELF_URL, day: await worldOf(context.env).day() }),
      providers: providers.map((provider) => ({
        name: provider.name,
        channels: provider.channels,
        acts: actsOf(provider),
        reportsDelivery: provider.reportsDelivery ?? false,
      })),
      faultTargets: faultTargets(),
    });
  })
  .get('/heard', async (context) => {
    const query = heardQuery.safeParse(context.req.query());
    if (!query.success) return refuse('invalid', query.error);
    const { channel, address, ...options } = query.data;
    const messages = await worldOf(context.env).heard(
      channel,
      providerOf(channel)?.normalise?.(address) ?? address,
      options,
    );
    return context.json({ messages });
  })
  .get('/habits', async (context) => {
    const query = habitsQuery.safeParse(context.req.query());
    if (!query.success) return refuse('invalid', query.error);
    const { channel, address } = query.data;
    return context.json(
      await worldOf(context.env).habits(channel, providerOf(channel)?.normalise?.(address) ?? address),
    );
  })
  .get('/phones.json', async (context) => context.json({ messages: await worldOf(context.env).latest(200) }))
  .get('/log.json', async (context) => context.json(await worldOf(context.env).log(200)))
  .get('/faults', async (context) => {
    const object = worldOf(context.env);
    const [faults, behaviour] = await Promise.all([object.faults(), object.behaviour()]);
    return context.json({ faults, behaviour });
  })
  .post('/faults', async (context) => {
    const request = faultRequest.safeParse(await readJson(context.req.raw));
    if (!request.success) return refuse('invalid', request.error);
    if (!faultTargets().includes(request.data.target))
      return refuse('invalid', `target: one of ${faultTargets().join(', ')}`);
    return context.json({ faults: await worldOf(context.env).setFault(request.data) });
  })
  .post('/behaviour', async (context) => {
    const behaviour = behaviourSchema.safeParse(await readJson(context.req.raw));
    if (!behaviour.success) return refuse('invalid', behaviour.error);
    await worldOf(context.env).setBehaviour(behaviour.data);
    return context.json({ behaviour: behaviour.data });
  })
  .post('/reset', async (context) => {
    await Promise.all([worldOf(context.env).reset(), switchboardOf(context.env).reset()]);
    return context.json({ ok: true });
  })
  .post('/shops/:tenant/token', async (context) => {
    const body = z.object({ customerId: z.string() }).safeParse(await readJson(context.req.raw));
    if (!body.success) return refuse('invalid', body.error);
    const token = await customerToken(context.req.param('tenant'), body.data.customerId);
    return token ? context.json({ token }) : refuse('not-found', 'no such customer');
  })
  .get('/media/:id', async (context) => {
    const file = await worldOf(context.env).media(context.req.param('id'));
    if (!file) return refuse('not-found', 'no such file');
    return new Response(file.bytes, {
      headers: { 'content-type': file.type, 'cache-control': 'private, max-age=3600' },
    });
  })
  .get('/feed', (context) => {
    if (context.req.header('upgrade')?.toLowerCase() !== 'websocket')
      return refuse('upgrade-required', 'this is a socket');
    return worldOf(context.env).fetch(context.req.raw);
  });
