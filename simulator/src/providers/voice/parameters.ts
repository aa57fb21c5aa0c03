/**
 * Owns what Twilio tells of a call, as parameters and as a resource. Sources: https://www.twilio.com/docs/voice/twiml#request-parameters,
 * https://www.twilio.com/docs/voice/api/call-resource
 */
import { type PhoneCall, secondsOf } from './call.ts';

/** Writes the parameters that every hook of a call has. */
export function callParameters(call: PhoneCall, accountSid: string): Record<string, string> {
  return {
    AccountSid: accountSid,
    ApiVersion: '2010-04-01',
    CallSid: call.sid,
    CallStatus: call.status,
    Called: call.to,
    Caller: call.from,
    Direction: call.direction,
    From: call.from,
    To: call.to,
    ...(call.parent ? { ParentCallSid: call.parent } : {}),
  };
}

/** Writes the parameters of a status callback. */
export function statusParameters(call: PhoneCall, accountSid: string, status: string): Record<string, string> {
  return {
    ...callParameters(call, accountSid),
    CallStatus: status,
    CallbackSource: 'call-progress-events',
    SequenceNumber: String(call.sequence),
    Timestamp: new Date().toUTCString(),
    ...(call.endedAt === undefined ? {} : { CallDuration: String(secondsOf(call)), Duration: '1' }),
  };
}

const toRfc2822 = (at: number) => new Date(at).toUTCString().replace('GMT', '+0000');

/** Converts a call to the resource that POST and GET answer with. */
export function toCallResource(call: PhoneCall, accountSid: string) {
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    date_created: toRfc2822(call.at),
    date_updated: toRfc2822(call.endedAt ?? call.answeredAt ?? call.at),
    direction: call.direction,
    duration: call.endedAt === undefined ? null : String(secondsOf(call)),
    end_time: call.endedAt === undefined ? null : toRfc2822(call.endedAt),
    from: call.from,
    parent_call_sid: call.parent ?? null,
    price: null,
    price_unit: 'USD',
    sid: call.sid,
    start_time: call.answeredAt === undefined ? null : toRfc2822(call.answeredAt),
    status: call.status,
    to: call.to,
    uri: `/2010-04-01/Accounts/${accountSid}/Calls/${call.sid}.json`,
  };
}
