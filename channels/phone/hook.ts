/**
 * Owns reading what Twilio tells of a call into named values. Twilio adds parameters without notice: what is not known here is left
 * out. Sources: https://www.twilio.com/docs/voice/twiml#request-parameters, https://www.twilio.com/docs/voice/twiml/gather#action,
 * https://www.twilio.com/docs/voice/twiml/dial#dialaction, https://www.twilio.com/docs/voice/answering-machine-detection
 */
import { Problem } from '../../schema/problems.ts';
import type { HookRequest } from '../channel.ts';
import { hookFields } from '../twilio/fields.ts';

export type VoiceHook = {
  callSid: string;
  /** E.164; absent where the caller withholds it. */
  from?: string;
  to?: string;
  /** What was keyed: digits, `*` and `#`. */
  digits: string;
  /** What was understood of what was said. */
  speech: string;
  /** Twilio's word for how the call is, lower case. */
  status: string;
  /** How long the call took, once it is over. */
  seconds?: number;
  /** How a dialled call ended, at the action of a <Dial>. */
  dialStatus?: string;
  dialSeconds?: number;
  answeredBy?: string;
};

/** What is keyed into a menu is short; nothing longer is an answer to anything that is asked. */
const maxDigits = 40;
const maxSpeech = 1_000;
const longestSeconds = 7 * 86_400;

/** Reads a verified hook; throws Problem('malformed') without a call's own id: an invented one would defeat uniqueness. */
export function readVoiceHook(request: HookRequest): VoiceHook {
  const fields = hookFields(request);
  const callSid = fields.get('CallSid') ?? '';
  if (!/^CA[0-9a-zA-Z]{2,62}$/.test(callSid)) throw new Problem('malformed', 'CallSid is missing or not an id.');
  const from = phoneIn(fields.get('From'));
  const to = phoneIn(fields.get('To'));
  const seconds = secondsIn(fields.get('CallDuration'));
  const dialStatus = wordIn(fields.get('DialCallStatus'));
  const dialSeconds = secondsIn(fields.get('DialCallDuration'));
  const answeredBy = wordIn(fields.get('AnsweredBy'));
  return {
    callSid,
    digits: (fields.get('Digits') ?? '').replace(/[^0-9*#]/g, '').slice(0, maxDigits),
    speech: (fields.get('SpeechResult') ?? '').trim().slice(0, maxSpeech),
    status: wordIn(fields.get('CallStatus')),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(seconds === undefined ? {} : { seconds }),
    ...(dialStatus ? { dialStatus } : {}),
    ...(dialSeconds === undefined ? {} : { dialSeconds }),
    ...(answeredBy ? { answeredBy } : {}),
  };
}

function wordIn(text = ''): string {
  const word = text.trim().toLowerCase();
  return /^[a-z_-]{1,40}$/.test(word) ? word : '';
}

function secondsIn(text = ''): number | undefined {
  const value = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  return value <= longestSeconds ? value : undefined;
}

/**
 * What carriers send where a number is withheld, as digits of a telephone keypad.
 * Source: https://help.twilio.com/articles/223179988 (ANONYMOUS, UNKNOWN, RESTRICTED, BLOCKED and so on)
 */
const withheld = new Set(['+266696687', '+7378742833', '+2562533', '+8656696', '+86282452253', '+464']);

function phoneIn(text = ''): string | undefined {
  const value = text.trim();
  return /^\+[1-9]\d{6,14}$/.test(value) && !withheld.has(value) ? value : undefined;
}
