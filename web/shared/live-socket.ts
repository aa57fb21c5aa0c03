/** Owns one connection that wants to stay: reconnects with backoff, notices silence, leaves the frames' meaning to its user. */
import { pingText, pongText } from '../../schema/socket/ping.ts';

export type LiveState = 'connecting' | 'open' | 'waiting';

/** Is the part of the browser's WebSocket that is used here; tests and the development world bring their own. */
export type SocketLike = {
  send(text: string): void;
  close(): void;
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: (() => void) | null;
};
export type OpenSocket = (path: string) => SocketLike;

export type LiveSocketOptions = {
  path: string;
  open: OpenSocket;
  random: () => number;
  /** Runs first on every connection, before any frame is taken. */
  onOpen(): void;
  onFrame(frame: unknown): void;
  onState(state: LiveState): void;
};

export type LiveSocket = {
  /** Sends a frame when connected; tells whether it was handed to the connection. */
  send(frame: unknown): boolean;
  /** Connects anew, at once; also when a connection seems to stand. */
  renew(): void;
  stop(): void;
};

const pingEveryMs = 25_000;
const silenceMs = 10_000;

/** Computes the wait before the nth attempt: doubling from half a second to 20 seconds, with half of it by chance. */
export function reconnectAfterMs(attempt: number, random: () => number): number {
  const whole = Math.min(20_000, 500 * 2 ** Math.min(attempt, 10));
  return Math.round(whole / 2 + (whole / 2) * random());
}

function toFrame(data: unknown): unknown {
  if (typeof data !== 'string' || data === pongText) return undefined;
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

/** Builds and opens the connection. */
export function createLiveSocket(options: LiveSocketOptions): LiveSocket {
  let socket: SocketLike | undefined;
  let isOpen = false;
  let attempt = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let ping: ReturnType<typeof setInterval> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;

  function drop() {
    clearTimeout(retry);
    clearInterval(ping);
    clearTimeout(silence);
    isOpen = false;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
    socket = undefined;
  }

  function connectLater() {
    drop();
    options.onState('waiting');
    retry = setTimeout(connect, reconnectAfterMs(attempt, options.random));
    attempt += 1;
  }

  function keepAlive() {
    socket?.send(pingText);
    clearTimeout(silence);
    silence = setTimeout(connectLater, silenceMs);
  }

  function connect() {
    drop();
    options.onState('connecting');
    const current = options.open(options.path);
    socket = current;
    silence = setTimeout(connectLater, silenceMs);
    current.onopen = () => {
      clearTimeout(silence);
      isOpen = true;
      attempt = 0;
      ping = setInterval(keepAlive, pingEveryMs);
      options.onState('open');
      options.onOpen();
    };
    current.onmessage = (event) => {
      clearTimeout(silence);
      const frame = toFrame(event.data);
      if (frame !== undefined) options.onFrame(frame);
    };
    current.onclose = connectLater;
  }

  connect();

  return {
    send(frame) {
      if (!socket || !isOpen) return false;
      socket.send(JSON.stringify(frame));
      return true;
    },
    renew() {
      attempt = 0;
      connect();
    },
    stop: drop,
  };
}

/** Opens a WebSocket to the page's own origin. */
export function openBrowserSocket(path: string): SocketLike {
  const url = new URL(path, window.location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return new WebSocket(url) as SocketLike;
}
