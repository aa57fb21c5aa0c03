/** Owns asking Meta how an account is: its token, whether our app hears of its messages, its number, its templates. */
import * as z from 'zod';
import type { AccountCheck, Aspect } from '../../schema/health.ts';
import type { ChannelDeps, OpenAccount } from '../channel.ts';
import { callGraph } from '../meta/graph.ts';
import { aspectOfFailure, checkToken } from '../meta/token.ts';
import { whatsAppAccessOf } from './config.ts';
import { readTemplates } from './templates.ts';

/** Sending and media need the first, templates and subscriptions the second. */
const scopes = ['whatsapp_business_messaging', 'whatsapp_business_management'];

const appsSchema = z.object({
  data: z.array(z.object({ whatsapp_business_api_data: z.object({ id: z.string() }).nullish() })),
});

/** Source: https://developers.facebook.com/docs/whatsapp/business-management-api/guides/set-up-webhooks */
async function checkSubscription(account: OpenAccount, deps: ChannelDeps): Promise<Aspect> {
  const { config, graph } = whatsAppAccessOf(account);
  const answer = await callGraph(deps, graph, `${config.wabaId}/subscribed_apps`);
  const told = answer.kind === 'answer' && !answer.error ? appsSchema.safeParse(answer.body) : undefined;
  if (!told?.success) return aspectOfFailure(answer);
  const ids = told.data.data.map((app) => app.whatsapp_business_api_data?.id);
  const isOurs = config.appId ? ids.includes(config.appId) : ids.length > 0;
  if (isOurs) return { state: 'ok' };
  return {
    state: 'broken',
    detail: `No messages come in: the app is not subscribed to the business account. POST /${config.wabaId}/subscribed_apps with the token.`,
  };
}

const numberSchema = z.object({
  quality_rating: z.string().nullish(),
  name_status: z.string().nullish(),
  status: z.string().nullish(),
  throughput: z.object({ level: z.string().nullish() }).nullish(),
});
const numberFields = 'quality_rating,name_status,status,throughput';

/** Source: https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account-to-number-current-status */
async function checkNumber(account: OpenAccount, deps: ChannelDeps): Promise<Aspect> {
  const { config, graph } = whatsAppAccessOf(account);
  const answer = await callGraph(deps, graph, config.phoneNumberId, { query: { fields: numberFields } });
  const told = answer.kind === 'answer' && !answer.error ? numberSchema.safeParse(answer.body) : undefined;
  if (!told?.success) return aspectOfFailure(answer);
  const { quality_rating: quality, name_status: name, status, throughput } = told.data;
  if (status && status !== 'CONNECTED')
    return { state: 'broken', detail: `Meta says of the number: ${status}.`.slice(0, 500) };
  if (quality === 'RED')
    return { state: 'warning', detail: 'Quality is low: too many customers block or report messages.' };
  if (name === 'DECLINED' || name === 'REJECTED') return { state: 'warning', detail: 'Meta refused the display name.' };
  if (throughput?.level === 'NOT_APPLICABLE')
    return { state: 'warning', detail: 'The number has no throughput yet: is it registered?' };
  return { state: 'ok' };
}

/** Asks Meta; it never rejects for what Meta answers. Templates are left out when they could not be read. */
export async function checkWhatsApp(account: OpenAccount, deps: ChannelDeps): Promise<AccountCheck> {
  const [token, subscription, sender, templates] = await Promise.all([
    checkToken(deps, whatsAppAccessOf(account).graph, scopes),
    checkSubscription(account, deps),
    checkNumber(account, deps),
    readTemplates(account, deps),
  ]);
  return { aspects: { token, subscription, sender }, ...(templates ? { templates } : {}) };
}
