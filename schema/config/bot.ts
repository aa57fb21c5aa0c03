/** Owns how a market writes what its bot may do, and how customers prove who they are. */
import * as z from 'zod';
import { actionNames } from '../account-system.ts';
import { trustLevels } from '../channel.ts';
import { marketIntents } from './intents.ts';
import { durationSchema, field } from './values.ts';

export const botSchema = z.strictObject({
  enabled: field(z.boolean(), 'On', 'Whether there is a bot in this market.'),
  name: field(z.string().min(1).max(40), 'Name', 'What the bot is called where its words are shown.'),
  intents: field(
    z.array(z.enum(marketIntents)),
    'Allowed topics',
    'The only topics that the bot may follow; everything else is handed over.',
  ),
  actions: field(
    z.array(z.enum(actionNames)),
    'Allowed actions',
    'The only actions that the bot may ask the account system for.',
  ),
  leastConfidence: field(
    z.number().min(0.3).max(1),
    'Least confidence',
    'Below this a message counts as not understood. Higher hands over more and answers less wrongly.',
  ),
  maxMisses: field(
    z.number().int().min(1).max(5),
    'Misses before handing over',
    'After so many turns without progress the bot hands over.',
  ),
  disclosure: field(
    z.enum(['first-reply', 'every-reply']),
    'Says that it is a bot',
    'In its first reply it always does; laws or platforms may ask for a label on every reply.',
  ),
  model: field(
    z.null().default(null),
    'Language model',
    'None: the bot of this release understands by rules and says only texts that were written for it.',
  ),
});

export const identitySchema = z.strictObject({
  accepted: field(
    z.array(z.array(z.enum(['order', 'last-four', 'postcode', 'birth-date'])).min(1)).min(1),
    'Accepted proofs',
    'Combinations of knowledge that prove who somebody is; each is enough. The bot can ask for order number and last four digits, agents for all.',
  ),
  tries: field(z.number().int().min(1).max(10), 'Tries', 'How often somebody may try before they are locked out.'),
  lockout: field(durationSchema, 'Lock-out', 'How long nobody can prove that identity after the last try.'),
  trusted: field(
    z.enum(trustLevels),
    'Trusted without proof',
    'How sure a channel must be of who writes before account data are told without asking for a proof.',
  ),
});
