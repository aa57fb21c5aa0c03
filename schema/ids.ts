/**
 * Owns every identifier's form. An id names its kind and its region, so that whoever holds one can reach
 * the right jurisdiction without a look-up: `cnv_eu_01k9…`. Tenants are never part of an id: objects are
 * named by tenant *and* id, so an id of another tenant opens an empty object.
 */
import { ulid } from 'ulid';
import * as z from 'zod';

/** Lists the kinds of things that have ids, with the prefix each id begins with. */
export const idPrefixes = {
  conversation: 'cnv',
  contact: 'ctc',
  leg: 'leg',
  message: 'msg',
  event: 'evt',
  turn: 'trn',
  action: 'act',
  file: 'fil',
  account: 'acc',
  staff: 'stf',
  token: 'tok',
  callback: 'cbk',
  call: 'cal',
  link: 'lnk',
} as const;

export type IdKind = keyof typeof idPrefixes;

/** Names a region: the part of an id that leads to a jurisdiction, a database and a bucket. */
export const regionSchema = z.string().regex(/^[a-z]{2,8}$/);
export type Region = z.infer<typeof regionSchema>;

/** Names a tenant: lower-case letters, digits and dashes. */
export const tenantSchema = z.string().regex(/^[a-z][a-z0-9-]{1,38}$/);

/** Names a market: an ISO 3166-1 alpha-2 country code in lower case, optionally with a suffix. */
export const marketIdSchema = z.string().regex(/^[a-z]{2}(-[a-z0-9]+)?$/);

function idSchema(kind: IdKind) {
  return z.string().regex(new RegExp(`^${idPrefixes[kind]}_[a-z]{2,8}_[0-9a-z.-]{1,48}$`));
}

export const conversationIdSchema = idSchema('conversation');
export const legIdSchema = idSchema('leg');
export const messageIdSchema = idSchema('message');
export const eventIdSchema = idSchema('event');
export const fileIdSchema = idSchema('file');
export const accountIdSchema = idSchema('account');
export const callbackIdSchema = idSchema('callback');
export const callIdSchema = idSchema('call');
export const linkIdSchema = idSchema('link');

/** Hands out numbers in [0, 1); `Math.random` has the shape, tests give a seeded one. */
export type Random = () => number;

/** Makes a new id: time-ordered, 80 random bits. */
export function createId(kind: IdKind, region: Region, now: number, random?: Random): string {
  return `${idPrefixes[kind]}_${region}_${ulid(now, random).toLowerCase()}`;
}

/** Derives the id of a conversation's nth event; the same journal always has the same ids. */
export function eventIdFor(conversationId: string, seq: number): string {
  return conversationId.replace(/^cnv_/, 'evt_').concat('.', String(seq));
}

/** Derives the id of the message that a conversation's nth event brought. */
export function messageIdFor(conversationId: string, seq: number): string {
  return conversationId.replace(/^cnv_/, 'msg_').concat('.', String(seq));
}

/** Tells which conversation a message id was derived from, or undefined when it is no message id. */
export function conversationOfMessage(messageId: string): string | undefined {
  const match = /^msg_([a-z]{2,8}_[0-9a-z]+)\.\d+$/.exec(messageId);
  return match ? `cnv_${match[1]}` : undefined;
}

/** Tells the region that an id carries, or undefined when the text is no id. */
export function regionOfId(id: string): Region | undefined {
  return /^[a-z]{3}_([a-z]{2,8})_[0-9a-z.-]+$/.exec(id)?.[1];
}
