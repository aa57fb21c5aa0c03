/** Owns an account and its app as X knows them: keys, tokens, and whether X holds the app's webhook valid. */
import { Buffer } from 'node:buffer';
import { createHmac } from 'node:crypto';
import * as z from 'zod';
import { accountsFor } from '../../../world/accounts.ts';
import type { WorldAccount } from '../../../world/types.ts';
import { type Env, worldOf } from '../../env.ts';

const setUp = z.object({ userId: z.string(), consumerKey: z.string(), appId: z.string() });
const secrets = z.object({
  consumerSecrets: z.array(z.string()).min(1),
  accessToken: z.string(),
  accessTokenSecret: z.string(),
  bearerToken: z.string(),
});

export type App = {
  account: WorldAccount;
  userId: string;
  appId: string;
  consumerKey: string;
  consumerSecret: string;
  token: string;
  tokenSecret: string;
  bearer: string;
};

/** Reads an account as X knows it. */
export function appOf(account: WorldAccount): App {
  const { userId, consumerKey, appId } = setUp.parse(account.config);
  const { consumerSecrets, accessToken, accessTokenSecret, bearerToken } = secrets.parse(account.credentials);
  return {
    account,
    userId,
    appId,
    consumerKey,
    consumerSecret: consumerSecrets[0] ?? '',
    token: accessToken,
    tokenSecret: accessTokenSecret,
    bearer: bearerToken,
  };
}

/** Finds the app that a test of it holds for. */
export function findApp(selfUrl: string, holds: (app: App) => boolean): App | undefined {
  return accountsFor(selfUrl)
    .filter(({ channel }) => channel === 'x')
    .map(appOf)
    .find(holds);
}

/** Gives the address that an app's events go to. */
export function webhookUrl(env: Env, { account }: App): string {
  return `${env.GATEWAY_URL}/hooks/x/${account.id}`;
}

const everyMs = 3_600_000;
const withinMs = 10_000;
const stateSchema = z.object({ valid: z.boolean(), at: z.number() });
const keyOf = ({ account }: App) => `crc:${account.id}`;

async function isAnswered(env: Env, app: App): Promise<boolean | 'away'> {
  const token = Buffer.from(crypto.randomUUID()).toString('base64');
  const query = new URLSearchParams({ crc_token: token, nonce: crypto.randomUUID() });
  const expected = `sha256=${createHmac('sha256', app.consumerSecret).update(token).digest('base64')}`;
  try {
    const init: RequestInit = { redirect: 'manual', signal: AbortSignal.timeout(withinMs) };
    const response = await fetch(`${webhookUrl(env, app)}?${query}`, init);
    if (response.status >= 400) return 'away';
    const body = (await response.json().catch(() => ({}))) as { response_token?: string };
    return response.ok && body.response_token === expected;
  } catch {
    return 'away';
  }
}

/**
 * Challenges the webhook. A wrong answer makes it invalid; none at all, or a refusal, is taken for a passing trouble.
 * Source: https://docs.x.com/x-api/webhooks/introduction
 */
export async function challenge(env: Env, app: App): Promise<boolean> {
  const answered = await isAnswered(env, app);
  if (answered === 'away') return (await stateOf(env, app))?.valid ?? true;
  await worldOf(env).setNote('x', keyOf(app), JSON.stringify({ valid: answered, at: Date.now() }));
  return answered;
}

async function stateOf(env: Env, app: App): Promise<z.infer<typeof stateSchema> | undefined> {
  const noted = await worldOf(env).note('x', keyOf(app));
  return noted === null ? undefined : stateSchema.parse(JSON.parse(noted));
}

/** Tells whether X holds the webhook valid; it challenges about every hour. */
export async function isValid(env: Env, app: App): Promise<boolean> {
  const state = await stateOf(env, app);
  return state && Date.now() - state.at < everyMs ? state.valid : challenge(env, app);
}
