/**
 * Owns what the menu asks of the world. It always answers and in time: what fails or hangs is answered as if it were not there, since
 * a caller waits. What is asked of the account system goes the bot's own way, with its guard.
 */

import { accountSystemFor } from '../accounts/account-system-for.ts';
import { type PhoneStatus, type PhoneStatusParts, statusByOrder, statusOf } from '../bot/status-by-phone.ts';
import { bookCallback, openSlots } from '../callbacks/book.ts';
import type { BookAnswer } from '../callbacks/book-request.ts';
import { isCode, sendCode } from '../callbacks/number-code.ts';
import { type Env, settingsOf } from '../env.ts';
import type { Clock } from '../lib/clock.ts';
import { log } from '../lib/log.ts';
import type { Snapshots } from '../markets/snapshots.ts';
import { callbackFor, deskFor, guardFor } from '../object/stubs.ts';
import { addBusinessDaysTo } from '../routing/calendar.ts';
import type { IncomingCall, SentOnCall } from './call-record.ts';
import type { Answer, Question } from './ivr/ivr.ts';

export type AskDeps = { env: Env; clock: Clock; snapshots: Snapshots };
type Asked = { answer: Answer; code?: SentOnCall };

/** Twilio waits fifteen seconds for an answer. https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides */
const patienceMs = 11_000;
const hourMs = 3_600_000;
const codeTries = { limit: 6, windowMs: hourMs, lockoutMs: hourMs };
const codeSends = { limit: 3, windowMs: hourMs, lockoutMs: hourMs };
/** Who withholds their number is one of many behind the same name; their tries are counted together. */
const withheld = 'withheld';

/** Answers a question of the menu. */
export async function ask(deps: AskDeps, call: IncomingCall, question: Question): Promise<Asked> {
  const abandoned = new AbortController();
  try {
    const late = scheduler.wait(patienceMs, { signal: abandoned.signal }).then(() => undefined);
    const found = find(deps, call, question);
    const answered = await Promise.race([found, late]);
    if (answered) return answered;
    log('warn', 'voice-question-late', { tenant: call.about.tenant, ask: question.ask });
    found
      .then(({ answer }) => letGo(deps, call, answer))
      .catch(() => log('warn', 'voice-late-answer-lost', { ask: question.ask }));
  } catch (error) {
    const why = error instanceof Error ? error.name : 'unknown';
    log('warn', 'voice-question-failed', { tenant: call.about.tenant, ask: question.ask, why });
  } finally {
    abandoned.abort();
  }
  return { answer: withoutAnswer(question) };
}

/** A colleague who was found too late must not stay promised to this call. */
async function letGo({ env }: AskDeps, { about }: IncomingCall, answer: Answer): Promise<void> {
  if (answer.to !== 'colleague' || !answer.colleague) return;
  const { tenant, region, market, callId } = about;
  await deskFor(env, about).freeCaller({ tenant, region, market }, { agentId: answer.colleague.id, callId });
}

function withoutAnswer(question: Question): Answer {
  switch (question.ask) {
    case 'send-code':
      return { to: 'send-code', sent: false };
    case 'check-code':
    case 'prove':
      return { to: question.ask, proved: { kind: 'down' } };
    case 'slots':
      return { to: 'slots', slots: [] };
    case 'book':
    case 'confirm':
      return { to: question.ask, outcome: 'refused' };
    case 'colleague':
      return { to: 'colleague', colleague: null };
  }
}

async function find(deps: AskDeps, call: IncomingCall, question: Question): Promise<Asked> {
  switch (question.ask) {
    case 'send-code':
      return send(deps, call);
    case 'check-code':
      return { answer: { to: 'check-code', proved: await checkCode(deps, call, question.code) } };
    case 'prove':
      return {
        answer: {
          to: 'prove',
          proved: await statusByOrder(await statusParts(deps, call), question.order, question.lastFour),
        },
      };
    case 'slots':
      return { answer: { to: 'slots', slots: await openSlots(deps, call.about) } };
    case 'book':
      return { answer: toBooked('book', await book(deps, call, question)) };
    case 'confirm': {
      const { tenant, region } = call.about;
      const stub = callbackFor(deps.env, { tenant, region, callbackId: question.wish });
      return { answer: toBooked('confirm', await stub.confirm(question.code)) };
    }
    case 'colleague':
      return { answer: { to: 'colleague', colleague: await findColleague(deps, call, question.except) } };
  }
}

