/** Owns a call that came in: the order of its questions, what of it the conversation is told, and the colleague who takes it. */
import type { VoiceHook } from '../../channels/phone/hook.ts';
import type { Plan } from '../../channels/phone/plan.ts';
import { progressOf } from '../../channels/phone/status.ts';
import { say } from '../lib/texts.ts';
import { redactText } from '../privacy/redact-text.ts';
import { languageName } from './bridge/bridge-plan.ts';
import type { CallHook, CallParts } from './call-ports.ts';
import type { CallAbout, CallEffect, IncomingCall } from './call-record.ts';
import { decideIvr, firstState } from './ivr/decide.ts';
import type { IvrContext, IvrInput, IvrStep } from './ivr/ivr.ts';
import { toPlan } from './ivr/to-plan.ts';

/** Questions lead to questions; more than this in one step is a ring. */
const mostQuestions = 6;
const screenSeconds = 6;
const mostScreens = 2;

/** Creates the rules of a call that came in. */
export function createIncoming({ ports, clock, commit, nextNumber }: CallParts) {
  async function begin(about: CallAbout, hook: VoiceHook): Promise<Plan> {
    const context = await contextOf(about);
    const call: IncomingCall = {
      way: 'in',
      about,
      startedAt: clock(),
      callSid: hook.callSid,
      ivr: firstState(context, hook.from),
      step: 0,
      last: '[]',
      spoken: 0,
      ...(hook.from ? { from: hook.from } : {}),
    };
    return walk(call, { kind: 'begin' }, context);
  }

  async function contextOf(about: CallAbout): Promise<IvrContext> {
    const [market, { orderPrefix }] = await Promise.all([ports.market(about), ports.account(about)]);
    return { market, orderPrefix, now: clock() };
  }

  async function take(call: IncomingCall, given: CallHook): Promise<Plan> {
    switch (given.kind) {
      case 'incoming':
        return lastOf(call);
      case 'step':
        // Twilio tells how a dialled call ended also when the caller has gone: nobody else is looked for then.
        if (isEnded(given) && !call.ended) end(call, given.hook.seconds);
        if (call.ended || isEnded(given)) return [{ verb: 'hangup' }];
        // Repeated, or late: the answer to it was given already.
        if (given.step !== call.step) return lastOf(call);
        return walk(call, inputOf(call, given), await contextOf(call.about));
      case 'screen':
        return screen(call, given.turn);
      case 'screen-key':
        return takeScreenKey(call, given);
      case 'status':
        if (isEnded(given) && !call.ended) end(call, given.hook.seconds);
        return [];
      default:
        return [];
    }
  }

  /** Walks from an answer to the next question, asking the world what it takes. */
  async function walk(before: IncomingCall, input: IvrInput, context: IvrContext): Promise<Plan> {
    let call = before;
    const effects: CallEffect[] = [];
    let step = decideIvr(call.ivr, input, context);
    for (let asked = 0; ; asked += 1) {
      call = note({ ...call, ivr: step.state }, step, effects, context);
      if ('reply' in step) break;
      if (asked >= mostQuestions) throw new Error('the menu asks for ever');
      const { answer, code } = await ports.ask(call, step.question);
      if (code) call = { ...call, code };
      step = decideIvr(call.ivr, { kind: 'answer', answer }, { ...context, now: clock() });
    }
    const { callerId, addresses } = await ports.account(call.about);
    const next = addresses('step', { step: String(call.step + 1) });
    const { ringSeconds } = context.market.callback;
    const plan = toPlan(step.reply, { next, addresses, callerId, ringSeconds });
    commit({ ...call, step: call.step + 1, last: JSON.stringify(plan) }, effects);
    return plan;
  }

  /** Owes what a step leaves for the conversation and the desk. */
  function note(call: IncomingCall, step: IvrStep, effects: CallEffect[], { market }: IvrContext): IncomingCall {
    const { heard, asksHuman, identified, freed } = step;
    let next = call;
    const isAsking = asksHuman || ('reply' in step && step.reply.then.kind === 'connect');
    // Who is looked for without a word having been understood wanted somebody all the same.
    const wordless = isAsking && call.spoken === 0 && !heard;
    const text = heard ?? (wordless ? say(market, call.ivr.language, 'voice.said.person') : undefined);
    if (text) {
      effects.push({ kind: 'Hear', lane: 'conversation', part: call.spoken, text });
      if (call.spoken === 0)
        effects.push({ kind: 'Record', lane: 'conversation', number: nextNumber(), state: 'ringing' });
      next = { ...call, spoken: call.spoken + 1 };
    }
    if (asksHuman || identified)
      effects.push({
        kind: 'Record',
        lane: 'conversation',
        number: nextNumber(),
        state: 'talking',
        ...(asksHuman ? { asksHuman } : {}),
        ...(identified ? { identified } : {}),
      });
    if (freed) effects.push({ kind: 'FreeAgent', lane: 'desk', agentId: freed.id });
    return next;
  }

  async function screen(call: IncomingCall, turn: number): Promise<Plan> {
    if (call.ended || turn >= mostScreens) return [{ verb: 'hangup' }];
    const [market, { addresses }] = await Promise.all([ports.market(call.about), ports.account(call.about)]);
    const language = market.languages.default;
    const text = say(market, language, 'voice.agent.call', { language: languageName(market, call.ivr.language) });
    const action = addresses('screen-key', { turn: String(turn) });
    return [{ verb: 'gather', ask: [{ text, language }], language, digits: 1, timeoutSeconds: screenSeconds, action }];
  }

  async function takeScreenKey(call: IncomingCall, { hook, turn }: CallHook): Promise<Plan> {
    if (hook.digits === '') return screen(call, turn + 1);
    const { colleague } = call.ivr;
    if (hook.digits !== '1' || call.ended || !colleague) return [{ verb: 'hangup' }];
    // An empty document ends the screen: both are connected.
    if (call.taken) return [];
    commit({ ...call, taken: colleague }, [
      {
        kind: 'Record',
        lane: 'conversation',
        number: nextNumber(),
        state: 'talking',
        agentName: colleague.name,
        asksHuman: true,
      },
      { kind: 'Claim', lane: 'conversation', agent: colleague },
    ]);
    return [];
  }

  /** Ends the call in the timeline, and lets the colleague go. */
  function end(call: IncomingCall, seconds?: number): void {
    const rung = call.taken ?? call.ivr.colleague;
    const outcome = call.taken ? 'answered' : call.ivr.passed || call.ivr.colleague ? 'no-agent' : undefined;
    commit({ ...call, ended: true }, [
      {
        kind: 'Record',
        lane: 'conversation',
        number: nextNumber(),
        state: 'ended',
        ...(outcome ? { outcome } : {}),
        ...(seconds === undefined ? {} : { seconds }),
        ...(call.taken ? { agentName: call.taken.name } : {}),
      },
      ...(rung ? [{ kind: 'FreeAgent', lane: 'desk', agentId: rung.id } as const] : []),
    ]);
  }

  return { begin, take, end };
}

function lastOf(call: IncomingCall): Plan {
  return JSON.parse(call.last) as Plan;
}

function inputOf(call: IncomingCall, { hook }: CallHook): IvrInput {
  if (call.ivr.place === 'ringing') return { kind: 'dialled', accepted: call.taken !== undefined };
  // Nothing of a call is written before this: a card's number that was keyed is no answer, and one that was said is masked.
  if (hook.digits && redactText(hook.digits) === hook.digits) return { kind: 'keys', digits: hook.digits };
  if (hook.speech) return { kind: 'speech', text: redactText(hook.speech) };
  return { kind: 'silence' };
}

const isEnded = ({ hook }: CallHook): boolean => progressOf(hook.status)?.state === 'ended';
