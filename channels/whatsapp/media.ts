/**
 * Owns where an inbound file's bytes are: Meta's id is asked for an address, which lives five minutes and takes the token once more.
 * The token goes to Meta's own hosts alone. Source: https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media
 */
import * as z from 'zod';
import type { ChannelDeps, MediaOutcome, OpenAccount } from '../channel.ts';
import { callGraph, type GraphAnswer, userAgent } from '../meta/graph.ts';
import { whatsAppAccessOf } from './config.ts';
import { hexHash, type MediaSource, readSource } from './media-source.ts';

const mediaSchema = z.object({ url: z.string().max(4_000), sha256: z.string().nullish() });

/** Files come from lookaside.fbsbx.com; mmg.whatsapp.net and scontent…fbcdn.net are what it may point to. */
const metaHosts = /(^|\.)(fbsbx\.com|whatsapp\.net|fbcdn\.net)$/;

function isMetas(url: URL, graphUrl: string): boolean {
  if (url.username || url.password) return false;
  // A local world has the files on the same host as the API.
  if (url.origin === new URL(graphUrl).origin) return true;
  return url.protocol === 'https:' && url.port === '' && metaHosts.test(url.hostname);
}

/** Meta answers 400 with code 100 (subcode 33 or none) for an id that does not exist any more: after seven days, or deleted. */
function outcomeOfFailure(answer: GraphAnswer): MediaOutcome {
  if (answer.kind !== 'answer') return { kind: 'again', error: `media-${answer.kind}` };
  const { status, error } = answer;
  if (status === 404 || status === 410 || error?.code === 100)
    return { kind: 'expired', reason: `graph-${error?.code ?? status}` };
  return { kind: 'again', error: `media-${error?.code ?? `http-${status}`}` };
}

async function locate(
  source: MediaSource,
  account: OpenAccount,
  deps: ChannelDeps,
): Promise<MediaSource | MediaOutcome> {
  const { id, url, sha256 } = source;
  if (!id) return { ...(url ? { url } : {}), ...(sha256 ? { sha256 } : {}) };
  const { config, graph } = whatsAppAccessOf(account);
  const answer = await callGraph(deps, graph, id, { query: { phone_number_id: config.phoneNumberId } });
  const told = answer.kind === 'answer' && !answer.error ? mediaSchema.safeParse(answer.body) : undefined;
  if (!told?.success) return outcomeOfFailure(answer);
  // What the signed hook said of the bytes counts for more than what came by another way.
  const hash = sha256 ?? hexHash(told.data.sha256 ?? undefined);
  return { url: told.data.url, ...(hash ? { sha256: hash } : {}) };
}

/** Finds an inbound file. An address outside Meta's hosts is refused: the token would go there. */
export async function whatsAppMedia(source: string, account: OpenAccount, deps: ChannelDeps): Promise<MediaOutcome> {
  const found = await locate(readSource(source), account, deps);
  if ('kind' in found) return found;
  const url = URL.parse(found.url ?? '');
  if (!url || !isMetas(url, deps.env.apis.graph)) return { kind: 'refused', reason: 'not-the-providers' };
  const { token } = whatsAppAccessOf(account).graph;
  const headers = { authorization: `Bearer ${token}`, 'user-agent': userAgent };
  return { kind: 'found', request: { url: url.href, headers, ...(found.sha256 ? { sha256: found.sha256 } : {}) } };
}
