/**
 * Owns every word of the console, with those of its larger subjects beside it in words/, so that another language is another set of
 * this shape. Dates and money follow `locale`.
 */
import { channelNames } from '../../schema/config/value-words.ts';
import type { DeliveryStatus } from '../../schema/inbound.ts';
import type { FailureCode } from '../shared/failure-code.ts';
import { createFormats } from '../shared/format.ts';
import { accounts } from './words/accounts.ts';
import { admin } from './words/admin.ts';
import { audit } from './words/admin-audit.ts';
import { company } from './words/admin-company.ts';
import { keys } from './words/admin-keys.ts';
import { layers } from './words/admin-layers.ts';
import { market } from './words/admin-market.ts';
import { overview, start } from './words/admin-overview.ts';
import { people } from './words/admin-people.ts';
import { regions } from './words/admin-regions.ts';
import { history, review } from './words/admin-review.ts';
import { texts } from './words/admin-texts.ts';
import { attempts, callbacks } from './words/callbacks.ts';
import { customer } from './words/customer.ts';
import { facts } from './words/facts.ts';
import { health } from './words/health.ts';
import { setUp } from './words/set-up.ts';
import { system } from './words/system.ts';
import { time } from './words/time.ts';
import { welcome } from './words/welcome.ts';

const locale = 'en-GB';
export const formats = createFormats(locale);

const failures: Partial<Record<FailureCode, string>> = {
  offline: 'No connection. Nothing was changed; try again when you are back online.',
  unauthenticated: 'Your session has ended. Sign in again.',
  forbidden: 'Your role does not allow this.',
  'not-found': 'There is nothing here, or it belongs to a market you do not work in.',
  'already-claimed': 'A colleague took this conversation first.',
  'not-yours': 'You no longer hold this conversation.',
  closed: 'This conversation is closed.',
  moved: 'The customer goes on in a newer conversation.',
  conflict: 'Somebody changed this a moment before you. Look again and repeat if it is still needed.',
  'opted-out': 'The customer asked for no more messages on this channel.',
  'window-closed': 'This channel no longer takes a reply.',
  'no-leg': 'There is no open way to reach the customer.',
  'too-large': 'That is too large to send.',
  'unsupported-type': 'That type of file is not taken here.',
  'too-many': 'Too many tries. Wait a minute, then try again.',
  'upstream-failed': 'A system behind Parley answered wrongly. Try again.',
  unavailable: 'Not available right now. Nothing is lost; try again in a moment.',
  invalid: 'That is not acceptable as it is.',
};

const delivery: Record<DeliveryStatus, { title: string; explained: string }> = {
  queued: { title: 'On its way', explained: 'Stored here, not yet handed to the provider.' },
  sent: { title: 'Sent', explained: 'The provider has taken it.' },
  delivered: { title: 'Delivered', explained: 'It reached the customer’s device.' },
  read: { title: 'Read', explained: 'The customer has read it.' },
  failed: { title: 'Not delivered', explained: 'The provider refused it or could not deliver it.' },
  unknown: {
    title: 'Not known whether it arrived',
    explained:
      'The provider did not answer in time. It may have been sent; sending again could reach the customer twice.',
  },
};

const channels: Record<string, string> = channelNames;

