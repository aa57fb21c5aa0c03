/** Owns the bodies of /chat/{account}: how a visitor's session begins and how files are handed in. */
import * as z from 'zod';

/**
 * POST /chat/{account}/session. `session` continues an earlier one; `token` is the tenant's JWT for a signed-in customer
 * (HS256; `aud` as configured, `exp` required, `sub` the customer's id). A visitor who signs in starts a new conversation
 * leg, and never shows an earlier visitor's history of the same device.
 */
export const sessionRequest = z.object({
  session: z.string().max(2_000).optional(),
  token: z.string().max(4_000).optional(),
  language: z.string().max(35).optional(),
});
export type SessionRequest = z.infer<typeof sessionRequest>;
/** How the widget looks on a site: heading, brand colour, and the corner it sits in (along the line of writing). */
export const chatLookSchema = z.object({
  title: z.string().min(1).max(60).optional().meta({ title: 'Heading', description: 'Else the company’s name.' }),
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'is a colour as #1a7f5a')
    .optional()
    .meta({ title: 'Brand colour', description: 'As #1a7f5a; what is written on it stays readable.' }),
  position: z
    .enum(['start', 'end'])
    .optional()
    .meta({ title: 'Corner', description: 'Along the line of writing: at its end, or at its start.' }),
});
export const sessionBody = z.object({
  session: z.string(),
  /** Names the visitor: the same text means the same person, whose unsent messages may be sent. */
  who: z.string(),
  expiresAt: z.number(),
  signedIn: z.boolean(),
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  /** Words of the widget itself, in the session's language. */
  words: z.record(z.string(), z.string()),
  tenantName: z.string(),
  botName: z.string(),
  attachments: z.object({ types: z.array(z.string()), maxBytes: z.number() }),
  look: chatLookSchema,
  /** Where this visitor books a call that joins their conversation; absent where the market does not call back. */
  callback: z.string().optional(),
});
export type SessionBody = z.infer<typeof sessionBody>;
/** POST /chat/{account}/files (raw body, Content-Type, ?name=): the attachment part to send in a `send` frame. */
export const fileBody = z.object({ fileId: z.string(), name: z.string(), type: z.string(), sizeBytes: z.number() });
export type FileBody = z.infer<typeof fileBody>;
