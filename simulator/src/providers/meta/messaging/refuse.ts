/** Owns the Send API's refusals. Source: https://developers.facebook.com/docs/messenger-platform/error-codes */
import { answerBroken } from '../../../answer-broken.ts';
import type { Fault } from '../../../faults.ts';
import { graphError } from '../errors.ts';

/** Answers why a message was not taken. */
export const refusals = {
  outsideWindow: () =>
    graphError(10, 'This message is sent outside of allowed window.', { status: 403, subcode: 2_018_278 }),
  tagNotGranted: () =>
    graphError(200, 'Cannot use the HUMAN_AGENT tag: the app lacks the Human Agent feature.', { status: 403 }),
  noSuchPerson: () => graphError(100, 'No matching user found', { subcode: 2_018_001 }),
  unavailable: () => graphError(551, "This person isn't available right now.", { subcode: 1_545_041 }),
  fileNotFetched: () => graphError(100, 'Failed to fetch the file from the url', { subcode: 2_018_008 }),
  fileRefused: () => graphError(100, 'Upload attachment failure.', { subcode: 2_018_047 }),
  textTooLong: () => graphError(100, 'Length of param message[text] is too long', { subcode: 2_018_053 }),
  invalid: (what: string) => graphError(100, `Invalid parameter: ${what}`),
} as const;

/** Answers as a Send API that was broken on purpose. */
export function answerBrokenSendApi(fault: Fault): Promise<Response> {
  return answerBroken(fault, {
    error: () => graphError(2, 'An unexpected error has occurred. Please retry your request later.', { status: 500 }),
    rateLimit: () => graphError(613, 'Calls to this api have exceeded the rate limit.'),
  });
}
