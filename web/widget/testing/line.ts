/** Owns a gateway's end of a socket for tests: what was sent up is read, what should come down is sent. */
import type { DownFrame } from '../../../schema/socket/down.ts';
import type { UpFrame } from '../../../schema/socket/up.ts';
import type { SocketLike } from '../../shared/live-socket.ts';

export type Line = {
  sent: UpFrame[];
  open(): void;
  down(...frames: DownFrame[]): void;
  cut(): void;
  isClosed: boolean;
};

/** Builds a network: every connection that is opened is one of `lines`. */
export function createNetwork() {
  const lines: Line[] = [];
  return {
    lines,
    get last(): Line {
      const line = lines.at(-1);
      if (!line) throw new Error('nothing has connected');
      return line;
    },
    open(): SocketLike {
      const socket: SocketLike = {
        send: (text) => void (text === 'ping' || line.sent.push(JSON.parse(text))),
        close: () => {
          line.isClosed = true;
        },
        onopen: null,
        onmessage: null,
        onclose: null,
      };
      const line: Line = {
        sent: [],
        isClosed: false,
        open: () => socket.onopen?.(),
        down: (...frames) => {
          for (const frame of frames) socket.onmessage?.({ data: JSON.stringify(frame) });
        },
        cut: () => socket.onclose?.(),
      };
      lines.push(line);
      return socket;
    },
  };
}

/** Is a browser's storage that lasts as long as the test. */
export function createStorage() {
  const storage: Record<string, string> = {};
  const hide = (name: string, value: unknown) => Object.defineProperty(storage, name, { value });
  hide('getItem', (key: string) => storage[key] ?? null);
  hide('setItem', (key: string, value: string) => {
    storage[key] = value;
  });
  hide('removeItem', (key: string) => {
    delete storage[key];
  });
  return storage as Record<string, string> & Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}
