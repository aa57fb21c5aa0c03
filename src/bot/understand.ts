/** Owns the port through which a turn understands a text; a market's trained model takes its place without touching a flow. */

/** Lists what can be understood. Only some need a market's leave (allowed.ts); the rest keeps a talk going. */
export const intents = [
  'human-request',
  'callback-request',
  'text-request',
  'refund-status',
  'greeting',
  'goodbye',
  'yes',
  'no',
  'other',
] as const;
export type Intent = (typeof intents)[number];

export type Understanding = { intent: Intent /** Between 0 and 1. */; confidence: number };

/** Understands one text of the customer, given the language it is probably in. */
export type Understand = (text: string, language: string) => Promise<Understanding>;
