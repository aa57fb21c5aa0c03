/**
 * Owns the dialogue about a call: which time, which number, and the code that proves it where it did not come from a phone. The
 * booking itself, its confirmation and everything after is the callback's own affair.
 */
import { formatClock, formatTime } from '../../lib/formats.ts';
import type { Heard } from '../heard.ts';
import type { BotCallbacks } from '../ports.ts';
import type { Flow, Next, Turn } from '../turn-parts.ts';
import { pickOffers } from './pick-offers.ts';

export const callbackFlow = 'callback';

type Answer = Awaited<ReturnType<BotCallbacks['book']>>;
type Slots = { key: string; offers?: string; slot?: string; phone?: string };

const away: Answer = { kind: 'refused', why: 'unavailable' };
const minuteMs = 60_000;

/** Takes the dialogue one turn further. */
export async function followCallback(turn: Turn, heard: Heard, callbacks: BotCallbacks): Promise<Next> {
  const { flow } = turn.input.memory;
  const going = flow?.name === callbackFlow ? flow : undefined;
  turn.facts.intent = 'callback-request';
  // The key makes the booking of this dialogue one booking, however often a turn runs.
  const slots: Slots = { ...going?.slots, key: going?.slots.key ?? `${turn.input.reference}-${turn.input.now}` };
  if (!going) return offerTimes(turn, callbacks, slots);
  if (going.step === 'code') return handInCode(turn, heard, callbacks, slots, going);
  if (going.step === 'slot') {
    const slot = chosenIn(turn, heard, slots.offers ?? '');
    if (slot === undefined) return askAgain(turn, going);
    return withNumber(turn, callbacks, { ...slots, slot });
  }
  const phone = numberIn(heard);
  return phone ? book(turn, callbacks, { ...slots, phone }) : askAgain(turn, going);
}

async function offerTimes(turn: Turn, callbacks: BotCallbacks, slots: Slots, isAnew = false): Promise<Next> {
  const free = await turn.patience(() => callbacks.slots(), []);
  const offers = pickOffers(free, turn.input.now);
  if (offers.length === 0) return sorry(turn);
  turn.words.say(isAnew ? 'bot.callbackTaken' : 'bot.callbackSlots');
  turn.words.offer(...offers.map((from) => ({ value: toButton(from), title: titleOf(turn, from) })), turn.words.human);
  turn.did('offered times to be called at');
  return { kind: 'wait', misses: 0, flow: toFlow('slot', { ...slots, offers: offers.join(',') }) };
}

function titleOf(turn: Turn, from: number): string {
  if (from <= turn.input.now) return turn.words.now.title;
  return formatTime(from, placeOf(turn)).slice(0, 80);
}

function placeOf({ input, language }: Turn) {
  return { language, country: input.market.country, timeZone: input.market.timeZone };
}

/** Finds the time that was chosen: a pressed button, its number in the list, or the time of day in words. */
function chosenIn(turn: Turn, heard: Heard, offers: string): string | undefined {
  const offered = offers.split(',').filter(Boolean);
  const pressed = offered.find((from) => heard.pressed.includes(toButton(Number(from))));
  if (pressed) return pressed;
  const said = heard.texts.at(-1)?.trim().toLowerCase() ?? '';
  const byNumber = /^([1-9])[.)]?$/.exec(said)?.[1];
  if (byNumber) return offered[Number(byNumber) - 1];
  return offered.find((from) => {
    const title = titleOf(turn, Number(from)).toLowerCase();
    const clock = formatClock(Number(from), placeOf(turn)).toLowerCase();
    return said !== '' && (title === said || (/\d/.test(said) && squeezed(said).includes(squeezed(clock))));
  });
}

const squeezed = (text: string): string => text.replace(/[\s.]/g, '').replace(/:/g, '');

