/** Owns /callbacks: the page and the JSON by which a call is booked, and the signed link by which it is moved or cancelled. */
import { type Context, Hono } from 'hono';
import { Problem } from '../../../schema/problems.ts';
import { bookCallback, confirmCallback, openSlots } from '../../callbacks/book.ts';
import type { BookAnswer, ChangeAnswer, RefusedWhy } from '../../callbacks/book-request.ts';
import { openManageToken } from '../../callbacks/manage-link.ts';
import { settingsOf } from '../../env.ts';
import { type Clock, systemClock } from '../../lib/clock.ts';
import { networkOf } from '../../lib/network-of.ts';
import { callbackFor } from '../../object/stubs.ts';
import { isOwnOrigin, trustedOriginsOf } from '../../tenancy/trusted-origins.ts';
import { check, readBytes, readJson } from '../api/read-input.ts';
import type { AppEnv } from '../app-env.ts';
import { toJson } from './answers.ts';
import { type Booking, bookingSchema, codeSchema, sourceOf, toWish } from './booking.ts';
import { type CallbackSite, contextOf, languageOf, siteOf } from './callback-account.ts';
import { dayOf } from './chooser.ts';
import { bookPage, codePage, donePage, type Fields, managePage, plainPage } from './pages.ts';
import type { Shown } from './shown.ts';

type Asked = Context<AppEnv>;
type Form = Partial<Record<string, string>>;

const maxFormBytes = 20_000;

function ipOf({ req }: Asked): string {
  return networkOf(req.header('cf-connecting-ip') ?? 'unknown');
}

function typeOf({ req }: Asked): string | undefined {
  return req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
}

const isJson = (context: Asked) => typeOf(context) === 'application/json';

async function formOf(context: Asked): Promise<Form> {
  const { env, req } = context;
  if (typeOf(context) !== 'application/x-www-form-urlencoded')
    throw new Problem('unsupported-type', 'Send a form or application/json');
  // A form on another site must not book or cancel in somebody's name.
  if (!isOwnOrigin(req.raw.headers, trustedOriginsOf(settingsOf(env))))
    throw new Problem('forbidden', 'This request comes from another site');
  const text = new TextDecoder().decode(await readBytes(req.raw, maxFormBytes));
  return Object.fromEntries([...new URLSearchParams(text)].filter(([, value]) => value.trim() !== ''));
}

function shownIn(context: Asked, site: CallbackSite, ...wanted: (string | undefined)[]): Shown {
  const accepted = (context.req.header('accept-language') ?? '').split(/[,;]/).map((each) => each.trim());
  return { site, language: languageOf(site, [...wanted, context.req.query('lang'), ...accepted]) };
}

async function showBooking(shown: Shown, fields: Fields, why?: RefusedWhy, date?: string): Promise<Response> {
  if (!shown.site.isOpen) return plainPage(shown, 'page.callback.closed', 409);
  return bookPage(shown, await dayOf(shown.site, date), fields, why);
}

async function book(
  context: Asked,
  site: CallbackSite,
  booking: Booking,
): Promise<{ answer: BookAnswer; shown: Shown }> {
  const chat = await contextOf(site, booking.context);
  const shown = shownIn(context, site, booking.language, chat?.language);
  if (!site.isOpen) return { answer: { kind: 'refused', why: 'closed' }, shown };
  const wish = toWish(site, booking, { context: chat, language: shown.language, ip: ipOf(context) });
  return { answer: await bookCallback(site.deps, wish), shown };
}

async function bookByForm(context: Asked, site: CallbackSite): Promise<Response> {
  const form = await formOf(context);
  const fields: Fields = { ...form, key: form.key ?? crypto.randomUUID() };
  const read = bookingSchema.safeParse(fields);
  if (!read.success) {
    const why = read.error.issues[0]?.path[0] === 'slot' ? 'taken' : 'bad-number';
    return showBooking(shownIn(context, site, form.language), fields, why);
  }
  const { answer, shown } = await book(context, site, read.data);
  if (answer.kind === 'booked') return donePage(shown, answer.callback);
  if (answer.kind === 'code-sent') return codePage(shown, { ...fields, phone: answer.phone });
  return showBooking(shown, fields, answer.why);
}

