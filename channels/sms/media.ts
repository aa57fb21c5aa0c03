/** Owns how a picture of an MMS is read from Twilio: with the account's own token, which no other host ever sees. */
import type { ChannelDeps, MediaOutcome, OpenAccount } from '../channel.ts';
import { basicAuth } from '../twilio/twilio-api.ts';
import { smsAccessOf } from './config.ts';

function isTwilios(url: URL, apiUrl: string): boolean {
  if (url.origin === new URL(apiUrl).origin) return true;
  return (
    url.protocol === 'https:' &&
    url.port === '' &&
    (url.hostname === 'api.twilio.com' || /^api\.[a-z0-9.-]+\.twilio\.com$/.test(url.hostname))
  );
}

const notTheirs: MediaOutcome = { kind: 'refused', reason: 'not-the-providers' };

/** Says how to read a medium; an address that is not Twilio's is refused. Twilio keeps media until they are deleted. */
export async function smsMedia(source: string, account: OpenAccount, deps: ChannelDeps): Promise<MediaOutcome> {
  const { config, authTokens } = smsAccessOf(account);
  const url = URL.parse(source);
  if (!url || !isTwilios(url, deps.env.apis.twilio)) return notTheirs;
  // One medium of one message and nothing else of the account: what is copied is deleted there.
  const medium = new RegExp(`/2010-04-01/Accounts/${config.accountSid}/Messages/[0-9A-Za-z]+/Media/[0-9A-Za-z]+$`);
  if (!medium.test(url.pathname) || url.search || url.username) return notTheirs;
  const headers = { authorization: basicAuth(config.accountSid, authTokens[0] ?? '') };
  return { kind: 'found', request: { url: url.href, headers, deleteUrl: url.href } };
}
