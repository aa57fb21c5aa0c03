/** Owns choosing a time: days as links, the free times of one as buttons to pick. */
import { html } from 'hono/html';
import type { OpenSlot } from '../../../schema/callback.ts';
import { openSlots } from '../../callbacks/book.ts';
import { daysOf } from '../../callbacks/slots.ts';
import { formatClock, formatWeekday, formatZone } from '../../lib/formats.ts';
import { localTimeAt } from '../../routing/calendar.ts';
import type { CallbackSite } from './callback-account.ts';
import type { Html } from './layout.ts';
import { placeOf, type Shown, wordsOf } from './shown.ts';

/** Is one day with its free slots. */
export type Day = { date: string; slots: OpenSlot[] };

/** Finds the day to show: the one asked for, else the first with a free slot. `except` counts a callback's own slot as free. */
export async function dayOf(site: CallbackSite, wanted: string | undefined, except?: string): Promise<Day> {
  const { deps, account, market } = site;
  const days = daysOf(market, deps.clock());
  const own = except ? { except } : {};
  if (wanted && days.includes(wanted))
    return { date: wanted, slots: await openSlots(deps, account, { ...own, date: wanted }) };
  const all = await openSlots(deps, account, own);
  const dateOf = ({ from }: OpenSlot) => localTimeAt(from, market.timeZone).date;
  const date = all[0] ? dateOf(all[0]) : (days[0] ?? '');
  return { date, slots: all.filter((slot) => dateOf(slot) === date) };
}

/** Shows the choice; `query` is what the links to other days carry along. */
export function chooser(shown: Shown, { date, slots }: Day, query: Record<string, string>, chosen?: string): Html {
  const words = wordsOf(shown);
  const place = placeOf(shown);
  const now = shown.site.deps.clock();
  const days = daysOf(shown.site.market, now).map((day) => {
    const target = `?${new URLSearchParams({ ...query, date: day })}`;
    const current = day === date ? html` aria-current="date"` : '';
    return html`<li><a href="${target}"${current}>${formatWeekday(day, place)}</a></li>`;
  });
  const times = slots.map(({ from }) => {
    const isNow = from <= now;
    const checked = String(from) === chosen ? html` checked` : '';
    const label = isNow ? words('choice.now') : formatClock(from, place);
    return html`<label class="${isNow ? 'wide' : 'time'}"><input type="radio" name="slot" value="${from}" required${checked} /><span>${label}</span></label>`;
  });
  return html`<nav aria-label="${words('page.callback.day')}"><ul class="days">${days}</ul></nav>
<fieldset><legend>${words('page.callback.time', { zone: formatZone(now, place) })}</legend>
${times.length > 0 ? html`<div class="slots">${times}</div>` : html`<p>${words('page.callback.none')}</p>`}
</fieldset>`;
}
