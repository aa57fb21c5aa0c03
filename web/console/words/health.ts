/** Owns the words about how channel accounts are. */

export const health = {
  title: 'Channels',
  lead: (all: number, trouble: number) =>
    trouble === 0 ? `${all} accounts, nothing to do` : `${all} accounts, ${trouble} need a look`,
  show: 'Which accounts are shown',
  all: 'All',
  trouble: (count: number) => `Need a look (${count})`,
  failed: 'The accounts could not be read',
  wellTitle: 'All is well',
  wellLead: 'No account needs a look.',
  noneTitle: 'No accounts here',
  noneLead: 'This market has no channel accounts yet.',
  states: { ok: 'Well', warning: 'Needs a look', broken: 'Broken', unknown: 'Not heard yet', paused: 'Paused' },
  aspects: {
    token: 'Credentials',
    subscription: 'Subscription',
    challenge: 'Provider’s check of our address',
    webhook: 'Webhook',
    sender: 'Sender',
  },
  heard: 'Last heard',
  sent: 'Last sent',
  errors: 'Failed in 24 hours',
  checked: 'Provider asked',
  check: 'Ask the provider now',
  never: 'never',
  ago: (time: string) => (time === 'now' ? 'just now' : `${time} ago`),
  rate: ({ sent, failed, unknown }: { sent: number; failed: number; unknown: number }) =>
    `${failed + unknown} of ${sent + failed + unknown}`,
  details: 'Details',
  expires: (date: string) => `until ${date}`,
  codes: 'Codes:',
  refused: 'Refused today:',
  templates: 'Approved messages',
  quality: { green: 'good quality', yellow: 'medium quality', red: 'bad quality', unknown: '' },
} as const;
