/** Owns making requests as fast as they are answered: a fixed number of connections, each waiting for its answer. */
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

export type Shot = { url: string; headers: Record<string, string>; body: string };
export type LoadResult = { perSecond: number; sent: number; failed: number };

/** Posts once; gives the status. */
export function shoot(agent: Agent, { url, headers, body }: Shot): Promise<number> {
  return new Promise((resolve, reject) => {
    const sending = request(
      url,
      { method: 'POST', agent, headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
      (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode ?? 0));
        response.once('error', reject);
      },
    );
    sending.once('error', reject);
    sending.end(body);
  });
}

/** Posts what `next` gives for a time; answers other than 2xx are counted as failed. */
export async function load(
  next: (index: number) => Shot,
  { connections, forMs }: { connections: number; forMs: number },
): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const begin = performance.now();
  let index = 0;
  let failed = 0;
  async function connection(): Promise<void> {
    while (performance.now() - begin < forMs) {
      const status = await shoot(agent, next(index++));
      if (status < 200 || status > 299) failed += 1;
    }
  }
  await Promise.all(Array.from({ length: connections }, connection));
  const seconds = (performance.now() - begin) / 1_000;
  agent.destroy();
  return { perSecond: (index - failed) / seconds, sent: index, failed };
}

/** Gives a quantile of some numbers, 0.5 for the median. */
export function quantile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;
}
