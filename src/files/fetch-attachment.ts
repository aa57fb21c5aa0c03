/**
 * Owns copying an attachment from its provider into our bucket. The provider's secret goes to the provider alone: redirects are
 * followed without it. The file's id is derived, so that a repeated copy replaces the first.
 */
import type { MediaRequest } from '../../channels/channel.ts';
import { openAccount } from '../../channels/open-account.ts';
import { hookChannelFor } from '../../channels/registry.ts';
import { conversationOfMessage, type Region } from '../../schema/ids.ts';
import type { AttachmentPart } from '../../schema/message.ts';
import { Problem } from '../../schema/problems.ts';
import { channelDepsFor } from '../delivery/channel-deps.ts';
import { type Env, settingsOf } from '../env.ts';
import { toHex } from '../lib/bytes.ts';
import type { Clock } from '../lib/clock.ts';
import { readLimited } from '../lib/read-limited.ts';
import type { Snapshots } from '../markets/snapshots.ts';
import { type FileLimits, storeFile } from './file-store.ts';

export type FetchDeps = {
  env: Env;
  clock: Clock;
  snapshots: Pick<Snapshots, 'account' | 'market'>;
  fetch?: typeof fetch;
};
export type AttachmentToFetch = {
  address: { tenant: string; region: Region; market: string };
  account: string;
  messageId: string;
  /** The attachment's place among the message's parts. */
  part: number;
  attachment: AttachmentPart;
};
export type FetchedAttachment =
  | { kind: 'settled'; state: 'stored'; fileId: string; sizeBytes: number }
  | { kind: 'settled'; state: 'refused' | 'expired'; reason: string }
  | { kind: 'again'; error: string };

const timeoutMs = 20_000;
const maxRedirects = 3;

function isSafeTarget(url: URL, source: URL): boolean {
  // Local worlds speak plain HTTP with themselves; nothing else does.
  return url.protocol === 'https:' || url.origin === source.origin;
}

async function follow(fetcher: typeof fetch, media: MediaRequest): Promise<Response | 'refused'> {
  const source = new URL(media.url);
  const signal = AbortSignal.timeout(timeoutMs);
  let url = source;
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    const response = await fetcher(url.href, { headers: hop === 0 ? media.headers : {}, redirect: 'manual', signal });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || !location) return response;
    await response.body?.cancel();
    const next = URL.parse(location, url.href);
    if (!next || !isSafeTarget(next, source)) return 'refused';
    url = next;
  }
  return 'refused';
}

/** Derives the id under which a message's attachment is stored. */
export function fileIdFor(messageId: string, part: number): string {
  return `${messageId.replace(/^msg_/, 'fil_')}.${part}`;
}

async function sha256Of(bytes: Uint8Array): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)));
}

async function download(
  fetcher: typeof fetch,
  media: MediaRequest,
  limits: FileLimits,
): Promise<Uint8Array | FetchedAttachment> {
  const response = await follow(fetcher, media);
  if (response === 'refused') return { kind: 'settled', state: 'refused', reason: 'redirect' };
  // 202 says that the bytes are still being made ready: what comes with it is not the file.
  if (response.ok && response.status !== 202) {
    const bytes = await readLimited(response.body, limits.maxBytes);
    return bytes ?? { kind: 'settled', state: 'refused', reason: 'too-large' };
  }
  await response.body?.cancel();
  if ([404, 410, ...(media.goneStatuses ?? [])].includes(response.status))
    return { kind: 'settled', state: 'expired', reason: `http-${response.status}` };
  return { kind: 'again', error: `media-http-${response.status}` };
}

// The copy is what counts; one that the provider keeps longer than it need not is not worth failing for.
async function deleteAtProvider(fetcher: typeof fetch, media: MediaRequest): Promise<void> {
  if (!media.deleteUrl) return;
  const init = { method: 'DELETE', headers: media.headers, signal: AbortSignal.timeout(timeoutMs) };
  await fetcher(media.deleteUrl, init).then(
    (response) => response.body?.cancel(),
    () => undefined,
  );
}

/** Copies one attachment; it never rejects for what the provider or the file is like. */
export async function fetchAttachment(deps: FetchDeps, wanted: AttachmentToFetch): Promise<FetchedAttachment> {
  const { address, attachment, messageId, part } = wanted;
  const settings = settingsOf(deps.env);
  const [account, market] = await Promise.all([
    deps.snapshots.account(wanted.account),
    deps.snapshots.market(address.tenant, address.market),
  ]);
  const channel = hookChannelFor(account.channel);
  if (!channel?.media || !attachment.source || account.tenant !== address.tenant)
    return { kind: 'settled', state: 'refused', reason: 'no-source' };
  const fetcher: typeof fetch = deps.fetch ?? ((input, init) => fetch(input, init));
  const open = await openAccount(account, channel, settings.MASTER_KEY, deps.clock());
  try {
    const found = await channel.media(attachment.source, open, channelDepsFor(deps.env, deps.clock, fetcher));
    if (found.kind === 'again') return found;
    if (found.kind !== 'found') return { kind: 'settled', state: found.kind, reason: found.reason };
    const media = found.request;
    const bytes = await download(fetcher, media, market.attachments);
    if (!(bytes instanceof Uint8Array)) return bytes;
    if (media.sha256 && media.sha256 !== (await sha256Of(bytes))) return { kind: 'again', error: 'media-other-bytes' };
    const owner = conversationOfMessage(messageId);
    const file = {
      ...address,
      fileId: fileIdFor(messageId, part),
      name: attachment.name,
      type: attachment.type,
      bytes,
      ...(owner ? { owner } : {}),
    };
    const { fileId, sizeBytes } = await storeFile(deps.env, file, market.attachments, deps.clock());
    await deleteAtProvider(fetcher, media);
    return { kind: 'settled', state: 'stored', fileId, sizeBytes };
  } catch (error) {
    if (error instanceof Problem && (error.code === 'too-large' || error.code === 'unsupported-type'))
      return { kind: 'settled', state: 'refused', reason: error.code };
    return { kind: 'again', error: error instanceof Error ? error.name : 'failed' };
  }
}
