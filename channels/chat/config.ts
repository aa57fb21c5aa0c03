/** Owns how a chat account is configured. Chat has no provider: its transport is the conversation's own socket. */
import * as z from 'zod';
import { chatLookSchema } from '../../schema/api/chat.ts';

export const chatConfigSchema = z.object({
  /** Sites on which the widget may be used, as origins (`https://shop.example`). Nothing else may open a session. */
  origins: z.array(z.url()).min(1).max(50),
  /** How the widget looks on those sites; what is missing is Parley's own. */
  look: chatLookSchema.default({}),
});
export type ChatConfig = z.infer<typeof chatConfigSchema>;
