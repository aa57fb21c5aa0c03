/** Owns the links by which a customer moves or cancels a callback: bound to it, its tenant and its account, and good for a while. */
import { callbackIdSchema } from '../../schema/ids.ts';
import { isSigned, sign } from './signed.ts';

export type LinkSettings = { PUBLIC_URL: string; AUTH_SECRET: string };
export type ManageLink = {
  tenant: string;
  account: string;
  callbackId: string /** ms since 1970; links have whole seconds. */;
  expiresAt: number;
};

const purpose = 'callback-link';
/** Only letters of a text message's small alphabet: one other would double what the text costs. */
const shape = /^(cbk_[a-z]{2,8}_[0-9a-z]+)\.([0-9a-z]{1,9})\.([\w-]{22})$/;

/** Creates the token of a link. */
export async function createManageToken(
  { AUTH_SECRET }: Pick<LinkSettings, 'AUTH_SECRET'>,
  { tenant, account, callbackId, expiresAt }: ManageLink,
): Promise<string> {
  const expires = Math.floor(expiresAt / 1_000).toString(36);
  return `${callbackId}.${expires}.${await sign(AUTH_SECRET, purpose, [tenant, account, callbackId, expires])}`;
}

/** Creates the link. */
export async function createManageLink(settings: LinkSettings, link: ManageLink): Promise<string> {
  const base = settings.PUBLIC_URL.replace(/\/+$/, '');
  return `${base}/callbacks/${link.account}/manage?token=${await createManageToken(settings, link)}`;
}

/** Reads a token handed in at an account; undefined when it was not made for it, was changed, or has expired. */
export async function openManageToken(
  { AUTH_SECRET }: Pick<LinkSettings, 'AUTH_SECRET'>,
  { tenant, account }: Pick<ManageLink, 'tenant' | 'account'>,
  token: string,
  now: number,
): Promise<{ callbackId: string } | undefined> {
  const [, callbackId = '', expires = '', signature = ''] = shape.exec(token) ?? [];
  if (!callbackIdSchema.safeParse(callbackId).success) return undefined;
  if (!(await isSigned(AUTH_SECRET, purpose, [tenant, account, callbackId, expires], signature))) return undefined;
  return Number.parseInt(expires, 36) * 1_000 > now ? { callbackId } : undefined;
}
