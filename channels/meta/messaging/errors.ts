/**
 * Owns the Send API's own errors, as far as they change what is done. Any other code is final and told as it is.
 * Source: https://developers.facebook.com/docs/messenger-platform/error-codes (Messenger and Instagram)
 */
import type { GraphError } from '../errors.ts';

const minuteMs = 60_000;

const keyOf = ({ code, subcode }: GraphError) => `${code}/${subcode ?? ''}`;

/** Codes of messages that were certainly not taken, with how long to wait; with a subcode where the code alone says too little. */
const waits: Readonly<Record<string, number>> = {
  /** A failure for now, says Meta. */
  '1200': 5_000,
  /** The page is restricted, or messaging a page is off, for a while. */
  '368': 10 * minuteMs,
  '10/1893063': 10 * minuteMs,
  /** Meta could not fetch our file in time. */
  '100/2018008': 10_000,
};

/** Says that a send may be repeated, and after how long. */
export function waitFor(error: GraphError): { afterMs: number } | undefined {
  const afterMs = waits[keyOf(error)] ?? waits[String(error.code)];
  return afterMs === undefined ? undefined : { afterMs };
}

/** Permission errors that no permission mends: the window is over, or another app holds the conversation. */
const final = new Set(['10/2018278', '10/2018065', '10/2534022', '10/2018300', '10/2018108', '200/2018109']);

/**
 * People who take nothing from the account. It is no opt-out of theirs as far as we know: whoever writes again may be answered, and
 * an opt-out here has no word that ends it.
 */
const unavailable = new Set(['200/1545041', '200/2018108', '551/', '551/1545041']);

/** Says that an error is final although its code commonly is not. */
export function isFinal(error: GraphError): Record<string, never> | undefined {
  return final.has(keyOf(error)) || unavailable.has(keyOf(error)) ? {} : undefined;
}

/** Tells that Meta does not know itself what became of a send: 1 was seen for messages that arrived, 2 for any trouble. */
export function isUncertain({ code }: GraphError): boolean {
  return code === 1 || code === 2;
}
