/**
 * Owns what readers do over a conversation's sockets: resume, say, type, read. Each reader gets what `viewFor` gives them;
 * commands go through the same door as everything else.
 */
import type { Command, Receipt } from '../../schema/conversation/commands.ts';
import type { ConversationEvent } from '../../schema/conversation/events.ts';
import type { ConversationState } from '../../schema/conversation/state.ts';
import type { DownFrame } from '../../schema/socket/down.ts';
import { type UpFrame, upFrame } from '../../schema/socket/up.ts';
import { oldestReadable, protocolVersion } from '../../schema/socket/version.ts';
import type { Clock } from '../lib/clock.ts';
import { readFrame } from '../object/frames.ts';
import type { Journal } from '../object/journal.ts';
import type { Sockets } from '../object/sockets.ts';
import type { ConversationAddress } from './address.ts';
import type { SocketReader } from './socket-reader.ts';
import { viewFor } from './view.ts';

/** Is what survives hibernation of one socket: who reads, and how much they have said lately. */
export type SocketAttachment = {
  address: ConversationAddress;
  reader: SocketReader;
  live: boolean;
  said: { windowAt: number; count: number };
};

export type SocketDoorParts = {
  sockets: Sockets<SocketAttachment, DownFrame>;
  journal: Journal<ConversationEvent>;
  clock: Clock;
  state: () => ConversationState | null;
  receive: (address: ConversationAddress, command: Command) => Promise<Receipt>;
};

const chunk = 100;
/** What one connection may say: a person types less; a script is slowed down. */
const sayLimit = { count: 20, windowMs: 10_000 };

export type SocketDoor = {
  message(socket: WebSocket, message: string | ArrayBuffer): Promise<void>;
  /** Shows new events to every live reader. */
  publish(events: ConversationEvent[]): void;
  /** Shows that somebody on our side is typing. */
  typing(who: 'bot' | 'agent', on: boolean, name?: string): void;
};

