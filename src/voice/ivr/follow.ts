/** Owns what an answer does at each place. `false` means that it said nothing there: the question is asked once more. */
import { parseReference } from '../../../schema/reference.ts';
import { findLastFour } from '../../bot/find-last-four.ts';
import { findOrder } from '../../bot/find-order.ts';
import * as enter from './enter.ts';
import type { Heard } from './hear.ts';
import type { Place } from './ivr.ts';
import { callsBack } from './market.ts';
import { spelled, spokenLanguage } from './spoken-words.ts';
import type { Talk } from './talk.ts';

type Rule = (talk: Talk, heard: Heard) => boolean | undefined;

const language: Rule = (talk, { digits, text }) => {
  const { languages } = talk.context.market;
  const known = enter.languageKeys(languages);
  const chosen = digits ? known[Number(digits) - 1] : spokenLanguage(text, known);
  if (!chosen) return false;
  talk.change({ language: chosen });
  enter.enterMenu(talk);
  return true;
};

const menu: Rule = (talk, { digits, text, wish }) => {
  const { told } = talk.state;
  if (digits === '1' || wish === 'status') {
    talk.heard(text || talk.words('voice.said.status', talk.state.language));
    enter.enterStatus(talk);
  } else if (digits === '2' || wish === 'callback') {
    talk.heard(text || talk.words('voice.said.callback', talk.state.language));
    enter.enterCallback(talk);
  } else if (digits === '3' || (told && wish === 'yes')) {
    talk.heard(text || talk.words('voice.said.person', talk.state.language));
    enter.enterPerson(talk);
  } else if (digits === '4') enter.enterCase(talk);
  else if (wish === 'goodbye' || (told && wish === 'no')) enter.goodbye(talk);
  else {
    // What was said is kept for whoever takes it up, though the menu has no answer to it.
    if (text) talk.heard(text);
    return false;
  }
  return true;
};

const proof: Rule = (talk, { digits, wish }) => {
  if (digits === '1' || wish === 'yes') talk.ask({ ask: 'send-code' });
  else if (digits === '2' || wish === 'no') enter.enterOrder(talk);
  else return false;
  return true;
};

const code: Rule = (talk, { digits }) => {
  if (!/^\d{6}$/.test(digits)) return false;
  talk.ask({ ask: 'check-code', code: digits });
  return true;
};

const order: Rule = (talk, { digits, text }) => {
  const found = orderIn(talk, digits, text);
  if (!found) return false;
  talk.change({ order: found });
  talk.heard(talk.words('voice.said.order', talk.state.language, { order: found }));
  enter.enterLastFour(talk);
  return true;
};

const bareNumber = /^\d{4,14}$/;

/** Keys have no letters: what stands before every order number of the tenant is put there. */
function orderIn({ context }: Talk, digits: string, text: string): string | undefined {
  if (bareNumber.test(digits)) return `${context.orderPrefix}${digits}`;
  const said = findOrder(text, context.market.country, true) ?? spelledOrder(text, context.orderPrefix);
  return said && bareNumber.test(said) ? `${context.orderPrefix}${said}` : said;
}

/** Recognisers write "n p s e one zero four" as they hear it: the letters before the digits say nothing that is not known. */
function spelledOrder(text: string, prefix: string): string | undefined {
  const plain = spelled(text);
  const letters = prefix.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  const digits = letters && plain.startsWith(letters) ? plain.slice(letters.length) : '';
  return bareNumber.test(digits) ? `${prefix}${digits}` : undefined;
}

const lastFour: Rule = (talk, { digits, text }) => {
  const found = /^\d{4}$/.test(digits) ? digits : findLastFour(text, true);
  const { order: number } = talk.state;
  if (!found || !number) return false;
  talk.ask({ ask: 'prove', order: number, lastFour: found });
  return true;
};

/** Whatever case is named, the answer is the same: it is noted for people, and nothing of it is told. */
const caseNumber: Rule = (talk, { digits, text }) => {
  const reference = parseReference(spelled(text)) ?? (digits.length >= 4 ? digits : undefined);
  if (!reference) return false;
  talk.heard(talk.words('voice.said.case', talk.state.language, { reference }));
  talk.say('voice.noted');
  enter.enterMenu(talk);
  return true;
};

const slots: Rule = (talk, { digits, wish }) => {
  const { slots: offered = [], from } = talk.state;
  const slot = offered[digits ? Number(digits) - 1 : wish === 'yes' ? 0 : -1];
  if (!slot) return false;
  talk.change({ slot });
  if (from) talk.ask({ ask: 'book', slot, phone: from });
  else enter.enterNumber(talk);
  return true;
};

const number: Rule = (talk, { digits }) => {
  const { slot } = talk.state;
  if (!slot || !/^\d{6,15}$/.test(digits)) return false;
  talk.ask({ ask: 'book', slot, phone: digits });
  return true;
};

const numberCode: Rule = (talk, { digits }) => {
  const { wish } = talk.state;
  if (!wish || !/^\d{6}$/.test(digits)) return false;
  talk.ask({ ask: 'confirm', wish, code: digits });
  return true;
};

const offer: Rule = (talk, { digits, wish }) => {
  if ((digits === '1' || wish === 'yes' || wish === 'callback') && callsBack(talk.context.market)) {
    talk.heard(talk.words('voice.said.callback', talk.state.language));
    enter.enterCallback(talk);
  } else if (digits === '2' || wish === 'no') enter.leave(talk);
  else if (wish === 'goodbye') enter.goodbye(talk);
  else return false;
  return true;
};

/** Is the table from place to rule. */
export const follow: Readonly<Record<Exclude<Place, 'ringing' | 'over'>, Rule>> = {
  language,
  menu,
  proof,
  code,
  order,
  'last-four': lastFour,
  case: caseNumber,
  slots,
  number,
  'number-code': numberCode,
  offer,
};

/** Lists the places at which one key is an answer, so that 0, 9 and * mean the same everywhere. */
export const menuPlaces: ReadonlySet<Place> = new Set(['language', 'menu', 'proof', 'slots', 'offer']);
