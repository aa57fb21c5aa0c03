/** Owns how an account is shown to whoever administers it. Of its secrets only their names leave, and since when each is set. */
import { setUps } from '../../../../../channels/set-ups.ts';
import type { AccountSettings, ChannelForm, ChannelsBody } from '../../../../../schema/api/admin/accounts.ts';
import { channels } from '../../../../../schema/channel.ts';
import type { KeptAccount } from '../../../../database/account-repository.ts';
import { databasesOf } from '../../../../database/databases.ts';
import { marketRepositoryFor } from '../../../../database/market-repository.ts';
import { type Env, settingsOf } from '../../../../env.ts';
import { can } from '../../../../tenancy/permissions.ts';
import type { AccountCall, Asking } from './change-account.ts';
import { toForm } from './entered.ts';
import { accountOf } from './show.ts';

/** Shows what accounts of each channel are made of, and where the caller may connect one. */
export async function listChannels({ env, principal }: Asking): Promise<ChannelsBody> {
  const rows = await marketRepositoryFor(databasesOf(env).control(), principal.tenant).markets();
  return {
    channels: channels.map((channel) => toChannelForm(env, channel)),
    markets: rows
      .filter(({ region, market }) => can(principal, 'accounts.write', { region, market }) === 'allowed')
      .map(({ market, name, region }) => ({ market, name, region })),
  };
}

function toChannelForm(env: Env, channel: ChannelForm['channel']): ChannelForm {
  const { config, credentials, address, addressOf, steps } = setUps[channel];
  return {
    channel,
    config: toForm(config),
    credentials: toForm(credentials),
    ...(address ? { address: toForm(address) } : {}),
    needsAddress: address !== undefined && addressOf === undefined,
    hooks: hooksOf(env, channel, '{account}'),
    steps: [...steps],
  };
}

function publicUrlOf(env: Env): string {
  return settingsOf(env).PUBLIC_URL.replace(/\/+$/, '');
}

function hooksOf(env: Env, channel: ChannelForm['channel'], account: string): ChannelForm['hooks'] {
  return setUps[channel].hooks.map(({ suffix, title }) => ({
    title,
    url: `${publicUrlOf(env)}/hooks/${channel}/${account}${suffix}`,
  }));
}

/** Shows an account's settings. */
export async function readSettings(call: AccountCall): Promise<AccountSettings> {
  return toSettings(call, await accountOf(call));
}

/** Converts a row to what the API answers. */
export function toSettings({ env, clock }: Pick<Asking, 'env' | 'clock'>, row: KeptAccount): AccountSettings {
  const { id, channel, region, market, address, state, config, secrets, former } = row;
  const until = Math.max(0, ...(former ?? []).map((one) => one.until));
  return {
    ...{ id, channel, region, market, address, config },
    paused: state === 'paused',
    secrets: Object.entries(secrets ?? {}).map(([name, since]) => ({ name, since })),
    ...(until > clock() ? { formerUntil: until } : {}),
    hooks: hooksOf(env, channel, id),
    ...(channel === 'chat'
      ? { snippet: `<script src="${publicUrlOf(env)}/widget.js" data-account="${id}" async></script>` }
      : {}),
  };
}
