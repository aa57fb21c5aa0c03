/** Owns what a Messenger account is made of: the settings that a tenant's engineer enters, and the secrets that are sealed. */
import * as z from 'zod';
import type { AccountSnapshot } from '../../schema/channel.ts';
import type { OpenAccount } from '../channel.ts';
import { graphIdSchema, metaCredentialsSchema } from '../meta/access.ts';
import { MessagingAccess, messagingConfigFields } from '../meta/messaging/access.ts';
import { messengerProduct } from '../meta/messaging/product.ts';

export const messengerConfigSchema = z.object({
  /** The Facebook page that people write to. */
  pageId: graphIdSchema.meta({ title: 'Page id', description: 'On the page: About, Page transparency.' }),
  ...messagingConfigFields,
});

/** Opens an account; throws a zod error that names the field which is missing or wrong. */
export function openMessengerAccount(
  { credentials: _sealed, ...account }: AccountSnapshot,
  credentialsJson: string,
): OpenAccount {
  const { pageId, appId, mode, ...config } = messengerConfigSchema.parse(account.config);
  const secrets = metaCredentialsSchema.parse(JSON.parse(credentialsJson));
  const settings = {
    ...config,
    product: messengerProduct,
    ownId: pageId,
    senderId: pageId,
    appIds: [appId],
    host: 'graph.facebook.com',
    isShadow: mode === 'shadow',
  } as const;
  return { ...account, credentials: new MessagingAccess(settings, secrets) };
}
