/** Owns the live feed of the world's pages: every message and every change of its status, to whoever looks. */
import type { FeedFrame } from '../messages.ts';

/** Creates the feed; its sockets hibernate, so an open page costs nothing. */
export function createFeed(ctx: DurableObjectState) {
  ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'));
  return {
    open(): Response {
      const [browser, own] = Object.values(new WebSocketPair()) as [WebSocket, WebSocket];
      ctx.acceptWebSocket(own);
      return new Response(null, { status: 101, webSocket: browser });
    },
    tell(frame: FeedFrame): void {
      const sockets = ctx.getWebSockets();
      if (sockets.length === 0) return;
      const text = JSON.stringify(frame);
      for (const socket of sockets) if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
  };
}
