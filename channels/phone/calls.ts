/** Owns making a call and ending one. Source: https://www.twilio.com/docs/voice/api/call-resource */
import type { ChannelDeps, OpenAccount, Rendered, SendOutcome } from '../channel.ts';
import type { CallAnswer } from '../transport/call.ts';
import { createResource, refusalOf } from '../twilio/create.ts';
import { callTwilio, resourceUrl } from '../twilio/twilio-api.ts';
import { phoneAccessOf } from './config.ts';

/** Is a call to make: whom, what they hear, and who is told how it goes. */
export type CallRequest = { to: string; url: string; statusUrl: string; ringSeconds: number };

/** Renders a call to the form that Twilio's Calls resource takes. It is never recorded. */
export function renderCall(call: CallRequest, account: OpenAccount): Rendered {
  return {
    body: {
      To: call.to,
      From: phoneAccessOf(account).number,
      Url: call.url,
      Method: 'POST',
      StatusCallback: call.statusUrl,
      StatusCallbackMethod: 'POST',
      StatusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
      Timeout: call.ringSeconds,
      Record: 'false',
    },
  };
}

function codeOf(answer: CallAnswer): string {
  return answer.kind === 'answer' ? refusalOf(answer.status, answer.body).code : answer.kind;
}

/** Makes a call. `cut` and `timeout` are unknown: it may be ringing. */
export function sendCall(rendered: Rendered, account: OpenAccount, deps: ChannelDeps): Promise<SendOutcome> {
  return createResource('Calls.json', rendered.body, /^CA[A-Za-z0-9]{2,62}$/, account, deps);
}

/** Ends a call, whoever is on it. `over` is one that had ended, or that Twilio does not know. */
export async function hangUp(
  sid: string,
  account: OpenAccount,
  deps: ChannelDeps,
): Promise<{ kind: 'ended' | 'over' } | { kind: 'again'; code: string }> {
  const answer = await callTwilio(account, deps, resourceUrl(account, deps, `Calls/${sid}.json`), {
    method: 'POST',
    body: new URLSearchParams({ Status: 'completed' }),
  });
  const status = answer.kind === 'answer' ? answer.status : 0;
  if (status >= 200 && status < 300) return { kind: 'ended' };
  // 21220: the call is not in progress. Source: https://www.twilio.com/docs/api/errors/21220
  if (status === 404 || codeOf(answer) === '21220') return { kind: 'over' };
  return { kind: 'again', code: codeOf(answer) };
}
