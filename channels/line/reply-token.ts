/**
 * Owns the one-time right to answer. A reply costs nothing and a push counts against the account's quota, so answers that come at
 * once use it. LINE asks to use a token within a minute and promises nothing after it; half of that leaves time for the way.
 * Source: https://developers.line.biz/en/reference/messaging-api/#send-reply-message
 */

/** How long after an event its token is used here. */
export const replyTokenMs = 30_000;

/** Tells whether a token was given by `now` and can still be used: one that came later must not change how a message is sent. */
export function isTokenUsable({ until }: { until: number }, now: number): boolean {
  return now < until && until - replyTokenMs <= now;
}