/** Finds whom the account system knows under the number that calls. */
async function customerOf(
  { env, clock, snapshots }: AskDeps,
  { about, from }: IncomingCall,
): Promise<string | undefined> {
  if (!from) return undefined;
  const answer = await accountSystemFor(env, await snapshots.tenant(about.tenant), clock).lookup({ phone: from });
  // The code goes to the number on the account, which must be the one that calls.
  return answer.ok && answer.value.phone === from ? answer.value.id : undefined;
}

/** An unknown number is answered like a known one: who calls from somebody else's learns nothing of them. */
async function send(deps: AskDeps, call: IncomingCall): Promise<Asked> {
  const { about, from, ivr } = call;
  const isAllowed = from !== undefined && (await mayTry(deps, call, `phone-code-text:${from}`, codeSends));
  if (!isAllowed) return { answer: { to: 'send-code', sent: false } };
  const customerId = await customerOf(deps, call);
  if (!customerId) return { answer: { to: 'send-code', sent: true } };
  const market = await deps.snapshots.market(about.tenant, about.market);
  const code = await sendCode(deps, { id: about.callId, phone: from, language: ivr.language, market });
  if (!code) return { answer: { to: 'send-code', sent: false } };
  return { answer: { to: 'send-code', sent: true }, code: { ...code, customerId } };
}

async function checkCode(deps: AskDeps, call: IncomingCall, code: string): Promise<PhoneStatus> {
  const { about, from, code: sent } = call;
  if (!from) return { kind: 'down' };
  const { allowed, remaining } = await tryOnce(deps, call, `phone-code:${from}`, codeTries);
  if (!allowed) return { kind: 'locked' };
  const { AUTH_SECRET } = settingsOf(deps.env);
  const isRight = sent && (await isCode(AUTH_SECRET, { id: about.callId, phone: from, code }, sent, deps.clock()));
  return isRight ? statusOf(await statusParts(deps, call), sent.customerId) : { kind: 'failed', remaining };
}

function tryOnce(
  { env }: AskDeps,
  { about: { tenant, region } }: IncomingCall,
  subject: string,
  policy: { limit: number; windowMs: number; lockoutMs: number },
) {
  return guardFor(env, { tenant, region, subject }).attempt(policy);
}

async function mayTry(...asked: Parameters<typeof tryOnce>): Promise<boolean> {
  return (await tryOnce(...asked)).allowed;
}

async function statusParts(deps: AskDeps, { about, from, ivr }: IncomingCall): Promise<PhoneStatusParts> {
  const { env, clock, snapshots } = deps;
  const { tenant, region } = about;
  const market = await snapshots.market(tenant, about.market);
  return {
    market,
    language: ivr.language,
    handle: { kind: 'phone', value: from ?? withheld },
    now: clock(),
    ports: {
      accounts: accountSystemFor(env, await snapshots.tenant(tenant), clock),
      guard: {
        attempt: (subject, policy) => guardFor(env, { tenant, region, subject }).attempt(policy),
        clear: (subject) => guardFor(env, { tenant, region, subject }).clear(),
      },
      addBusinessDays: (at, days) => addBusinessDaysTo(at, days, market),
      sleep: (ms, signal) => scheduler.wait(ms, { signal }),
    },
  };
}

async function book(
  deps: AskDeps,
  { about, callSid, from, ivr, conversationId }: IncomingCall,
  { slot, phone }: Extract<Question, { ask: 'book' }>,
): Promise<BookAnswer> {
  const { tenant, region, market } = about;
  return bookCallback(deps, {
    tenant,
    region,
    market,
    source: 'phone',
    key: `${callSid}:${slot.from}:${phone}`,
    phone,
    trust: from === phone ? 'channel' : 'anonymous',
    slot: { from: slot.from },
    language: ivr.language,
    askedBy: [from ?? callSid],
    ...(conversationId ? { place: { kind: 'conversation', conversationId } } : {}),
  });
}

function toBooked(to: 'book' | 'confirm', answer: BookAnswer): Answer {
  if (answer.kind === 'booked') return { to, outcome: 'booked', slot: answer.callback.slot };
  if (answer.kind === 'code-sent') return { to: 'book', outcome: 'code-sent', wish: answer.id };
  const { why } = answer;
  const isTold = why === 'taken' || why === 'bad-number' || why === 'wrong-code';
  return { to, outcome: isTold ? why : 'refused' };
}

async function findColleague({ env }: AskDeps, { about, ivr }: IncomingCall, except: readonly string[]) {
  const { tenant, region, market, callId } = about;
  const desk = { tenant, region, market };
  return deskFor(env, desk).findCaller(desk, { callId, language: ivr.language, except });
}
