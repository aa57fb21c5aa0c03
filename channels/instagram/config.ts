/** Owns what an Instagram account is made of: the settings that a tenant's engineer enters, and the secrets that are sealed. */
import * as z from 'zod';
import type { AccountSnapshot } from '../../schema/channel.ts';
import type { OpenAccount } from '../channel.ts';
import { graphIdSchema, metaCredentialsSchema } from '../meta/access.ts';
import { MessagingAccess, messagingConfigFields } from '../meta/messaging/access.ts';
import { instagramProduct } from '../meta/messaging/product.ts';

const common = {
  /** The professional account that people write to, as hooks call it: `user_id`, and not the `id` that the API tells first. */
  instagramId: graphIdSchema,
  ...messagingConfigFields,
};

/**
 * There are two kinds of apps, each with its own secret and host: with Instagram login, where the account itself gives leave, and
 * with Facebook login, where the page that is linked to it does.
 */
const instagramConfigSchema = z.discriminatedUnion('login', [
  z.object({
    login: z.literal('instagram'),
    ...common,
    /** The id of the same app at Meta, where echoes come under that one. */
    metaAppId: graphIdSchema.optional(),
    /** When the token ends, as told when it was made: nobody can be asked. */
    tokenExpiresAt: z.iso.datetime({ offset: true }).optional(),
  }),
  z.object({ login: z.literal('facebook'), ...common, pageId: graphIdSchema }),
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
