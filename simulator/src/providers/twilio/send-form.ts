/** Owns the reading of what is asked to be sent: the checks that Twilio makes before it takes a message. */
import { isPossiblePhoneNumber } from 'libphonenumber-js';
import type { TwilioNumber } from '../../../world/types.ts';
import type { MediaFile } from '../../object/mailbag.ts';
import type { TwilioErrorCode } from './errors.ts';
import { createSid } from './sids.ts';

type SendForm = {
  ok: true;
  to: string;
  body: string;
  mediaUrls: string[];
  statusUrl: string | undefined /** It was addressed to the messaging service. */;
  service: boolean;
};

const longestBody = 1_600;
const mostMedia = 10;
const fetchWithinMs = 10_000;

/** Reads the form, or names the error with which Twilio refuses it. */
export function readSendForm(
  form: URLSearchParams,
  number: TwilioNumber,
): SendForm | { ok: false; code: TwilioErrorCode } {
  const no = (code: TwilioErrorCode) => ({ ok: false as const, code });
  const to = form.get('To');
  const from = form.get('From');
  const service = form.get('MessagingServiceSid');
  const body = form.get('Body') ?? '';
  const mediaUrls = form.getAll('MediaUrl');
  const statusUrl = form.get('StatusCallback') ?? undefined;
  if (!to) return no(21604);
  if (!isPossiblePhoneNumber(to)) return no(21211);
  if (!from && !service) return no(21603);
  if (from && from !== number.number) return no(21606);
  if (service && service !== number.messagingServiceSid) return no(21703);
  if (!body && mediaUrls.length === 0) return no(21602);
  if (body.length > longestBody) return no(21617);
  if (mediaUrls.length > mostMedia) return no(21623);
  if (statusUrl !== undefined && !URL.canParse(statusUrl)) return no(21609);
  return { ok: true, to, body, mediaUrls, statusUrl, service: service !== null };
}

/** Fetches what is sent along, without credentials, as Twilio does; one file that does not come makes the message fail. */
export async function fetchMedia(urls: string[]): Promise<{ files: MediaFile[]; isLost: boolean }> {
  const fetched = await Promise.allSettled(
    urls.map(async (url): Promise<MediaFile> => {
      const response = await fetch(url, { signal: AbortSignal.timeout(fetchWithinMs) });
      if (!response.ok) throw new Error(`${url} answered ${response.status}`);
      const bytes = new Uint8Array(await response.arrayBuffer());
      const type = response.headers.get('content-type') ?? 'application/octet-stream';
      return {
        id: createSid('ME'),
        name: new URL(url).pathname.split('/').pop() ?? 'file',
        type,
        sizeBytes: bytes.length,
        bytes,
      };
    }),
  );
  const files = fetched.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  return { files, isLost: files.length < urls.length };
}
