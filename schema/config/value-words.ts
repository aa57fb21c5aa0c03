/**
 * Owns what the values of a configuration are called by people: channels, languages, countries, and every word that the schema lets
 * one choose among. Form, comparison and findings call a thing by one name.
 */
import type { actionNames } from '../account-system.ts';
import type { Channel, Trust } from '../channel.ts';
import type { Priority } from '../priority.ts';
import type { Strength } from '../residency.ts';
import type { HoursPlan } from './hours.ts';
import type { marketIntents } from './intents.ts';
import type { MarketConfig } from './market-config.ts';

type Clock = MarketConfig['clocks'][string];

export const channelNames: Record<Channel, string> = {
  sms: 'SMS',
  chat: 'Chat',
  email: 'Email',
  whatsapp: 'WhatsApp',
  messenger: 'Messenger',
  instagram: 'Instagram',
  telegram: 'Telegram',
  line: 'LINE',
  x: 'X',
  phone: 'Phone',
};

export const intentNames: Record<(typeof marketIntents)[number], string> = {
  'human-request': 'A person',
  'callback-request': 'Being called',
  'text-request': 'Going on by text',
  'refund-status': 'Where a refund is',
  greeting: 'Greetings',
  goodbye: 'Goodbyes',
  yes: 'Yes',
  no: 'No',
  other: 'Anything else',
};

export const botActionNames: Record<(typeof actionNames)[number], string> = {
  'extend-due-date': 'Extend a due date',
  'resend-invoice': 'Send an invoice again',
  'pause-reminders': 'Pause reminders',
  'report-return': 'Report a return',
};

export const disclosureNames: Record<MarketConfig['bot']['disclosure'], string> = {
  'first-reply': 'In its first reply',
  'every-reply': 'In every reply',
};

export const proofNames: Record<MarketConfig['identity']['accepted'][number][number], string> = {
  order: 'Order number',
  'last-four': 'Last four digits',
  postcode: 'Postcode',
  'birth-date': 'Date of birth',
};

export const trustNames: Record<Trust, string> = {
  anonymous: 'Nobody in particular',
  channel: 'Whoever the channel says it is',
  email: 'A proved mail address',
  code: 'A code that was sent to them',
  'signed-in': 'Signed in at the company’s shop',
};

export const strengthNames: Record<Strength, string> = {
  enforced: 'Enforced by the platform',
  'storage-only': 'Stored there, passes through elsewhere',
  declared: 'Declared by the operator',
  'best-effort': 'Best effort',
  none: 'Nothing asked for',
};

export const priorityNames: Record<Priority, string> = { low: 'Low', normal: 'Normal', high: 'High', urgent: 'Urgent' };

export const clockKindNames: Record<Clock['kind'], string> = {
  'first-response': 'First answer',
  'next-response': 'Next answer',
  resolution: 'Resolution',
  legal: 'Legal deadline',
};

export const countNames: Record<Clock['counts'], string> = {
  'business-time': 'Opening hours',
  'calendar-time': 'All time',
  'business-days': 'Business days',
};

export const beginNames: Record<Clock['starts'], string> = {
  opened: 'The conversation',
  complaint: 'A complaint',
  dispute: 'A dispute',
};

export const closedOnNames: Record<HoursPlan['closedOn'], string> = {
  never: 'No holidays',
  public: 'Public holidays',
  'public-and-bank': 'Public and bank holidays',
};

export const authorityRoleNames: Record<MarketConfig['authorities'][string]['role'], string> = {
  regulator: 'Supervision',
  ombudsman: 'Settles disputes out of court',
  'data-protection': 'Personal data',
  'consumer-protection': 'Consumers’ rights',
};

/** Names a channel, also one that a newer release has. */
export const channelName = (channel: string): string => channelNames[channel as Channel] ?? channel;

function named(type: 'language' | 'region'): (code: string) => string {
  const names = new Intl.DisplayNames(['en-GB'], { type });
  return (code) => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
}

/** Names a language as its readers’ colleagues call it: `Swedish`. */
export const languageName = named('language');

/** Names a country by its ISO 3166-1 code. */
export const countryName = named('region');
