/** Owns how a conversation is named from outside: enough to find its object and its market without a look-up. */
export type ConversationAddress = { tenant: string; region: string; market: string; conversationId: string };
