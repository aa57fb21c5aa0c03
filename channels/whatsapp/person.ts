/**
 * Owns who somebody on WhatsApp is: a user id that belongs to this business (`US.1349…`) where Meta gives one, else the digits of
 * the number. The number may be missing, and a new number brings a new user id, so what Meta tells together is kept together.
 * Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
 */
import type { Handle } from '../../schema/channel.ts';
import { type Json, objectIn, objectsOf, textIn } from '../meta/hook-body.ts';

/** Two letters of a country, and up to 128 letters and digits; ids shared by several businesses carry `ENT`. */
const userIdForm = /^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$/;
const digitsForm = /^[0-9]{5,20}$/;

/** Tells whether a handle's value is a user id and no number. */
export function isUserId(value: string): boolean {
  return userIdForm.test(value);
}

function userIdIn(json: Json, name: string): string | undefined {
  const value = textIn(json, name);
  return value && isUserId(value) ? value : undefined;
}

function digitsIn(json: Json, name: string): string | undefined {
  const value = textIn(json, name)?.replace(/^\+/, '');
  return value && digitsForm.test(value) ? value : undefined;
}

export type Person = { handle: Handle; aliases: readonly Handle[]; name?: string };

function personOf(userId: string | undefined, digits: string | undefined, name?: string): Person | undefined {
  const [value, other] = userId ? [userId, digits] : [digits, undefined];
  if (!value) return undefined;
  return {
    handle: { kind: 'whatsapp', value },
    aliases: other ? [{ kind: 'whatsapp', value: other }] : [],
    ...(name ? { name } : {}),
  };
}

/** Finds the contact that a change tells beside a message; a lone contact is the sender's when nothing says otherwise. */
function contactFor(contacts: unknown, userId: string | undefined, digits: string | undefined): Json {
  const all = objectsOf(contacts);
  const match = all.find(
    (contact) =>
      (userId && userIdIn(contact, 'user_id') === userId) || (digits && digitsIn(contact, 'wa_id') === digits),
  );
  const isAlone = all.length === 1 && !userId && !digits;
  return match ?? (isAlone ? all[0] : undefined) ?? {};
}

/** Tells who sent a message of a change, or undefined when nobody can be made out. */
export function senderOf(message: Json, contacts: unknown): Person | undefined {
  const digits = digitsIn(message, 'from');
  const userId = userIdIn(message, 'from_user_id') ?? userIdIn(message, 'from');
  const contact = contactFor(contacts, userId, digits);
  const profile = objectIn(contact, 'profile');
  const name = (textIn(profile, 'name', 200) ?? textIn(profile, 'username', 200))?.trim();
  return personOf(userId ?? userIdIn(contact, 'user_id'), digits ?? digitsIn(contact, 'wa_id'), name);
}

/** Tells whom something went to: `to` in echoes, `recipient_id` in reports, each with a user id beside it where Meta knows one. */
export function recipientOf(json: Json, contacts: unknown): Person | undefined {
  const digits = digitsIn(json, 'recipient_id') ?? digitsIn(json, 'to');
  const userId =
    userIdIn(json, 'recipient_user_id') ??
    userIdIn(json, 'to_user_id') ??
    userIdIn(json, 'recipient') ??
    userIdIn(json, 'recipient_id') ??
    userIdIn(json, 'to');
  const contact = contactFor(contacts, userId, digits);
  return personOf(userId ?? userIdIn(contact, 'user_id'), digits ?? digitsIn(contact, 'wa_id'));
}

/** Tells what addresses a system message names as a person's new ones. */
export function newAddressesIn(system: Json): Handle[] {
  const values = [userIdIn(system, 'user_id'), digitsIn(system, 'wa_id') ?? digitsIn(system, 'new_wa_id')];
  return values.filter((value) => value !== undefined).map((value) => ({ kind: 'whatsapp', value }));
}
