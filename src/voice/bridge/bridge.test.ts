/** Holds the bridge to its order: the agent first and by a key, then the customer; an end is final, whatever comes late or twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bridge, type BridgeInput, type BridgeStep, decideBridge } from './bridge.ts';

const asking: Bridge = { attempt: 2, phase: 'asking' };

function play(inputs: readonly BridgeInput[], first = asking): BridgeStep[] {
  let bridge = first;
  return inputs.map((input) => {
    const step = decideBridge(bridge, input);
    bridge = step.bridge;
    return step;
  });
}

const told = (steps: readonly BridgeStep[]) =>
  steps.flatMap(({ progress }) => (progress ? [[progress.by, progress.state, progress.outcome]] : []));
const replies = (steps: readonly BridgeStep[]) => steps.map(({ reply }) => reply);
const key = (digits: string, turn = 0): BridgeInput => ({ kind: 'agent-key', digits, turn });
const customer = (
  state: 'ringing' | 'talking' | 'ended',
  outcome?: 'answered' | 'busy' | 'no-answer',
): BridgeInput => ({
  kind: 'customer',
  sid: 'CA22',
  progress: { state, ...(outcome ? { outcome } : {}) },
});

describe('an agent', () => {
  it('is asked twice and then hung up on: a voicemail never gets a customer', () => {
    const steps = play([{ kind: 'agent', turn: 0 }, key('', 0), key('', 1), { kind: 'agent-ended' }]);
    expect(replies(steps)).toEqual(['ask', 'ask', 'hang-up', 'nothing']);
    expect(told(steps)).toEqual([['agent', 'ended', undefined]]);
  });

  it('who presses another key has declined', () => {
    expect(replies(play([{ kind: 'agent', turn: 0 }, key('2')]))).toEqual(['ask', 'hang-up']);
  });

  it('who pressed 1 gets the customer, also when the answer to that got lost', () => {
    expect(replies(play([key('1'), key('1')]))).toEqual(['dial', 'dial']);
  });
});

describe('a customer', () => {
  it('who talks is told from ringing to the end', () => {
    const steps = play([
      key('1'),
      customer('ringing'),
      customer('talking'),
      { kind: 'bridge', outcome: 'answered', seconds: 61 },
      customer('ended', 'answered'),
      { kind: 'agent-ended', seconds: 80 },
    ]);
    expect(told(steps)).toEqual([
      ['customer', 'ringing', undefined],
      ['customer', 'talking', undefined],
      ['customer', 'ended', 'answered'],
      ['agent', 'ended', undefined],
    ]);
    expect(steps[3]?.reply).toEqual({ tell: 'answered' });
  });

  it('whose line is busy is told so, and the agent hears it', () => {
    const steps = play([key('1'), customer('ended', 'busy'), { kind: 'bridge', outcome: 'busy' }]);
    expect(told(steps)).toEqual([['customer', 'ended', 'busy']]);
    expect(steps[2]?.reply).toEqual({ tell: 'busy' });
  });

  it('whose machine picked up is hung up on, and what follows does not make it a talk', () => {
    const steps = play([
      key('1'),
      customer('talking'),
      { kind: 'machine', sid: 'CA22' },
      customer('ended', 'answered'),
      { kind: 'bridge', outcome: 'answered' },
    ]);
    expect(told(steps).at(-1)).toEqual(['customer', 'ended', 'machine']);
    expect(steps.flatMap(({ hangUp }) => hangUp ?? [])).toEqual(['CA22']);
    expect(steps[4]?.reply).toEqual({ tell: 'machine' });
  });
});

describe('whatever Twilio tells, in any order and repeatedly', () => {
  const outcome = fc.constantFrom('answered' as const, 'busy' as const, 'no-answer' as const, 'failed' as const);
  const input: fc.Arbitrary<BridgeInput> = fc.oneof(
    fc.nat(4).map((turn): BridgeInput => ({ kind: 'agent', turn })),
    fc.tuple(fc.constantFrom('', '1', '2'), fc.nat(4)).map(([digits, turn]) => key(digits, turn)),
    fc.constant<BridgeInput>({ kind: 'agent-ended' }),
    fc.constant<BridgeInput>({ kind: 'machine', sid: 'CA22' }),
    outcome.map((one): BridgeInput => ({ kind: 'bridge', outcome: one })),
    fc.constantFrom(
      customer('ringing'),
      customer('talking'),
      customer('ended', 'answered'),
      customer('ended', 'no-answer'),
    ),
  );

  it('the customer ends once, nothing of them is told after that, and nobody is dialled without a key', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 30 }), (inputs) => {
        const steps = play(inputs);
        const theirs = steps.flatMap(({ progress }) => (progress?.by === 'customer' ? [progress.state] : []));
        const ends = theirs.filter((state) => state === 'ended').length;
        expect(ends).toBeLessThanOrEqual(1);
        if (ends === 1) expect(theirs.at(-1)).toBe('ended');
        expect(theirs.indexOf('ringing')).toBeLessThanOrEqual(Math.max(0, theirs.indexOf('talking')));
        const firstDial = steps.findIndex(({ reply }) => reply === 'dial');
        const firstKey = inputs.findIndex((one) => one.kind === 'agent-key' && one.digits === '1');
        if (firstDial >= 0) expect(firstDial).toBeGreaterThanOrEqual(firstKey);
        expect(firstDial >= 0 && firstKey < 0).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
