/** Owns what an Instagram account is made of: the settings that a tenant's engineer enters, and the secrets that are sealed. */
import * as z from 'zod';
import type { AccountSnapshot } from '../../schema/channel.ts';
import type { OpenAccount } from '../channel.ts';
import { graphIdSchema, metaCredentialsSchema } from '../meta/access.ts';
import { MessagingAccess, messagingConfigFields } from '../meta/messaging/access.ts';
import { instagramProduct } from '../meta/messaging/product.ts';

const common = {
  /** The professional account that people write to, as hooks call it: `user_id`, and not the `id` that the API tells first. */
  instagramId: graphIdSchema.meta({
    title: 'Account id',
    description: 'The user_id of GET /me?fields=user_id (not its id), or the page’s instagram_business_account.',
  }),
  ...messagingConfigFields,
};

/**
 * There are two kinds of apps, each with its own secret and host: with Instagram login, where the account itself gives leave, and
 * with Facebook login, where the page that is linked to it does.
 */
export const instagramConfigSchema = z.discriminatedUnion('login', [
  z.object({
    login: z.literal('instagram').meta({ title: 'Login', description: 'Who gives leave: the account itself.' }),
    ...common,
    /** The id of the same app at Meta, where echoes come under that one. */
    metaAppId: graphIdSchema
      .optional()
      .meta({ title: 'App id at Meta', description: 'The same app’s, in case echoes come under that one.' }),
    /** When the token ends, as told when it was made: nobody can be asked. */
    tokenExpiresAt: z.iso.datetime({ offset: true }).optional().meta({
      title: 'The token ends',
      description: 'As 2026-12-24T00:00:00Z; the account’s health warns a week before.',
    }),
  }),
  z.object({
    login: z
      .literal('facebook')
      .meta({ title: 'Login', description: 'Who gives leave: the page that is linked to it.' }),
    ...common,
    pageId: graphIdSchema.meta({ title: 'Page id', description: 'The linked page, which sends.' }),
  }),
]);
type InstagramConfig = z.infer<typeof instagramConfigSchema>;

/** Reads the settings of an account. */
export function instagramConfigOf({ config }: Pick<AccountSnapshot, 'config'>): InstagramConfig {
  return instagramConfigSchema.parse(config);
}

/** Opens an account; throws a zod error that names the field which is missing or wrong. */
export function openInstagramAccount(
  { credentials: _sealed, ...account }: AccountSnapshot,
  credentialsJson: string,
): OpenAccount {
  const config = instagramConfigOf(account);
  const secrets = metaCredentialsSchema.parse(JSON.parse(credentialsJson));
  const { appId, instagramId, siblings, humanAgent, appSecretProof } = config;
  const byLogin =
    config.login === 'instagram'
      ? { senderId: instagramId, host: 'graph.instagram.com' as const, appIds: [appId, config.metaAppId ?? appId] }
      : { senderId: config.pageId, host: 'graph.facebook.com' as const, appIds: [appId] };
  const settings = {
    product: instagramProduct,
    ownId: instagramId,
    siblings,
    humanAgent,
    appSecretProof,
    isShadow: config.mode === 'shadow',
    ...byLogin,
  };
  return { ...account, credentials: new MessagingAccess(settings, secrets) };
}
