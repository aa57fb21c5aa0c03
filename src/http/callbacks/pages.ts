/** Owns the pages of a call: choose a time, prove the number, done; and what a signed link shows. Words are the market's. */
import { html } from 'hono/html';
import type { Callback } from '../../../schema/callback.ts';
import type { RefusedWhy } from '../../callbacks/book-request.ts';
import { maskPhone } from '../../callbacks/phone-number.ts';
import { chooser, type Day } from './chooser.ts';
import { page } from './layout.ts';
import { frameOf, hidden, problemLine, type Shown, wordsOf } from './shown.ts';

/** Is what was entered so far; it comes back with every page until the call is booked. */
export type Fields = { key: string; phone?: string; name?: string; topic?: string; context?: string; slot?: string };

const addressOf = ({ site }: Shown, more = '') => `/callbacks/${site.account.id}${more}`;
const titleOf = (shown: Shown) => wordsOf(shown)('page.callback.title', { tenant: shown.site.market.tenantName });

/** Asks for time and number. */
export function bookPage(shown: Shown, day: Day, fields: Fields, why?: RefusedWhy): Promise<Response> {
  const words = wordsOf(shown);
  const { key, phone = '', name = '', topic = '', context } = fields;
  const carried = { lang: shown.language, ...(context ? { context } : {}) };
  return page(
    frameOf(shown, titleOf(shown), why),
    html`<p>${words('page.callback.intro')}</p>
${problemLine(words, why)}
<form method="post" action="${addressOf(shown)}">
${chooser(shown, day, carried, fields.slot)}
<label class="field" for="phone">${words('page.callback.phone')}</label>
<input id="phone" name="phone" type="tel" autocomplete="tel" required maxlength="60" value="${phone}"${why === 'bad-number' ? html` aria-invalid="true"` : ''} />
<label class="field" for="name">${words('page.callback.name')}</label>
<input id="name" name="name" type="text" autocomplete="name" maxlength="200" value="${name}" />
<label class="field" for="topic">${words('page.callback.topic')}</label>
<textarea id="topic" name="topic" rows="3" maxlength="1000">${topic}</textarea>
${hidden({ key, language: shown.language, ...(context ? { context } : {}) })}
<button>${words('page.callback.book')}</button>
</form>`,
  );
}

/** Asks for the code. What was wished stays in the form: should the slot be gone meanwhile, another one needs no second code. */
export function codePage(shown: Shown, fields: Fields, why?: RefusedWhy): Promise<Response> {
  const words = wordsOf(shown);
  const { key, phone = '', name = '', topic = '', slot = '', context = '' } = fields;
  return page(
    frameOf(shown, titleOf(shown), why),
    html`${problemLine(words, why)}
<form method="post" action="${addressOf(shown, '/code')}">
<label class="field" for="code">${words('page.callback.code', { number: maskPhone(phone) })}</label>
<input id="code" class="code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" required maxlength="12" autofocus />
${hidden({ key, phone, name, topic, slot, context, language: shown.language })}
<div><button>${words('page.callback.confirm')}</button></div>
</form>`,
  );
}

/** Says what was agreed. */
export function donePage(shown: Shown, { slot, phone, reference }: Callback): Promise<Response> {
  const words = wordsOf(shown);
  const time = { time: Math.max(slot.from, shown.site.deps.clock()) };
  return page(
    frameOf(shown, titleOf(shown)),
    html`<p class="big" role="status">${words('page.callback.done', { time, number: maskPhone(phone) })}</p>
<p>${words('page.callback.reference', { reference })}</p>`,
  );
}

/** Shows a call to who has its link: when and on which masked number, nothing else, and what may be done with it. */
export function managePage(
  shown: Shown,
  callback: Callback,
  day: Day,
  token: string,
  why?: RefusedWhy,
): Promise<Response> {
  const words = wordsOf(shown);
  const { state } = callback;
  const own = { token, language: shown.language };
  const canMove = state === 'booked' || state === 'missed' || state === 'cancelled';
  const move = html`<form method="post" action="${addressOf(shown, '/manage')}">
${chooser(shown, day, { token, lang: shown.language })}${hidden({ ...own, act: 'move' })}
<button>${words('page.callback.move')}</button></form>`;
  const cancel = html`<hr /><form method="post" action="${addressOf(shown, '/manage')}">${hidden({ ...own, act: 'cancel' })}
<button class="second">${words('page.callback.cancel')}</button></form>`;
  return page(
    frameOf(shown, words('page.callback.manage'), why),
    html`<p class="big" role="status">${standing(shown, callback)}</p>
${problemLine(words, why)}
${canMove ? move : ''}${state === 'booked' || state === 'due' ? cancel : ''}`,
  );
}

function standing(shown: Shown, { state, slot, nextAt, phone }: Callback): string {
  const words = wordsOf(shown);
  if (state === 'due' || state === 'calling') return words('page.callback.busy');
  if (state === 'done') return words('page.callback.over');
  if (state !== 'booked') return words('page.callback.another');
  return words('page.callback.done', { time: { time: Math.max(nextAt ?? 0, slot.from) }, number: maskPhone(phone) });
}

/** Says one sentence: the link is none, or calls cannot be booked here. */
export function plainPage(
  shown: Shown,
  key: 'page.callback.badLink' | 'page.callback.closed',
  status: number,
): Promise<Response> {
  const words = wordsOf(shown);
  return page({ ...frameOf(shown, words('page.callback.manage')), status }, html`<p>${words(key)}</p>`);
}
