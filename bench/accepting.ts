/** Measures how many signed text messages are taken per second, with and without libSQL, against one row in one object. */

import { phoneNumber } from '../test/world/text-load.ts';
import { load, type Shot } from './load.ts';
import { queueConversations, type Stage } from './stage.ts';
import type { Row } from './table.ts';
import { signedText } from './texts.ts';

const phones = 200;
const connections = 16;
const forMs = 5_000;
const rounds = 3;

function middle(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Measures in turns, so that whatever else the machine does hits both alike; gives the middle round of each. */
export async function measureAccepting(stage: Stage): Promise<Row[]> {
  const { world, line, bareUrl, say } = stage;
  await queueConversations(stage, 0, phones);
  const bareShot = (index: number): Shot => ({
    url: `${bareUrl}/?row=${index % phones}`,
    headers: {},
    body: 'One message, as long as people write them.',
  });
  const ready = Array.from({ length: 60_000 }, (_, index) => index);
  const textShot = () =>
    signedText(
      world.gatewayUrl,
      line,
      phoneNumber((ready.pop() ?? 0) % phones),
      'One message, as long as people write them.',
    );

  const bare: number[] = [];
  const gateway: number[] = [];
  await load(bareShot, { connections, forMs: 2_000 });
  await load(textShot, { connections, forMs: 2_000 });
  for (let round = 1; round <= rounds; round += 1) {
    say(`accepting, round ${round} of ${rounds} …`);
    bare.push((await load(bareShot, { connections, forMs })).perSecond);
    gateway.push((await load(textShot, { connections, forMs })).perSecond);
  }
  say('accepting while libSQL is stopped …');
  await world.stopDatabases();
  const without: number[] = [];
  for (let round = 1; round <= rounds; round += 1)
    without.push((await load(textShot, { connections, forMs })).perSecond);
  await world.startDatabases();

  const perSecond = (value: number) => `${Math.round(value)}/s`;
  const [one, two, three] = [middle(bare), middle(gateway), middle(without)];
  return [
    {
      what: 'signed SMS webhook accepted',
      measured: perSecond(two),
      against: `${perSecond(one)} (one row in one object)`,
      ratio: `${(two / one).toFixed(2)} ×`,
      budget: '≥ 0.7 ×',
      kept: two / one >= 0.7,
    },
    {
      what: 'the same while libSQL is stopped',
      measured: perSecond(three),
      against: `${perSecond(two)} (libSQL running)`,
      ratio: `${(three / two).toFixed(2)} ×`,
      budget: '≥ 0.95 ×',
      kept: three / two >= 0.95,
    },
  ];
}
