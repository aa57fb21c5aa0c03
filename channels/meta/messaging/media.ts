/**
 * Owns where an inbound file's bytes are: at a signed link on Meta's file hosts, which goes bad after a while and is answered 403 then.
 * The token is not needed there and goes nowhere.
 */
import type { ChannelDeps, MediaOutcome, OpenAccount } from '../../channel.ts';
import { userAgent } from '../graph.ts';
import { atHost, messagingAccessOf } from './access.ts';
import { isMetaFile } from './hosts.ts';

/** Finds an inbound file. A link to any other host is refused: nobody but Meta keeps a customer's file. */
export async function messagingMedia(source: string, account: OpenAccount, deps: ChannelDeps): Promise<MediaOutcome> {
  const url = URL.parse(source);
  const { graph } = atHost(deps, messagingAccessOf(account)).env.apis;
  if (!url || !isMetaFile(url, graph)) return { kind: 'refused', reason: 'not-the-providers' };
  return { kind: 'found', request: { url: url.href, headers: { 'user-agent': userAgent }, goneStatuses: [403] } };
}
