/**
 * Owns the sending of what was written here: kept in the browser until it is acknowledged, sent one at a time in the order of
 * writing, and repeated under the same id until it is known to be stored or refused for good.
 */
import type { Part } from '../../../schema/message.ts';
import type { DownFrame } from '../../../schema/socket/down.ts';
import type { UpFrame } from '../../../schema/socket/up.ts';
import { type Outbox, putUnsent, settledBy, type Unsent } from './outbox.ts';
import type { Box } from './storage.ts';
import { hasArrived, type Transcript } from './transcript.ts';

export type Sending = {
  outbox(): Outbox;
  say(parts: Part[]): void;
  retry(message: Unsent): void;
  discard(clientId: string): void;
  take(frame: DownFrame, transcript: Transcript): void;
  /** Forgets what was on its way on a connection that is gone: it is sent again. */
  letGo(): void;
  stop(): void;
};

export type SendingDeps = {
  box: Box;
  now: () => number;
  createId: () => string;
  /** Hands a frame to the connection; false when there is none that takes messages. */
  send: (frame: UpFrame) => boolean;
  renew: () => void;
};

const outKey = 'out:';
const ackWithinMs = 15_000;
const promptMs = 10_000;
const longestWaitMs = 20_000;

/** Keeps a message until it is acknowledged. */
export function keepUnsent(box: Box, message: Unsent): void {
  box.set(outKey + message.clientId, message.state === 'delivered' ? undefined : message);
}

/** Builds the sending, with what an earlier page has left. */
export function createSending({ box, now, createId, send, renew }: SendingDeps): Sending {
  let outbox: Outbox = box
    .keys()
    .flatMap((key) => (key.startsWith(outKey) ? (box.get<Unsent>(key) ?? []) : []))
    .reduce(putUnsent, []);
  let onItsWay: string | undefined;
  let setbacks = 0;
  let ackTimer: ReturnType<typeof setTimeout> | undefined;
  let againTimer: ReturnType<typeof setTimeout> | undefined;

  function letGo(): void {
    onItsWay = undefined;
    clearTimeout(ackTimer);
  }

  function put(message: Unsent): void {
    keepUnsent(box, message);
    outbox = putUnsent(outbox, message);
    pump();
  }

  function drop(clientId: string): void {
    box.set(outKey + clientId, undefined);
    outbox = outbox.filter((message) => message.clientId !== clientId);
  }

  function pump(): void {
    const next = outbox.find(({ state }) => state === 'sending');
    if (!next || onItsWay || againTimer) return;
    const { clientId, parts, writtenAt } = next;
    // A browser's clock may be wrong: it is quoted only for what had to wait.
    const sentAt = now() - writtenAt > promptMs ? writtenAt : undefined;
    if (!send({ type: 'send', clientId, parts, sentAt })) return;
    onItsWay = clientId;
    ackTimer = setTimeout(() => {
      letGo();
      renew();
    }, ackWithinMs);
  }

  /** Waits longer each time the other side asks for patience. */
  function later(work: () => void): void {
    clearTimeout(againTimer);
    againTimer = setTimeout(
      () => {
        againTimer = undefined;
        work();
      },
      Math.min(longestWaitMs, 250 * 2 ** setbacks),
    );
    setbacks += 1;
  }

  function settle(frame: DownFrame): void {
    const settled = settledBy(frame, onItsWay);
    if (!settled) return;
    const { clientId, as } = settled;
    if (clientId === onItsWay) letGo();
    const message = outbox.find((each) => each.clientId === clientId);
    if (as === 'moved' || as === 'again') later(as === 'moved' ? renew : pump);
    else {
      setbacks = 0;
      if (message) put({ ...message, state: as });
    }
  }

  return {
    outbox: () => outbox,
    say: (parts) => put({ clientId: createId(), parts, writtenAt: now(), state: 'sending' }),
    retry: (message) => put({ ...message, state: 'sending' }),
    discard: drop,
    take(frame, transcript) {
      settle(frame);
      if (frame.type === 'events') {
        for (const { clientId } of outbox) {
          if (!hasArrived(transcript, clientId)) continue;
          // Its event is as good as its acknowledgement.
          if (clientId === onItsWay) letGo();
          drop(clientId);
        }
      }
      pump();
    },
    letGo,
    stop() {
      letGo();
      clearTimeout(againTimer);
    },
  };
}
