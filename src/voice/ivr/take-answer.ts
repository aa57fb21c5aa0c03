/** Owns where a call goes once the world has answered. */
import * as enter from './enter.ts';
import type { Answer, Proved } from './ivr.ts';
import type { Talk } from './talk.ts';

export function takeAnswer(talk: Talk, answer: Answer): void {
  switch (answer.to) {
    case 'send-code':
      if (answer.sent) enter.enterCode(talk);
      else enter.enterOrder(talk);
      return;
    case 'check-code':
      takeProved(talk, answer.proved, () => {
        talk.say('voice.wrongCode');
        enter.enterCode(talk);
      });
      return;
    case 'prove':
      takeProved(talk, answer.proved, (remaining) => {
        talk.say('bot.notVerified', { remaining });
        enter.enterOrder(talk);
      });
      return;
    case 'slots':
      takeSlots(talk, answer);
      return;
    case 'book':
    case 'confirm':
      takeBooking(talk, answer);
      return;
    case 'colleague':
      if (answer.colleague) connect(talk, answer.colleague);
      else enter.nobody(talk);
  }
}

function takeProved(talk: Talk, proved: Proved, again: (remaining: number) => void): void {
  if (proved.kind === 'told') {
    const { customerId, name, sentences } = proved;
    talk.notes.identified = { customerId, ...(name ? { name } : {}) };
    talk.change({ told: true });
    for (const sentence of sentences) talk.sayWords(sentence);
    talk.say('voice.more');
    talk.listenAt('menu', { digits: 1 });
  } else if (proved.kind === 'failed' && proved.remaining > 0) again(proved.remaining);
  else {
    talk.say(proved.kind === 'down' ? 'voice.systemDown' : 'bot.lockedOut');
    enter.enterPerson(talk);
  }
}

function takeSlots(talk: Talk, { slots }: Extract<Answer, { to: 'slots' }>): void {
  talk.change({ slots: enter.fewOf(slots) });
  if (slots.length > 0) {
    enter.enterSlots(talk);
    return;
  }
  talk.say('voice.noSlots');
  enter.leave(talk);
}

type Booking = Extract<Answer, { to: 'book' | 'confirm' }>;

function takeBooking(talk: Talk, answer: Booking): void {
  switch (answer.outcome) {
    case 'booked': {
      const from = (answer.slot ?? talk.state.slot)?.from ?? talk.context.now;
      if (from <= talk.context.now) talk.say('voice.bookedNow', { tenant: talk.context.market.tenantName });
      else talk.say('voice.booked', { time: { time: from }, tenant: talk.context.market.tenantName });
      talk.end();
      return;
    }
    case 'code-sent':
      talk.change({ wish: answer.wish });
      enter.enterNumberCode(talk);
      return;
    case 'wrong-code':
      again(talk, 'voice.wrongCode', enter.enterNumberCode);
      return;
    case 'bad-number':
      again(talk, 'voice.badNumber', enter.enterNumber);
      return;
    case 'taken':
      again(talk, 'voice.slotTaken', enter.enterCallback);
      return;
    case 'refused':
      talk.say('voice.noSlots');
      enter.leave(talk);
      return;
  }
}

/** What goes wrong twice in a row is left to a person. */
function again(
  talk: Talk,
  key: 'voice.wrongCode' | 'voice.badNumber' | 'voice.slotTaken',
  enterPlace: (talk: Talk) => void,
): void {
  const misses = talk.state.misses + 1;
  talk.say(key);
  if (misses > 2) {
    enter.leave(talk);
    return;
  }
  enterPlace(talk);
  talk.change({ misses });
}

function connect(talk: Talk, colleague: NonNullable<Extract<Answer, { to: 'colleague' }>['colleague']>): void {
  talk.say('voice.connecting');
  talk.connect(colleague);
}
