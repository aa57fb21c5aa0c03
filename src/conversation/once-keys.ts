/** Owns the keys under which what comes in from outside counts once, where others find it again by them. */

/** Names a customer's message by its account and the provider's id of it. */
export function onceOfMessage(account: string, providerEventId: string): string {
  return `in:${account}:${providerEventId}`;
}

/** Names the fate of one attachment of a message. */
export function onceOfFile(messageId: string, part: number): string {
  return `file:${messageId}:${part}`;
}
