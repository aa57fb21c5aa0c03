/** Owns how a check's findings are said: a stable code, the field by JSON Pointer, what is wrong and what to do. */
import * as z from 'zod';

export const findingSchema = z.object({
  /** An error keeps the market from being published; a warning does not. */
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  pointer: z.string(),
  message: z.string(),
  remedy: z.string(),
});
export type Finding = z.infer<typeof findingSchema>;
