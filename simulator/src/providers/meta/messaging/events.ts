/** Owns how Meta writes what happened on a page or an Instagram account, and posts it. */
import type { Env } from '../../../env.ts';
import type { SayRequest } from '../../../say-request.ts';
import type { Post } from '../../post.ts';
import { metaPost } from '../hook.ts';
import type { App } from './app.ts';
import type { MessagingLine } from './line.ts';

export type Json = Record<string, unknown>;
export type Handling = { signature?: SayRequest['signature']; retries?: number | undefined };

/** Writes an event of a person. */
export function eventOf(line: MessagingLine, person: string, at: number, body: Json): Json {
  return { sender: { id: person }, recipient: { id: line.ownId }, timestamp: at, ...body };
}

/** Writes the echo of a message that went to a person. */
export function echoOf(line: MessagingLine, person: string, at: number, message: Json): Json {
  return {
    sender: { id: line.ownId },
    recipient: { id: person },
    timestamp: at,
    message: { is_echo: true, ...message },
  };
}

/** Prepares a hook with events; in standby when another app answers. */
export function hookFor(
  env: Env,
  app: App,
  line: MessagingLine,
  events: readonly Json[],
  { isStandby = false, ...handling }: Handling & { isStandby?: boolean } = {},
): Post & { body: string } {
  const entry = { id: line.ownId, time: Date.now(), [isStandby ? 'standby' : 'messaging']: events };
  return metaPost({
    url: `${env.GATEWAY_URL}/hooks/${app.channel}/${line.account.id}`,
    appSecret: line.appSecret,
    payload: { object: app.object, entry: [entry] },
    ...handling,
  });
}
