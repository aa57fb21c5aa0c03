/** Owns the messages that were written here and are not known to have arrived. Pure; keeping and sending is sending.ts's. */
import type { Part } from '../../../schema/message.ts';
import type { DownFrame } from '../../../schema/socket/down.ts';

/** Is `sending` until it is acknowledged; `delivered` until its event has come; `failed` when it was refused for what it is. */
export type Unsent = {
  clientId: string;
  parts: Part[];
  writtenAt: number;
  state: 'sending' | 'delivered' | 'failed';
};

export type Outbox = readonly Unsent[];

/** Puts messages in, or changes them, in the order they were written; what is delivered stays so. */
export function putUnsent(outbox: Outbox, message: Unsent): Outbox {
  const known = outbox.find(({ clientId }) => clientId === message.clientId);
  if (known?.state === 'delivered') return outbox;
  return [...outbox.filter((each) => each !== known), message].sort(
    (a, b) => a.writtenAt - b.writtenAt || (a.clientId < b.clientId ? -1 : 1),
  );
}

// These refuse the moment, not the message.
const passing = ['too-many', 'unavailable', 'internal', 'upstream-failed'];

export type Settled = { clientId: string; as: 'delivered' | 'failed' | 'again' | 'moved' };

/** Reads what a frame says about a message; one that answers nobody by name answers the message on its way. */
export function settledBy(frame: DownFrame, onItsWay: string | undefined): Settled | undefined {
  if (frame.type !== 'ack' && frame.type !== 'error' && frame.type !== 'moved') return undefined;
  const clientId = frame.clientId ?? onItsWay;
  if (!clientId) return undefined;
  if (frame.type !== 'error') return { clientId, as: frame.type === 'ack' ? 'delivered' : 'moved' };
  return { clientId, as: passing.includes(frame.code) ? 'again' : 'failed' };
}
