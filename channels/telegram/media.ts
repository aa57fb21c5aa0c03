/** Owns finding a file's bytes: its path is asked for, and the link made of it goes to whoever fetches it and nowhere else. */
import * as z from 'zod';
import type { ChannelDeps, MediaOutcome, OpenAccount } from '../channel.ts';
import { fileIdIn, maxFetchBytes } from './media-source.ts';
import { callTelegram, fileUrl, isTokenRefused } from './telegram-api.ts';

const fileSchema = z.object({ file_size: z.number().optional(), file_path: z.string().max(500) });
/** A path and nothing that could lead elsewhere. */
const pathForm = /^(?!.*\.\.)[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*$/;

/** Says where a file's bytes are; a link works for at least an hour. Source: https://core.telegram.org/bots/api#getfile */
export async function telegramMedia(source: string, account: OpenAccount, deps: ChannelDeps): Promise<MediaOutcome> {
  const fileId = fileIdIn(source);
  if (!fileId) return { kind: 'refused', reason: 'not-the-providers' };
  const answer = await callTelegram(account, deps, 'getFile', { file_id: fileId });
  if (answer.kind === 'error' && answer.code === 400 && !/temporarily unavailable/i.test(answer.description))
    return /too big/i.test(answer.description)
      ? { kind: 'refused', reason: 'too-large' }
      : { kind: 'expired', reason: 'no-such-file' };
  if (answer.kind !== 'done')
    return { kind: 'again', error: isTokenRefused(answer) ? 'telegram-token' : `telegram-${codeOf(answer)}` };
  const file = fileSchema.safeParse(answer.result);
  if (!file.success || !pathForm.test(file.data.file_path)) return { kind: 'again', error: 'telegram-unreadable' };
  if ((file.data.file_size ?? 0) > maxFetchBytes) return { kind: 'refused', reason: 'too-large' };
  return { kind: 'found', request: { url: fileUrl(account, deps, file.data.file_path), headers: {} } };
}

function codeOf(answer: { kind: string; code?: number }): string {
  return answer.code === undefined ? answer.kind : String(answer.code);
}
