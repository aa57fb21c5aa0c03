/** Owns the yardstick: one row in one object, and one frame to whoever listens. Nothing is verified, parsed or redacted. */
import { DurableObject } from 'cloudflare:workers';

type Env = { ROWS: DurableObjectNamespace<RowObject> };

export class RowObject extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.sql.exec('CREATE TABLE IF NOT EXISTS rows (id INTEGER PRIMARY KEY, body TEXT NOT NULL)');
  }

  async write(body: string): Promise<void> {
    this.ctx.storage.sql.exec('INSERT INTO rows (body) VALUES (?)', body);
    for (const socket of this.ctx.getWebSockets()) socket.send(body);
  }

  override async fetch(): Promise<Response> {
    const [client, server] = Object.values(new WebSocketPair());
    if (!client || !server) throw new Error('the runtime gave no socket pair');
    this.ctx.acceptWebSocket(server);
    return new Response(null, { status: 101, webSocket: client });
  }
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const url = new URL(request.url);
    if (url.pathname === '/healthz') return new Response('ok');
    const stub = env.ROWS.getByName(url.searchParams.get('row') ?? '0');
    if (request.headers.get('upgrade') === 'websocket') return stub.fetch(request);
    await stub.write(await request.text());
    return new Response(null, { status: 204 });
  },
};
