/** Owns who is at the other end of a conversation's socket. The Worker has checked it; the header never comes from outside. */
import * as z from 'zod';
import { channelSchema, handleSchema, trustSchema } from '../../schema/channel.ts';
import type { ConversationAddress } from './address.ts';

export const socketReaderSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('customer'),
    channel: channelSchema,
    account: z.string(),
    handle: handleSchema,
    trust: trustSchema,
    language: z.string().optional(),
    name: z.string().optional(),
    customerId: z.string().optional(),
    /** What the handle's thread knows, should this reader's first message open the conversation. */
    opening: z
      .object({ previous: z.string().optional(), consent: z.enum(['open', 'opted-out']).optional() })
      .optional(),
  }),
  z.object({ kind: z.literal('agent'), id: z.string(), name: z.string() }),
]);
export type SocketReader = z.infer<typeof socketReaderSchema>;

const addressSchema = z.object({
  tenant: z.string(),
  region: z.string(),
  market: z.string(),
  conversationId: z.string(),
});

const readerHeader = 'x-parley-reader';
const addressHeader = 'x-parley-address';

// Header values are bytes; names are not.
function encode(value: unknown): string {
  return encodeURIComponent(JSON.stringify(value));
}

function decode(header: string | null): unknown {
  return header === null ? undefined : JSON.parse(decodeURIComponent(header));
}

/** Builds the request that asks a conversation's object for a socket; whatever the client put into these headers is gone. */
export function socketRequest(address: ConversationAddress, reader: SocketReader): Request {
  return new Request('https://conversation.internal/socket', {
    headers: { upgrade: 'websocket', [readerHeader]: encode(reader), [addressHeader]: encode(address) },
  });
}

/** Reads what `socketRequest` wrote. */
export function readSocketRequest(request: Request): { address: ConversationAddress; reader: SocketReader } {
  return {
    address: addressSchema.parse(decode(request.headers.get(addressHeader))),
    reader: socketReaderSchema.parse(decode(request.headers.get(readerHeader))),
  };
}
