/**
 * Owns one send and what its outcome means. A file is uploaded first: until the message itself is posted nothing has reached the
 * customer, so an upload may always be repeated. The message may not, unless Meta says that it was not taken.
 * Source: https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages
 */
import * as z from 'zod';
import type { ChannelDeps, OpenAccount, Rendered, SendOutcome } from '../channel.ts';
import { callGraph } from '../meta/graph.ts';
import { type SendRules, toSendOutcome } from '../meta/send-outcome.ts';
import { whatsAppAccessOf } from './config.ts';
import { isUncertain, waitFor } from './errors.ts';

const sentSchema = z.object({ messages: z.array(z.object({ id: z.string().min(1).max(300) })).min(1) });
const uploadedSchema = z.object({ id: z.union([z.string(), z.number()]).transform(String) });

const messageRules: SendRules = {
  idOf: (body) => sentSchema.safeParse(body).data?.messages[0]?.id,
  again: waitFor,
  isUnknown: isUncertain,
};
const uploadRules: SendRules = { idOf: (body) => uploadedSchema.safeParse(body).data?.id, again: waitFor };

async function upload(
  file: NonNullable<Rendered['files']>[number],
  account: OpenAccount,
  deps: ChannelDeps,
): Promise<SendOutcome> {
  const { config, graph } = whatsAppAccessOf(account);
  const form = new FormData();
  form.set('messaging_product', 'whatsapp');
  form.set('type', file.type);
  form.set('file', new Blob([file.bytes as Uint8Array<ArrayBuffer>], { type: file.type }), file.name);
  const answer = await callGraph(deps, graph, `${config.phoneNumberId}/media`, { method: 'POST', form });
  const outcome = toSendOutcome(answer, uploadRules);
  return outcome.kind === 'unknown' ? { kind: 'again', code: `upload-${outcome.code}` } : outcome;
}

function withMedia(body: Rendered['body'], id: string): Rendered['body'] {
  const type = String(body.type);
  const media = body[type];
  return { ...body, [type]: { ...(typeof media === 'object' ? media : {}), id } };
}

/** Sends one rendered message. */
export async function sendWhatsApp(rendered: Rendered, account: OpenAccount, deps: ChannelDeps): Promise<SendOutcome> {
  const { config, graph } = whatsAppAccessOf(account);
  let { body } = rendered;
  const [file] = rendered.files ?? [];
  if (file) {
    const uploaded = await upload(file, account, deps);
    if (uploaded.kind !== 'sent') return uploaded;
    body = withMedia(body, uploaded.providerMessageId);
  }
  const answer = await callGraph(deps, graph, `${config.phoneNumberId}/messages`, { method: 'POST', json: body });
  return toSendOutcome(answer, messageRules);
}
