/**
 * Owns an object's WebSockets. All hibernate: what must be known of one lives in its attachment, and pings are answered
 * without waking the object. Who may see which frame is decided by the caller.
 */
import { pingText, pongText } from '../../schema/socket/ping.ts';

/** Is how long what the Worker has checked of somebody counts: a role taken away ends what is open, too. */
export const checkedForMs = 15 * 60_000;

/** Tells a page to connect anew, which is when the Worker checks again who asks. */
export const checkAnew = { code: 4000, reason: 'connect again' } as const;

export type ReaderSocket<A> = { socket: WebSocket; attachment: A };

export type Sockets<A, Frame> = {
  /** Takes a new connection and answers the upgrade (101). Tags are how `all` and `broadcast` find it. */
  accept(attachment: A, tags?: string[]): Response;
  /** Lists the open connections, optionally those with a tag. */
  all(tag?: string): ReaderSocket<A>[];
  attachment(socket: WebSocket): A;
  /** Replaces what is known of a connection; survives hibernation. At most 16 kB. */
  setAttachment(socket: WebSocket, attachment: A): void;
  /** Sends a frame; a connection that is gone is not an error. */
  send(socket: WebSocket, frame: Frame): void;
  /** Sends each connection its own frame, or nothing where `frameFor` gives null. No tag means every connection. */
  broadcast(tag: string | undefined, frameFor: (attachment: A, socket: WebSocket) => Frame | null): void;
  /** Ends a connection from our side; one that is gone is not an error. */
  close(socket: WebSocket, code: number, reason: string): void;
  /** Finishes a closing that the other side began; call it from `webSocketClose`. */
  closed(socket: WebSocket, code: number): void;
};

/** Builds the sockets of an object. */
export function createSockets<A, Frame extends object>(ctx: DurableObjectState): Sockets<A, Frame> {
  ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(pingText, pongText));

  function attachmentOf(socket: WebSocket): A {
    return socket.deserializeAttachment() as A;
  }

  function sendText(socket: WebSocket, text: string): void {
    if (socket.readyState !== WebSocket.OPEN) return;
    try {
      socket.send(text);
    } catch (thrown) {
      // The other side may go between the check and the send; the runtime then reports it through webSocketClose.
      if (socket.readyState === WebSocket.OPEN) throw thrown;
    }
  }

  function close(socket: WebSocket, code: number, reason: string): void {
    if (socket.readyState === WebSocket.CLOSED) return;
    socket.close(code, reason);
  }

  return {
    accept(attachment, tags = []) {
      const [client, server] = Object.values(new WebSocketPair());
      if (!client || !server) throw new Error('the runtime gave no socket pair');
      ctx.acceptWebSocket(server, tags);
      server.serializeAttachment(attachment);
      return new Response(null, { status: 101, webSocket: client });
    },
    all(tag) {
      return ctx.getWebSockets(tag).map((socket) => ({ socket, attachment: attachmentOf(socket) }));
    },
    attachment: attachmentOf,
    setAttachment(socket, attachment) {
      socket.serializeAttachment(attachment);
    },
    send(socket, frame) {
      sendText(socket, JSON.stringify(frame));
    },
    broadcast(tag, frameFor) {
      const texts = new Map<Frame, string>();
      for (const socket of ctx.getWebSockets(tag)) {
        const frame = frameFor(attachmentOf(socket), socket);
        if (frame === null) continue;
        const text = texts.get(frame) ?? JSON.stringify(frame);
        texts.set(frame, text);
        sendText(socket, text);
      }
    },
    close,
    closed(socket, code) {
      // 1005 and 1006 say "no code" and "cut off"; they may be received but never sent.
      close(socket, code === 1005 || code === 1006 || code === 1015 ? 1000 : code, '');
    },
  };
}
