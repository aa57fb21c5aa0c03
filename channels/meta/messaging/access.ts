/** Owns what an opened Messenger or Instagram account is: its product, its ids at Meta, and its secrets. */
import * as z from 'zod';
import { accountIdSchema } from '../../../schema/ids.ts';
import type { ChannelDeps, OpenAccount } from '../../channel.ts';
import { graphIdSchema, type MetaCredentials, MetaSecrets } from '../access.ts';
import type { Product } from './product.ts';

/** Are the settings that both products have. */
export const messagingConfigFields = {
  /** The app whose webhook this is: our own sends come back under its id, and a human's in Meta's inbox under another. */
  appId: graphIdSchema.meta({ title: 'App id', description: 'Our own sends come back under it.' }),
  /** Meta posts for all pages or accounts of an app to one address: the others' ids, and the accounts they are. */
  siblings: z.record(graphIdSchema, accountIdSchema).default({}).meta({
    title: 'Others at the same address',
    description: 'Other pages or accounts of the same app: their id, and the account here each one is.',
  }),
  /** Whether Meta has granted the app the Human Agent feature: people may then answer for seven days. */
  humanAgent: z.boolean().default(false).meta({
    title: 'Human Agent granted',
    description: 'Once App Review has granted it, people may answer for seven days.',
  }),
  /** Whether the app requires a proof with every call ("Require app secret"). */
  appSecretProof: z.boolean().default(false).meta({
    title: 'Send a proof with every call',
    description: 'Where the app has “Require app secret” switched on.',
  }),
  /** `shadow` counts wrong signatures and takes the message all the same, for the days of moving over. */
  mode: z.enum(['enforce', 'shadow']).default('enforce').meta({
    title: 'Wrong signatures',
    description:
      '“enforce” refuses them. “shadow” counts them and takes the message all the same, for the days of moving over.',
  }),
} as const;

type Settings = {
  product: Product;
  /** The page or Instagram account that people write to: the recipient in what comes in. */
  ownId: string;
  /** The node whose `messages` edge takes what goes out. */
  senderId: string;
  /** Ids of apps that are ours. */
  appIds: readonly string[];
  host: 'graph.facebook.com' | 'graph.instagram.com';
  siblings: Readonly<Record<string, string>>;
  humanAgent: boolean;
  isShadow: boolean;
  appSecretProof: boolean;
};

/** Is an account's settings and secrets, opened. Being a class lets every verb know its own account from another channel's. */
export class MessagingAccess extends MetaSecrets {
  readonly settings: Settings;

  constructor(settings: Settings, secrets: MetaCredentials) {
    super(secrets, settings);
    this.settings = settings;
  }
}

/** Gives the opened settings and secrets; throws for an account that another channel opened. */
export function messagingAccessOf(account: OpenAccount): MessagingAccess {
  if (account.credentials instanceof MessagingAccess) return account.credentials;
  throw new TypeError(`account ${account.id} was opened neither as Messenger nor as Instagram`);
}

/** Points calls at the account's host: apps with Instagram login have one of their own. A local world's base stays what it is. */
export function atHost(deps: ChannelDeps, { settings }: MessagingAccess): ChannelDeps {
  const base = new URL(deps.env.apis.graph);
  if (base.hostname !== 'graph.facebook.com') return deps;
  base.hostname = settings.host;
  return { ...deps, env: { ...deps.env, apis: { ...deps.env.apis, graph: base.href } } };
}
