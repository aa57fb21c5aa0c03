/** Owns signed text messages for the bench: each request is ready before the clock starts. */
import { randomBytes } from 'node:crypto';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import type { Line } from '../test/world/text-load.ts';
import type { Shot } from './load.ts';

/** Signs one message from a number of the bench. */
export function signedText(gatewayUrl: string, line: Line, from: string, text: string): Shot {
  const url = `${gatewayUrl}/hooks/sms/${line.account}`;
  const sid = `SM${randomBytes(16).toString('hex')}`;
  const fields = {
    MessageSid: sid,
    SmsSid: sid,
    AccountSid: line.accountSid,
    MessagingServiceSid: line.messagingServiceSid,
    From: from,
    To: line.number,
    Body: text,
    NumMedia: '0',
    NumSegments: '1',
    ApiVersion: '2010-04-01',
  };
  return {
    url: url,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': getExpectedTwilioSignature(line.authToken, url, fields),
    },
    body: new URLSearchParams(fields).toString(),
  };
}

/** Gives the nth phone number of the bench; all lie in ranges kept for fiction. */
export function phone(index: number): string {
  const areas = [415, 212, 312, 206, 503, 702];
  return `+1${areas[Math.floor(index / 100) % areas.length]}55501${String(index % 100).padStart(2, '0')}`;
}
