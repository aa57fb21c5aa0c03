/** Owns who is at the other end of a desk's socket. The Worker has checked it; the headers never come from outside. */
import * as z from 'zod';

export const deskAddressSchema = z.object({ tenant: z.string(), region: z.string(), market: z.string() });
/** Names a market's desk. */
export type DeskAddress = z.infer<typeof deskAddressSchema>;

const deskReaderSchema = z.object({
  kind: z.literal('agent'),
  id: z.string(),
  name: z.string(),
  /** None means all of the market's. */
  languages: z.array(z.string()),
  skills: z.array(z.string()).optional(),
  /** E.164; who has none takes no calls. */
  phone: z.string().optional(),
});
export type DeskReader = z.infer<typeof deskReaderSchema>;

const readerHeader = 'x-parley-reader';
const addressHeader = 'x-parley-address';

/** Builds the request that asks a desk for a socket; whatever the client put into these headers is gone. */
export function deskSocketRequest(address: DeskAddress, reader: DeskReader): Request {
  const { tenant, region, market } = address;
  return new Request('https://desk.internal/socket', {
    headers: {
      upgrade: 'websocket',
      [readerHeader]: encode(reader),
      [addressHeader]: encode({ tenant, region, market }),
    },
  });
}

/** Reads what `deskSocketRequest` wrote. */
export function readDeskRequest(request: Request): { address: DeskAddress; reader: DeskReader } {
  return {
    address: deskAddressSchema.parse(decode(request.headers.get(addressHeader))),
    reader: deskReaderSchema.parse(decode(request.headers.get(readerHeader))),
  };
}

// Header values are bytes; names are not.
function encode(value: unknown): string {
  return encodeURIComponent(JSON.stringify(value));
}

function decode(header: string | null): unknown {
  return header === null ? undefined : JSON.parse(decodeURIComponent(header));
}
