/** Owns what an opened Messenger or Instagram account is: its product, its ids at Meta, and its secrets. */
import { z } from 'zod';
import { accountIdSchema } from '../../../schema/ids.ts';
import type { ChannelDeps, OpenAccount } from '../../channel.ts';
import type { GraphAccess } from '../graph.ts';
import type { Product } from './product.ts';

/** Is an id at Meta: digits, as text, because larger ones are no exact numbers in JavaScript. */
export const graphIdSchema = z.string().regex(/^[0-9]{5,20}$/);

/** Are the settings that both products have. */
export const messagingConfigFields = {
  /** The app whose webhook this is: our own sends come back under its id, and a human's in Meta's inbox under another. */
  appId: graphIdSchema,
  /** Meta posts for all pages or accounts of an app to one address: the others' ids, and the accounts they are. */
  siblings: z.record(graphIdSchema, accountIdSchema).default({}),
  /** Whether Meta has granted the app the Human Agent feature: people may then answer for seven days. */
  humanAgent: z.boolean().default(false),
  /** Whether the app requires a proof with every call ("Require app secret"). */
  appSecretProof: z.boolean().default(false),
  /** `shadow` counts wrong signatures and takes the message all the same, for the days of moving over. */
  mode: z.enum(['enforce', 'shadow']).default('enforce'),
} as const;

/** The first app secret makes proofs; all of them are accepted on what comes in, so that a rotation refuses nothing. */
export const messagingCredentialsSchema = z.object({
  appSecrets: z.array(z.string().min(16)).min(1).max(2),
  verifyToken: z.string().min(8),
  accessToken: z.string().min(16),
});

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
export class MessagingAccess {
  readonly settings: Settings;
  readonly appSecrets: readonly string[];
  readonly verifyToken: string;
  readonly graph: GraphAccess;

  constructor(settings: Settings, secrets: z.infer<typeof messagingCredentialsSchema>) {
    const { appSecrets, verifyToken, accessToken } = secrets;
    this.settings = settings;
    this.appSecrets = appSecrets;
    this.verifyToken = verifyToken;
    const proofSecret = settings.appSecretProof ? appSecrets[0] : undefined;
    this.graph = { token: accessToken, ...(proofSecret ? { proofSecret } : {}) };
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
