/** Owns what every page of a call is made of: whose it is, in which language, and the words of a refusal. */
import { html } from 'hono/html';
import type { TextKey } from '../../../schema/text-keys.ts';
import type { RefusedWhy } from '../../callbacks/book-request.ts';
import type { Place } from '../../lib/formats.ts';
import { say } from '../../lib/texts.ts';
import type { CallbackSite } from './callback-account.ts';
import type { Frame, Html } from './layout.ts';

export type Shown = { site: CallbackSite; language: string };
export type Words = (key: TextKey, values?: object) => string;

const wrongs: Record<RefusedWhy, TextKey> = {
  closed: 'page.callback.closed',
  'bad-number': 'page.callback.badNumber',
  taken: 'page.callback.taken',
  'too-many': 'page.callback.often',
  'wrong-code': 'page.callback.badCode',
  expired: 'page.callback.badCode',
  busy: 'page.callback.busy',
  unavailable: 'page.callback.failed',
};

const statusOf: Record<RefusedWhy, number> = {
  closed: 409,
  'bad-number': 422,
  taken: 409,
  'too-many': 429,
  'wrong-code': 422,
  expired: 422,
  busy: 409,
  unavailable: 503,
};

/** Gives the market's words in the page's language. */
export function wordsOf({ site, language }: Shown): Words {
  // Texts without values are said without them; this signature lets both be said alike.
  const speak = say as (market: CallbackSite['market'], language: string, key: TextKey, values?: object) => string;
  return (key, values = {}) => speak(site.market, language, key, values);
}

/** Tells how times and days are written here. */
export function placeOf({ site, language }: Shown): Place {
  return { language, country: site.market.country, timeZone: site.market.timeZone };
}

/** Says what was wrong, where screen readers hear it. */
export function problemLine(words: Words, why: RefusedWhy | undefined): Html {
  return why ? html`<p class="wrong" role="alert">${words(wrongs[why])}</p>` : html``;
}

export function frameOf({ site, language }: Shown, title: string, why?: RefusedWhy): Frame {
  return { language, title, from: site.market.tenantName, ...(why ? { status: statusOf[why] } : {}) };
}

export function hidden(values: Record<string, string>): Html[] {
  return Object.entries(values).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`);
}
