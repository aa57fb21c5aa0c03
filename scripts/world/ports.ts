/** Finds ports of this machine that nothing listens on. */
import { createServer } from 'node:net';

async function claim(): Promise<{ port: number; release(): Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has no port');
  return { port: address.port, release: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** Picks `count` different free ports; all are held until the last is found, so that none comes twice. */
export async function freePorts(count: number): Promise<number[]> {
  const claims = await Promise.all(Array.from({ length: count }, claim));
  await Promise.all(claims.map((each) => each.release()));
  return claims.map((each) => each.port);
}

/** Tells whether a program could listen on this port. */
export async function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
