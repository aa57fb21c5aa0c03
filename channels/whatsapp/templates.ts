/**
 * Owns reading the business account's approved messages. One that needs more than numbered values in its text (a picture
 * above it, a value in a button, values with names) is listed as `unsupported`: it exists, and Parley cannot send it.
 * Source: https://developers.facebook.com/docs/whatsapp/business-management-api/message-templates
 */
import * as z from 'zod';
import type { Template } from '../../schema/health.ts';
import { templateSlots } from '../../schema/template-text.ts';
import type { ChannelDeps, OpenAccount } from '../channel.ts';
import { callGraph } from '../meta/graph.ts';
import { whatsAppAccessOf } from './config.ts';
import { qualityOf } from './parse-news.ts';

const pageSize = '100';
/** A business account has at most 6,000 templates; Parley shows the first of them. */
const maxPages = 10;
const fields = 'name,language,status,category,quality_score,components';

const componentSchema = z.object({
  type: z.string(),
  format: z.string().nullish(),
  text: z.string().nullish(),
  buttons: z.array(z.object({ url: z.string().nullish(), type: z.string().nullish() })).nullish(),
});
const listedSchema = z.object({
  name: z.string().max(512),
  language: z.string().max(20),
  status: z.string().max(40),
  category: z.string().max(40).nullish(),
  quality_score: z.object({ score: z.string().nullish() }).nullish(),
  components: z.array(componentSchema).nullish(),
});
const pageSchema = z.object({
  data: z.array(z.unknown()),
  paging: z
    .object({ cursors: z.object({ after: z.string().nullish() }).nullish(), next: z.string().nullish() })
    .nullish(),
});
type Listed = z.infer<typeof listedSchema>;

function slotsIn(text: string | null | undefined): string[] {
  return templateSlots({ body: text ?? '', values: 0 });
}

/** Source: https://developers.facebook.com/docs/whatsapp/business-management-api/message-templates/components */
function needsMore({ components }: Listed): boolean {
  return (components ?? []).some(({ type, format, text, buttons }) => {
    const kind = type.toUpperCase();
    if (kind === 'HEADER') return (format ?? 'TEXT').toUpperCase() !== 'TEXT' || slotsIn(text).length > 0;
    if (kind === 'BUTTONS')
      return (buttons ?? []).some(
        ({ url, type: button }) => slotsIn(url).length > 0 || /OTP|FLOW|COPY_CODE|CATALOG|MPM|SPM/i.test(button ?? ''),
      );
    // Values are sent by their place, so names in the text cannot be filled.
    if (kind === 'BODY') return slotsIn(text).some((name) => !/^\d+$/.test(name));
    return kind !== 'FOOTER';
  });
}

function toTemplate(listed: Listed): Template {
  const body = (listed.components ?? []).find(({ type }) => type.toUpperCase() === 'BODY')?.text?.slice(0, 2_000) ?? '';
  const status = listed.status.toLowerCase();
  return {
    name: listed.name,
    language: listed.language,
    status: status === 'approved' && needsMore(listed) ? 'unsupported' : status,
    ...(listed.category ? { category: listed.category.toLowerCase() } : {}),
    quality: qualityOf(listed.quality_score?.score ?? undefined),
    body,
    values: slotsIn(body).length,
  };
}

/** Lists the templates of the account; undefined when Meta did not tell all that was asked. */
export async function readTemplates(account: OpenAccount, deps: ChannelDeps): Promise<Template[] | undefined> {
  const { config, graph } = whatsAppAccessOf(account);
  const templates: Template[] = [];
  let after: string | undefined;
  for (let page = 0; page < maxPages; page += 1) {
    // Only the cursor is taken from the answer: the token goes to no address that an answer names.
    const query = { fields, limit: pageSize, ...(after ? { after } : {}) };
    const answer = await callGraph(deps, graph, `${config.wabaId}/message_templates`, { query });
    const told = answer.kind === 'answer' && !answer.error ? pageSchema.safeParse(answer.body) : undefined;
    if (!told?.success) return undefined;
    const listed = told.data.data.map((item) => listedSchema.safeParse(item));
    templates.push(...listed.flatMap(({ data }) => (data ? [toTemplate(data)] : [])));
    after = told.data.paging?.next ? (told.data.paging.cursors?.after ?? undefined) : undefined;
    if (!after) break;
  }
  return templates;
}
