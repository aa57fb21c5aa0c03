/** Owns what a caller said or keyed as one message of theirs. Everything else a call tells is no message. */
import type { Handle } from '../../schema/channel.ts';
import type { InboundItem, InboundMessage } from '../../schema/inbound.ts';
import type { HookRequest } from '../channel.ts';
import { readVoiceHook } from './hook.ts';

/** Names the caller. A withheld number is nobody's address: each such call is its own. */
export function callerOf({ callSid, from }: { callSid: string; from?: string | undefined }): Handle {
  return { kind: 'phone', value: from ?? `withheld:${callSid}` };
}

/** Makes a caller's words their message; `part` tells the things said in one call apart. A caller's number proves nothing. */
export function toSpokenMessage(said: {
  callSid: string;
  from?: string | undefined;
  part: string | number;
  text: string;
  language?: string;
}): InboundMessage {
  return {
    kind: 'message',
    providerEventId: `${said.callSid}:${said.part}`,
    from: callerOf(said),
    trust: said.from ? 'channel' : 'anonymous',
    content: { parts: [{ kind: 'text', text: said.text }] },
    // The call itself answers: nobody is asked to, unless the caller asks for somebody.
    appointment: true,
    ...(said.language ? { profile: { language: said.language } } : {}),
  };
}

/** Turns a verified hook into the message that it carries, or into a notice of how a call is. */
export function parsePhone(request: HookRequest): InboundItem[] {
  const hook = readVoiceHook(request);
  const text = hook.speech || hook.digits;
  if (!text) return [{ kind: 'notice', what: `call-${hook.status || 'unknown'}` }];
  return [toSpokenMessage({ ...hook, part: request.url.searchParams.get('step') ?? '0', text })];
}
