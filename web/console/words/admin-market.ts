/** Owns the words about markets and their configuration; what fields are called and mean is said by the schema itself. */
import type { ConfigLayer } from '../../../schema/config/market-config.ts';
import type { Strength } from '../../../schema/residency.ts';

const origin: Record<ConfigLayer, string> = {
  preset: 'preset',
  tenant: 'all markets',
  region: 'region',
  market: 'set here',
};

const strength: Record<Strength, string> = {
  enforced: 'Enforced by the platform',
  'storage-only': 'Stored there, passes through elsewhere',
  declared: 'Declared by the operator',
  'best-effort': 'Best effort',
  none: 'Nothing asked for',
};

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

export const market = {
  title: 'Market',
  list: 'Markets',
  listLead: (count: number, drafts: number) =>
    `${count} ${count === 1 ? 'market' : 'markets'}${drafts > 0 ? `, ${drafts} with a draft` : ''}`,
  failed: 'The market could not be read',
  listFailed: 'The markets could not be read',
  noneTitle: 'No market yet',
  noneLead: 'Begin with a preset: it brings languages, holidays, hours and the law’s deadlines of a country.',
  back: 'All markets',
  begin: 'New market',
  version: (version: number) => `version ${version}`,
  neverPublished: 'never published',
  publishedBy: (name: string, at: string) => `published by ${name}, ${at}`,
  at: (moment: number) => day.format(moment),
  readOnly: 'You may look at this market, not change it.',
  save: {
    saved: 'Saved.',
    waiting: 'Not saved yet…',
    saving: 'Saving…',
    failed: 'Not saved.',
    conflict: 'Somebody changed the same.',
  },
  draftBy: (name: string, at: string) => `Draft by ${name}, ${at}.`,
  joined: (name: string) => `Joined with a change of ${name}.`,
  toReview: 'Review and publish',
  waitsForApproval: 'Waits for approval',
  origin,
  strength,
  inherit: 'Give back to the layers below',
  inheritOf: (label: string) => `Give “${label}” back to the layers below`,
  errors: (count: number) => `${count} ${count === 1 ? 'error' : 'errors'}`,
  warnings: (count: number) => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
  unit: 'Unit',
  units: { minutes: 'minutes', hours: 'hours', days: 'days' },
  conflict: {
    title: (name: string) => `${name} changed the same values`,
    lead: 'Everything else of both changes is joined already. Choose what counts where both said something.',
    somebody: 'Somebody',
    theirs: (name: string, value: string) => `${name}: ${value}`,
    mine: (value: string) => `You: ${value}`,
    settle: 'Go on with this',
  },
  pages: { basics: 'Basics' },
  basics: {
    company: 'Company',
    place: 'Country',
    contacts: 'Contacts',
    contactsLead: 'Addresses given to customers. {tenant} and {market} stand for the names of both.',
    money: 'Refunds and disputes',
    publishing: 'Publishing',
  },
};
