/**
 * Plays the provider under load: signs and posts text messages as Twilio does, and posts again what was not answered with 2xx,
 * under the same MessageSid. Reads back what the gateway stored and what reached the phones.
 */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import type { ConversationBody, ListBody } from '../../schema/api/desk.ts';
import type { World } from '../../scripts/world/start-world.ts';

export type TextMessage = { sid: string; from: string; text: string };
export type Line = {
  account: string;
  number: string;
  accountSid: string;
  messagingServiceSid: string;
  authToken: string;
};

type WorldJson = {
  accounts: {
    id: string;
    twilio?: { number: string; accountSid: string; messagingServiceSid: string; authTokens: string[] };
  }[];
  tokens: { tenant: string; role: string; token: string; scope: { regions: string[] } }[];
};

async function worldJson(world: World): Promise<WorldJson> {
  return (await (await fetch(`${world.simulatorUrl}/world.json`)).json()) as WorldJson;
}

/** Finds an SMS account of the demo world. */
export async function lineOf(world: World, account: string): Promise<Line> {
  const twilio = (await worldJson(world)).accounts.find(({ id }) => id === account)?.twilio;
  if (!twilio) throw new Error(`the demo world has no account ${account}`);
  const { number, accountSid, messagingServiceSid, authTokens } = twilio;
  return { account, number, accountSid, messagingServiceSid, authToken: authTokens[0] ?? '' };
}

/** Gives the nth phone number; all lie in ranges kept for fiction. */
export function phoneNumber(index: number): string {
  const areas = [415, 212, 312, 206, 503, 702];
  return `+1${areas[Math.floor(index / 100) % areas.length]}55501${String(index % 100).padStart(2, '0')}`;
}

/** Makes messages from numbers kept for fiction; every text is its own, so that it can be found again. */
export function textMessages(name: string, count: number, numbers: number): TextMessage[] {
  return Array.from({ length: count }, (_, index) => {
    const sid = `SM${createHash('md5').update(`${name} ${index}`).digest('hex')}`;
    return { sid, from: phoneNumber(index % numbers), text: `${name} number ${index}` };
  });
}

export type SignedHook = { url: string; headers: Record<string, string>; body: string };

/** Signs a message as Twilio does; what it gives is ready to be posted. */
export function signedHook(gatewayUrl: string, line: Line, { sid, from, text }: TextMessage): SignedHook {
  const url = `${gatewayUrl}/hooks/sms/${line.account}`;
  const fields = {
    MessageSid: sid,
    SmsSid: sid,
    AccountSid: line.accountSid,
    MessagingServiceSid: line.messagingServiceSid,
    From: from,
    To: line.number,
    Body: text,
    NumMedia: '0',
    NumSegments: '1',
    ApiVersion: '2010-04-01',
  };
  return {
    url,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': getExpectedTwilioSignature(line.authToken, url, fields),
    },
    body: new URLSearchParams(fields).toString(),
  };
}

/** Posts one message as Twilio does; gives the answer's status, 0 when there was none. */
export async function post(world: World, line: Line, message: TextMessage): Promise<number> {
  const { url, headers, body } = signedHook(world.gatewayUrl, line, message);
  return fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(15_000) })
    .then(async (response) => {
      await response.arrayBuffer();
      return response.status;
    })
    .catch(() => 0);
}

/** Posts all messages, several at a time, each until it is taken; calls `at` once when so many have been taken. */
export async function postAll(
  world: World,
  line: Line,
  messages: TextMessage[],
  event?: { after: number; happens: () => Promise<void> },
): Promise<void> {
  const waiting = [...messages];
  let taken = 0;
  let happening: Promise<void> | undefined;
  async function worker(): Promise<void> {
    for (let message = waiting.shift(); message; message = waiting.shift()) {
      for (;;) {
        const status = await post(world, line, message);
        if (status >= 200 && status < 300) break;
        if (status >= 400 && status < 500 && status !== 429)
          throw new Error(`the gateway refused a message with ${status}`);
        await sleep(200);
      }
      taken += 1;
      if (event && taken === event.after) happening = event.happens();
    }
  }
  await Promise.all(Array.from({ length: 20 }, worker));
  await happening;
}

async function desk<T>(world: World, path: string): Promise<T> {
  const token = (await worldJson(world)).tokens.find(
    ({ tenant, scope }) => tenant === 'northpay' && scope.regions.length === 0,
  )?.token;
  const response = await fetch(`${world.gatewayUrl}/api/desk/${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

/** Lists the ids of a market's conversations, as far as they are projected. */
export async function projectedConversations(world: World, market: string): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page: ListBody = await desk(
      world,
      `conversations?market=${market}&limit=100${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
    );
    ids.push(...page.conversations.map(({ conversationId }) => conversationId));
    cursor = page.cursor;
  } while (cursor);
  return ids;
}

/** Reads a conversation from its object, all events. */
export async function conversation(world: World, id: string): Promise<ConversationBody> {
  const limit = 200;
  const first: ConversationBody = await desk(world, `conversations/${id}?after=0&limit=${limit}`);
  for (let last = first.events.at(-1); last && last.seq < first.seq; last = first.events.at(-1)) {
    const next: ConversationBody = await desk(world, `conversations/${id}?after=${last.seq}&limit=${limit}`);
    if (next.events.length === 0) break;
    first.events.push(...next.events);
  }
  return first;
}

/** Lists the texts that reached a phone. */
export async function heardBy(world: World, number: string): Promise<string[]> {
  const response = await fetch(`${world.simulatorUrl}/heard?channel=sms&address=${encodeURIComponent(number)}`);
  const { messages } = (await response.json()) as { messages: { direction: string; text: string }[] };
  return messages.filter(({ direction }) => direction === 'down').map(({ text }) => text);
}

/** Breaks a part of the world for the next so many requests. */
export async function breakPart(
  world: World,
  fault: { target: string; mode: string; count: number; processed?: boolean },
): Promise<void> {
  const response = await fetch(`${world.simulatorUrl}/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fault),
  });
  if (!response.ok) throw new Error(`/faults: ${response.status} ${await response.text()}`);
}

export type Outgoing = { text: string; status: string; withheld: boolean };

/** Lists what was written to the customer in a conversation and what became of it. */
export function outgoingOf({ events }: ConversationBody): Outgoing[] {
  const outgoing = new Map<string, Outgoing>();
  for (const event of events) {
    if (event.type === 'MessageWritten') {
      const text = event.content?.parts.map((part) => (part.kind === 'text' ? part.text : '')).join('') ?? '';
      outgoing.set(event.facts.messageId, { text, status: 'queued', withheld: false });
    }
    const known = 'messageId' in event.facts ? outgoing.get(event.facts.messageId ?? '') : undefined;
    if (known && event.type === 'DeliveryChanged') known.status = event.facts.status;
    if (known && event.type === 'MessageWithheld') known.withheld = true;
  }
  return [...outgoing.values()];
}
