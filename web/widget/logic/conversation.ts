/** Owns one visitor's live conversation: the socket, what of history is at hand, who is typing. Sending is sending.ts's. */
import type { DownFrame } from '../../../schema/socket/down.ts';
import { protocolVersion } from '../../../schema/socket/version.ts';
import { createLiveSocket, type LiveSocket, type LiveState, type SocketLike } from '../../shared/live-socket.ts';
import type { Outbox } from './outbox.ts';
import { createSending, type Sending } from './sending.ts';
import type { Box } from './storage.ts';
import { emptyTranscript, newestSeq, readUpTo, type Transcript, takeFrame } from './transcript.ts';

export type Typing = { who: 'bot' | 'agent'; name?: string | undefined };
export type ConversationView = {
  transcript: Transcript;
  outbox: Outbox;
  typing: Typing | undefined;
  line: LiveState | undefined;
  /** Whether everything that was said is at hand. */
  isWhole: boolean;
};

export type Conversation = {
  view(): ConversationView;
  sending: Sending;
  /** Connects, or does not wait for the next attempt. */
  connect(): void;
  /** Tells our side that somebody types, now and then while they do; screens forget it by themselves. */
  typing(on: boolean): void;
  /** Tells our side that everything shown was read. */
  read(): void;
  stop(): void;
};

export type ConversationDeps = {
  box: Box;
  open: () => SocketLike;
  now: () => number;
  random: () => number;
  createId: () => string;
  onChange: () => void;
  /** Is told when connections fail again and again: the session may be over. */
  onTrouble: () => void;
};

const begunKey = 'begun';
const typingShownMs = 20_000;
const tellTypingEveryMs = 4_000;

/** Tells whether an earlier page has begun a conversation, which may have an answer by now. */
export function hasBegun(box: Box): boolean {
  return box.get(begunKey) ?? false;
}

/** Builds the conversation; it connects only when told to. */
export function createConversation(deps: ConversationDeps): Conversation {
  const { box, now, onChange } = deps;
  let transcript = emptyTranscript;
  let typing: Typing | undefined;
  let line: LiveState | undefined;
  /** The conversation whose history is at hand, and the one whose history is on its way. */
  let whole: string | undefined;
  let coming: string | undefined;
  let asked = 0;
  let failures = 0;
  let toldRead = '';
  let toldTypingAt = 0;
  let socket: LiveSocket | undefined;
  let shownTimer: ReturnType<typeof setTimeout> | undefined;

  const sending = createSending({
    ...deps,
    send: (frame) => !!(coming || whole) && !!socket?.send(frame),
    renew: () => socket?.renew(),
  });

  function resume(after: number): void {
    asked = after;
    coming = undefined;
    socket?.send({ type: 'resume', v: protocolVersion, after });
  }

  function showTyping(next?: Typing): void {
    clearTimeout(shownTimer);
    typing = next;
    if (next)
      shownTimer = setTimeout(() => {
        showTyping();
        onChange();
      }, typingShownMs);
  }

  /** Follows history: only its last frame, which says that no more follow, makes the next connection ask for less. */
  function takeHistory(frame: DownFrame): void {
    transcript = takeFrame(transcript, frame);
    if (frame.type === 'hello') {
      // Another conversation answers than the one that was meant: what was asked for says nothing about it.
      if (whole !== frame.conversationId && asked > 0) {
        whole = undefined;
        resume(0);
      } else coming = frame.conversationId;
    }
    if (frame.type !== 'events') return;
    if (!frame.more && coming) {
      whole = coming;
      coming = undefined;
    }
    if (frame.events.length > 0) box.set(begunKey, true);
  }

  function take(frame: DownFrame): void {
    if (frame.type === 'typing' && frame.who !== 'customer')
      showTyping(frame.on ? { who: frame.who, name: frame.name } : undefined);
    if (frame.type === 'events' && frame.events.some(({ type }) => type === 'MessageWritten')) showTyping();
    takeHistory(frame);
    sending.take(frame, transcript);
    onChange();
  }

  function changeLine(next: LiveState): void {
    line = next;
    if (next === 'open') failures = 0;
    else sending.letGo();
    if (next === 'waiting') {
      showTyping();
      failures += 1;
      if (failures > 1) deps.onTrouble();
    }
    onChange();
  }

  return {
    view: () => ({ transcript, outbox: sending.outbox(), typing, line, isWhole: !!whole }),
    sending,
    connect() {
      if (socket && line === 'waiting') socket.renew();
      socket ??= createLiveSocket({
        path: '',
        open: deps.open,
        random: deps.random,
        onOpen: () => resume(whole ? newestSeq(transcript) : 0),
        // The gateway checks frames where they are made; what is strange in one is passed over where it is read.
        onFrame: (frame) => take(frame as DownFrame),
        onState: changeLine,
      });
    },
    typing(on) {
      if (on ? now() - toldTypingAt < tellTypingEveryMs : toldTypingAt === 0) return;
      toldTypingAt = on ? now() : 0;
      socket?.send({ type: 'typing', on });
    },
    read() {
      const upToSeq = newestSeq(transcript, 'MessageWritten');
      const said = `${transcript.room} ${upToSeq}`;
      if (!whole || said === toldRead || upToSeq <= readUpTo(transcript, 'customer')) return;
      if (socket?.send({ type: 'read', upToSeq })) toldRead = said;
    },
    stop() {
      clearTimeout(shownTimer);
      sending.stop();
      socket?.stop();
    },
  };
}
