/**
 * Owns WhatsApp's own error codes, as far as they change what is done. Any other code is final and told as it is.
 * Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes
 */
import type { Aspect } from '../../schema/health.ts';
import type { GraphError } from '../meta/errors.ts';

const secondMs = 1_000;
const minuteMs = 60 * secondMs;

/** Codes of messages that were certainly not taken, with how long to wait: for a limit to pass, or for somebody to mend the account. */
const waits: Readonly<Record<number, number>> = {
  /** The number's throughput is used up. */
  130429: 5 * secondMs,
  /** Too many messages to this customer: one each six seconds in the long run. */
  131056: 6 * secondMs,
  /** Too many messages were blocked or reported as spam. */
  131048: 10 * minuteMs,
  /** The account is in maintenance (a change of throughput takes a minute). */
  131057: minuteMs,
  /** The registration server is away, or the number is not registered. */
  133004: minuteMs,
  133010: 5 * minuteMs,
  /** A permission is missing. */
  131005: minuteMs,
  /** The account is locked, its payment fails, or its number's certificate is wrong. */
  131031: 5 * minuteMs,
  131042: 5 * minuteMs,
  131045: 5 * minuteMs,
  /** The account is restricted for a while for breaking a policy. */
  368: 10 * minuteMs,
};

/** Says that a send may be repeated, and after how long. */
export function waitFor({ code }: GraphError): { afterMs: number } | undefined {
  const afterMs = waits[code];
  return afterMs === undefined ? undefined : { afterMs };
}

/** Tells that Meta does not know itself what became of a send: something went wrong (131000), a service was away (131016). */
export function isUncertain({ code }: GraphError): boolean {
  return code === 1 || code === 2 || code === 131_000 || code === 131_016;
}

/** Codes that speak of the account and not of one message: what is wrong, for people. */
const illnesses: Readonly<Record<number, Aspect>> = {
  368: { state: 'broken', detail: 'Meta restricts this account for a breach of policy; see Business Support Home.' },
  130497: { state: 'warning', detail: 'The account may not send to some countries.' },
  131031: { state: 'broken', detail: 'Meta locked the account; see Business Support Home.' },
  131042: { state: 'broken', detail: 'The payment method of the account fails; see Billing in WhatsApp Manager.' },
  131045: { state: 'broken', detail: "The number's certificate is wrong; register the number again." },
  131048: { state: 'warning', detail: 'Too many customers block or report messages of this number.' },
  133010: { state: 'broken', detail: 'The number is not registered with the Cloud API.' },
};

/** Tells what a code says of the account itself, if anything. */
export function illnessOf(code: number): Aspect | undefined {
  return illnesses[code];
}