async function handInCode(context: Asked, site: CallbackSite): Promise<Response> {
  const given = isJson(context) ? await readJson(context.req.raw) : await formOf(context);
  const { code, key, context: token } = check(codeSchema, given);
  const { tenant, region, market } = site.account;
  const source = sourceOf(await contextOf(site, token));
  const answer = await confirmCallback(site.deps, { tenant, region, market, source, key }, code);
  if (isJson(context)) return toJson(answer);
  const form = given as Form;
  const fields: Fields = { ...form, key };
  const shown = shownIn(context, site, form.language);
  if (answer.kind === 'booked') return donePage(shown, answer.callback);
  const why = answer.kind === 'refused' ? answer.why : 'unavailable';
  return why === 'taken' || why === 'expired' ? showBooking(shown, fields, why) : codePage(shown, fields, why);
}

async function manage(context: Asked, site: CallbackSite, clock: Clock): Promise<Response> {
  const form: Form = context.req.method === 'POST' ? await formOf(context) : {};
  const token = form.token ?? context.req.query('token') ?? '';
  const { tenant, region, id: account } = site.account;
  const opened = await openManageToken(settingsOf(context.env), { tenant, account }, token, clock());
  const stub = opened && callbackFor(context.env, { tenant, region, callbackId: opened.callbackId });
  const before = await stub?.read();
  if (!stub || !before) return plainPage(shownIn(context, site, form.language), 'page.callback.badLink', 404);
  let answer: ChangeAnswer | undefined;
  if (form.act === 'cancel') answer = await stub.cancel('link');
  if (form.act === 'move')
    answer = site.isOpen ? await stub.move(Number(form.slot), 'link') : { kind: 'refused', why: 'closed' };
  const callback = answer?.kind === 'changed' ? answer.callback : before;
  const shown = shownIn(context, site, form.language, context.req.query('lang'), callback.language);
  const day = await dayOf(site, context.req.query('date'), callback.id);
  return managePage(shown, callback, day, token, answer?.kind === 'refused' ? answer.why : undefined);
}

/** Creates the surface; it is mounted at /callbacks. */
export function createCallbacks({ clock }: { clock: Clock }): Hono<AppEnv> {
  const app = new Hono<AppEnv>();

  app.use('/:account/*', async (context, next) => {
    const key = `callbacks:${context.req.param('account')}:${ipOf(context)}`;
    const { success } = await context.env.LIMIT_CHAT.limit({ key });
    if (!success) throw new Problem('too-many');
    await next();
  });

  app.get('/:account', async (context) => {
    const site = await siteOf(context, clock);
    const token = context.req.query('context');
    const chat = await contextOf(site, token);
    const shown = shownIn(context, site, context.req.query('lang'), chat?.language);
    const known = chat && token ? { context: token, ...(chat.name ? { name: chat.name } : {}) } : {};
    return showBooking(shown, { key: crypto.randomUUID(), ...known }, undefined, context.req.query('date'));
  });

  app.get('/:account/slots', async (context) => {
    const site = await siteOf(context, clock);
    const date = context.req.query('date');
    if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Problem('invalid', 'date: an ISO date');
    const slots = site.isOpen ? await openSlots(site.deps, site.account, date ? { date } : {}) : [];
    return Response.json({ timeZone: site.market.timeZone, slots }, { headers: { 'cache-control': 'no-store' } });
  });

  app.post('/:account', async (context) => {
    const site = await siteOf(context, clock);
    if (!isJson(context)) return bookByForm(context, site);
    const body = (await readJson(context.req.raw)) as object;
    return toJson((await book(context, site, check(bookingSchema, { key: crypto.randomUUID(), ...body }))).answer);
  });

  app.post('/:account/code', async (context) => handInCode(context, await siteOf(context, clock)));
  app.on(['GET', 'POST'], '/:account/manage', async (context) => manage(context, await siteOf(context, clock), clock));
  return app;
}

/** Is the surface of the running gateway. */
export const callbacksSurface = createCallbacks({ clock: systemClock });
