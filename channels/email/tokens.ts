/**
 * Owns the two signs by which a mail names its conversation: a token in the address that answers go to, and the Message-ID of what
 * we sent. Both carry an HMAC bound to the account, so that nobody can name a conversation that we did not write to them about.
 */
import { conversationIdSchema, messageIdSchema, regionOfId } from '../../schema/ids.ts';
import { isEqualSecret, toBytes } from '../../src/lib/bytes.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
/** 80 bits: a guess is a mail, and a wrong one only opens a conversation of its own. */
const macBytes = 10;
const macLength = (macBytes * 8) / 5;
const ulidLength = 26;

/** Is what both signs are bound to. */
export type TokenScope = { account: string; keys: readonly string[] };

function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join('');
}

async function macOf(key: string, text: string): Promise<string> {
  const secret = await crypto.subtle.importKey('raw', toBytes(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', secret, toBytes(text)));
  return toBase32(mac.slice(0, macBytes));
}

async function isMac(mac: string, text: string, keys: readonly string[]): Promise<boolean> {
  const expected = await Promise.all(keys.map((key) => macOf(key, text)));
  return expected.map((known) => isEqualSecret(known, mac)).includes(true);
}

async function firstMac({ keys }: TokenScope, text: string): Promise<string> {
  const [key] = keys;
  if (!key) throw new Error('the account has no reply key');
  return macOf(key, text);
}

/** Tells how many characters a token adds to an address of a region, besides the plus. */
export function tokenLengthFor(region: string): number {
  return region.length + 1 + ulidLength + 1 + macLength;
}

/** Writes the token of a conversation: `eu-01k9…-mac`, in lower case since some servers fold case. */
export async function replyToken(scope: TokenScope, conversationId: string): Promise<string> {
  const mac = await firstMac(scope, `reply|${scope.account}|${conversationId}`);
  return `${conversationId.replace(/^cnv_/, '').replace('_', '-')}-${mac}`;
}

/** Finds the conversation that a token names; undefined for one that we did not write. */
export async function conversationOfToken(scope: TokenScope, token: string): Promise<string | undefined> {
  const [, region, rest, mac] = /^([a-z]{2,8})-([0-9a-z]{1,48})-([a-z2-7]{16})$/.exec(token.toLowerCase()) ?? [];
  if (!region || !rest || !mac) return undefined;
  const conversation = conversationIdSchema.safeParse(`cnv_${region}_${rest}`);
  if (!conversation.success || regionOfId(scope.account) !== region) return undefined;
  const isOurs = await isMac(mac, `reply|${scope.account}|${conversation.data}`, scope.keys);
  return isOurs ? conversation.data : undefined;
}

/** Writes the Message-ID of one of our messages, without brackets: `eu.01k9….4.mac@domain`. */
export async function keyedMessageId(scope: TokenScope, messageId: string, domain: string): Promise<string> {
  const mac = await firstMac(scope, `message|${scope.account}|${messageId}`);
  return `${messageId.replace(/^msg_/, '').replace('_', '.')}.${mac}@${domain}`;
}

/** Finds our message by a Message-ID without brackets, whatever became of its domain; undefined for one that is not ours. */
export async function messageOfKeyedId(scope: TokenScope, id: string): Promise<string | undefined> {
  const [, region, rest, mac] =
    /^([a-z]{2,8})\.([0-9a-z]{1,40}\.\d{1,9})\.([a-z2-7]{16})@/.exec(id.toLowerCase()) ?? [];
  if (!region || !rest || !mac) return undefined;
  const message = messageIdSchema.safeParse(`msg_${region}_${rest}`);
  if (!message.success || regionOfId(scope.account) !== region) return undefined;
  return (await isMac(mac, `message|${scope.account}|${message.data}`, scope.keys)) ? message.data : undefined;
}
