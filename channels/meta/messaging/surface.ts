/** Owns what hooks of both products may carry, and what Meta hears when one was taken. */

/** Hooks hold up to a thousand events. Source: https://developers.facebook.com/docs/graph-api/webhooks/getting-started#batching */
export const messagingTakes = { maxBytes: 3 * 1024 * 1024, types: ['application/json'] } as const;

/** Answers as Meta's samples do. Source: https://developers.facebook.com/docs/messenger-platform/webhooks */
export function messagingTaken(): Response {
  return new Response('EVENT_RECEIVED', { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
