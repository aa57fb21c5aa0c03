/** Owns the words about the people of a tenant. */
import type { LinkBody, StaffItem } from '../../../schema/api/admin/staff.ts';

const states: Record<StaffItem['state'], string> = { active: 'Active', invited: 'Invited', deactivated: 'Deactivated' };

const mailed: Record<LinkBody['link']['mail'], (email: string) => string> = {
  sent: (email) => `It was also mailed to ${email}.`,
  unknown: (email) =>
    `It was handed to the mail provider for ${email}, which did not say whether it took it. Pass it on yourself to be sure.`,
  failed: (email) => `It could not be mailed to ${email}. Pass it on yourself.`,
  'no-account': () => 'No mailbox of a place where they work is connected, so it was not mailed. Pass it on yourself.',
};

export const people = {
  title: 'People',
  lead: (active: number, invited: number) =>
    invited > 0 ? `${active} work here, ${invited} invited` : active === 1 ? '1 works here' : `${active} work here`,
  failed: 'The people could not be read',
  noneTitle: 'Nobody fits',
  noneLead: 'Try fewer letters, or show everybody.',
  search: 'Search by name, email or role',
  show: 'Who is shown',
  shown: { present: 'Working', invited: 'Invited', deactivated: 'Deactivated', all: 'All' },
  states,
  columns: {
    person: 'Person',
    role: 'Role',
    scope: 'Works in',
    languages: 'Languages',
    signedIn: 'Last signed in',
    state: 'State',
  },
  you: 'you',
  anyLanguage: 'Any',
  never: 'Never',
  sessions: (count: number) => (count === 1 ? '1 session' : `${count} sessions`),
  linkUntil: (time: string) => `Link works until ${time}`,
  linkOver: 'Link is over; make a new one',

  invite: 'Invite somebody',
  inviteLead: 'They get a link by which they choose a password. It works once, for seven days.',
  inviteConfirm: 'Invite',
  edit: 'Change',
  editTitle: (name: string) => `Change ${name}`,
  save: 'Save',
  saved: 'Saved',
  name: 'Name',
  email: 'Email',
  languages: 'Languages',
  languagesHint: 'Conversations in other languages are not offered to them.',
  skills: 'Skills',
  skillsHint: 'As queues name them; Enter adds one.',
  phone: 'Phone',
  phoneHint: 'With the country code. Without one they take no calls.',

  link: 'New link to choose a password',
  inviteAgain: 'New invitation link',
  linkTitle: (name: string) => `A link for ${name}`,
  linkMakeLead: (name: string, isInvited: boolean) =>
    isInvited
      ? `The link that ${name} has stops working; the new one works for seven days.`
      : `With it ${name} chooses a new password. The present one works until then; when it is used, every open session ends.`,
  linkMake: 'Make the link',
  linkLead: 'It is shown this once. Whoever has it can come in as them, so pass it on by a way you trust.',
  linkLabel: 'Link to choose a password',
  mailed: (outcome: LinkBody['link']['mail'], email: string) => mailed[outcome](email),
  works: (time: string) => `It works once, until ${time}.`,

  signOut: 'Sign out everywhere',
  signOutTitle: (name: string) => `Sign ${name} out everywhere?`,
  signOutLead: 'Every open session ends within seconds. They can sign in again with their password.',
  signedOut: 'Signed out everywhere',
  deactivate: 'Deactivate',
  deactivateTitle: (name: string) => `Deactivate ${name}?`,
  deactivateLead:
    'They are signed out within seconds and cannot come back until somebody reactivates them. What they wrote stays; what they hold can be taken over.',
  deactivated: 'Deactivated',
  reactivate: 'Reactivate',
  reactivated: 'They can sign in again',
};
