/**
 * Owns the menu as a whole: the same state, input and context give the same step. Every call ends: answers that lead nowhere are
 * counted, and so are all answers and the time.
 */
import * as enter from './enter.ts';
import { follow, menuPlaces } from './follow.ts';
import { type Heard, hear } from './hear.ts';
import type { CallerInput, IvrContext, IvrInput, IvrState, IvrStep } from './ivr.ts';
import { isStaffed } from './market.ts';
import { takeAnswer } from './take-answer.ts';
import { Talk } from './talk.ts';

/** So many answers in a row that lead nowhere, and a person is looked for. */
const mostMisses = 2;
/** Nobody needs a machine for longer. */
const mostTurns = 40;
const longestMs = 15 * 60_000;

/** Begins a call's menu. */
export function firstState({ market, now }: IvrContext, from?: string): IvrState {
  return {
    place: 'language',
    language: market.languages.default,
    misses: 0,
    turns: 0,
    startedAt: now,
    ...(from ? { from } : {}),
  };
}

/** Decides one step: what the caller hears, or what has to be found out before. */
export function decideIvr(state: IvrState, input: IvrInput, context: IvrContext): IvrStep {
  const talk = new Talk(state, context);
  if (input.kind === 'begin') begin(talk);
  else if (state.place === 'over') talk.end();
  else if (input.kind === 'answer') takeAnswer(talk, input.answer);
  else if (input.kind === 'dialled') takeDialled(talk, input.accepted);
  else takeCaller(talk, input);
  return talk.done();
}

function begin(talk: Talk): void {
  const { market } = talk.context;
  talk.say('voice.greeting', { tenant: market.tenantName });
  const notice = market.phone.notices[talk.state.language];
  if (notice) talk.sayWords(notice);
  if (enter.languageKeys(market.languages).length > 1) enter.enterLanguage(talk);
  else enter.enterMenu(talk);
}

function takeDialled(talk: Talk, accepted: boolean): void {
  const { colleague, passed = [], place } = talk.state;
  if (place !== 'ringing' || accepted || !colleague) {
    talk.end();
    return;
  }
  talk.notes.freed = colleague;
  const { colleague: _rung, ...rest } = talk.state;
  talk.state = { ...rest, passed: [...passed, colleague.id] };
  enter.enterPerson(talk);
}

function takeCaller(talk: Talk, input: Exclude<CallerInput, { kind: 'dialled' }>): void {
  const { place } = talk.state;
  talk.change({ turns: talk.state.turns + 1 });
  if (place === 'ringing' || place === 'over') {
    talk.end();
    return;
  }
  const { turns, startedAt } = talk.state;
  if (turns > mostTurns || talk.context.now - startedAt > longestMs) {
    enter.goodbye(talk);
    return;
  }
  const heard = hear(input, talk.state.language);
  if (followAnywhere(talk, heard)) return;
  const isAnswer = heard.digits !== '' || heard.text !== '';
  if (isAnswer && follow[place](talk, heard)) return;
  miss(talk, place);
}

/** A person can be asked for everywhere, in words or by 0; * leads to the menu and 9 repeats, where keys are a choice. */
function followAnywhere(talk: Talk, { digits, wish, text }: Heard): boolean {
  const { place, language } = talk.state;
  if (place === 'ringing' || place === 'over') return false;
  const isMenu = menuPlaces.has(place);
  if (wish === 'human' || (isMenu && digits === '0')) {
    talk.heard(text || talk.words('voice.said.person', language));
    // Who was just told that nobody is there, and asks again, is not asked a third time.
    if (place === 'offer') enter.leave(talk);
    else enter.enterPerson(talk);
    return true;
  }
  if (digits === '*') {
    enter.enterMenu(talk);
    return true;
  }
  if (isMenu && digits === '9') {
    enter.askAgain[place](talk);
    return true;
  }
  return false;
}

function miss(talk: Talk, place: keyof typeof follow): void {
  const misses = talk.state.misses + 1;
  talk.change({ misses });
  if (misses < mostMisses) {
    talk.say('voice.again');
    enter.askAgain[place](talk);
    talk.change({ misses });
  } else if (place === 'language') enter.enterMenu(talk);
  else if (place === 'offer' || place === 'slots' || place === 'number' || place === 'number-code') enter.leave(talk);
  else if (isStaffed(talk.context.market, talk.context.now)) enter.enterPerson(talk);
  else enter.enterOffer(talk);
}
