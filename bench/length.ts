/** Measures what one more message costs in a conversation of 10,000, against one of 10. */
import { Agent } from 'node:http';
import { performance } from 'node:perf_hooks';
import { phoneNumber } from '../test/world/text-load.ts';
import { load, quantile, shoot } from './load.ts';
import { queueConversations, type Stage } from './stage.ts';
import type { Row } from './table.ts';
import { signedText } from './texts.ts';

const samples = 300;
const long = 10_000;

/** Measures both in turns and compares the medians. */
export async function measureLength(stage: Stage): Promise<Row[]> {
  const { world, line, say } = stage;
  const [short, old] = [phoneNumber(410), phoneNumber(411)];
  await queueConversations(stage, 410, 2);
  say(`a conversation of ${long} messages …`);
  let sent = 0;
  while (sent < long) {
    const result = await load(() => signedText(world.gatewayUrl, line, old, 'again'), { connections: 8, forMs: 5_000 });
    sent += result.sent - result.failed;
  }
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const time = async (from: string) => {
    const shot = signedText(world.gatewayUrl, line, from, 'one more');
    const begin = performance.now();
    await shoot(agent, shot);
    return performance.now() - begin;
  };
  const times: Record<'short' | 'old', number[]> = { short: [], old: [] };
  for (let index = 0; index < samples; index += 1) {
    times.old.push(await time(old));
    // The short one stays short: it starts anew with another phone after every ten.
    times.short.push(await time(index % 10 === 0 ? short : phoneNumber(412 + Math.floor(index / 10))));
  }
  agent.destroy();
  const [one, two] = [quantile(times.short, 0.5), quantile(times.old, 0.5)];
  return [
    {
      what: 'one more message in a conversation of 10,000',
      measured: `${two.toFixed(1)} ms`,
      against: `${one.toFixed(1)} ms (in one of 10)`,
      ratio: `${(two / one).toFixed(2)} ×`,
      budget: '≤ 1.2 ×',
      kept: two / one <= 1.2,
    },
  ];
}
