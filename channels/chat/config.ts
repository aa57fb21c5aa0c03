/** Owns how a chat account is configured. Chat has no provider: its transport is the conversation's own socket. */
import { z } from 'zod';
import { chatLookSchema } from '../../schema/api/chat.ts';
import type { Capabilities } from '../../schema/channel.ts';

export const chatConfigSchema = z.object({
  /** Sites on which the widget may be used, as origins (`https://shop.example`). Nothing else may open a session. */
  origins: z.array(z.url()).min(1).max(50),
  /** How the widget looks on those sites; what is missing is Parley's own. */
  look: chatLookSchema.default({}),
});
export type ChatConfig = z.infer<typeof chatConfigSchema>;

/** Says what chat can do. Files are bounded by the market's own rules. */
export const chatCapabilities: Capabilities = {
  maxTextLength: 10_000,
  choices: true,
  attachments: { out: true, maxBytes: 10_000_000, types: [] },
  receipts: { delivered: false, read: true },
  typing: true,
  idempotentSend: true,
};
