/**
 * Owns finding a file's bytes, which LINE keeps for a time under the message's id. Videos and sounds are made ready first.
 * Source: https://developers.line.biz/en/reference/messaging-api/#get-content
 */
import * as z from 'zod';
import type { ChannelDeps, MediaOutcome, OpenAccount } from '../channel.ts';
import { callLine, lineAuth, lineUrl } from './line-api.ts';
import { contentIn } from './media-source.ts';

const transcodingSchema = z.object({ status: z.enum(['processing', 'succeeded', 'failed']) });

/** Says how to read a file: the token goes to LINE's data host and no other. */
export async function lineMedia(source: string, account: OpenAccount, deps: ChannelDeps): Promise<MediaOutcome> {
  const content = contentIn(source);
  if (!content) return { kind: 'refused', reason: 'not-the-providers' };
  const path = `v2/bot/message/${content.messageId}/content`;
  const request = { url: lineUrl(deps, 'lineData', path), headers: lineAuth(account) };
  if (content.kind === 'image' || content.kind === 'file') return { kind: 'found', request };

  const answer = await callLine(account, deps, `${path}/transcoding`, {}, 'lineData');
  if (answer.kind !== 'answer') return { kind: 'again', error: `line-${answer.kind}` };
  if (answer.status === 404 || answer.status === 410) return { kind: 'expired', reason: `http-${answer.status}` };
  const told = answer.status === 200 ? transcodingSchema.safeParse(answer.body) : undefined;
  if (!told?.success) return { kind: 'again', error: `line-http-${answer.status}` };
  if (told.data.status === 'failed') return { kind: 'refused', reason: 'transcoding-failed' };
  return told.data.status === 'processing' ? { kind: 'again', error: 'line-transcoding' } : { kind: 'found', request };
}
