/** Owns the port through which a turn understands a text; a market's trained model takes its place without touching a flow. */

import type { marketIntents } from '../../schema/config/intents.ts';

export type Intent = (typeof marketIntents)[number];

export type Understanding = { intent: Intent /** Between 0 and 1. */; confidence: number };

/** Understands one text of the customer, given the language it is probably in. */
export type Understand = (text: string, language: string) => Promise<Understanding>;
