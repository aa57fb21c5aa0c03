import { expect, it } from 'vitest';
import type { ConversationEvent } from '../../schema/conversation/events.ts';
import type { DownFrame } from '../../schema/socket/down.ts';
import { checkedForMs, type Sockets } from '../object/sockets.ts';
import { createSocketDoor, type SocketAttachment, type SocketDoorParts } from './socket-door.ts';

const address = { tenant: 'northpay', region: 'eu', market: 'se', conversationId: 'cnv_eu_01k9test' };
const said = { windowAt: 0, count: 0 };
const readers = {
  agent: { kind: 'agent', id: 'stf_eu_astrid', name: 'Astrid Lind' },
  customer: {
    kind: 'customer',
    channel: 'chat',
    account: 'acc_eu_chat',
    handle: { kind: 'visitor', value: 'v' },
    trust: 'anonymous',
  },
} as const;

it('shows nothing to an agent who was checked long ago, and lets the page ask anew; a customer stays', () => {
  const got: string[] = [];
  let now = 0;
  const open = new Map<string, SocketAttachment>(
    Object.entries(readers).map(([name, reader]) => [name, { address, reader, live: true, openedAt: 0, said }]),
  );
  const nameOf = (socket: WebSocket) => String(socket as unknown);
  const sockets = {
    broadcast(_: undefined, frameFor: (attachment: SocketAttachment, socket: WebSocket) => DownFrame | null) {
      for (const [name, attachment] of open)
        if (frameFor(attachment, name as unknown as WebSocket)) got.push(`${name} sees`);
    },
    close(socket: WebSocket, code: number) {
      got.push(`${nameOf(socket)} closed ${code}`);
      open.delete(nameOf(socket));
    },
  } as unknown as Sockets<SocketAttachment, DownFrame>;
  const door = createSocketDoor({ sockets, clock: () => now, state: () => null } as unknown as SocketDoorParts);
  const event = { type: 'RatingAsked', audience: ['customer', 'agent'], actor: { kind: 'system' } };
  const publish = () => door.publish([event as unknown as ConversationEvent]);
  publish();
  now = checkedForMs;
  publish();
  publish();
  expect(got).toEqual(['agent sees', 'customer sees', 'agent closed 4000', 'customer sees', 'customer sees']);
});
