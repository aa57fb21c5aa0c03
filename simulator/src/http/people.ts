/** Owns POST /say and POST /act: somebody writes or does something, and the provider tells the gateway as the real one does. */
import { type Context, Hono } from 'hono';
import type { Channel } from '../../../schema/channel.ts';
import { accountsFor } from '../../world/accounts.ts';
import { actRequest } from '../act-request.ts';
import { type WorldEnv, worldOf } from '../env.ts';
import type { Later, Provider } from '../providers/provider.ts';
import { actsOf, providerOf } from '../providers/registry.ts';
import { type SayRequest, sayRequest } from '../say-request.ts';
import { readJson, refuse } from './refuse.ts';

function accountOf(context: Context<WorldEnv>, id: string, channel: Channel) {
  const account = accountsFor(context.env.SELF_URL).find((candidate) => candidate.id === id);
  return account?.channel === channel ? account : undefined;
}

const laterIn = (context: Context<WorldEnv>): Later => {
  return (work) => context.executionCtx.waitUntil(work);
};

/** Tells whether there is anything in what was said. */
function isEmpty({ text, html, subject, attachments }: SayRequest): boolean {
  return !text && !html && !subject && attachments.length === 0;
}

async function sayAs(context: Context<WorldEnv>, provider: Provider, said: SayRequest): Promise<Response> {
  const account = accountOf(context, said.account, said.channel);
  if (!account) return refuse('unknown-account', `${said.account} is no ${said.channel} account of this world`);
  if (isEmpty(said)) return refuse('invalid', 'text or attachments: one of them is needed');
  const objection = provider.objection?.(said);
  if (objection) return refuse('invalid', objection);
  return context.json(await provider.say(context.env, account, said, laterIn(context)));
}

export const people = new Hono<WorldEnv>()
  .post('/say', async (context) => {
    const said = sayRequest.safeParse(await readJson(context.req.raw));
    if (!said.success) return refuse('invalid', said.error);
    const provider = providerOf(said.data.channel);
    if (!provider) return refuse('invalid', `nobody carries ${said.data.channel} in this world`);
    return sayAs(context, provider, said.data);
  })
  .post('/act', async (context) => {
    const parsed = actRequest.safeParse(await readJson(context.req.raw));
    if (!parsed.success) return refuse('invalid', parsed.error);
    const { channel } = parsed.data;
    const provider = providerOf(channel);
    if (!provider || !actsOf(provider).includes(parsed.data.act))
      return refuse('invalid', `act: nobody can ${parsed.data.act} on ${channel}`);
    const act = { ...parsed.data, from: provider.normalise?.(parsed.data.from) ?? parsed.data.from };
    if (act.act === 'reply') {
      const { act: _, target, ...said } = act;
      return sayAs(context, provider, sayRequest.parse({ ...said, replyTo: target }));
    }
    const account = accountOf(context, act.account, channel);
    if (!account) return refuse('unknown-account', `${act.account} is no ${channel} account of this world`);
    if ('target' in act && act.target && !(await worldOf(context.env).message(act.target)))
      return refuse('not-found', `target: no message is called ${act.target}`);
    await worldOf(context.env).perform(act);
    if (!provider.act) return context.json({ id: crypto.randomUUID(), accepted: true, status: 0, attempts: [] });
    return context.json(await provider.act(context.env, account, act, laterIn(context)));
  });
