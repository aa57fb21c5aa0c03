/** Owns the living inbox of all of an agent's markets: one desk socket a market, presence, and what the lists add. */
import { deskDown } from '../../../schema/socket/desk.ts';
import { createLiveSocket, type LiveSocket, type LiveState, type OpenSocket } from '../../shared/live-socket.ts';
import { createSource, type Observable } from '../../shared/observable.ts';
import { applyInbox, emptyInbox, type InboxInput, type InboxState, type ListItem } from './inbox-state.ts';

export type Presence = 'available' | 'away';
export type InboxView = { inbox: InboxState; live: ReadonlyMap<string, LiveState>; presence: Presence };

export type InboxStore = Observable<InboxView> & {
  start(): () => void;
  addListed(entries: readonly ListItem[]): void;
  setPresence(presence: Presence): void;
  renew(): void;
};

export type InboxDeps = {
  open: OpenSocket;
  random: () => number;
  markets: readonly string[];
  presence: Presence;
  /** Runs after a desk has told its whole state again: lists may be behind. */
  onResumed(market: string): void;
};

/** Builds the store; nothing connects before `start`. */
export function createInboxStore(deps: InboxDeps): InboxStore {
  const source = createSource<InboxView>({ inbox: emptyInbox, live: new Map(), presence: deps.presence });
  const sockets = new Map<string, LiveSocket>();

  function take(input: InboxInput) {
    const view = source.get();
    const inbox = applyInbox(view.inbox, input);
    if (inbox !== view.inbox) source.set({ ...view, inbox });
  }

  function connect(market: string): LiveSocket {
    return createLiveSocket({
      path: `/api/desk/markets/${market}/socket`,
      open: deps.open,
      random: deps.random,
      onOpen: () => sockets.get(market)?.send({ type: 'presence', state: source.get().presence }),
      onFrame(data) {
        const parsed = deskDown.safeParse(data);
        if (!parsed.success) return;
        take({ type: 'frame', market, frame: parsed.data });
        if (parsed.data.type === 'desk') deps.onResumed(market);
      },
      onState(state) {
        const view = source.get();
        source.set({ ...view, live: new Map(view.live).set(market, state) });
      },
    });
  }

  return {
    get: source.get,
    subscribe: source.subscribe,
    start() {
      for (const market of deps.markets) sockets.set(market, connect(market));
      return () => {
        for (const socket of sockets.values()) socket.stop();
        sockets.clear();
      };
    },
    addListed: (entries) => take({ type: 'listed', entries }),
    setPresence(presence) {
      source.set({ ...source.get(), presence });
      for (const socket of sockets.values()) socket.send({ type: 'presence', state: presence });
    },
    renew: () => {
      for (const socket of sockets.values()) socket.renew();
    },
  };
}
