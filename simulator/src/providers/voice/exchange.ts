/**
 * Owns the telephone: calls ring, are answered, say and gather what their TwiML asks for, dial others and end, and Twilio's hooks are
 * posted as it goes. It works over a store, so that a restart loses no call; what is waited for has a time.
 */
import type { VoiceNumber } from '../../../world/types.ts';
import { type CallStatus, isOver, type PhoneCall, type PhoneManner, secondsOf, type Utterance } from './call.ts';
import { callParameters, statusParameters } from './parameters.ts';
import { type DialVerb, type GatherVerb, type Line, type Verb, verbsOf } from './twiml.ts';

export type ExchangePorts = {
  load(sid: string): PhoneCall | undefined;
  save(call: PhoneCall): void;
  manner(phone: string): PhoneManner;
  number(account: string): VoiceNumber;
  createSid(): string;
  now(): number;
  /** Posts a signed hook; gives the body of what was answered 2xx. */
  post(account: string, url: string, parameters: Record<string, string>): Promise<string | undefined>;
  /** Lets work go on after the answer. */
  later(work: Promise<unknown>): void;
  /** Does the reports of one call one after the other; resolves when those so far are done. */
  inOrder(sid: string, report?: () => Promise<unknown>): Promise<void>;
};

/** A person reads what a caller hears: answers are waited for as if it were being said. */
const readingMsPerLetter = 60;
const machineAnswersAfterMs = 1_500;

export type NewCall = Pick<PhoneCall, 'account' | 'direction' | 'from' | 'to' | 'phone'> & Partial<PhoneCall>;

export type Exchange = ReturnType<typeof createExchange>;

