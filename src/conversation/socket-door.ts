/**
 * Owns what readers do over a conversation's sockets: resume, say, type, read. Each reader gets what view.ts gives them;
 * commands go through the same door as everything else.
 */
import type { Command, Receipt } from '../../schema/conversation/commands.ts';
import type { ConversationEvent } from '../../schema/conversation/events.ts';
import type { ConversationState } from '../../schema/conversation/state.ts';
import type { Part } from '../../schema/message.ts';
import type { DownFrame } from '../../schema/socket/down.ts';
import { type UpFrame, upFrame } from '../../schema/socket/up.ts';
import { oldestReadable, protocolVersion } from '../../schema/socket/version.ts';
import { handleOwner } from '../files/file-owner.ts';
import type { StoredFile } from '../files/file-store.ts';
import type { Clock } from '../lib/clock.ts';
import { log } from '../lib/log.ts';
import { readFrame } from '../object/frames.ts';
import type { Journal } from '../object/journal.ts';
import { checkAnew, checkedForMs, type Sockets } from '../object/sockets.ts';
import { redactText } from '../privacy/redact-text.ts';
import type { ConversationAddress } from './address.ts';
import { newlyRead } from './decide/sending.ts';
import { onceOfMessage } from './once-keys.ts';
import type { SocketReader } from './socket-reader.ts';
import { viewFor, viewForPage } from './view.ts';

/** Is what survives hibernation of one socket: who reads, and how much they have said lately. */
export type SocketAttachment = {
  address: ConversationAddress;
  reader: SocketReader;
  live: boolean;
  openedAt: number;
  said: Counted;
  /** Frames that say nothing; absent on connections of an earlier release. */
  asked?: Counted;
};

type Counted = { windowAt: number; count: number };

export type SocketDoorParts = {
  sockets: Sockets<SocketAttachment, DownFrame>;
  journal: Journal<ConversationEvent>;
  clock: Clock;
  state: () => ConversationState | null;
  receive: (address: ConversationAddress, command: Command) => Promise<Receipt>;
  describeFile: (tenant: string, fileId: string) => Promise<StoredFile | null>;
};

const chunk = 100;
/** What one connection may say: a person types less; a script is slowed down. */
const sayLimit = { count: 20, windowMs: 10_000 };
/** Reading, typing and resuming: cheap for who asks, not for who answers. */
const askLimit = { count: 100, windowMs: 10_000 };
/** How long a message may have waited on a device without a line; what claims to be older is as old. */
const offlineMs = 86_400_000;

export type SocketDoor = {
  message(socket: WebSocket, message: string | ArrayBuffer): Promise<void>;
  /** Shows new events to every live reader. */
  publish(events: ConversationEvent[]): void;
  /** Shows that somebody on our side is typing. */
  typing(who: 'bot' | 'agent', on: boolean, name?: string): void;
};

