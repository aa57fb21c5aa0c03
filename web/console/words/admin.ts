/** Owns the words of the administration's frame, and those that its pages share: roles and scopes. */
import type { Role } from '../../../schema/roles.ts';

const roles: Record<Role, { title: string; explained: string }> = {
  owner: { title: 'Owner', explained: 'Everything, everywhere; only owners make owners.' },
  admin: { title: 'Admin', explained: 'Markets, channels, people and keys of their regions.' },
  editor: { title: 'Market editor', explained: 'Works on drafts of markets; others publish them.' },
  supervisor: { title: 'Supervisor', explained: 'Answers customers, takes over, sees figures and who works there.' },
  agent: { title: 'Agent', explained: 'Answers customers.' },
  specialist: { title: 'Specialist', explained: 'Answers what agents escalate.' },
  compliance: {
    title: 'Compliance',
    explained: 'Reads everything, writes notes, holds conversations; answers nobody.',
  },
  'merchant-admin': {
    title: 'Merchant admin',
    explained: 'Looks after a merchant’s own team; sees nothing of the desk.',
  },
  'merchant-agent': { title: 'Merchant agent', explained: 'Works for a merchant; sees nothing of the desk.' },
};

export const admin = {
  title: 'Administration',
  nothingTitle: 'Nothing to do here',
  nothingLead: 'Your role has no work in the console. Ask whoever invited you if that is a mistake.',
  roles,
  role: 'Role',
  chooseRole: 'Choose a role',
  /** Names a role, also one that a newer gateway has. */
  roleName: (role: string) => (Object.hasOwn(roles, role) ? roles[role as Role].title : role),
  scope: {
    everywhere: 'Everywhere',
    allOf: (regions: string) => `All of ${regions}`,
    regions: 'Regions',
    markets: 'Markets',
    allRegions: 'All regions',
    allMarkets: 'All markets',
    allMarketsThere: 'All markets there',
    choose: 'Choose at least one',
    noMarket: 'No such market there',
  },
  leave: {
    title: 'What you changed is not saved',
    lead: 'It is lost when you leave now.',
    stay: 'Stay here',
    go: 'Leave it',
  },
  copy: 'Copy',
  copied: 'Copied',
  done: 'Done',
  search: 'Search',
  actions: (name: string) => `Actions for ${name}`,
};
