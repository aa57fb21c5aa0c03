/** Stands in for somebody's own shop: one page in a language, on an origin of its own, with the chat of an account. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export type Shop = {
  origin: string;
  /** Puts the line of the chat on the page, as the console shows it. */
  embed(line: string): void;
};

/** Opens a shop until the test ends. */
export async function openShop(language: string): Promise<Shop> {
  let embedded = '';
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="${language}"><title>Kauppa</title><h1>Kauppa</h1>${embedded}</html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    embed: (line) => {
      embedded = line;
    },
  };
}
