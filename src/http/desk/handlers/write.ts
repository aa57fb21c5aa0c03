/** Owns the agent's words: messages to the customer, notes among ourselves, and what became of what was sent. */
import type { z } from 'zod';
import type { messageRequest, noteRequest, readRequest, settleRequest } from '../../../../schema/api/desk.ts';
import { conversationOfMessage } from '../../../../schema/ids.ts';
import type { Part } from '../../../../schema/message.ts';
import { Problem } from '../../../../schema/problems.ts';
import { toAgent } from '../../../tenancy/principal.ts';
import type { Call } from '../../api/route.ts';
import { approvedTemplate } from '../approved-template.ts';
import { checkedAttachments } from '../attachments.ts';
import { command } from '../command.ts';

/** Writes to the customer. Parts may only be files that were handed in for this conversation before, or one approved message. */
export async function writeMessage(call: Call<'conversation', unknown, z.output<typeof messageRequest>>) {
  const { text, parts = [], clientId, legId } = call.body;
  const words: Part[] = text.trim() === '' ? [] : [{ kind: 'text', text }];
  const content = [...words, ...(await checkedParts(call, parts, legId))];
  if (content.length === 0) throw new Problem('invalid', 'text: is empty');
  return command(call, {
    type: 'WriteMessage',
    once: call.onceFor('WriteMessage', clientId),
    agent: toAgent(call.principal),
    parts: content,
    ...(clientId ? { clientId } : {}),
    ...(legId ? { legId } : {}),
  });
}

async function checkedParts(
  call: Call<'conversation', unknown, unknown>,
  parts: readonly Part[],
  legId: string | undefined,
): Promise<Part[]> {
  const [template] = parts.filter((part) => part.kind === 'template');
  if (!template) return checkedAttachments(call, parts);
  // What the provider approved goes out as it is, and alone.
  if (parts.length > 1) throw new Problem('invalid', 'parts: an approved message goes alone');
  return [await approvedTemplate(call, template, legId)];
}

/** Writes an internal note. */
export async function writeNote(call: Call<'conversation', unknown, z.output<typeof noteRequest>>) {
  const { text, clientId } = call.body;
  return command(call, {
    type: 'WriteNote',
    once: call.onceFor('WriteNote', clientId),
    agent: toAgent(call.principal),
    text,
    ...(clientId ? { clientId } : {}),
  });
}

/** Marks what the customer wrote as read by an agent. */
export async function markRead(call: Call<'conversation', unknown, z.output<typeof readRequest>>) {
  return command(call, { type: 'MarkRead', once: call.onceFor('MarkRead'), by: 'agent', upToSeq: call.body.upToSeq });
}

/** Says what became of a message whose status is unknown. */
export async function settle(call: Call<'conversation', unknown, z.output<typeof settleRequest>>) {
  return command(call, {
    type: 'SettleDelivery',
    once: call.onceFor('SettleDelivery'),
    agent: toAgent(call.principal),
    messageId: messageOf(call),
    status: call.body.status,
  });
}

/** Sends a message that failed once more. */
export async function retry(call: Call<'conversation', unknown, unknown>) {
  return command(call, {
    type: 'RetryMessage',
    once: call.onceFor('RetryMessage'),
    agent: toAgent(call.principal),
    messageId: messageOf(call),
  });
}

function messageOf({ params, address }: Call<'conversation', unknown, unknown>): string {
  const messageId = params.messageId ?? '';
  if (conversationOfMessage(messageId) !== address.conversationId) throw new Problem('not-found');
  return messageId;
}
