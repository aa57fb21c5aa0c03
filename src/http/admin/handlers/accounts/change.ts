/** Owns what is changed of an account that is there: its settings, its market, whether it is paused, and that it goes. */
import type { z } from 'zod';
import { setUps } from '../../../../../channels/set-ups.ts';
import type {
  AccountChanged,
  AccountRemoved,
  changeAccountBody,
  rotateAccountBody,
} from '../../../../../schema/api/admin/accounts.ts';
import { Problem } from '../../../../../schema/problems.ts';
import type { KeptAccount } from '../../../../database/account-repository.ts';
import { settingsOf } from '../../../../env.ts';
import { seal, unseal } from '../../../../lib/seal.ts';
import { type AccountCall, changeAccount, type Note } from './change-account.ts';
import { placeFor, sinceOf } from './connect.ts';
import { readEntered, refuseStrangeSecrets, type Settings } from './entered.ts';
import { toSettings } from './settings.ts';
import { accountOf, showAccount } from './show.ts';

const hourMs = 3_600_000;
/** So many replaced sets are believed at once; each may have a list of its own. */
const mostFormer = 3;

async function changed(call: AccountCall, isEverywhere: boolean): Promise<AccountChanged> {
  const row = await accountOf(call);
  return { account: await showAccount(call, row), settings: toSettings(call, row), isEverywhere };
}

/** Opens the secrets in use; those sealed under another key are as if there were none. */
async function secretsOf({ env }: AccountCall, { credentials, id }: KeptAccount): Promise<Settings> {
  const opened = await unseal(credentials, id, settingsOf(env).MASTER_KEY).catch(() => '{}');
  return JSON.parse(opened) as Settings;
}

/** Changes what is named. */
export async function editAccount(call: AccountCall<z.output<typeof changeAccountBody>>): Promise<AccountChanged> {
  const { body, clock, principal } = call;
  const isEverywhere = await changeAccount(call, async (before, repository) => {
    const place = body.market === undefined ? before : await placeFor(call, body.market);
    if (place.region !== before.region)
      throw new Problem(
        'invalid',
        `market: it lies in ${place.region}; an account stays in its region, connect a new one`,
      );
    const state = body.state ?? before.state;
    const config = body.config ?? before.config;
    const isEntered = body.config !== undefined || body.address !== undefined;
    const given = body.address ?? (setUps[before.channel].address ? before.address : undefined);
    const read = isEntered
      ? readEntered(before, { address: given, config, credentials: await secretsOf(call, before) })
      : undefined;
    const after = { ...before, state, config, market: place.market, address: read?.address ?? before.address };
    return {
      notes: notesOf(before, after),
      place: { region: before.region, market: place.market },
      statements: repository.update(before.id, {
        ...{ state, config, market: after.market, address: after.address },
        changedBy: principal.id,
        updatedAt: clock(),
      }),
      ...(read ? { claims: read.claims } : {}),
    };
  });
  return changed(call, isEverywhere);
}

function notesOf(before: KeptAccount, after: KeptAccount): Note[] {
  const names = [...new Set([...Object.keys(before.config), ...Object.keys(after.config)])];
  const settings = names.filter((name) => JSON.stringify(before.config[name]) !== JSON.stringify(after.config[name]));
  const detail = {
    ...(before.address === after.address ? {} : { address: { from: before.address, to: after.address } }),
    ...(before.market === after.market ? {} : { market: { from: before.market, to: after.market } }),
    ...(settings.length > 0 ? { settings } : {}),
  };
  return [
    ...(Object.keys(detail).length > 0 ? [{ action: 'account.changed', detail }] : []),
    ...(before.state === after.state
      ? []
      : [
          {
            action: after.state === 'paused' ? 'account.paused' : 'account.resumed',
            detail: { address: after.address },
          },
        ]),
  ];
}

/** Puts new secrets in the place of those that are named; the old ones are believed for a while. */
export async function rotateAccount(call: AccountCall<z.output<typeof rotateAccountBody>>): Promise<AccountChanged> {
  const { env, body, clock, principal } = call;
  const { credentials: given, overlapHours } = body;
  const names = Object.keys(given);
  if (names.length === 0 && overlapHours > 0) throw new Problem('invalid', 'credentials: enter the new ones');
  const isEverywhere = await changeAccount(call, async (before, repository) => {
    refuseStrangeSecrets(setUps[before.channel], given);
    const now = clock();
    const credentials = { ...(await secretsOf(call, before)), ...given };
    const address = setUps[before.channel].address ? before.address : undefined;
    readEntered(before, { address, config: before.config, credentials });
    const until = now + overlapHours * hourMs;
    const still = (before.former ?? []).filter((one) => now < one.until);
    const former =
      overlapHours === 0 ? [] : [{ credentials: before.credentials, until }, ...still].slice(0, mostFormer);
    return {
      notes: [
        {
          action: 'account.rotated',
          detail: { address: before.address, secrets: names, ...(overlapHours > 0 ? { formerEndsAt: until } : {}) },
        },
      ],
      place: before,
      statements: repository.update(before.id, {
        credentials: await seal(JSON.stringify(credentials), before.id, settingsOf(env).MASTER_KEY),
        former: former.length > 0 ? former : null,
        secrets: { ...before.secrets, ...sinceOf(given, now) },
        changedBy: principal.id,
        updatedAt: now,
      }),
    };
  });
  return changed(call, isEverywhere);
}

/** Takes a paused account away for good, its secrets with it. Its row stays: conversations name it. */
export async function removeAccount(call: AccountCall): Promise<AccountRemoved> {
  const { clock, principal, address } = call;
  const isEverywhere = await changeAccount(call, async (before, repository) => {
    if (before.state !== 'paused')
      throw new Problem(
        'invalid',
        'state: pause the account first; what it still owes goes nowhere once it is removed',
      );
    return {
      notes: [{ action: 'account.removed', detail: { channel: before.channel, address: before.address } }],
      place: before,
      statements: repository.update(before.id, {
        ...{ state: 'removed', credentials: '', former: null, secrets: null },
        changedBy: principal.id,
        updatedAt: clock(),
      }),
      claims: [],
    };
  });
  return { id: address.account, isEverywhere };
}
