/** Owns the words about how markets are right now, and about beginning one. */
import type { Checklist } from '../../../schema/api/admin/markets.ts';
import type { Strength } from '../../../schema/residency.ts';

const residency: Record<Strength, string> = {
  enforced: 'enforced',
  'storage-only': 'storage only',
  declared: 'declared',
  'best-effort': 'best effort',
  none: 'not applied here',
};

export const overview = {
  title: 'Overview',
  lead: (markets: number, waiting: number, missed: number) =>
    `${markets} ${markets === 1 ? 'market' : 'markets'}, ${waiting} waiting${missed > 0 ? `, ${missed} missed` : ''}`,
  failed: 'The overview could not be read',
  residency,
  states: { broken: 'in trouble', warning: 'needs a look', ok: 'well', draft: 'not published' },
  troubles: {
    'no-account': 'No account is live: nobody can write.',
    'broken-account': 'An account does not work.',
    missed: 'Promised times were missed.',
    alone: 'Customers wait and nobody is available.',
    'warned-account': 'An account needs a look.',
    unknown: 'How it is could not be read just now.',
  },
  until: (when: string) => `until ${when}`,
  opens: (when: string) => `opens ${when}`,
  always: 'around the clock',
  never: 'never opens',
  waiting: 'Waiting',
  missed: 'Missed',
  available: 'Available',
  accounts: 'Accounts',
  notYet: 'Not published yet: nobody outside sees it.',
  draft: 'Draft',
  newMarket: 'New market',
  preset: 'Country',
  presetHelp: 'Brings its languages, hours, holidays and legal deadlines; everything can be changed.',
  taken: (name: string) => `${name} (exists)`,
  speaks: (languages: string) => `The bot speaks ${languages}.`,
  region: 'Region',
  regionHelp: 'Where its customers’ data live. This cannot be changed later.',
  name: 'Name (if you like)',
  begin: 'Begin',
};

type Words = { name: string; todo: string; label: string };
const steps: Record<Checklist['steps'][number]['id'], Words> = {
  account: { name: 'A channel account', todo: 'Without one nobody can write.', label: 'Connect a channel' },
  people: { name: 'Somebody who answers', todo: 'Nobody works in this market yet.', label: 'Invite people' },
  hours: { name: 'Hours and queues', todo: 'Say when somebody is there.', label: 'Set hours' },
  texts: { name: 'Words in every language', todo: 'Some texts are missing.', label: 'Write texts' },
  contacts: { name: 'Addresses of your own', todo: 'The preset’s examples lead nowhere.', label: 'Name addresses' },
  check: { name: 'The check finds no error', todo: 'Something stands in the way.', label: 'Look at the check' },
  published: { name: 'Published', todo: 'Nobody outside sees the market yet.', label: 'Review and publish' },
  'first-message': {
    name: 'A first message',
    todo: 'Write to the market as a customer would.',
    label: 'Open the inbox',
  },
  'first-answer': { name: 'A first answer', todo: 'Bot or person: somebody answered.', label: 'Open the inbox' },
};

export const start = {
  title: 'On the way to the first answered message',
  lead: 'Everything here can be done in any order. What is done is seen by itself.',
  allDone: 'This market is served',
  failed: 'What is missing could not be looked up',
  progress: (done: number, all: number) => `${done} of ${all} done`,
  people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  done: 'Done',
  missing: 'Missing',
  steps,
};
