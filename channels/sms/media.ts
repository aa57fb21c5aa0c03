/** Owns how a picture of an MMS is read from Twilio: with the account's own token, which no other host ever sees. */
import type { ChannelDeps, MediaRequest, OpenAccount } from '../channel.ts';
import { smsAccessOf } from './config.ts';
import { basicAuth } from './twilio-api.ts';

function isTwilios(url: URL, apiUrl: string): boolean {
  if (url.origin === new URL(apiUrl).origin) return true;
  return (
    url.protocol === 'https:' &&
    url.port === '' &&
    (url.hostname === 'api.twilio.com' || /^api\.[a-z0-9.-]+\.twilio\.com$/.test(url.hostname))
  );
}

/** Says how to read a medium, or undefined when its address is not Twilio's. Twilio keeps media until they are deleted. */
export function smsMedia(source: string, account: OpenAccount, deps: ChannelDeps): MediaRequest | undefined {
  const { config, authTokens } = smsAccessOf(account);
  const url = URL.parse(source);
  if (!url || !isTwilios(url, deps.env.twilioApiUrl)) return undefined;
  // One medium of one message and nothing else of the account: what is copied is deleted there.
  const medium = new RegExp(`/2010-04-01/Accounts/${config.accountSid}/Messages/[0-9A-Za-z]+/Media/[0-9A-Za-z]+$`);
  if (!medium.test(url.pathname) || url.search || url.username) return undefined;
  return {
    url: url.href,
    headers: { authorization: basicAuth(config.accountSid, authTokens[0] ?? '') },
    deleteUrl: url.href,
  };
}
