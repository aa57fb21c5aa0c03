/**
 * Owns asking how a mail account is: the key and domain at the provider, and what would keep its mail from being trusted.
 * Source: https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/domains
 */
import * as z from 'zod';
import type { AccountCheck, Aspect } from '../../schema/health.ts';
import type { ChannelDeps, OpenAccount } from '../channel.ts';
import type { CallAnswer } from '../transport/call.ts';
import { type EmailAccess, emailAccessOf } from './config.ts';
import { callMailgun } from './send-mailgun.ts';

const domainSchema = z.object({ domain: z.object({ state: z.string(), is_disabled: z.boolean().optional() }) });

function isRefused(answer: CallAnswer): boolean {
  return answer.kind === 'answer' && (answer.status === 401 || answer.status === 403);
}

/**
 * A domain sending key may do nothing but send, so it is tried with a mail that has neither recipient nor words: Mailgun judges the
 * key first. Source: https://documentation.mailgun.com/docs/mailgun/api-reference/authentication/
 */
async function checkSendingKey(access: EmailAccess, deps: ChannelDeps): Promise<AccountCheck['aspects']> {
  const body = new FormData();
  body.set('o:testmode', 'yes');
  const answer = await callMailgun(access, deps, `v3/${access.domain}/messages.mime`, { method: 'POST', body });
  if (isRefused(answer))
    return { token: { state: 'broken', detail: 'Mailgun refuses the API key; enter a live one.' } };
  if (answer.kind !== 'answer' || answer.status === 429 || answer.status >= 500)
    return { token: { state: 'unknown', detail: 'Mailgun could not be asked whether it takes the key.' } };
  return {
    token: { state: 'ok' },
    sender: { state: 'unknown', detail: `A sending key is not told how ${access.domain} is.` },
  };
}

async function checkMailgun(access: EmailAccess, deps: ChannelDeps): Promise<AccountCheck['aspects']> {
  const answer = await callMailgun(access, deps, `v3/domains/${access.domain}`, { method: 'GET' });
  if (answer.kind !== 'answer')
    return { token: { state: 'unknown', detail: `Mailgun could not be asked (${answer.kind}).` } };
  if (isRefused(answer)) return checkSendingKey(access, deps);
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
