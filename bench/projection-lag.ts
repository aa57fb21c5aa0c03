/** Measures how long after a burst the last message stands in libSQL. */

import { Agent } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@libsql/client/web';
import { phoneNumber } from '../test/world/text-load.ts';
import { shoot } from './load.ts';
import { queueConversations, type Stage } from './stage.ts';
import type { Row } from './table.ts';
import { signedText } from './texts.ts';

const burst = 5_000;
const phones = 100;
const giveUpMs = 300_000;

/** Sends the burst, then waits until every text of it is found. */
export async function measureLag(stage: Stage): Promise<Row[]> {
  const { world, line, say } = stage;
  await queueConversations(stage, 450, phones);
  say(`projection of ${burst} messages …`);
  const database = createClient({ url: world.databaseUrls.us });
  const count = async () =>
    Number((await database.execute("select count(*) as n from messages where text like 'burst %'")).rows[0]?.n ?? 0);
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  let index = 0;
  const begin = performance.now();
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (index < burst) {
        const number = index++;
        await shoot(agent, signedText(world.gatewayUrl, line, phoneNumber(450 + (number % phones)), `burst ${number}`));
      }
    }),
  );
  const taken = performance.now();
  agent.destroy();
  let projected = await count();
  while (projected < burst && performance.now() - taken < giveUpMs) {
    await sleep(50);
    projected = await count();
  }
  const lagMs = performance.now() - taken;
  database.close();
  return [
    {
      what: `projection lag after a burst of ${burst} messages`,
      measured: `${(lagMs / 1_000).toFixed(2)} s, ${projected} projected`,
      against: `${((taken - begin) / 1_000).toFixed(1)} s to take them`,
      budget: 'all projected',
      kept: projected === burst,
    },
  ];
}
