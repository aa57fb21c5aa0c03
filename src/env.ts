/** Owns the Worker's bindings and settings: parsed once an isolate, so that a missing one is named at the first request. */
import * as z from 'zod';
import { regionSchema } from '../schema/ids.ts';
import type { CallbackObject } from './callbacks/callback-object.ts';
import type { SlotBookObject } from './callbacks/slot-book-object.ts';
import type { ConversationObject } from './conversation/conversation-object.ts';
import type { AccountObject } from './health/account-object.ts';
import type { PublisherObject } from './publishing/publisher-object.ts';
import type { DeskObject } from './routing/desk-object.ts';
import type { GuardObject } from './routing/guard-object.ts';
import type { ThreadObject } from './threads/thread-object.ts';
import type { CallObject } from './voice/call-object.ts';

const filesBindings = ['FILES_EU', 'FILES_UK', 'FILES_US', 'FILES_APAC'] as const;
type FilesBinding = (typeof filesBindings)[number];

/** Is what the platform hands to the Worker; wrangler.toml declares each. */
export type Env = Record<FilesBinding, R2Bucket> & {
  CONVERSATIONS: DurableObjectNamespace<ConversationObject>;
  THREADS: DurableObjectNamespace<ThreadObject>;
  DESKS: DurableObjectNamespace<DeskObject>;
  GUARDS: DurableObjectNamespace<GuardObject>;
  ACCOUNTS: DurableObjectNamespace<AccountObject>;
  CALLBACKS: DurableObjectNamespace<CallbackObject>;
  SLOT_BOOKS: DurableObjectNamespace<SlotBookObject>;
  CALLS: DurableObjectNamespace<CallObject>;
  PUBLISHERS: DurableObjectNamespace<PublisherObject>;
  SNAPSHOTS: KVNamespace;
  ASSETS: Fetcher;
  /** Sends mail by Cloudflare; a deployment whose accounts all send elsewhere may leave it out. */
  MAIL?: SendEmail;
  LIMIT_HOOKS: RateLimit;
  LIMIT_CHAT: RateLimit;
  LIMIT_SIGN_IN: RateLimit;
} & Record<(typeof settingNames)[number], string>;

const settingNames = [
  'PUBLIC_URL',
  'ENVIRONMENT',
  'REGIONS',
  'CONTROL_DATABASE_URL',
  'CONTROL_DATABASE_TOKEN',
  'REGION_DATABASE_TOKENS',
  'TWILIO_API_URL',
  'GRAPH_API_URL',
  'TELEGRAM_API_URL',
  'LINE_API_URL',
  'LINE_DATA_API_URL',
  'X_API_URL',
  'MAIL_API_URL',
  'MASTER_KEY',
  'AUTH_SECRET',
  'SETUP_TOKEN',
] as const;

const jurisdictions = ['eu', 'fedramp', 'us'] as const;
const locationHints = ['wnam', 'enam', 'sam', 'weur', 'eeur', 'apac', 'apac-ne', 'apac-se', 'oc', 'afr', 'me'] as const;

const regionSettings = z.object({
  /** What the region is called on screens. */
  name: z.string().min(1).max(60).optional(),
  /**
   * Where objects run and are stored, if the platform is to see to it. Objects of another jurisdiction are other objects: changed
   * later, everything live would be left behind.
   */
  jurisdiction: z.enum(jurisdictions).optional(),
  /** Near where objects without a jurisdiction are made: asked for, not promised. */
  locationHint: z.enum(locationHints).optional(),
  database: z.url(),
  /** Where the database lies, in the operator's words: nobody here can check it. */
  databaseLocation: z.string().min(1).max(120).optional(),
  files: z.enum(filesBindings),
  /** The jurisdiction or, without one, the location with which the bucket was made; its binding in wrangler.toml says the former too. */
  filesJurisdiction: z.enum(jurisdictions).optional(),
  filesLocation: z.enum(locationHints).optional(),
});

function json<Schema extends z.ZodType>(schema: Schema) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);
}

const settingsSchema = z.object({
  PUBLIC_URL: z.url(),
  ENVIRONMENT: z.enum(['development', 'test', 'production']),
  REGIONS: json(z.record(regionSchema, regionSettings)),
  CONTROL_DATABASE_URL: z.url(),
  CONTROL_DATABASE_TOKEN: z.string().default(''),
  REGION_DATABASE_TOKENS: json(z.record(regionSchema, z.string())).default({}),
  TWILIO_API_URL: z.url().default('https://api.twilio.com'),
  GRAPH_API_URL: z.url().default('https://graph.facebook.com'),
  TELEGRAM_API_URL: z.url().default('https://api.telegram.org'),
  LINE_API_URL: z.url().default('https://api.line.me'),
  LINE_DATA_API_URL: z.url().default('https://api-data.line.me'),
  X_API_URL: z.url().default('https://api.x.com'),
  MAIL_API_URL: z.url().default('https://api.mailgun.net'),
  MASTER_KEY: z.string().min(44),
  AUTH_SECRET: z.string().min(32),
  /** Whoever has it makes tenants; without one, nobody does. */
  SETUP_TOKEN: z.union([z.literal(''), z.string().min(32)]).default(''),
});
export type Settings = z.infer<typeof settingsSchema>;

const parsed = new WeakMap<object, Settings>();

/** Reads the settings of this Worker; throws naming every setting that is missing or wrong. */
export function settingsOf(env: Env): Settings {
  const known = parsed.get(env);
  if (known) return known;
  const result = settingsSchema.safeParse(env);
  if (!result.success) throw new Error(`settings: ${z.prettifyError(result.error)}`);
  parsed.set(env, result.data);
  return result.data;
}