/** Creates the telephone. Callers see to it that one call's doings follow each other. */
export function createExchange(ports: ExchangePorts) {
  const { now } = ports;

  function change(call: PhoneCall, changes: Partial<PhoneCall>): PhoneCall {
    const next = { ...current(call), ...changes };
    ports.save(next);
    return next;
  }

  function current(call: PhoneCall): PhoneCall {
    return ports.load(call.sid) ?? call;
  }

  function without(call: PhoneCall, ...names: ('gather' | 'dialling' | 'dueAt' | 'bridged')[]): PhoneCall {
    const next = { ...current(call) };
    for (const name of names) delete next[name];
    ports.save(next);
    return next;
  }

  function utter(call: PhoneCall, by: Utterance['by'], line: Line): PhoneCall {
    return change(call, {
      heard: [...current(call).heard, { id: current(call).heard.length, by, at: now(), ...line }],
    });
  }

  const note = (call: PhoneCall, text: string) => utter(call, 'note', { text, language: 'en' });

  function report(call: PhoneCall, event: string, status: string): void {
    const { statusUrl, statusEvents, account } = call;
    if (!statusUrl || !statusEvents.includes(event)) return;
    const told = change(call, { sequence: call.sequence + 1 });
    const parameters = statusParameters(told, ports.number(account).accountSid, status);
    ports.later(ports.inOrder(call.sid, () => ports.post(account, statusUrl, parameters)));
  }

  async function fetchProgram(call: PhoneCall, url: string, more: Record<string, string> = {}): Promise<void> {
    const parameters = { ...callParameters(current(call), ports.number(call.account).accountSid), ...more };
    const body = await ports.post(call.account, url, parameters);
    if (isOver(current(call))) return;
    try {
      if (body === undefined) throw new SyntaxError('no answer');
      const fresh = without(call, 'gather', 'dueAt');
      await run(change(fresh, { program: verbsOf(body, url) }));
    } catch (error) {
      // What Twilio says to whoever is on the line when it gets no TwiML (error 11200, 12100).
      const said = utter(call, 'machine', {
        text: 'We are sorry, an application error has occurred. Goodbye.',
        language: 'en-US',
      });
      await end(note(said, error instanceof Error ? error.message : 'no TwiML'), 'completed');
    }
  }

  /** Carries out what is to be done until something is waited for. */
  async function run(call: PhoneCall): Promise<void> {
    let next = current(call);
    while (!isOver(next)) {
      const [verb, ...program] = next.program;
      if (!verb) return finished(next);
      next = change(next, { program });
      const waits = await carryOut(next, verb);
      if (waits) return;
      next = current(next);
    }
  }

  async function carryOut(call: PhoneCall, verb: Verb): Promise<boolean> {
    switch (verb.verb) {
      case 'say':
        utter(call, 'machine', { text: verb.text, language: verb.language });
        return false;
      case 'play':
        note(call, `♪ ${verb.url}`);
        return false;
      case 'pause':
        return false;
      case 'gather':
        listen(call, verb);
        return true;
      case 'dial':
        dial(call, verb);
        return true;
      case 'redirect':
        await fetchProgram(call, verb.url);
        return true;
      case 'reject':
        await end(call, verb.busy ? 'busy' : 'no-answer');
        return true;
      case 'hangup':
        await end(call, 'completed');
        return true;
    }
  }

  function listen(call: PhoneCall, verb: GatherVerb): void {
    let next = call;
    for (const line of verb.lines) next = utter(next, 'machine', line);
    const letters = verb.lines.reduce((sum, { text }) => sum + text.length, 0);
    change(next, { gather: { ...verb, pressed: '' }, dueAt: now() + verb.timeoutMs + letters * readingMsPerLetter });
  }

  function dial(call: PhoneCall, verb: DialVerb): void {
    const child = create({
      account: call.account,
      direction: 'outbound-dial',
      parent: call.sid,
      from: verb.callerId ?? call.to,
      to: verb.to,
      phone: verb.to,
      statusEvents: verb.statusEvents,
      dueAt: now() + verb.timeoutMs,
      ...(verb.statusUrl ? { statusUrl: verb.statusUrl } : {}),
      ...(verb.screenUrl ? { screenUrl: verb.screenUrl } : {}),
      ...(verb.machineUrl ? { machineUrl: verb.machineUrl } : {}),
    });
    change(call, { dialling: { sid: child.sid, ...(verb.action ? { action: verb.action } : {}) } });
    ports.later(ring(child));
  }

  /** A screen that ends by itself connects both; any other call ends with its program. */
  async function finished(call: PhoneCall): Promise<void> {
    if (call.direction !== 'outbound-dial' || call.bridged) return end(call, 'completed');
    connect(call);
  }

  function connect(child: PhoneCall): void {
    const parent = child.parent ? ports.load(child.parent) : undefined;
    if (!parent || isOver(parent)) return;
    note(change(child, { bridged: true }), 'connected');
    note(change(parent, { bridged: true }), 'connected');
  }

  function create(given: NewCall): PhoneCall {
    const call: PhoneCall = {
      sid: ports.createSid(),
      status: 'queued',
      at: now(),
      heard: [],
      program: [],
      statusEvents: ['completed'],
      sequence: -1,
      ...given,
    };
    ports.save(call);
    return call;
  }

  async function ring(call: PhoneCall): Promise<void> {
    report(call, 'initiated', 'initiated');
    const manner = ports.manner(call.phone);
    if (manner.busy) return end(call, 'busy');
    const ringing = change(call, { status: 'ringing' });
    report(ringing, 'ringing', 'ringing');
    if (manner.machine) change(ringing, { dueAt: now() + machineAnswersAfterMs });
  }

  async function answer(call: PhoneCall): Promise<void> {
    if (call.status !== 'ringing' && call.status !== 'queued') return;
    const { machine } = ports.manner(call.phone);
    const fresh = without(call, 'dueAt');
    const answered = note(
      change(fresh, { status: 'in-progress', answeredAt: now() }),
      machine ? 'a machine picked up' : 'picked up',
    );
    report(answered, 'answered', 'in-progress');
    detect(answered, machine);
    if (answered.direction === 'outbound-dial') {
      if (answered.screenUrl) await fetchProgram(answered, answered.screenUrl);
      else connect(answered);
    } else if (answered.url) await fetchProgram(answered, answered.url);
  }

  function detect(call: PhoneCall, machine: boolean): void {
    if (!call.machineUrl) return;
    const parameters = {
      ...callParameters(call, ports.number(call.account).accountSid),
      AnsweredBy: machine ? 'machine_start' : 'human',
      MachineDetectionDuration: '2400',
    };
    ports.later(ports.post(call.account, call.machineUrl, parameters));
  }

  async function end(given: PhoneCall, status: CallStatus): Promise<void> {
    const call = current(given);
    if (isOver(call)) return;
    const { dialling } = call;
    const wasBridged = call.bridged === true;
    const fresh = without(call, 'gather', 'dueAt', 'dialling', 'bridged');
    const ended = note(
      change(fresh, { status, endedAt: now(), program: [] }),
      status === 'completed' ? 'hung up' : status,
    );
    report(ended, 'completed', status);
    const child = dialling ? ports.load(dialling.sid) : undefined;
    if (child) await end(child, child.status === 'in-progress' ? 'completed' : 'canceled');
    if (ended.parent) await goOn(ended, wasBridged);
  }

  /** Takes up the call that dialled one which is over now. */
  async function goOn(child: PhoneCall, wasBridged: boolean): Promise<void> {
    const parent = child.parent ? ports.load(child.parent) : undefined;
    if (!parent || isOver(parent) || parent.dialling?.sid !== child.sid) return;
    const { action } = parent.dialling;
    const freed = without(parent, 'dialling', 'bridged');
    await ports.inOrder(child.sid);
    if (!action) return run(freed);
    return fetchProgram(freed, action, {
      DialCallSid: child.sid,
      DialCallStatus: child.status,
      DialBridged: String(wasBridged),
      ...(wasBridged ? { DialCallDuration: String(secondsOf(child)) } : {}),
    });
  }

  async function submit(call: PhoneCall, more: Record<string, string>): Promise<void> {
    const { gather } = call;
    if (!gather) return;
    const isEmpty = Object.keys(more).length === 0;
    const fresh = without(call, 'gather', 'dueAt');
    if (isEmpty && !gather.onEmpty) return run(fresh);
    return fetchProgram(fresh, gather.action, isEmpty ? { Digits: '' } : more);
  }

  return {
    create,
    ring,
    answer,
    end,
    /** Runs other TwiML on a call, as its update does. */
    redirect: (call: PhoneCall, url: string) => fetchProgram(call, url),

    /** Ends a call from the phone: one that rings is declined. */
    async hangUp(call: PhoneCall): Promise<void> {
      const isMade = call.direction === 'inbound';
      return end(call, call.status === 'in-progress' || isMade ? 'completed' : 'busy');
    },

    async press(call: PhoneCall, digits: string): Promise<void> {
      utter(call, 'person', { text: `[${digits}]`, language: 'keys' });
      const { gather } = current(call);
      if (!gather?.keys) return;
      const pressed = gather.pressed + digits;
      const finish = gather.finishOnKey ? pressed.indexOf(gather.finishOnKey) : -1;
      const whole = finish >= 0 ? pressed.slice(0, finish) : pressed;
      const isWhole = finish >= 0 || (gather.numDigits !== undefined && whole.length >= gather.numDigits);
      if (!isWhole) {
        change(call, { gather: { ...gather, pressed }, dueAt: now() + gather.timeoutMs });
        return;
      }
      const keyed = whole.slice(0, gather.numDigits);
      await submit(current(call), keyed ? { Digits: keyed } : {});
    },

    async speak(call: PhoneCall, text: string): Promise<void> {
      const { gather, dialling, parent, bridged } = current(call);
      utter(call, 'person', { text, language: gather?.language ?? '' });
      const other = bridged ? ports.load(dialling?.sid ?? parent ?? '') : undefined;
      if (other) utter(other, 'machine', { text, language: '' });
      else if (gather?.speech) await submit(current(call), { SpeechResult: text, Confidence: '0.92' });
    },

    /** Gives up what a call waits for: a ringing that nobody answers, an answer that does not come. */
    async giveUp(call: PhoneCall): Promise<void> {
      if (isOver(call)) return;
      if (call.status === 'ringing' || call.status === 'queued') {
        if (ports.manner(call.phone).machine) return answer(call);
        return end(call, 'no-answer');
      }
      const { gather } = call;
      if (gather) await submit(call, gather.pressed ? { Digits: gather.pressed } : {});
    },
  };
}
