/** Owns reading a typed text as the beginning of somebody's address. Pure. */

/** Is the beginning of an address, as handles are kept. */
export type AddressStart = { kind: 'phone' | 'email'; start: string };

/** Fewer digits are a number of something else, and would find half a country. */
const leastDigits = 7;

/** Reads a mailbox, or a number with its country code however it is spaced; undefined for any other text. */
export function addressIn(text: string): AddressStart | undefined {
  const typed = text.trim();
  if (/^[^\s@]+@[^\s@]*$/.test(typed)) return { kind: 'email', start: typed.toLowerCase() };
  const number = typed.replace(/[\s().-]/g, '').replace(/^00/, '+');
  return /^\+\d+$/.test(number) && number.length > leastDigits ? { kind: 'phone', start: number } : undefined;
}
