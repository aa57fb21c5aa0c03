/** Owns the bodies of /auth/welcome: choosing a password by a one-time link. Times are ms since 1970. */
import * as z from 'zod';

const token = z.string().regex(/^[\w-]{20,100}$/, 'is not from a link of ours');

/** POST /auth/welcome/read: whose link it is. */
export const welcomeQuestion = z.object({ token });
export const welcomeBody = z.object({
  name: z.string(),
  email: z.string(),
  tenantName: z.string(),
  /** Whether they had a password before. */
  isReset: z.boolean(),
  expiresAt: z.number(),
});
export type Welcome = z.infer<typeof welcomeBody>;

/** POST /auth/welcome: sets the password, ends the link and older sessions, and signs in. */
export const welcomeRequest = z.object({ token, password: z.string().max(512) });
