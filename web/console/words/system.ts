/** Owns the sentences about what happened in a conversation besides its words. */
import type { AttemptOutcome } from '../../../schema/callback.ts';
import { attempts } from './callbacks.ts';

export const system = {
  opened: (channel: string) => `Conversation opened by ${channel}`,
  continued: 'Continues an earlier conversation',
  claimed: (name: string) => `${name} took over`,
  released: (name: string) => `${name} gave it back to the line`,
  transferred: (name: string, to: string) => `${name} transferred to ${to}`,
  escalated: (name: string, to: string) => `${name} escalated to ${to}`,
  reopened: 'The customer wrote again: reopened',
  handedOver: (queue: string, reason: string) => `Handed over to ${queue} · ${reason}`,
  withNote: (note: string) => `“${note}”`,
  prioritised: (name: string, priority: string) => `${name} set the priority to ${priority.toLowerCase()}`,
  waited: (time: string, queue: string | undefined, told: number) => {
    const mailboxes = told === 1 ? '1 mailbox was told' : `${told} mailboxes were told`;
    const after = time === 'now' ? 'Waited too long' : `Waited ${time}`;
    return [queue ? `${after}: moved to ${queue}` : after, ...(told > 0 ? [mailboxes] : [])].join(' · ');
  },
  clockMissed: (name: string, due: string) => `Missed: ${name}, due ${due}`,
  place: (place: number, wait: string | undefined) =>
    `Customer was told: number ${place} in the line${wait ? `, about ${wait}` : ''}`,
  opens: (when: string) => `Customer was told: a person answers from ${when}`,
  verified: {
    knowledge: 'Verified by order and last four',
    'sign-in': 'Verified by signing in',
    lookup: 'Recognised by address, not verified',
  },
  verificationFailed: (remaining: number) =>
    remaining === 1 ? 'Verification failed, 1 try left' : `Verification failed, ${remaining} tries left`,
  lockedOut: (until: string) => `Verification failed, locked until ${until}`,
  actionAsked: (action: string, order: string | undefined) => `${action} asked for${order ? ` · ${order}` : ''}`,
  actionDone: (message: string | undefined) => `Account system: done${message ? `, ${message}` : ''}`,
  actionRefused: (message: string | undefined) => `Account system refused${message ? `: ${message}` : ''}`,
  actionFailed: 'Account system could not do it; it may be asked again',
  actionUnknown: 'Account system did not answer: it may or may not have been done. Look before asking again',
  resolved: {
    solved: 'Resolved as solved',
    unsolved: 'Resolved, not solved',
    spam: 'Closed as spam',
    silent: 'Closed after a long silence',
    moved: 'Goes on in another conversation of the same customer',
  },
  held: (name: string, reason: string) => `${name} placed a legal hold${reason ? ` · “${reason}”` : ''}`,
  holdReleased: (name: string) => `${name} released the legal hold`,
  ratingAsked: 'Asked for a rating',
  rated: (score: number) => `Customer rated ${score} of 5`,
  language: (language: string) => `Language is now ${language}`,
  legAdded: (channel: string, address: string) => `Also reached by ${channel} ${address}`,
  optedOut: 'Customer asked for no more messages here',
  optedIn: 'Customer takes messages here again',
  legClosed: (channel: string, address: string) => `${channel} ${address} was taken out of this conversation`,
  legOpened: (channel: string, address: string) => `${channel} ${address} belongs to this conversation again`,
  linkedBy: {
    code: 'confirmed by code',
    agent: 'added by a colleague',
    reply: 'by a reply',
    callback: 'for a callback',
  },
  elsewhere: (where: string) => `A colleague answers in the ${where}; the bot is silent`,
  quoted: (reference: string) =>
    `Names the reference ${reference}. Whoever knows a reference is not yet that customer: verify before you speak of it`,
  openQuoted: 'Open that conversation',
  linkAsked: (channel: string, address: string) => `A code was sent to ${channel} ${address}`,
  linkSettled: {
    linked: 'The code was right: the address is confirmed',
    'wrong-code': 'A wrong code was entered',
    expired: 'The code was not used in time',
    'given-up': 'Too many wrong codes; the address was not added',
  },
  callback: {
    booked: (when: string) => `Callback booked for ${when}`,
    moved: (when: string) => `Callback moved to ${when}`,
    due: 'It is time for the callback; looking for somebody to call',
    calling: (name: string | undefined) => (name ? `${name} is calling the customer` : 'The customer is being called'),
    attempted: (number: number, outcome: AttemptOutcome, next: string | undefined) =>
      `Call attempt ${number}: ${attempts[outcome]}${next ? `; again ${next}` : ''}`,
    done: 'Callback done',
    missed: 'The customer was not reached; another time was offered',
    cancelled: 'Callback cancelled',
  },
  call: {
    ringing: { in: 'The customer is calling', out: 'Calling the customer' },
    talking: 'On the phone with the customer',
    ended: (duration: string | undefined, outcome: AttemptOutcome | undefined) =>
      `Call ended${outcome && outcome !== 'answered' ? `: ${attempts[outcome]}` : ''}${duration ? ` after ${duration}` : ''}`,
  },
} as const;
