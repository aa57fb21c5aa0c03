/** Owns Twilio's identifiers: a two-letter kind and 32 hexadecimal digits. */

export type SidKind = 'SM' | 'MM' | 'ME';

/** Makes a new sid. */
export function createSid(kind: SidKind): string {
  return kind + crypto.randomUUID().replaceAll('-', '');
}
