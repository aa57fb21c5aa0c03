/** Owns the questions: what a caller hears at each place, and what may be answered there. */
import type { Slot } from '../../../schema/callback.ts';
import type { Place } from './ivr.ts';
import { callsBack, isStaffed, opensAt, readsByCode, readsByOrder } from './market.ts';
import type { Talk } from './talk.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** Who was rung in vain so often is not kept waiting for a third. */
const mostColleagues = 2;

export function enterLanguage(talk: Talk): void {
  const { languages } = talk.context.market;
  for (const [index, language] of languageKeys(languages).entries())
    talk.sayIn(language, 'voice.language', { key: String(index + 1) });
  talk.listenAt('language', { digits: 1 });
}

/** Lists a market's languages in the order of their keys, its own first. */
export function languageKeys({ default: own, bot }: { default: string; bot: readonly string[] }): string[] {
  return [own, ...bot.filter((language) => language !== own)].slice(0, 9);
}

export function enterMenu(talk: Talk): void {
  talk.say('voice.menu');
  talk.listenAt('menu', { digits: 1 });
}

/** Begins a status: with a code where one is enough, to whoever calls from a number; else with what the caller knows. */
export function enterStatus(talk: Talk): void {
  const { market } = talk.context;
  if (readsByCode(market) && talk.state.from) enterProof(talk);
  else if (readsByOrder(market)) enterOrder(talk);
  else enterPerson(talk);
}

export function enterProof(talk: Talk): void {
  talk.say('voice.codeOffer');
  talk.listenAt('proof', { digits: 1 });
}

export function enterCode(talk: Talk): void {
  talk.say('voice.code');
  talk.listenAt('code', { digits: 6, speech: false });
}

export function enterOrder(talk: Talk): void {
  talk.say('voice.order');
  talk.listenAt('order');
}

export function enterLastFour(talk: Talk): void {
  talk.say('voice.lastFour');
  talk.listenAt('last-four', { digits: 4 });
}

export function enterCase(talk: Talk): void {
  talk.say('voice.case');
  talk.listenAt('case');
}

export function enterCallback(talk: Talk): void {
  if (callsBack(talk.context.market)) talk.ask({ ask: 'slots' });
  else leave(talk);
}

export function enterSlots(talk: Talk): void {
  const { slots = [] } = talk.state;
  for (const [index, { from }] of slots.entries()) {
    const key = String(index + 1);
    if (from <= talk.context.now + minuteMs) talk.say('voice.slotNow', { key });
    else talk.say('voice.slot', { time: { time: from }, key });
  }
  talk.listenAt('slots', { digits: 1 });
}

/** Picks what a caller can keep in mind: the first slot, one an hour later, and one of another day. */
export function fewOf(slots: readonly Slot[]): Slot[] {
  const [first] = slots;
  if (!first) return [];
  const later = slots.find(({ from }) => from >= first.from + hourMs);
  const another = slots.find(({ from }) => from >= (later?.from ?? first.from) + 12 * hourMs);
  return [first, later, another].flatMap((slot) => (slot ? [{ from: slot.from, until: slot.until }] : []));
}

export function enterNumber(talk: Talk): void {
  talk.say('voice.number');
  talk.listenAt('number', { speech: false });
}

export function enterNumberCode(talk: Talk): void {
  talk.say('voice.code');
  talk.listenAt('number-code', { digits: 6, speech: false });
}

/** Looks for a person. Nobody waits in the line: who cannot be connected is called back. */
export function enterPerson(talk: Talk): void {
  const { market, now } = talk.context;
  const { passed = [] } = talk.state;
  if (isStaffed(market, now) && passed.length < mostColleagues) talk.ask({ ask: 'colleague', except: passed });
  else if (isStaffed(market, now)) nobody(talk);
  else {
    const opens = opensAt(market, now);
    if (opens === undefined) nobody(talk);
    else {
      talk.say('voice.closed', { opens: { time: opens } });
      enterOffer(talk);
    }
  }
}

export function nobody(talk: Talk): void {
  talk.say('voice.nobody');
  enterOffer(talk);
}

export function enterOffer(talk: Talk): void {
  if (!callsBack(talk.context.market)) {
    leave(talk);
    return;
  }
  talk.say('voice.offer');
  talk.listenAt('offer', { digits: 1 });
}

/** Leaves the wish with the desk: somebody will answer it. Who withholds their number can only call again. */
export function leave(talk: Talk): void {
  talk.notes.asksHuman = true;
  talk.say(talk.state.from ? 'voice.left' : 'voice.callAgain');
  talk.end();
}

export function goodbye(talk: Talk): void {
  talk.say('voice.goodbye', { tenant: talk.context.market.tenantName });
  talk.end();
}

/** Asks again what was asked last. */
export const askAgain: Readonly<Record<Exclude<Place, 'ringing' | 'over'>, (talk: Talk) => void>> = {
  language: enterLanguage,
  menu: enterMenu,
  proof: enterProof,
  code: enterCode,
  order: enterOrder,
  'last-four': enterLastFour,
  case: enterCase,
  slots: enterSlots,
  number: enterNumber,
  'number-code': enterNumberCode,
  offer: enterOffer,
};
