/**
 * Owns staff sign-in: better-auth over the control database. It is loaded when somebody first signs in, not when the Worker
 * starts. Nobody signs up: people are made by the tenant's admins.
 */
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { betterAuth } from 'better-auth/minimal';
import { logins, sessions, staff, verifications } from '../../schema/tables/control/index.ts';
import type { ControlDatabase } from '../database/databases.ts';
import type { Settings } from '../env.ts';
import { hashPassword, verifyPassword } from './passwords.ts';
import { trustedOriginsOf } from './trusted-origins.ts';

const minuteSeconds = 60;
const daySeconds = 24 * 60 * minuteSeconds;

/** Creates the sign-in of a deployment; `/auth` is its base path. */
export function createAuth(database: ControlDatabase, settings: Settings) {
  return betterAuth({
    appName: 'Parley',
    baseURL: settings.PUBLIC_URL,
    basePath: '/auth',
    secret: settings.AUTH_SECRET,
    trustedOrigins: trustedOriginsOf(settings),
    database: drizzleAdapter(database, {
      provider: 'sqlite',
      schema: { user: staff, session: sessions, account: logins, verification: verifications },
      transaction: false,
    }),
    user: {
      additionalFields: {
        tenant: { type: 'string', input: false },
        role: { type: 'string', input: false },
        regions: { type: 'json', input: false, required: false },
        markets: { type: 'json', input: false, required: false },
        languages: { type: 'json', input: false },
        phone: { type: 'string', input: false, required: false },
        skills: { type: 'json', input: false, required: false },
        active: { type: 'boolean', input: false },
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    session: {
      expiresIn: 7 * daySeconds,
      updateAge: daySeconds,
      // A database pause does not sign anybody out; while it answers, who somebody is comes from its rows (authenticate.ts).
      cookieCache: { enabled: true, maxAge: 5 * minuteSeconds },
    },
    advanced: {
      cookiePrefix: 'parley',
      ipAddress: { ipAddressHeaders: ['cf-connecting-ip'] },
    },
    // The Worker counts tries itself, before a password is hashed (http/auth).
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    onAPIError: { throw: true },
  });
}

export type Auth = ReturnType<typeof createAuth>;
