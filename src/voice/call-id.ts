/** Owns how calls are named: what a call is about decides its id, so that a repetition finds the call that there is. */
import type { Callback } from '../../schema/callback.ts';
import { idPrefixes, type Region } from '../../schema/ids.ts';

/** Names the call of a callback's attempt. */
export function outgoingCallId({ id, region }: Pick<Callback, 'id' | 'region'>, attempt: number): string {
  return `${idPrefixes.call}_${region}_${id.slice(id.lastIndexOf('_') + 1)}-${attempt}`;
}

/** Names a call that came in, after the provider's id of it. */
export function incomingCallId(region: Region, callSid: string): string {
  return `${idPrefixes.call}_${region}_${callSid.toLowerCase()}`;
}
