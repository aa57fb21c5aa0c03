/**
 * Owns one open conversation: reads it, follows it live, resumes from its newest seq after a pause, and keeps what was written
 * here until the journal has it. What it looks like is timeline.ts and header.ts; what can be done to it is commands.ts.
 */
import { type ConversationBody, conversationBody } from '../../../schema/api/desk.ts';
import { downFrame } from '../../../schema/socket/down.ts';
import { protocolVersion } from '../../../schema/socket/version.ts';
import { type Api, ApiError } from '../../shared/api-client.ts';
import { createLiveSocket, type LiveSocket, type LiveState, type OpenSocket } from '../../shared/live-socket.ts';
import { createSource, type Observable } from '../../shared/observable.ts';
import { type Header, toHeader } from './header.ts';
import { createOutgoing, type Draft, type Outgoing } from './outgoing.ts';
import { clientIdsOf, type Events, mergeEvents } from './timeline.ts';

export type Typing = { who: 'customer' | 'bot' | 'agent'; name?: string | undefined };

export type OpenConversation = {
  header: Header;
  events: Events;
  /** The newest event that the gateway's answer knew: what it says beside the events is as of then. */
  readSeq: number;
  hasOlder: boolean;
  olderState: 'idle' | 'loading' | 'failed';
  typing?: Typing;
  outgoing: readonly Outgoing[];
  live: LiveState;
};
export type ConversationView =
  | { phase: 'loading' }
  | { phase: 'failed'; error: ApiError }
  | ({ phase: 'ready' } & OpenConversation);

export type ConversationDeps = {
  api: Api;
  open: OpenSocket;
  random: () => number;
  now: () => number;
  newClientId: () => string;
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
};

export type ConversationStore = Observable<ConversationView> & {
  start(): () => void;
  reload(): Promise<void>;
  loadOlder(): Promise<void>;
  send(draft: Draft): void;
  retry(clientId: string): void;
  discard(clientId: string): void;
  setTyping(on: boolean): void;
  markRead(upToSeq: number): void;
  renew(): void;
};

const pageSize = 100;
const typingLastsMs = 6_000;

/** Builds the store of a conversation; nothing happens before `start`. */
export function createConversationStore(deps: ConversationDeps, id: string): ConversationStore {
  const path = `/api/desk/conversations/${id}`;
  const source = createSource<ConversationView>({ phase: 'loading' });
  let base: Header | undefined;
  let socket: LiveSocket | undefined;
  let typingEnds: ReturnType<typeof setTimeout> | undefined;
  let stopped = true;
  let readUpTo = 0;

  function change(part: Partial<OpenConversation>) {
    const view = source.get();
    if (view.phase === 'ready') source.set({ ...view, ...part });
  }

  function showTyping(typing: Typing | undefined) {
    clearTimeout(typingEnds);
    const view = source.get();
    if (view.phase !== 'ready') return;
    const { typing: _, ...rest } = view;
    source.set(typing ? { ...rest, typing } : rest);
    if (typing) typingEnds = setTimeout(() => showTyping(undefined), typingLastsMs);
  }

  function take(told: ConversationBody['events']) {
    const view = source.get();
    if (view.phase !== 'ready' || !base || told.length === 0) return;
    const events = mergeEvents(view.events, told);
    change({ events, header: toHeader(base, events) });
    outgoing.settle(clientIdsOf(events));
    if (told.some(({ type }) => type === 'MessageReceived' || type === 'MessageWritten')) showTyping(undefined);
  }

  const outgoing = createOutgoing(deps, path, (list) => change({ outgoing: list }));

  function onFrame(data: unknown) {
    const parsed = downFrame.safeParse(data);
    if (!parsed.success) return;
    const frame = parsed.data;
    if (frame.type === 'events') take(frame.events);
    if (frame.type === 'typing' && frame.who !== 'agent')
      showTyping(frame.on ? { who: frame.who, name: frame.name } : undefined);
    if (frame.type === 'moved') void reload();
  }

  function newestSeq(): number {
    const view = source.get();
    return view.phase === 'ready' ? view.header.seq : 0;
  }

  function connect() {
    if (stopped || socket) return;
    socket = createLiveSocket({
      path: `${path}/socket`,
      open: deps.open,
      random: deps.random,
      onOpen: () => socket?.send({ type: 'resume', v: protocolVersion, after: newestSeq() }),
      onFrame,
      onState: (live) => change({ live }),
    });
  }

  async function reload() {
    try {
      const body = await deps.api.get(path, conversationBody, { query: { limit: pageSize } });
      if (stopped) return;
      const { events: told, more, ...header } = body;
      base = header;
      const before = source.get();
      const known = before.phase === 'ready' ? before : undefined;
      const events = mergeEvents(known?.events ?? new Map(), told);
      source.set({
        phase: 'ready',
        header: toHeader(header, events),
        events,
        readSeq: header.seq,
        hasOlder: known ? known.hasOlder : more,
        olderState: 'idle',
        outgoing: outgoing.list(),
        live: known?.live ?? 'connecting',
      });
      outgoing.settle(clientIdsOf(events));
      connect();
    } catch (error) {
      if (stopped || source.get().phase === 'ready') return;
      source.set({ phase: 'failed', error: error instanceof ApiError ? error : new ApiError('internal', 0) });
    }
  }

  async function loadOlder() {
    const view = source.get();
    if (view.phase !== 'ready' || !view.hasOlder || view.olderState === 'loading') return;
    const oldest = Math.min(...view.events.keys());
    change({ olderState: 'loading' });
    try {
      const body = await deps.api.get(path, conversationBody, { query: { before: oldest, limit: pageSize } });
      change({ hasOlder: body.more, olderState: 'idle' });
      take(body.events);
    } catch {
      change({ olderState: 'failed' });
    }
  }

  return {
    get: source.get,
    subscribe: source.subscribe,
    start() {
      stopped = false;
      void reload();
      return () => {
        stopped = true;
        clearTimeout(typingEnds);
        socket?.stop();
        socket = undefined;
      };
    },
    reload,
    loadOlder,
    send: outgoing.send,
    retry: outgoing.retry,
    discard: outgoing.discard,
    setTyping: (on) => void socket?.send({ type: 'typing', on }),
    markRead(upToSeq) {
      if (upToSeq <= readUpTo || !socket?.send({ type: 'read', upToSeq })) return;
      readUpTo = upToSeq;
    },
    renew: () => socket?.renew(),
  };
}
