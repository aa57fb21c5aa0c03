/**
 * Owns asking how a mail account is: the key and domain at the provider, and what would keep its mail from being trusted.
 * Source: https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/domains
 */
import { z } from 'zod';
import type { AccountCheck, Aspect } from '../../schema/health.ts';
import type { ChannelDeps, OpenAccount } from '../channel.ts';
import { type EmailAccess, emailAccessOf } from './config.ts';
import { callMailgun } from './send-mailgun.ts';

const domainSchema = z.object({ domain: z.object({ state: z.string(), is_disabled: z.boolean().optional() }) });

async function checkMailgun(access: EmailAccess, deps: ChannelDeps): Promise<AccountCheck['aspects']> {
  const answer = await callMailgun(access, deps, `v3/domains/${access.domain}`, { method: 'GET' });
  if (answer.kind !== 'answer')
    return { token: { state: 'unknown', detail: `Mailgun could not be asked (${answer.kind}).` } };
  if (answer.status === 401 || answer.status === 403)
    return { token: { state: 'broken', detail: 'Mailgun refuses the API key; enter a live one.' } };
  if (answer.status === 404)
    return {
      token: { state: 'ok' },
      sender: { state: 'broken', detail: `Mailgun does not know the domain ${access.domain}.` },
    };
  const told = domainSchema.safeParse(answer.body);
  if (answer.status >= 300 || !told.success)
    return { token: { state: 'unknown', detail: `Mailgun answered HTTP ${answer.status}.` } };
  return { token: { state: 'ok' }, sender: senderAspect(access.domain, told.data.domain) };
}

function senderAspect(
  domain: string,
  { state, is_disabled }: { state: string; is_disabled?: boolean | undefined },
): Aspect {
  if (is_disabled || state === 'disabled') return { state: 'broken', detail: `Mailgun has disabled ${domain}.` };
  if (state === 'active') return { state: 'ok' };
  return {
    state: 'warning',
    detail: `${domain} is ${state} at Mailgun: its DNS records are not verified.`.slice(0, 500),
  };
}

function checkBinding({ sendMail }: ChannelDeps): AccountCheck['aspects'] {
  if (sendMail) return { sender: { state: 'unknown', detail: 'Cloudflare tells only when a mail is sent.' } };
  return { sender: { state: 'broken', detail: 'This deployment has no send_email binding named MAIL.' } };
}

/** Without our own server's name nobody who writes is more than anonymous. */
function checkTrust({ config }: EmailAccess): Aspect {
  if (config.authservIds.length > 0) return { state: 'ok' };
  return { state: 'warning', detail: 'No authservIds: every sender counts as anonymous, whatever DMARC says.' };
}

export async function checkEmail(account: OpenAccount, deps: ChannelDeps): Promise<AccountCheck> {
  const access = emailAccessOf(account);
  const provider = access.config.provider === 'mailgun' ? await checkMailgun(access, deps) : checkBinding(deps);
  return { aspects: { ...provider, webhook: checkTrust(access) } };
}
