/** Owns the errors of Twilio's REST API that a gateway meets. Source: https://www.twilio.com/docs/api/errors */

const errors = {
  20003: { status: 401, message: 'Authenticate' },
  20404: { status: 404, message: 'The requested resource was not found' },
  20429: { status: 429, message: 'Too Many Requests' },
  20500: { status: 500, message: 'Internal Server Error' },
  21205: { status: 400, message: 'The Url parameter is not a valid absolute URL' },
  21210: {
    status: 400,
    message: 'The source phone number provided is not yet verified for your account, and is not a number of it.',
  },
  21211: { status: 400, message: "Invalid 'To' Phone Number" },
  21220: { status: 400, message: 'Call is not in-progress. Cannot redirect.' },
  21262: { status: 400, message: 'AsyncAmdStatusCallback is required when AsyncAmd is set.' },
  21602: { status: 400, message: 'Message body is required.' },
  21603: { status: 400, message: "A 'From' phone number is required." },
  21604: { status: 400, message: "A 'To' phone number is required." },
  21606: {
    status: 400,
    message: "The 'From' phone number provided is not a valid, message-capable phone number for this account.",
  },
  21609: { status: 400, message: "The 'StatusCallback' URL is not a valid URL." },
  21610: { status: 400, message: 'Attempt to send to unsubscribed recipient' },
  21617: { status: 400, message: 'The concatenated message body exceeds the 1600 character limit.' },
  21623: { status: 400, message: 'Number of media files exceeds allowed limit.' },
  21703: { status: 400, message: 'The Messaging Service does not have a phone number available to send a message.' },
} as const;

export type TwilioErrorCode = keyof typeof errors;

/** Answers with an error as Twilio writes it. */
export function twilioError(code: TwilioErrorCode): Response {
  const { status, message } = errors[code];
  const headers: Record<string, string> = status === 429 ? { 'retry-after': '1' } : {};
  return Response.json(
    { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status },
    { status, headers },
  );
}
