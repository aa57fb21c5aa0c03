/** Lists the addresses of /auth that exist, and what they take. */
import { z } from 'zod';

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

/** Is the part of better-auth's answer to a sign-in that is read here. */
export const signedInSchema = z.object({ user: z.object({ id: z.string(), tenant: z.string() }) });

export const authAddresses = [
  { method: 'POST', path: '/auth/sign-in/email', summary: 'Sign in; sets the session cookie', body: signInSchema },
  { method: 'POST', path: '/auth/sign-out', summary: 'Sign out here' },
  { method: 'GET', path: '/auth/get-session', summary: 'Give the session, or null' },
  { method: 'POST', path: '/auth/change-password', summary: 'Change the own password', body: changePasswordSchema },
  { method: 'POST', path: '/auth/revoke-other-sessions', summary: 'Sign out everywhere else' },
] as const;
