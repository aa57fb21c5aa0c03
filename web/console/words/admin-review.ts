/** Owns the words about reviewing, publishing and going back. */
import type { VersionKind } from '../../../schema/config/versions.ts';

export const review = {
  nothingTitle: 'Nothing to publish',
  nothingLead: 'There is no draft. This is what a check finds in the published version now.',
  changes: (count?: number) => (count === undefined ? 'Changes' : count === 1 ? '1 change' : `${count} changes`),
  changesLead: 'Compared with what is published.',
  firstLead: 'Compared with what the market began with.',
  noChanges: 'Nothing is different.',
  check: 'Check',
  checkLead: 'Errors keep a market from being published. Warnings are yours to weigh.',
  sound: 'Everything is in order.',
  error: 'Error',
  warning: 'Warning',
  dryRun: 'Dry run',
  dryRunLead: 'What would have been different for the conversations of a day that has been. Nothing is changed.',
  day: 'Day',
  tryIt: 'Try it',
  nobodyWrote: 'Nobody wrote on that day.',
  looked: (looked: number, changed: number) =>
    changed === 0
      ? `${looked} ${looked === 1 ? 'conversation' : 'conversations'}: all would have been the same.`
      : `${changed} of ${looked} ${looked === 1 ? 'conversation' : 'conversations'} would have been different.`,
  moreThere: 'There were more; these are the first.',
  kinds: {
    served: 'another channel',
    first: 'answered by somebody else first',
    language: 'in another language',
    queue: 'in another queue',
    opening: 'found the desk open or closed',
    clock: 'kept or missed a promise',
    reopen: 'reopened differently',
  },
  publish: 'Publish',
  publishing: 'Publishing',
  publishLead: 'It takes effect within a minute everywhere. Going back takes one step.',
  reason: 'Reason',
  reasonHelp: 'Whoever reads the history later should understand why.',
  notSound: 'Mend the errors above first.',
  mayNot: 'You may draft this market. An admin publishes it.',
  mayLook: 'You may look at this draft. An admin publishes it.',
  published: (version: number) => `Version ${version} is published`,
  outcome: { asked: 'Somebody else has to approve it now', unchanged: 'Nothing was different; the draft is gone' },
  rejected: 'The request is gone; the draft stays',
  askedBy: (name: string, at: string, reason: string) => `${name} asks to publish this, ${at}: “${reason}”`,
  somebodyElse: 'Somebody else than you must approve it.',
  approve: 'Approve and publish',
  reject: 'Turn down',
  takeBack: 'Take back',
  discard: 'Throw the draft away',
  discardTitle: 'Throw the draft away?',
  discardLead: 'Every change since the published version is gone then, also those of others.',
  discarded: 'The draft is gone',
};

const kinds: Record<VersionKind, (restores?: number) => string> = {
  published: () => 'published',
  'rolled-back': (restores) => `brings back version ${restores}`,
  layer: () => 'settings of all markets',
};

export const history = {
  title: 'Versions',
  lead: 'Every conversation names the version that decided it.',
  failed: 'The history could not be read',
  noneTitle: 'Never published',
  noneLead: 'The first version appears here once the draft is published.',
  more: 'Show earlier ones',
  live: 'live',
  kinds,
  by: (name: string, at: string) => `${name}, ${at}`,
  approvedBy: (name: string) => `approved by ${name}`,
  compare: 'What going back would change',
  notComparable: 'This version cannot be compared.',
  goBack: 'Go back to this',
  goBackTo: (version: number) => `Go back to version ${version}`,
  goBackLead: 'It becomes live again as a new version, at once. A draft stays as it is.',
  file: 'As a file',
  fileLead:
    'The market’s own settings as JSON, for your repository. Its $schema lets editors complete and check it; the same address takes it back with PUT.',
  export: 'Export',
  import: 'Import as draft',
  taken: (count: number) =>
    count === 0 ? 'The file says nothing new' : `The draft has ${count} ${count === 1 ? 'change' : 'changes'} now`,
  noFile: 'This is no file of a market: export one to see how it looks.',
};
