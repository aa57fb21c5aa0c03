/** Lists the addresses of /auth that exist, and what they take. */
import * as z from 'zod';
import { setUpRequest, setUpState } from '../../../schema/api/set-up.ts';
import { welcomeBody, welcomeQuestion, welcomeRequest } from '../../../schema/api/welcome.ts';

/** POST /auth/sign-in/email. */
export const signInSchema = z.object({
  email: z.email().max(254),
  password: z.string().min(1).max(128),
  rememberMe: z.boolean().optional(),
});

export const changePasswordSchema = z.object({
  currentPassword: z.string().max(128),
  newPassword: z.string().min(12).max(128),
  revokeOtherSessions: z.boolean().optional(),
});

/** Is better-auth's answer to a sign-in. */
export const signedInSchema = z.object({
  user: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    tenant: z.string(),
    role: z.string(),
    active: z.boolean(),
    regions: z.array(z.string()).nullish(),
    markets: z.array(z.string()).nullish(),
  }),
});

export const authAddresses = [
  { method: 'POST', path: '/auth/sign-in/email', summary: 'Sign in; sets the session cookie', body: signInSchema },
  { method: 'POST', path: '/auth/sign-out', summary: 'Sign out here' },
  { method: 'POST', path: '/auth/change-password', summary: 'Change the own password', body: changePasswordSchema },
  { method: 'POST', path: '/auth/revoke-other-sessions', summary: 'Sign out everywhere else' },
] as const;

/** Are ours, not better-auth's. */
export const welcomeAddresses = [
  {
    method: 'POST',
    path: '/auth/welcome/read',
    summary: 'Whose link to choose a password this is',
    body: welcomeQuestion,
    answer: welcomeBody,
  },
  {
    method: 'POST',
    path: '/auth/welcome',
    summary: 'Choose a password by a one-time link, and sign in; sets the session cookie',
    body: welcomeRequest,
  },
] as const;

export const setUpAddresses = [
  { method: 'GET', path: '/auth/set-up', summary: 'Whether tenants can be made here', answer: setUpState },
  {
    method: 'POST',
    path: '/auth/set-up',
    summary: 'Make a tenant with its owner by the token of the deployment, and sign in; sets the session cookie',
    body: setUpRequest.extend({ token: z.string().max(512) }),
  },
] as const;
