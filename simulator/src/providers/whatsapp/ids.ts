/** Owns WhatsApp's ids: of messages, of files, and of people as one business knows them. */
import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** Makes a message's id: opaque, and long as the real ones. */
export function createWamid(digits: string): string {
  const random = crypto.randomUUID().replaceAll('-', '').toUpperCase().slice(0, 20);
  return `wamid.${btoa(`\x1d\x0b${digits}\x15\x02\x00\x12\x18\x14${random}\x00`)}`;
}

/** Makes a file's id. */
export function createMediaId(): string {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `1${String(high).padStart(10, '0')}${String(low).slice(0, 5).padStart(5, '0')}`;
}

const factor = 7_919n;
const offset = 13_491_208_655n;

/** Gives the id under which every business of this world knows the person with a number. */
export function userIdOf(digits: string): string {
  const country = parsePhoneNumberFromString(`+${digits}`)?.country ?? 'US';
  return `${country}.${BigInt(digits) * factor + offset}`;
}

/** Gives the number behind a user id, as only Meta can; undefined for an id that nobody has. */
export function digitsOf(userId: string): string | undefined {
  const told = /^[A-Z]{2}\.(\d{5,40})$/.exec(userId)?.[1];
  const product = told ? BigInt(told) - offset : -1n;
  return product > 0n && product % factor === 0n ? String(product / factor) : undefined;
}

/** Writes a phone number as WhatsApp does: digits alone; a user id becomes the number behind it. */
export function toDigits(address: string): string {
  return digitsOf(address) ?? address.replace(/[^\d]/g, '');
}
