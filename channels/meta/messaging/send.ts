/**
 * Owns one send and what its outcome means. The Send API takes no idempotency key: what may have been taken is unknown, until its
 * echo, a report or a person settles it. Source: https://developers.facebook.com/docs/messenger-platform/reference/send-api
 */
import * as z from 'zod';
import type { ChannelDeps, OpenAccount, Rendered, SendOutcome } from '../../channel.ts';
import { callGraph } from '../graph.ts';
import { type SendRules, toSendOutcome } from '../send-outcome.ts';
import { atHost, messagingAccessOf } from './access.ts';
import { isFinal, isUncertain, waitFor } from './errors.ts';

const sentSchema = z.object({ message_id: z.string().min(1).max(300) });

const rules: SendRules = {
  idOf: (body) => sentSchema.safeParse(body).data?.message_id,
  again: waitFor,
  isUnknown: isUncertain,
  refused: isFinal,
};

/** Sends one rendered message. */
export async function sendMessaging(rendered: Rendered, account: OpenAccount, deps: ChannelDeps): Promise<SendOutcome> {
  const access = messagingAccessOf(account);
  const path = `${access.settings.senderId}/messages`;
  return toSendOutcome(
    await callGraph(atHost(deps, access), access.graph, path, { method: 'POST', json: rendered.body }),
    rules,
  );
}