async function withNumber(turn: Turn, callbacks: BotCallbacks, slots: Slots): Promise<Next> {
  const { handle } = turn.input;
  if (handle.kind === 'phone' || slots.phone) return book(turn, callbacks, slots);
  turn.words.say('bot.callbackPhone');
  turn.did('asked which number to call');
  return { kind: 'wait', misses: 0, flow: toFlow('phone', slots) };
}

function numberIn({ texts }: Heard): string | undefined {
  const said = texts.at(-1) ?? '';
  return (said.replace(/\D/g, '').length >= 5 && /\+?[\d\s().-]{6,}/.exec(said)?.[0].trim()) || undefined;
}

async function book(turn: Turn, callbacks: BotCallbacks, slots: Slots): Promise<Next> {
  const wish = { key: slots.key, from: Number(slots.slot), ...(slots.phone ? { phone: slots.phone } : {}) };
  return conclude(turn, callbacks, slots, await turn.patience(() => callbacks.book(wish), away));
}

async function handInCode(turn: Turn, heard: Heard, callbacks: BotCallbacks, slots: Slots, flow: Flow): Promise<Next> {
  const code = /(?<!\d)\d{3}\s?\d{3}(?!\d)/.exec(heard.texts.at(-1) ?? '')?.[0];
  if (!code) return askAgain(turn, flow);
  return conclude(turn, callbacks, slots, await turn.patience(() => callbacks.confirm(slots.key, code), away));
}

async function conclude(turn: Turn, callbacks: BotCallbacks, slots: Slots, answer: Answer): Promise<Next> {
  if (answer.kind === 'booked') {
    // On a phone the confirmation comes as a text right here, and says more.
    if (turn.input.handle.kind !== 'phone') turn.words.say('bot.callbackBooked');
    turn.did('booked a call');
    return { kind: 'wait', misses: 0, flow: { name: 'anything-else', step: 'asked', slots: {} } };
  }
  if (answer.kind === 'code-sent') {
    turn.words.say('bot.callbackCode', { number: answer.number });
    turn.did('sent a code to the number');
    return { kind: 'wait', misses: 0, flow: toFlow('code', slots) };
  }
  switch (answer.why) {
    case 'taken':
      return offerTimes(turn, callbacks, slots, true);
    case 'bad-number': {
      turn.words.say('bot.callbackBadNumber');
      const { phone: _wrong, ...rest } = slots;
      return { kind: 'wait', misses: 0, flow: toFlow('phone', rest) };
    }
    case 'wrong-code':
      turn.words.say('bot.callbackWrongCode');
      return { kind: 'wait', misses: 0, flow: toFlow('code', slots) };
    default:
      return sorry(turn);
  }
}

function sorry(turn: Turn): Next {
  turn.words.say('bot.callbackNone');
  turn.words.offer(turn.words.human, turn.words.no);
  turn.did('could not book a call');
  return { kind: 'wait', misses: 0, flow: { name: 'offer', step: 'offered', slots: {} } };
}

/** Asks once more; then a human is the better answer. */
function askAgain(turn: Turn, flow: Flow): Next {
  const misses = turn.input.memory.misses + 1;
  turn.did('got no answer to the question');
  if (misses >= turn.input.market.bot.maxMisses) return { kind: 'handover', reason: 'not-understood' };
  if (flow.step === 'phone') turn.words.say('bot.callbackBadNumber');
  else if (flow.step === 'code') turn.words.say('bot.callbackWrongCode');
  else {
    turn.words.say('bot.callbackSlots');
    const offers = (flow.slots.offers ?? '')
      .split(',')
      .map(Number)
      .filter((from) => from > turn.input.now - 5 * minuteMs);
    turn.words.offer(
      ...offers.map((from) => ({ value: toButton(from), title: titleOf(turn, from) })),
      turn.words.human,
    );
  }
  return { kind: 'wait', misses, flow };
}

function toFlow(step: string, slots: Slots): Flow {
  return { name: callbackFlow, step, slots: { ...slots } };
}

/** Writes the value of a button that names a time. */
const toButton = (from: number): string => `call:${from}`;
