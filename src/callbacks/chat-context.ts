/**
 * Owns what a chat hands to the page on which a call is booked: who the visitor is, so that the call joins their conversation. It
 * opens nothing but this page: not the chat's session, and nothing of another tenant.
 */
import * as z from 'zod';
import { fromBase64, toBytes } from '../lib/bytes.ts';
import { isSigned, sign, toBase64Url } from './signed.ts';

const contextSchema = z.object({
  account: z.string(),
  handle: z.object({ kind: z.enum(['visitor', 'customer']), value: z.string().min(1).max(200) }),
  trust: z.enum(['anonymous', 'signed-in']),
  language: z.string().max(35),
  name: z.string().max(200).optional(),
  expiresAt: z.number(),
});
export type ChatContext = z.infer<typeof contextSchema>;

const purpose = 'callback-context';

/** Writes the context as one token. */
export async function createChatContext(secret: string, tenant: string, context: ChatContext): Promise<string> {
  const body = toBase64Url(toBytes(JSON.stringify(context)));
  return `${body}.${await sign(secret, purpose, [tenant, body])}`;
}

/** Reads a token; undefined when it is not this tenant's, was changed, or has expired. */
export async function openChatContext(
  secret: string,
  tenant: string,
  token: string,
  now: number,
): Promise<ChatContext | undefined> {
  const [body = '', signature = ''] = token.split('.');
  if (token.length > 2_000 || !(await isSigned(secret, purpose, [tenant, body], signature))) return undefined;
  const read = contextSchema.safeParse(JSON.parse(new TextDecoder().decode(fromBase64(body))));
  return read.success && read.data.expiresAt > now ? read.data : undefined;
}
