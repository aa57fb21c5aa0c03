/**
 * Owns the list of texts that Parley says to customers. locales/<language>.json gives each its words (ICU
 * MessageFormat); a market may override them. Values in braces are what the text is given.
 */
export const textKeys = {
  'bot.greeting':
    'First reply: says that it is a bot, gives {reference}, offers a human. {tenant} is the provider’s name.',
  'bot.offer': 'Anything the bot cannot settle: offers a human. No values.',
  'bot.askOrder': 'Asks for the order number. No values.',
  'bot.askLastFour': 'Asks for the last four digits of the payment method used. No values.',
  'bot.notVerified': 'The data do not match; never says which part. {remaining} tries left (plural).',
  'bot.lockedOut': 'Too many tries; a human will help. No values.',
  'bot.refundNone': 'No refund is registered for {order} from {merchant}.',
  'bot.refundPending':
    'Refund of {amount} for {order} from {merchant}, registered {registered}; expected between {from} and {until}, {days} business days (plural).',
  'bot.refundLate':
    'Refund of {amount} for {order} from {merchant}, registered {registered}, should have arrived by {until}; offers a human.',
  'bot.refundDone':
    'Refund of {amount} for {order} from {merchant} was paid on {paid} to the payment method ending {lastFour}.',
  'bot.refundRejected': 'Refund for {order} from {merchant} was turned down on {at}; offers a human.',
  'bot.anythingElse': 'Asks whether there is anything else. No values.',
  'bot.goOn':
    'Nothing was asked yet, or there is more: asks what it is about, naming what the bot can do (status of refunds). No values.',
  'bot.systemDown': 'The account system cannot be read now; offers a human. No values.',
  'bot.closing': 'The customer says that this was all; thanks and says goodbye. No values.',
  'handover.queued': 'Handed over: {place} in the queue, expected wait {minutes} minutes (plural), {reference}.',
  'handover.soon': 'Handed over; place and wait are not known yet. {reference}.',
  'handover.closed': 'Handed over outside opening hours: a human answers from {opens}. {reference}.',
  'handover.taken': 'An agent joined: {agent} (first name).',
  'rating.ask': 'Asks for a rating from 1 to 5 after the conversation was resolved. {reference}.',
  'rating.thanks': 'Thanks for the rating. No values.',
  'consent.stopped': 'Confirms STOP once: no more messages; how to start again. {tenant}.',
  'consent.started': 'Confirms START. {tenant}.',
  'consent.help': 'Answers HELP: who we are, how to stop, where help is. {tenant}, {help} (an address).',
  'choice.human': 'Button: talk to a human.',
  'choice.yes': 'Button: yes.',
  'choice.no': 'Button: no.',
  'attachment.refused': 'A file could not be taken: type or size. {name}.',
} as const;

export type TextKey = keyof typeof textKeys;
