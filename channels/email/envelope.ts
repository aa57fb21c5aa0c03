/**
 * Owns the envelope of a posted message: two header lines at its very top, so that the signature covers them like every other byte
 * and no sender can write them, as every server adds its own lines above what it was sent.
 */
import { toBytes } from '../../src/lib/bytes.ts';
import { addressesIn, headerValues, type Mail } from './mail.ts';

const fromLine = 'x-parley-envelope-from';
const toLine = 'x-parley-envelope-to';

/** Writes a message with its envelope on top; an empty sender is the null return path of automatic mail. */
export function withEnvelope(raw: Uint8Array, { from, to }: { from: string; to: string }): Uint8Array {
  const clean = (address: string) => address.replace(/[\p{Cc}<>]/gu, '');
  const lines = toBytes(`${fromLine}: <${clean(from)}>\r\n${toLine}: <${clean(to)}>\r\n`);
  const whole = new Uint8Array(lines.length + raw.length);
  whole.set(lines);
  whole.set(raw, lines.length);
  return whole;
}

function onTop({ headers }: Mail): Pick<Mail, 'headers'> {
  const end = headers.findIndex(({ key }) => key !== fromLine && key !== toLine);
  return { headers: end === -1 ? headers : headers.slice(0, end) };
}

/** Tells whether the message came with the null return path, which asks never to be answered. */
export function hasNullSender(mail: Mail): boolean {
  const [told] = [...headerValues(onTop(mail), fromLine), ...headerValues(mail, 'return-path')];
  return told !== undefined && /^<?\s*>?$/.test(told.trim());
}

/** Lists the addresses that the message was really delivered to, then those it is written to. */
export function recipientsOf(mail: Mail): string[] {
  const real = addressesIn(onTop(mail), [toLine]);
  const said = addressesIn(mail, ['delivered-to', 'x-original-to', 'envelope-to', 'to', 'cc', 'resent-to']);
  return [...new Set([...real, ...said])];
}
