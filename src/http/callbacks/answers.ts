/** Owns how what became of a wish is answered to programs. */
import * as z from 'zod';
import { type Callback, callbackStates, slotSchema } from '../../../schema/callback.ts';
import { Problem, type ProblemCode } from '../../../schema/problems.ts';
import type { BookAnswer, RefusedWhy } from '../../callbacks/book-request.ts';
import { maskPhone } from '../../callbacks/phone-number.ts';

const problemOf: Record<RefusedWhy, [ProblemCode, string]> = {
  closed: ['conflict', 'Calls cannot be booked or changed here now.'],
  'bad-number': ['invalid', 'phone: not a number that is called'],
  taken: ['conflict', 'slot: no longer free'],
  'too-many': ['too-many', 'Asked too often; wait a while.'],
  'wrong-code': ['invalid', 'code: not the one that was sent'],
  expired: ['invalid', 'code: expired, or none was sent'],
  busy: ['conflict', 'The call is under way.'],
  unavailable: ['unavailable', 'It did not work just now; try again.'],
};

const bookedBody = z.object({
  status: z.literal('booked'),
  id: z.string(),
  reference: z.string(),
  slot: slotSchema,
  state: z.enum(callbackStates),
  /** Masked. */
  phone: z.string(),
});

/** Converts a refusal to the problem it is answered with. */
export function toProblem(why: RefusedWhy): Problem {
  const [code, detail] = problemOf[why];
  return new Problem(code, detail);
}

function toBooked({ id, reference, slot, state, phone }: Callback): z.infer<typeof bookedBody> {
  return { status: 'booked', id, reference, slot, state, phone: maskPhone(phone) };
}

/** Answers a booking as JSON; throws the problem of a refusal. */
export function toJson(answer: BookAnswer): Response {
  const headers = { 'cache-control': 'no-store' };
  if (answer.kind === 'refused') throw toProblem(answer.why);
  return answer.kind === 'booked'
    ? Response.json(toBooked(answer.callback), { status: 201, headers })
    : Response.json({ status: 'code-sent', phone: maskPhone(answer.phone) }, { status: 202, headers });
}
