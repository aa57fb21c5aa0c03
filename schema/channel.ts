/** Owns what the core knows of a channel: its name, its capabilities as data, and its accounts. */
import * as z from 'zod';
import { accountIdSchema, marketIdSchema, regionSchema, tenantSchema } from './ids.ts';

export const channels = [
  'sms',
  'chat',
  'email',
  'whatsapp',
  'messenger',
  'instagram',
  'telegram',
  'line',
  'x',
  'phone',
] as const;
export const channelSchema = z.enum(channels);
export type Channel = z.infer<typeof channelSchema>;

/** How sure we are of who is at the other end of a leg; each level includes those before it. */
export const trustLevels = ['anonymous', 'channel', 'email', 'code', 'signed-in'] as const;
export const trustSchema = z.enum(trustLevels);
export type Trust = z.infer<typeof trustSchema>;

/** Tells whether a trust level is at least another one. */
export function isTrustAtLeast(trust: Trust, least: Trust): boolean {
  return trustLevels.indexOf(trust) >= trustLevels.indexOf(least);
}

/**
 * Names a customer's address on a channel: a phone number in E.164 for texts and calls, a mailbox in lower case for mail, a
 * visitor or customer id for chat, and elsewhere the platform's own id of the person, which is no phone number and no name.
 */
export const handleSchema = z.object({
  kind: z.enum([
    'phone',
    'visitor',
    'customer',
    'email',
    'whatsapp',
    'messenger',
    'instagram',
    'telegram',
    'line',
    'x',
  ]),
  value: z.string().min(1).max(320),
});
export type Handle = z.infer<typeof handleSchema>;

/** Writes a handle as one string; it names the handle's Thread object. */
export function handleKey(handle: Handle): string {
  return `${handle.kind}:${handle.value}`;
}

/** Are sealed credentials that were replaced: what comes in is still believed by them until then, ms since 1970. */
const formerCredentialsSchema = z.object({ credentials: z.string(), until: z.number() });
export type FormerCredentials = z.infer<typeof formerCredentialsSchema>;

/**
 * Is a channel account as ingress and delivery see it. Credentials are sealed (lib/seal) and are opened only by the
 * channel's verify and send. `config` is the channel's own, parsed by its config schema.
 */
export const accountSnapshotSchema = z.object({
  v: z.literal(1),
  id: accountIdSchema,
  tenant: tenantSchema,
  region: regionSchema,
  market: marketIdSchema,
  channel: channelSchema,
  /** What customers see: a phone number, or a site's name. */
  address: z.string().max(200),
  state: z.enum(['live', 'paused']),
  config: z.record(z.string(), z.unknown()),
  credentials: z.string(),
  former: z.array(formerCredentialsSchema).optional(),
});
export type AccountSnapshot = z.infer<typeof accountSnapshotSchema>;
