/** Owns what the core knows of a channel: its name, its capabilities as data, and its accounts. */
import { z } from 'zod';
import { accountIdSchema, marketIdSchema, regionSchema, tenantSchema } from './ids.ts';

export const channelSchema = z.enum(['sms', 'chat']);
export type Channel = z.infer<typeof channelSchema>;

/** How sure we are of who is at the other end of a leg; each level includes those before it. */
export const trustLevels = ['anonymous', 'channel', 'email', 'code', 'signed-in'] as const;
export const trustSchema = z.enum(trustLevels);
export type Trust = z.infer<typeof trustSchema>;

/** Tells whether a trust level is at least another one. */
export function isTrustAtLeast(trust: Trust, least: Trust): boolean {
  return trustLevels.indexOf(trust) >= trustLevels.indexOf(least);
}

/** Names a customer's address on a channel: a phone number in E.164 for SMS, a visitor or customer id for chat. */
export const handleSchema = z.object({
  kind: z.enum(['phone', 'visitor', 'customer']),
  value: z.string().min(1).max(200),
});
export type Handle = z.infer<typeof handleSchema>;

/** Writes a handle as one string; it names the handle's Thread object. */
export function handleKey(handle: Handle): string {
  return `${handle.kind}:${handle.value}`;
}

/** Says what a channel can do, so that the core asks before it acts. */
export type Capabilities = {
  /** The longest text of one message in characters; longer texts are split by render. */
  maxTextLength: number;
  choices: boolean;
  attachments: { out: boolean; maxBytes: number; types: readonly string[] };
  /** Receipts that the provider reports. */
  receipts: { delivered: boolean; read: boolean };
  typing: boolean;
  /** How long after the customer's last message a reply may be sent; none means always. */
  replyWindowMs?: number;
  /** True when the provider takes an idempotency key, so that a timed-out send may be repeated. */
  idempotentSend: boolean;
};

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
});
export type AccountSnapshot = z.infer<typeof accountSnapshotSchema>;
