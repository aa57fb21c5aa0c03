/** Owns asking Meta how a page is: its token, our subscription, and whether the token is this page's. */
import type { AccountCheck } from '../../schema/health.ts';
import type { ChannelDeps, OpenAccount } from '../channel.ts';
import { messagingAccessOf } from '../meta/messaging/access.ts';
import { checkIdentity, checkSubscription, type Fields } from '../meta/messaging/check.ts';
import { checkToken } from '../meta/token.ts';

/** Sources: https://developers.facebook.com/docs/permissions and https://developers.facebook.com/docs/messenger-platform/webhooks */
const scopes = ['pages_messaging', 'pages_manage_metadata'];
export const messengerFields: Fields = {
  needed: ['messages', 'messaging_postbacks', 'message_echoes'],
  wanted: [
    'message_deliveries',
    'message_reads',
    'message_reactions',
    'message_edits',
    'messaging_referrals',
    'messaging_handovers',
    'messaging_policy_enforcement',
    'standby',
  ],
};

/** Asks Meta; it never rejects for what Meta answers. */
export async function checkMessenger(account: OpenAccount, deps: ChannelDeps): Promise<AccountCheck> {
  const { graph, settings } = messagingAccessOf(account);
  const hint = 'make a page access token of the page, or correct pageId.';
  const [token, subscription, { sender }] = await Promise.all([
    checkToken(deps, graph, scopes),
    checkSubscription(messengerFields, account, deps),
    checkIdentity({ expected: settings.ownId, idField: 'id', hint }, account, deps),
  ]);
  return { aspects: { token, subscription, sender } };
}
