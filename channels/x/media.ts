/**
 * Owns reading files of direct messages: X's own hosts, with a signature of the account, which no other host ever sees.
 * Source: https://docs.x.com/x-api/enterprise-gnip-2.0/fundamentals/account-activity#retrieving-media-from-direct-messages
 */
import type { ChannelDeps, MediaOutcome, OpenAccount } from '../channel.ts';
import { signedHeader } from './x-api.ts';

const hosts = ['ton.twitter.com', 'ton.x.com', 'video.twimg.com', 'pbs.twimg.com'];

/** Tells whether an address is one where X keeps files of direct messages. */
function isTheirs(url: URL, api: string): boolean {
  const { origin, pathname } = new URL(api);
  if (url.origin === origin && url.pathname.startsWith(`${pathname.replace(/\/+$/, '')}/ton/`)) return true;
  return url.protocol === 'https:' && url.port === '' && hosts.includes(url.hostname);
}

/** Says how to read a file. */
export async function xMedia(source: string, account: OpenAccount, deps: ChannelDeps): Promise<MediaOutcome> {
  const url = URL.parse(source);
  if (!url || url.username || !isTheirs(url, deps.env.apis.x)) return { kind: 'refused', reason: 'not-the-providers' };
  const authorization = await signedHeader(account, deps, 'GET', url.href);
  return { kind: 'found', request: { url: url.href, headers: { authorization } } };
}
