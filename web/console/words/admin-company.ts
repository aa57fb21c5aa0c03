/** Owns the words about the company: its name, its account system, and how its shops name their customers. */
import type { AccountSystemCheck } from '../../../schema/api/admin/tenant.ts';

type Outcome = AccountSystemCheck['outcome'];

const outcomes: Record<Outcome, (detail: string) => string> = {
  works: () => 'It answers, knows our signature, and refuses somebody else’s.',
  unsigned: () =>
    'It answers the same whether the signature is right or wrong. Either it does not check signatures, or something else lives at this address.',
  refused: (status) =>
    `It refuses our signature (${status}). Is the secret the same on both sides, and its clock right?`,
  failing: (status) => `It answered with an error of its own (${status}).`,
  strange: (field) => `It answered, but not as the description says: look at “${field}”.`,
  silent: () => 'It did not answer within two seconds.',
  unreachable: () => 'Nothing answers at this address.',
};

export const company = {
  title: 'Company',
  lead: (id: string) => `Known as ${id} in keys, addresses and logs`,
  failed: 'The company could not be read',
  mayNot: 'Only an owner changes what is said here.',
  save: 'Save',
  saved: 'Saved',

  name: 'Name',
  nameTitle: 'What it is called',
  nameLead: 'Staff read it at once; customers from each market’s next publication on.',

  accounts: {
    title: 'Account system',
    lead: 'Where the bot looks up customers, orders and refunds. Without one it hands over what it would have to look up.',
    none: 'Not connected',
    connected: 'Connected',
    url: 'Address',
    urlHelp: 'What account-system.openapi.json describes answers below it: /v1/lookup, /v1/orders and so on.',
    secret: 'Signing secret',
    secretHelp: 'Both sides have it: whsec_ and at least 24 bytes in base64. It is never shown again.',
    secretKept: 'Kept as it is; enter another to replace it',
    connect: 'Connect',
    check: 'Ask whether it answers',
    checking: 'Asking…',
    outcome: (outcome: Outcome, detail = '') => outcomes[outcome](detail),
    took: (ms: number) => `${ms} ms`,
    remove: 'Take away',
    removeTitle: 'Take the account system away?',
    removeLead: 'The bot can look nothing up from then on, and customers whom it would have to verify go to people.',
    removed: 'Taken away',
  },

  tokens: {
    title: 'Signed-in customers',
    lead: 'Your server signs a token for who is signed in at your shop, so that the chat knows them.',
    audience: 'Audience',
    audienceHelp: 'What each token names as aud. Change it here and where tokens are signed at the same time.',
    key: 'Signing key',
    keyHelp: 'HS256. It is kept sealed and never shown: replace it to have one that you know.',
    former: (when: string) => `The key before is taken until ${when}.`,
    replace: 'Replace the key',
    replaceLead:
      'Tokens are signed with the new key from then on. Those signed with the present one are taken for a while.',
    replaceAgain: 'A key that was replaced earlier ends at once: only one former key is taken.',
    source: 'New key',
    made: 'Made here and shown once',
    own: 'One of mine',
    ownKey: 'Your key',
    ownHelp: 'At least 32 visible characters.',
    overlap: 'The present key is taken for',
    overlaps: { 0: 'No longer', 1: '1 hour more', 24: '1 day more', 72: '3 days more', 168: '7 days more' } as Record<
      number,
      string
    >,
    confirm: 'Replace',
    replaced: 'The key was replaced',
    shownTitle: 'The new signing key',
    shownLead: 'It is shown this once. Keep it on your server; it must never reach a page.',
    shownLabel: 'Signing key of customers’ tokens',
  },

  widget: {
    title: 'The chat on your pages',
    lead: 'One line on each page; the account of each market is on the channels’ page.',
    line: 'Line for the page',
    payload: 'What your server signs',
    handOver: 'What the page calls once somebody is signed in',
  },
};
