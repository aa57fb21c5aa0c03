/**
 * Owns what the Graph API's errors mean, as far as they are the same for all of Meta's products; each channel adds its own codes.
 * Titles and messages change, codes stay.
 * Source: https://developers.facebook.com/docs/graph-api/guides/error-handling
 */
import * as z from 'zod';

const errorSchema = z.object({
  error: z.object({
    code: z.number().int(),
    error_subcode: z.number().int().nullish(),
    message: z.string().nullish(),
    error_data: z.object({ details: z.string() }).nullish().catch(undefined),
    fbtrace_id: z.string().nullish().catch(undefined),
  }),
});

/** Is a Graph error; `detail` is for people. */
export type GraphError = { code: number; subcode?: number; detail?: string; traceId?: string };

/** Reads the error of an answer's body, or undefined where there is none that can be read. */
export function graphErrorOf(body: unknown): GraphError | undefined {
  const told = errorSchema.safeParse(body);
  if (!told.success) return undefined;
  const { code, error_subcode, message, error_data, fbtrace_id } = told.data.error;
  const detail = (error_data?.details || message || '').slice(0, 300);
  return {
    code,
    ...(error_subcode ? { subcode: error_subcode } : {}),
    ...(detail ? { detail } : {}),
    ...(fbtrace_id ? { traceId: fbtrace_id.slice(0, 60) } : {}),
  };
}

/** Tells whether the access token is dead: expired, revoked, or its person logged out (102, 190 and their subcodes). */
export function isTokenError({ code }: GraphError): boolean {
  return code === 190 || code === 102 || code === 0;
}

/** Tells whether the app or its person may not do this: capability or permission missing (3, 10, 200 to 299). */
export function isPermissionError({ code }: GraphError): boolean {
  return code === 3 || code === 10 || (code >= 200 && code <= 299);
}

/**
 * Tells whether a call was turned away for coming too fast: by app (4), person (17), page (32), custom rule (613) or business
 * use case (80000 to 80014). Source: https://developers.facebook.com/docs/graph-api/overview/rate-limiting
 */
export function isRateError({ code }: GraphError): boolean {
  return code === 4 || code === 17 || code === 32 || code === 613 || (code >= 80_000 && code <= 80_014);
}
