/** Owns the form that a rendered mail has between render and send. */
import * as z from 'zod';

export const renderedMailSchema = z.object({
  from: z.string(),
  to: z.string(),
  messageId: z.string(),
  raw: z.string(),
});
export type RenderedMail = z.infer<typeof renderedMailSchema>;
