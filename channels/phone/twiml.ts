/** Owns how a plan becomes TwiML: through Twilio's own builder alone, which escapes what is said. */
import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import type { Dial, Gather, Plan, Sentence } from './plan.ts';
import { voiceOf } from './voices.ts';

/** What XML 1.0 cannot carry, whatever escapes it. Source: https://www.w3.org/TR/xml/#charsets */
const unspeakable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Source: https://www.twilio.com/docs/voice/twiml/say#limits */
const maxSpoken = 4_096;

type Speaker = { say(attributes: VoiceResponse.SayAttributes, message: string): unknown };

/** Writes a plan as a TwiML document; `country` decides the accent. */
export function toTwiml(plan: Plan, country: string): string {
  const response = new VoiceResponse();
  for (const verb of plan) {
    if (verb.verb === 'say') say(response, verb, country);
    else if (verb.verb === 'pause') response.pause({ length: verb.seconds });
    else if (verb.verb === 'gather') gather(response, verb, country);
    else if (verb.verb === 'dial') dial(response, verb);
    else if (verb.verb === 'redirect') response.redirect({ method: 'POST' }, verb.to);
    else response.hangup();
  }
  return response.toString();
}

function say(speaker: Speaker, { text, language }: Sentence, country: string): void {
  const { voice, speaks } = voiceOf(language, country);
  speaker.say({ voice, language: speaks }, text.replace(unspeakable, ' ').slice(0, maxSpoken));
}

function gather(response: VoiceResponse, asked: Gather, country: string): void {
  const { ask, language, digits, hints, timeoutSeconds, action } = asked;
  const element = response.gather({
    input: hints ? ['dtmf', 'speech'] : ['dtmf'],
    action,
    method: 'POST',
    timeout: timeoutSeconds,
    // Silence is an answer too: without this the call would end where nobody says anything.
    actionOnEmptyResult: true,
    finishOnKey: '#',
    ...(digits === undefined ? {} : { numDigits: digits }),
    ...(hints
      ? {
          language: voiceOf(language, country).hears,
          hints: hints.join(', '),
          speechTimeout: 'auto',
          profanityFilter: false,
        }
      : {}),
  });
  for (const sentence of ask) say(element, sentence, country);
}

function dial(response: VoiceResponse, verb: Dial): void {
  const { to, callerId, ringSeconds, limitSeconds, action, report, machine, screen } = verb;
  const element = response.dial({
    action,
    method: 'POST',
    callerId,
    timeout: ringSeconds,
    timeLimit: limitSeconds,
    record: 'do-not-record',
    // Who waits hears it ring until somebody has taken the call, not when a phone was lifted.
    answerOnBridge: true,
  });
  element.number(
    {
      statusCallback: report,
      statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
      statusCallbackMethod: 'POST',
      ...(screen ? { url: screen, method: 'POST' } : {}),
      // On <Number> detection never holds the call up: both are connected, and the verdict comes to its own address.
      ...(machine ? { machineDetection: 'Enable', amdStatusCallback: machine, amdStatusCallbackMethod: 'POST' } : {}),
    },
    to,
  );
}

/** Creates the answer that carries a TwiML document. */
export function twimlResponse(twiml: string): Response {
  return new Response(twiml, { headers: { 'content-type': 'text/xml; charset=utf-8', 'cache-control': 'no-store' } });
}

/** Is the document that asks for nothing. */
export const emptyTwiml = toTwiml([], '');