/** Builds the door over the object's sockets. */
export function createSocketDoor({
  sockets,
  journal,
  clock,
  state,
  receive,
  describeFile,
}: SocketDoorParts): SocketDoor {
  function seenBy(reader: SocketReader, event: ConversationEvent): ConversationEvent[] {
    const seen =
      reader.kind === 'customer'
        ? viewForPage(reader, event, { legs: state()?.legs ?? [], eventAt: (seq) => journal.get(seq) })
        : viewFor(reader, event);
    return seen ? [seen] : [];
  }

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
      const seen = events.flatMap((event) => seenBy(attachment.reader, event));
      if (seen.length > 0 || !more) sockets.send(socket, { type: 'events', events: seen, more });
      if (!last || !more) break;
      after = last.seq;
    }
    // Nothing was awaited since the journal was read, so no event can fall between history and live.
    sockets.setAttachment(socket, { ...attachment, live: true });
  }

  /** Counts a frame; undefined when the connection has sent too many of its kind lately. */
  function counted(socket: WebSocket, kind: 'said' | 'asked'): SocketAttachment | undefined {
    const now = clock();
    const limit = kind === 'said' ? sayLimit : askLimit;
    const before = sockets.attachment(socket);
    const { windowAt, count } = before[kind] ?? { windowAt: now, count: 0 };
    const since = now - windowAt > limit.windowMs ? { windowAt: now, count: 1 } : { windowAt, count: count + 1 };
    const attachment = { ...before, [kind]: since };
    sockets.setAttachment(socket, attachment);
    return since.count > limit.count ? undefined : attachment;
  }

  /** Describes a file as it is stored, not as the customer calls it; null for one that is not theirs. */
  async function ownFile(
    { reader, address }: SocketAttachment,
    part: Extract<Part, { kind: 'attachment' }>,
  ): Promise<Part | null> {
    const file = part.state === 'stored' && part.fileId ? await describeFile(address.tenant, part.fileId) : null;
    if (!file || reader.kind !== 'customer' || file.owner !== handleOwner(reader.account, reader.handle)) return null;
    const { fileId, name, type, sizeBytes } = file;
    return { kind: 'attachment', fileId, name, type, sizeBytes, state: 'stored' };
  }

  async function allowedPart(attachment: SocketAttachment, part: Part): Promise<Part | null> {
    if (part.kind === 'text' || part.kind === 'postback') return part;
    return part.kind === 'attachment' ? ownFile(attachment, part) : null;
  }

  async function send(
    socket: WebSocket,
    attachment: SocketAttachment,
    frame: Extract<UpFrame, { type: 'send' }>,
  ): Promise<void> {
    const { clientId } = frame;
    try {
      await say(socket, attachment, frame);
    } catch (error) {
      // Whoever waits for the acknowledgement hears that there is none, and sends again.
      log('error', 'say-failed', { name: error instanceof Error ? error.name : 'unknown' });
      sockets.send(socket, { type: 'error', code: 'unavailable', clientId });
    }
  }

  async function say(
    socket: WebSocket,
    attachment: SocketAttachment,
    { clientId, parts: said, sentAt }: Extract<UpFrame, { type: 'send' }>,
  ): Promise<void> {
    const { reader, address } = attachment;
    const refuse = (detail: string) => sockets.send(socket, { type: 'error', code: 'invalid', detail, clientId });
    if (reader.kind !== 'customer') return refuse('agents write through the API');
    // Ids are stored as they are, so nothing that must not be stored may come as one.
    if (redactText(clientId) !== clientId) return refuse('clientId: choose another one');
    const allowed = await Promise.all(said.map((part) => allowedPart(attachment, part)));
    const parts = allowed.filter((part) => part !== null);
    if (parts.length < said.length) return refuse('parts: text, postback or a stored attachment');
    const now = clock();
    const receipt = await receive(address, {
      type: 'ReceiveMessage',
      once: onceOfMessage(reader.account, clientId),
      channel: reader.channel,
      account: reader.account,
      handle: reader.handle,
      trust: reader.trust,
      providerEventId: clientId,
      clientId,
      // A client's clock is believed only backwards: a message written while offline, never one from the future.
      sentAt: Math.trunc(Math.min(now, Math.max(now - offlineMs, sentAt ?? now))),
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
    const now = state();
    // Only the owner's reading is shown to the customer: others look in without a promise to answer.
    if (!now || (reader.kind === 'agent' && !isOwner(reader))) return;
    // Asked before the door is: it remembers the key of whatever it has carried out, also where that was nothing.
    const upTo = newlyRead(now, { by: reader.kind, upToSeq });
    if (upTo === undefined) return;
    await receive(address, { type: 'MarkRead', once: `read:${reader.kind}:${upTo}`, by: reader.kind, upToSeq: upTo });
  }

  /** Ends an agent's connection that was checked long ago; the page comes back where it was, if it still may. */
  function isOver(socket: WebSocket, { reader, openedAt }: SocketAttachment): boolean {
    if (reader.kind !== 'agent' || clock() - openedAt < checkedForMs) return false;
    sockets.close(socket, checkAnew.code, checkAnew.reason);
    return true;
  }

  function showTyping(reader: SocketReader, on: boolean): void {
    if (reader.kind === 'agent' && !isOwner(reader)) return;
    const frame: DownFrame =
      reader.kind === 'customer'
        ? { type: 'typing', who: 'customer', on }
        : { type: 'typing', who: 'agent', on, name: reader.name.split(/\s+/)[0] ?? reader.name };
    sockets.broadcast(undefined, (other, socket) =>
      other.live && other.reader.kind !== reader.kind && !isOver(socket, other) ? frame : null,
    );
  }

  return {
    async message(socket, message) {
      const result = readFrame(upFrame, message);
      if (!result.ok) return sockets.send(socket, result.error);
      const { frame } = result;
      if (isOver(socket, sockets.attachment(socket))) return;
      const attachment = counted(socket, frame.type === 'send' ? 'said' : 'asked');
      if (!attachment) {
        const clientId = frame.type === 'send' ? { clientId: frame.clientId } : {};
        return sockets.send(socket, { type: 'error', code: 'too-many', ...clientId });
      }
      if (frame.type === 'resume') return resume(socket, attachment, frame);
      if (!attachment.live)
        return sockets.send(socket, { type: 'error', code: 'invalid', detail: 'resume comes first' });
      if (frame.type === 'send') return send(socket, attachment, frame);
      if (frame.type === 'read') return read(attachment, frame.upToSeq);
      showTyping(attachment.reader, frame.on);
    },
    publish(events) {
      sockets.broadcast(undefined, (attachment, socket) => {
        const { live, reader } = attachment;
        if (!live || isOver(socket, attachment)) return null;
        const seen = events.flatMap((event) => seenBy(reader, event));
        return seen.length > 0 ? { type: 'events', events: seen, more: false } : null;
      });
    },
    typing(who, on, name) {
      const frame: DownFrame = { type: 'typing', who, on, ...(name ? { name } : {}) };
      sockets.broadcast(undefined, ({ live, reader }) => (live && reader.kind === 'customer' ? frame : null));
    },
  };
}
