/** Owns how the simulator's own addresses refuse: the same problem documents as the gateway's. */
import * as z from 'zod';
import { type ProblemCode, toProblemBody } from '../../../schema/problems.ts';

/** Answers with a problem document; a zod error is told field by field. */
export function refuse(code: ProblemCode, detail: string | z.ZodError): Response {
  const body = toProblemBody(code, typeof detail === 'string' ? detail : z.prettifyError(detail));
  return Response.json(body, { status: body.status, headers: { 'content-type': 'application/problem+json' } });
}

/** Reads a JSON body; whatever is no JSON is undefined, which no schema takes. */
export async function readJson(request: Request): Promise<unknown> {
  const text = await request.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
