/** Owns what can be understood: the one list that a market's bot is allowed from, and that understanding answers with. */

/** Lists what a market's bot may be allowed to follow. The rest (a person, yes and no) is always heard. */
export const marketIntents = [
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
