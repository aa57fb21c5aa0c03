/** Owns the words about the audit trail. */

/** What somebody did, between who and what: `Otto invited Astrid`. */
const actions: Record<string, string> = {
  'staff.invited': 'invited',
  'staff.joined': 'chose their first password',
  'staff.password-reset': 'chose a new password',
  'staff.password-changed': 'changed their password',
  'staff.signed-in': 'signed in',
  'staff.changed': 'changed',
  'staff.link-made': 'made a link to choose a password for',
  'staff.sessions-ended': 'signed out everywhere:',
  'staff.deactivated': 'deactivated',
  'staff.reactivated': 'reactivated',
  'key.created': 'made the API key',
  'key.rotated': 'rotated the API key',
  'key.revoked': 'revoked the API key',
  'market.created': 'began the market',
  'market.published': 'published',
  'market.rolled-back': 'rolled back',
  'market.publication-asked': 'asked to publish',
  'market.publication-rejected': 'turned down publishing',
  'account.created': 'connected the channel account',
  'account.changed': 'changed the channel account',
  'account.rotated': 'replaced secrets of the channel account',
  'account.paused': 'paused the channel account',
  'account.resumed': 'resumed the channel account',
  'account.removed': 'removed the channel account',
  'layer.published': 'published the shared settings of',
  'layer.changed': 'changed the shared settings of',
  'tenant.created': 'made the company',
  'tenant.changed': 'changed the company',
  'tenant.customer-key-replaced': 'replaced the key of customers’ tokens of',
  'outbox.replayed': 'tried again what was owed in',
};

const groups: Record<string, string> = {
  'staff.': 'People',
  'key.': 'API keys',
  'market.': 'Markets',
  'account.': 'Channel accounts',
  'layer.': 'Shared settings',
  'tenant.': 'Company',
  'outbox.': 'Outbox',
};

export const audit = {
  title: 'Audit',
  lead: 'Who did what. Entries are only ever added, each bound to the one before it.',
  failed: 'The trail could not be read',
  noneTitle: 'No entries',
  noneLead: 'Nothing was done yet that is written down here.',
  noneFits: 'No entry fits',
  noneFitsLead: 'Take a filter away.',
  did: (action: string) => actions[action] ?? action,
  groups,
  columns: { at: 'When', what: 'What', where: 'Where', seq: 'Entry' },
  filters: {
    what: 'About',
    anything: 'Anything',
    market: 'Market',
    anyMarket: 'Any market',
    until: 'Until',
    who: (name: string) => `By ${name}`,
    target: (name: string) => `About ${name}`,
    remove: (filter: string) => `Take away: ${filter}`,
  },
  byThem: (name: string) => `Show what ${name} did`,
  aboutThat: (name: string) => `Show what was done with ${name}`,
  /** A scope of everywhere, and an empty list. */
  all: 'all',
  none: 'none',
  more: 'Show older',
  wholeTenant: 'Everywhere',
  verify: {
    button: 'Check the trail',
    checking: 'Checking every entry…',
    whole: (count: number) => (count === 1 ? 'The trail is whole: 1 entry.' : `The trail is whole: ${count} entries.`),
    empty: 'The trail has no entries yet.',
    broken: (seq: number, reason: string) => `The trail is broken: entry ${seq} ${reason}.`,
    upTo: (seq: number) =>
      seq === 0 ? 'Nothing before it can be relied on.' : `Up to entry ${seq} it is as it was written.`,
    unchained: (count: number) =>
      count === 1
        ? '1 entry is from before the chain and not covered.'
        : `${count} entries are from before the chain and not covered.`,
    note: 'Keep this head somewhere else: with it anybody can tell later whether the end was cut off or rewritten.',
    head: 'Head of the trail',
    failed: 'The trail could not be checked',
  },
};
