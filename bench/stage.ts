/** Owns what the measurements share: a world, the yardstick beside it, and conversations that wait for a human. */

import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from '../scripts/world/start-world.ts';
import type { Line } from '../test/world/text-load.ts';
import { phoneNumber } from '../test/world/text-load.ts';
import { shoot } from './load.ts';
import { signedText } from './texts.ts';

export type Stage = { world: World; line: Line; bareUrl: string; say: (line: string) => void };

/** Asks for a human from each phone, so that what is measured afterwards is taking a message and not the bot's answer to it. */
export async function queueConversations({ world, line }: Stage, from: number, count: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 10 });
  const phones = Array.from({ length: count }, (_, index) => phoneNumber(from + index));
  async function worker(): Promise<void> {
    for (let number = phones.shift(); number; number = phones.shift()) {
      const status = await shoot(agent, signedText(world.gatewayUrl, line, number, 'I want to talk to a human'));
      if (status !== 200) throw new Error(`preparing the bench: ${status}`);
    }
  }
  await Promise.all(Array.from({ length: 10 }, worker));
  agent.destroy();
  // The bot answers, the desk is told, the rows are projected: let it all come to rest.
  await sleep(5_000);
}