export const words = {
  market,
  review,
  history,
  texts,
  facts,
  layers,
  overview,
  start,
  locale,
  product: 'Parley',
  skip: 'Skip to the conversation',
  loading: 'Loading',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back to the list',
  tryAgain: 'Try again',
  somebody: 'Unknown customer',
  visitorOf: (channel: string) => (channel === 'chat' ? 'Chat visitor' : `Somebody on ${channels[channel] ?? channel}`),
  failure: (code: FailureCode) =>
    failures[code] ?? 'Something broke here. Nothing that was accepted is lost; try again.',
  failed: (what: string) => `${what} did not work`,

  signIn: {
    title: 'Sign in to Parley',
    lead: 'One room for every customer conversation.',
    email: 'Email',
    password: 'Password',
    submit: 'Sign in',
    wrong: 'Email and password do not belong together.',
    tooMany: 'Too many tries. Wait a minute, then try again.',
    incomplete: 'Enter your email and your password.',
    ended: 'You were signed out. Sign in to go on where you were.',
    out: 'Sign out',
  },

  welcome,
  setUp,
  company,

  sections: { waiting: 'Waiting', mine: 'Mine', open: 'All open', bot: 'With the bot', resolved: 'Resolved' },
  allMarkets: 'All markets',
  markets: 'Markets',
  inboxNav: 'Inbox sections',
  colleagues: (available: number) => (available === 1 ? '1 available' : `${available} available`),

  inbox: {
    list: (section: string) => `${section}: conversations`,
    takeNext: 'Take next',
    takeNextHint: 'Claims the most urgent conversation, or the one that has waited longest',
    nobodyWaits: 'Nobody is waiting. Well done.',
    unread: 'Unread',
    waits: (time: string) => (time === 'now' ? 'waiting since just now' : `waiting ${time}`),
    ownedBy: (name: string) => `with ${name}`,
    you: 'you',
    more: 'Show more',
    removed: (days: number) => `Removed after ${days} days`,
    empty: {
      waiting: { title: 'The line is empty', lead: 'New conversations appear here the moment the bot hands over.' },
      mine: { title: 'Nothing on your desk', lead: 'Take the next one from the line, or pick one you know.' },
      open: { title: 'Nothing open', lead: 'Every conversation is resolved.' },
      bot: { title: 'The bot is idle', lead: 'Conversations it is answering appear here.' },
      resolved: { title: 'Nothing resolved yet', lead: 'What was settled can be read again here.' },
    },
    failed: 'The list could not be read',
  },

  search: {
    label: 'Search messages, names, addresses and references',
    placeholder: 'Search or paste a reference',
    clear: 'Clear the search',
    results: (count: number, more: boolean) =>
      `${count}${more ? '+' : ''} ${count === 1 && !more ? 'match' : 'matches'}`,
    none: (text: string) => `Nothing found for “${text}”`,
    noneLead: 'Try fewer words. References are found with or without their dashes.',
  },

  connection: {
    offline: 'You are offline. What you write is kept here and can be sent again.',
    lost: 'Live updates are interrupted. Connecting again…',
    now: 'Connect now',
  },

  presence: {
    available: 'Available',
    away: 'Away',
    label: 'Your presence',
    explained: 'While you are away, conversations are not offered to you.',
  },

  menu: {
    label: 'Account and settings',
    appearance: 'Appearance',
    schemes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
    sound: 'Sound for new waiting customers',
    desktop: 'Desktop notifications',
    desktopDenied: 'Your browser blocks notifications for this site',
    sendWith: 'Send with',
    sendKeys: { enter: 'Enter', 'mod-enter': '⌘/Ctrl + Enter' },
    shortcuts: 'Keyboard shortcuts',
  },

  attention: {
    title: (waiting: number, page: string) => (waiting > 0 ? `(${waiting}) ${page} · Parley` : `${page} · Parley`),
    waiting: (name: string) => `${name} is waiting`,
    message: (name: string, text: string) => `${name}: ${text}`,
  },

  conversation: {
    none: 'No conversation chosen',
    noneLead: 'Pick one from the list, or press j and k to move and Enter to open.',
    failed: 'The conversation could not be opened',
    reference: 'Reference',
    copied: 'Copied',
    copy: 'Copy the reference',
    details: 'Customer details',
    hideDetails: 'Hide customer details',
    messages: 'Messages',
    newest: 'Jump to the newest',
    newMessages: (count: number) => (count === 1 ? '1 new message' : `${count} new messages`),
    older: 'Show older',
    olderLoading: 'Loading older messages',
    start: 'The conversation begins here',
    typing: (who: string) => `${who} is writing`,
    today: 'Today',
    yesterday: 'Yesterday',
    bot: 'Bot',
    customer: 'Customer',
    system: 'Parley',
    seen: 'Seen',
    edited: 'edited',
    note: 'Internal note',
    noteBy: (name: string) => `Internal note by ${name}`,
    withheld: {
      'lease-lost': 'Not sent: the conversation had changed hands',
      'opted-out': 'Not sent: the customer asked for no more messages',
      resolved: 'Not sent: the conversation was already resolved',
      'window-closed': 'Not sent: the time to reply on this channel was over',
      'leg-closed': 'Not sent: this address no longer belongs to the conversation',
      loop: 'Not sent: too many automatic answers went to this address, it may be answering by itself',
    },
    removed: ({ reason, days }: { reason: string; days?: number | undefined }, when: string | undefined) => {
      const at = when ? ` on ${when}` : '';
      if (reason === 'sender') return `Taken back by the sender${at}`;
      if (reason === 'retention' && days) return `Removed${at}, after ${days} days`;
      if (reason === 'retention') return `Removed${at}: kept no longer than the market allows`;
      if (reason === 'subject-request') return `Removed${at} at the customer’s request`;
      return `Removed${at}`;
    },
    hold: {
      mark: 'Legal hold',
      by: (name: string, date: string) => `Held by ${name} since ${date}. Nothing of this conversation is removed.`,
      title: 'Place a legal hold',
      lead: 'Messages, notes and files of this conversation are kept until the hold is released, however long the market keeps them otherwise.',
      reason: 'Why it is held; everybody who reads the conversation sees this',
      confirm: 'Place legal hold',
      done: 'Everything of the conversation is kept',
      release: 'Release legal hold',
      releaseTitle: 'Release the legal hold?',
      releaseLead: (name: string, date: string, reason: string) =>
        `Held by ${name} since ${date}: “${reason}”. What has been kept longer than the market allows is removed at once.`,
      released: 'The hold is released',
    },
    quoted: 'Earlier words and signature',
    layout: 'Show as it was laid out',
    plain: 'Show as plain text',
    layoutTitle: 'The message as its sender laid it out, without scripts and remote pictures',
    about: {
      message: 'In answer to',
      story: 'In answer to a story',
      advertisement: 'Came by an advertisement',
      forwarded: 'Forwarded',
    },
    contact: 'Shared a contact',
    template: (name: string) => `Approved message “${name}”`,
    echoed: (where: string) => `Written in the ${where}`,
    automatic: 'Automatic reply; nobody waits for an answer',
    guest: 'Not the customer',
    to: (address: string) => `to ${address}`,
    unsupported: (what: string) => `This cannot be shown here: ${what}`,
    location: 'Shared a place',
    attachment: {
      pending: 'Being fetched from the provider',
      refused: 'Not taken',
      expired: 'Expired',
      removed: (days: number) => `Removed after ${days} days`,
      open: (name: string) => `Open ${name}`,
    },
    choices: 'Offered',
    states: { new: 'New', bot: 'With the bot', queued: 'Waiting', assigned: 'In progress', resolved: 'Resolved' },
    ownerBot: 'Bot answers',
    ownerQueue: (queue: string) => `Waiting in ${queue}`,
    ownerYou: 'You hold this',
    ownerAgent: (name: string) => `${name} holds this`,
    ownerNobody: 'Resolved',
  },

  system,

  delivery,
  settle: {
    arrived: 'It arrived',
    failed: 'It did not arrive',
    again: 'Send again',
    code: (code: string) => `Provider code ${code}`,
  },

  composer: {
    reply: 'Reply',
    note: 'Internal note',
    replyTo: (name: string) => `Reply to ${name}`,
    replyPlaceholder: 'Write a reply…',
    notePlaceholder: 'Only colleagues see this…',
    noteExplained: 'Only staff can read notes. They never leave Parley.',
    send: 'Send',
    addNote: 'Add note',
    attach: 'Attach files',
    removeFile: (name: string) => `Remove ${name}`,
    uploading: 'Uploading',
    via: 'Send by',
    window: {
      open: (until: string) => `Open until ${until}`,
      human: (until: string) => `Only people may still answer, until ${until}`,
      closed: 'The time to reply here is over. An approved message, or another way, is left.',
      closedForGood:
        'The time to reply here is over until the customer writes again. Another way is left: see the ways to reach them.',
    },
    template: {
      title: 'Approved messages',
      choose: 'Message',
      value: (name: string) => (/^\d+$/.test(name) ? `Value ${name}` : name),
      none: 'This account has no approved messages. Its provider has to approve them first.',
    },
    hint: { enter: 'Enter sends, Shift + Enter breaks the line', 'mod-enter': '⌘/Ctrl + Enter sends' },
    segments: (count: number, left: number) => `${count} SMS · ${left} left`,
    culprit: (character: string) => `“${character}” makes each SMS shorter (70 instead of 160 characters)`,
    sending: 'Sending…',
    notSent: 'Not sent',
    discard: 'Discard',
    blocked: {
      bot: 'The bot is answering.',
      queue: 'Nobody has taken this yet.',
      elsewhere: (where: string) => `Somebody answers in the ${where}. Take it to answer here.`,
      agent: (name: string) => `${name} is answering this customer.`,
      resolved: 'This conversation is resolved. If the customer writes again, it opens anew.',
      optedOut: 'The customer asked for no more messages on this channel.',
      noLeg: 'There is no way to reach this customer yet.',
    },
    drop: 'Drop files to attach them',
  },

  actions: {
    claim: 'Claim',
    release: 'Release',
    transfer: 'Transfer',
    escalate: 'Escalate',
    resolve: 'Resolve',
    more: 'More actions',
    releaseTitle: 'Give the conversation back?',
    releaseLead: 'It returns to the line and keeps its place by waiting time. Your drafts stay here.',
    transferTitle: 'Transfer the conversation',
    transferTo: 'To',
    transferChoose: 'A queue or a colleague',
    queues: 'Queues',
    agents: 'Colleagues',
    closed: 'closed now',
    noteLabel: 'Note for whoever takes it (internal)',
    escalateTitle: 'Escalate the conversation',
    escalateLead: 'It goes to the next level of specialists in this market.',
    resolveTitle: 'Resolve the conversation',
    resolveLead: 'The customer may be asked for a rating. If they write again, the conversation opens again.',
    outcomes: {
      solved: { title: 'Solved', explained: 'The customer has what they asked for.' },
      unsolved: { title: 'Not solved', explained: 'Nothing more can be done here.' },
      spam: { title: 'Spam', explained: 'Not a customer request; no rating is asked.' },
    },
    done: {
      claim: 'It is yours',
      release: 'Back in the line',
      transfer: 'Transferred',
      escalate: 'Escalated',
      resolve: 'Resolved',
    },
  },

  customer,

  time,

  channels,

  attempts,
  callbacks,

  health,
  accounts,

  admin,
  regions,
  people,
  keys,
  audit,

  help: {
    title: 'Keyboard shortcuts',
    groups: { move: 'Move', act: 'Act', go: 'Go to' },
    shortcuts: {
      next: 'Next conversation',
      previous: 'Previous conversation',
      open: 'Open the chosen conversation',
      search: 'Search',
      help: 'Show this help',
      back: 'Leave a field, close, or go back to the list',
      claim: 'Claim',
      reply: 'Write a reply',
      note: 'Write an internal note',
      resolve: 'Resolve',
      transfer: 'Transfer',
      takeNext: 'Take next',
      details: 'Show or hide customer details',
      goWaiting: 'Waiting',
      goMine: 'Mine',
      goOpen: 'All open',
      goBot: 'With the bot',
      goResolved: 'Resolved',
      goCallbacks: 'Callbacks',
      goChannels: 'Channels',
      goAdmin: 'Administration',
    },
    sequence: 'then',
  },
} as const;
