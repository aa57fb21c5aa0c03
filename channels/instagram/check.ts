/** Owns asking Meta how an Instagram account is: its token, our subscription, and whether the token is this account's. */
import type { AccountCheck } from '../../schema/health.ts';
import type { ChannelDeps, OpenAccount } from '../channel.ts';
import { messagingAccessOf } from '../meta/messaging/access.ts';
import { checkIdentity, checkSubscription, type Fields } from '../meta/messaging/check.ts';
import { checkToken } from '../meta/token.ts';
import { instagramConfigOf } from './config.ts';

/** Sources: https://developers.facebook.com/docs/permissions and https://developers.facebook.com/docs/instagram-platform/webhooks */
const scopes = ['instagram_basic', 'instagram_manage_messages', 'pages_manage_metadata'];
const accountFields: Fields = {
  needed: ['messages', 'messaging_postbacks'],
  wanted: [
    'messaging_seen',
    'message_reactions',
    'message_edit',
    'messaging_referral',
    'messaging_handover',
    'standby',
  ],
};
/** The page has to be subscribed to anything at all; Instagram's own fields are chosen for the app, in the dashboard. */
const pageFields: Fields = { needed: ['messages'], wanted: [] };

/** Asks Meta; it never rejects for what Meta answers. */
export async function checkInstagram(account: OpenAccount, deps: ChannelDeps): Promise<AccountCheck> {
  const config = instagramConfigOf(account);
  if (config.login === 'facebook') {
    const hint = 'make a page access token of the linked page, or correct pageId.';
    const [token, subscription, { sender }] = await Promise.all([
      checkToken(deps, messagingAccessOf(account).graph, scopes),
      checkSubscription(pageFields, account, deps),
      checkIdentity({ expected: config.pageId, idField: 'id', hint }, account, deps),
    ]);
    return { aspects: { token, subscription, sender } };
  }
  const hint = 'instagramId has to be the user_id that GET /me?fields=user_id tells.';
  const [subscription, { token, sender }] = await Promise.all([
    checkSubscription(accountFields, account, deps),
    checkIdentity({ expected: config.instagramId, idField: 'user_id', hint }, account, deps),
  ]);
  const expiresAt = config.tokenExpiresAt ? Date.parse(config.tokenExpiresAt) : undefined;
  return { aspects: { token: expiresAt ? { ...token, expiresAt } : token, subscription, sender } };
}
