/** Owns text messages for the bench: signed before they are sent, each under an id of its own. */
import { randomBytes } from 'node:crypto';
import { type Line, signedHook } from '../test/world/text-load.ts';
import type { Shot } from './load.ts';

/** Signs one message from a number of the bench. */
export function signedText(gatewayUrl: string, line: Line, from: string, text: string): Shot {
  return signedHook(gatewayUrl, line, { sid: `SM${randomBytes(16).toString('hex')}`, from, text });
}
