/** Stands where the gateway would be: takes what the simulator posts and answers as a test says. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Posted = { path: string; parameters: URLSearchParams; headers: Record<string, string> };
export type Reply = { status: number; body?: string };

export type StandIn = {
  url: string;
  posted: Posted[];
  answerWith(reply: (posted: Posted) => Reply): void;
  stop(): Promise<void>;
};

/** Starts a stand-in on a free port; it takes everything until a test says otherwise. */
export async function startStandIn(): Promise<StandIn> {
  const posted: Posted[] = [];
  let reply: (posted: Posted) => Reply = () => ({ status: 200, body: '<Response/>' });
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      const item = {
        path: request.url ?? '',
        parameters: new URLSearchParams(text),
        headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
      };
      posted.push(item);
      const { status, body } = reply(item);
      response.writeHead(status, { 'content-type': 'text/xml' }).end(body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posted,
    answerWith(next) {
      reply = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
