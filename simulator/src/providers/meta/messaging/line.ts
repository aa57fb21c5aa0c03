/** Owns Meta's side of a page or an Instagram account: what it and its app were set up with. */
import * as z from 'zod';
import { accountsFor } from '../../../../world/accounts.ts';
import type { WorldAccount } from '../../../../world/types.ts';
import type { App } from './app.ts';

const setUp = z.object({
  pageId: z.string().optional(),
  instagramId: z.string().optional(),
  login: z.enum(['instagram', 'facebook']).default('facebook'),
  appId: z.string(),
  humanAgent: z.boolean().default(false),
});
const secrets = z.object({ appSecrets: z.array(z.string()).min(1), accessToken: z.string() });

export type MessagingLine = {
  account: WorldAccount;
  /** What people write to, and the node that sends for it. */
  ownId: string;
  senderId: string;
  appId: string;
  /** Whether Meta granted the app the Human Agent feature. */
  humanAgent: boolean;
  login: 'instagram' | 'facebook';
  appSecret: string;
  token: string;
};

/** Reads an account as Meta knows it. */
export function lineOf(account: WorldAccount): MessagingLine {
  const { pageId = '', instagramId, login, appId, humanAgent } = setUp.parse(account.config);
  const { appSecrets, accessToken } = secrets.parse(account.credentials);
  return {
    account,
    ownId: instagramId ?? pageId,
    senderId: login === 'instagram' ? (instagramId ?? '') : pageId,
    appId,
    humanAgent,
    login,
    appSecret: appSecrets[0] ?? '',
    token: accessToken,
  };
}

/** Lists the pages or accounts of an app. */
export function linesOf(selfUrl: string, { channel }: App): MessagingLine[] {
  return accountsFor(selfUrl)
    .filter((account) => account.channel === channel)
    .map(lineOf);
}
