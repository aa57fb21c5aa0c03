/** Measures from an inbound hook to the frame on an agent's socket, against one object write and one socket frame. */
import { Agent } from 'node:http';
import { performance } from 'node:perf_hooks';
import { conversation, phoneNumber, projectedConversations } from '../test/world/text-load.ts';
import { quantile, type Shot, shoot } from './load.ts';
import { queueConversations, type Stage } from './stage.ts';
import type { Row } from './table.ts';
import { signedText } from './texts.ts';

const samples = 400;

type HeaderSocket = new (url: string, options: { headers: Record<string, string> }) => WebSocket;

function open(url: string, headers: Record<string, string> = {}): Promise<WebSocket> {
  // Node's own client takes headers; browsers' do not, so the type does not know of it.
  const socket = new (WebSocket as unknown as HeaderSocket)(url.replace('http', 'ws'), { headers });
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve(socket));
    socket.addEventListener('error', () => reject(new Error(`no socket at ${url}`)));
  });
}

/** Shoots one after the other; each sample ends when the socket brings the text. */
async function latencies(socket: WebSocket, shotFor: (text: string) => Shot): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 2 });
  const times: number[] = [];
  for (let index = 0; index < samples; index += 1) {
    const text = `frame ${index} of ${samples}.`;
    const shot = shotFor(text);
    const arrived = new Promise<void>((resolve) => {
      const hear = ({ data }: MessageEvent) => {
        if (!String(data).includes(text)) return;
        socket.removeEventListener('message', hear);
        resolve();
      };
      socket.addEventListener('message', hear);
    });
    const begin = performance.now();
    await Promise.all([shoot(agent, shot), arrived.then(() => times.push(performance.now() - begin))]);
  }
  agent.destroy();
  return times.slice(samples / 10);
}

/** Measures the median and the 99th percentile. */
export async function measureFrames(stage: Stage): Promise<Row[]> {
  const { world, line, bareUrl, say } = stage;
  say('frames on an agent’s socket …');
  const number = phoneNumber(400);
  await queueConversations(stage, 400, 1);
  const token = await stageToken(stage);
  const ids = await projectedConversations(world, 'us');
  const bodies = await Promise.all(ids.map((id) => conversation(world, id)));
  const id = bodies.find(({ legs }) => legs[0]?.handle.value === number)?.id;
  const socket = await open(`${world.gatewayUrl}/api/desk/conversations/${id}/socket`, {
    authorization: `Bearer ${token}`,
  });
  socket.send(JSON.stringify({ type: 'resume', v: 1, after: 0 }));
  const ours = await latencies(socket, (text) => signedText(world.gatewayUrl, line, number, text));
  socket.close();

  const bareSocket = await open(`${bareUrl}/?row=frames`);
  const bare = await latencies(bareSocket, (text) => ({
    url: `${bareUrl}/?row=frames`,
    headers: {},
    body: text,
  }));
  bareSocket.close();
  return [0.5, 0.99].map((at) => {
    const [mine, its] = [quantile(ours, at), quantile(bare, at)];
    return {
      what: `inbound webhook → frame on an agent’s socket, p${at * 100}`,
      measured: `${mine.toFixed(1)} ms`,
      against: `${its.toFixed(1)} ms (one write, one frame)`,
      ratio: `${(mine / its).toFixed(2)} ×`,
      budget: '≤ 2 ×',
      kept: mine / its <= 2,
    };
  });
}

async function stageToken({ world }: Stage): Promise<string> {
  const { tokens } = (await (await fetch(`${world.simulatorUrl}/world.json`)).json()) as {
    tokens: { tenant: string; token: string; scope: { regions: string[] } }[];
  };
  const found = tokens.find(({ tenant, scope }) => tenant === 'northpay' && scope.regions.length === 0);
  if (!found) throw new Error('the demo world has no token for all of northpay');
  return found.token;
}