/** Builds the door over the object's sockets. */
export function createSocketDoor({ sockets, journal, clock, state, receive }: SocketDoorParts): SocketDoor {
  function hello(address: ConversationAddress): DownFrame {
    const now = state();
    return {
      type: 'hello',
      v: protocolVersion,
      conversationId: address.conversationId,
      status: now?.status ?? 'new',
      seq: now?.seq ?? 0,
      readByAgentSeq: now?.readByAgentSeq ?? 0,
      readByCustomerSeq: now?.readByCustomerSeq ?? 0,
      ...(now ? { reference: now.reference, language: now.language } : {}),
    };
  }

  function resume(socket: WebSocket, attachment: SocketAttachment, frame: Extract<UpFrame, { type: 'resume' }>): void {
    if (frame.v < oldestReadable) {
      sockets.send(socket, {
        type: 'error',
        code: 'invalid',
        detail: `this server reads protocol ${oldestReadable} and newer`,
      });
      return;
    }
    sockets.send(socket, hello(attachment.address));
    let after = frame.after;
    for (;;) {
      const events = journal.read({ after, limit: chunk });
      const last = events.at(-1);
      const more = events.length === chunk;
      const seen = events.flatMap((event) => viewFor(attachment.reader, event) ?? []);
      if (seen.length > 0 || !more) sockets.send(socket, { type: 'events', events: seen, more });
      if (!last || !more) break;
      after = last.seq;
    }
    // Nothing was awaited since the journal was read, so no event can fall between history and live.
    sockets.setAttachment(socket, { ...attachment, live: true });
  }

  function isSlowedDown(socket: WebSocket, attachment: SocketAttachment): boolean {
    const now = clock();
    const { windowAt, count } = attachment.said;
    const said = now - windowAt > sayLimit.windowMs ? { windowAt: now, count: 1 } : { windowAt, count: count + 1 };
    sockets.setAttachment(socket, { ...attachment, said });
    return said.count > sayLimit.count;
  }

  async function send(
    socket: WebSocket,
    attachment: SocketAttachment,
    { clientId, parts, sentAt }: Extract<UpFrame, { type: 'send' }>,
  ): Promise<void> {
    const { reader, address } = attachment;
    if (reader.kind !== 'customer')
      return sockets.send(socket, { type: 'error', code: 'invalid', detail: 'agents write through the API', clientId });
    if (isSlowedDown(socket, attachment)) return sockets.send(socket, { type: 'error', code: 'too-many', clientId });
    const allowed = parts.every(
      (part) =>
        part.kind === 'text' ||
        part.kind === 'postback' ||
        (part.kind === 'attachment' && part.state === 'stored' && part.fileId),
    );
    if (!allowed)
      return sockets.send(socket, {
        type: 'error',
        code: 'invalid',
        detail: 'parts: text, postback or a stored attachment',
        clientId,
      });
    const now = clock();
    const receipt = await receive(address, {
      type: 'ReceiveMessage',
      once: `in:${reader.account}:${clientId}`,
      channel: reader.channel,
      account: reader.account,
      handle: reader.handle,
      trust: reader.trust,
      providerEventId: clientId,
      clientId,
      // A client's clock is believed only backwards: a message written while offline, never one from the future.
      sentAt: Math.min(now, sentAt ?? now),
      content: { parts },
      profile: {
        ...(reader.name ? { name: reader.name } : {}),
        ...(reader.language ? { language: reader.language } : {}),
      },
      ...(reader.customerId ? { customerId: reader.customerId } : {}),
      opening: {
        ...(reader.opening?.previous ? { previous: reader.opening.previous } : {}),
        ...(reader.opening?.consent ? { consent: reader.opening.consent } : {}),
      },
    });
    if (receipt.ok) sockets.send(socket, { type: 'ack', clientId, seq: receipt.seq });
    else if (receipt.code === 'closed' || receipt.code === 'moved') sockets.send(socket, { type: 'moved', clientId });
    else
      sockets.send(socket, {
        type: 'error',
        code: receipt.code,
        clientId,
        ...(receipt.detail ? { detail: receipt.detail } : {}),
      });
  }

  function isOwner(reader: SocketReader): boolean {
    const holder = state()?.lease.holder;
    return reader.kind === 'agent' && holder?.kind === 'agent' && holder.id === reader.id;
  }

  async function read(attachment: SocketAttachment, upToSeq: number): Promise<void> {
    const { reader, address } = attachment;
    // Only the owner's reading is shown to the customer: others look in without a promise to answer.
    if (!state() || (reader.kind === 'agent' && !isOwner(reader))) return;
    await receive(address, { type: 'MarkRead', once: `read:${reader.kind}:${upToSeq}`, by: reader.kind, upToSeq });
  }

  function showTyping(reader: SocketReader, on: boolean): void {
    if (reader.kind === 'agent' && !isOwner(reader)) return;
    const frame: DownFrame =
      reader.kind === 'customer'
        ? { type: 'typing', who: 'customer', on }
        : { type: 'typing', who: 'agent', on, name: reader.name.split(/\s+/)[0] ?? reader.name };
    sockets.broadcast(undefined, (other) => (other.live && other.reader.kind !== reader.kind ? frame : null));
  }

  return {
    async message(socket, message) {
      const result = readFrame(upFrame, message);
      if (!result.ok) return sockets.send(socket, result.error);
      const attachment = sockets.attachment(socket);
      const { frame } = result;
      if (frame.type === 'resume') return resume(socket, attachment, frame);
      if (!attachment.live)
        return sockets.send(socket, { type: 'error', code: 'invalid', detail: 'resume comes first' });
      if (frame.type === 'send') return send(socket, attachment, frame);
      if (frame.type === 'read') return read(attachment, frame.upToSeq);
      showTyping(attachment.reader, frame.on);
    },
    publish(events) {
      sockets.broadcast(undefined, ({ live, reader }) => {
        if (!live) return null;
        const seen = events.flatMap((event) => viewFor(reader, event) ?? []);
        return seen.length > 0 ? { type: 'events', events: seen, more: false } : null;
      });
    },
    typing(who, on, name) {
      const frame: DownFrame = { type: 'typing', who, on, ...(name ? { name } : {}) };
      sockets.broadcast(undefined, ({ live, reader }) => (live && reader.kind === 'customer' ? frame : null));
    },
  };
}
