/** Says when an answer of people is owed, from the events alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BotAnswer, Command } from '../../schema/conversation/commands.ts';
import type { Pause } from '../../schema/conversation/state.ts';
import { astrid, bosse, botAnswer, createTestConversation, textMessage } from '../../test/support/conversation.ts';
import { testMarket } from '../../test/support/market.ts';

const minute = 60_000;

type Conversation = ReturnType<typeof createTestConversation>;

/** Makes a market in which people answer at once. */
const withoutBot = () => testMarket({ bot: { ...testMarket().bot, enabled: false } });

/** Lets something happen after a while; gives when it happened. */
function then(conversation: Conversation, ms: number, command: Command): number {
  conversation.pass(ms);
  const receipt = conversation.tell(command);
  if (!receipt.ok) throw new Error(`refused: ${receipt.code}`);
  return conversation.now;
}

const says = (id: string): Command => textMessage(id, 'hej');
const claim = (once = 'claim'): Command => ({ type: 'ClaimConversation', once, agent: astrid });
const answer = (once: string): Command => ({
  type: 'WriteMessage',
  once,
  agent: astrid,
  parts: [{ kind: 'text', text: 'svar' }],
});
const resolve = (once = 'resolve'): Command => ({
  type: 'ResolveConversation',
  once,
  agent: astrid,
  outcome: 'solved',
});

/** Lets the bot do what it wants with what the customer said. */
function botTurn(conversation: Conversation, more: Partial<BotAnswer> = {}): Command {
  const turn = conversation.owed.findLast((effect) => effect.kind === 'RunBotTurn');
  if (turn?.kind !== 'RunBotTurn') throw new Error('no turn');
  const { turnId, epoch } = turn;
  const upToSeq = conversation.state.seq;
  return { type: 'RecordBotTurn', once: turnId, turnId, epoch, upToSeq, answer: botAnswer('svar', more) };
}

describe('an answer of people is owed', () => {
  it('from the opening where no bot answers, until a person does', () => {
    const conversation = createTestConversation(withoutBot());
    const from = then(conversation, 0, says('m1'));
    then(conversation, minute, says('m2'));
    then(conversation, minute, claim());
    expect(conversation.state).toMatchObject({ personFrom: from, owedFrom: from, pauses: [] });
    const at = then(conversation, minute, answer('a1'));
    expect(conversation.state).toMatchObject({ firstAnswer: { from, at }, pauses: [{ from: at }] });
    expect(conversation.state.owedFrom).toBeUndefined();
  });

  it('from the handover where a bot answers: its own time is nobody’s', () => {
    const conversation = createTestConversation();
    then(conversation, 0, says('m1'));
    expect(conversation.state.owedFrom).toBeUndefined();
    const known = { language: 'sv', trust: 'channel', verified: false } as const;
    const handover: BotAnswer['handover'] = {
      reason: 'asked',
      packet: { ...known, reason: 'asked', summary: '', purchases: [], refunds: [], steps: [] },
    };
    const from = then(conversation, minute, botTurn(conversation, { handover }));
    expect(conversation.state).toMatchObject({ status: 'queued', personFrom: from, owedFrom: from });
    expect(conversation.state.firstAnswer).toBeUndefined();
  });

  it('to who is taken from the bot only where the bot had not answered', () => {
    const answered = createTestConversation();
    then(answered, 0, says('m1'));
    then(answered, minute, botTurn(answered));
    const from = then(answered, minute, claim());
    expect(answered.state).toMatchObject({ personFrom: from, pauses: [{ from }] });
    expect(answered.state.owedFrom).toBeUndefined();
    const unanswered = createTestConversation();
    then(unanswered, 0, says('m1'));
    expect(unanswered.state.owedFrom).toBeUndefined();
    expect(then(unanswered, minute, claim())).toBe(unanswered.state.owedFrom);
  });

  it('from the oldest word that nobody has answered', () => {
    const conversation = createTestConversation(withoutBot());
    then(conversation, 0, says('m1'));
    then(conversation, 0, claim());
    const paused = then(conversation, minute, answer('a1'));
    const from = then(conversation, minute, says('m2'));
    then(conversation, minute, says('m3'));
    expect(conversation.state).toMatchObject({ owedFrom: from, pauses: [{ from: paused, until: from }] });
  });

  it('not for what asks nobody: a machine’s mail, a reaction, a word to the carrier, a guest', () => {
    const conversation = createTestConversation(withoutBot());
    then(conversation, 0, says('m1'));
    then(conversation, 0, claim());
    then(conversation, minute, answer('a1'));
    then(conversation, minute, textMessage('m2', 'I am away', { automatic: true }));
    then(conversation, minute, textMessage('m3', 'HJÄLP', { keyword: 'help' }));
    const thumb = { content: { parts: [{ kind: 'reaction' as const, target: 'x', emoji: '👍' }] } };
    then(conversation, minute, textMessage('m4', '', thumb));
    const guest = { handle: { kind: 'phone' as const, value: '+46701740699' }, byReply: true };
    then(conversation, minute, textMessage('m5', 'hello', guest));
    expect(conversation.state.owedFrom).toBeUndefined();
  });

  it('no longer once somebody answers elsewhere or talks on the phone', () => {
    const elsewhere = createTestConversation(withoutBot());
    then(elsewhere, 0, says('m1'));
    const { account, handle } = { account: 'acc_eu_sms', handle: { kind: 'phone', value: '+46701740605' } } as const;
    const content = { parts: [{ kind: 'text' as const, text: 'hi' }] };
    const where = 'Meta inbox';
    const at = then(elsewhere, minute, {
      type: 'RecordEcho',
      once: 'e',
      account,
      handle,
      providerEventId: 'e',
      content,
      where,
    });
    expect(elsewhere.state.firstAnswer?.at).toBe(at);
    expect(elsewhere.state.owedFrom).toBeUndefined();
    const phone = createTestConversation(withoutBot());
    then(phone, 0, says('m1'));
    const facts = { callId: 'cal_eu_1', direction: 'out', state: 'talking' } as const;
    then(phone, minute, { type: 'RecordCall', once: 'c', facts, content: { phone: '+46701740605' } });
    expect(phone.state.owedFrom).toBeUndefined();
  });

  it('no longer once it is resolved, and again when the customer comes back', () => {
    const conversation = createTestConversation(withoutBot());
    const began = then(conversation, 0, says('m1'));
    then(conversation, 0, claim());
    const resolved = then(conversation, minute, resolve());
    expect(conversation.state.owedFrom).toBeUndefined();
    const from = then(conversation, minute, says('m2'));
    expect(conversation.state).toMatchObject({
      personFrom: began,
      owedFrom: from,
      pauses: [{ from: resolved, until: from }],
    });
  });

  it('on and on while it changes hands among people', () => {
    const conversation = createTestConversation(withoutBot());
    const from = then(conversation, 0, says('m1'));
    then(conversation, minute, claim());
    then(conversation, minute, { type: 'TransferConversation', once: 't', agent: astrid, to: { agent: bosse } });
    then(conversation, minute, { type: 'ReleaseConversation', once: 'r', agent: bosse });
    expect(conversation.state).toMatchObject({ owedFrom: from, personFrom: from, pauses: [] });
  });
});

it('notes when it first comes to a queue for complaints', () => {
  const market = testMarket();
  const queues = market.queues.map((queue) => (queue.id === 'refunds' ? { ...queue, skills: ['complaints'] } : queue));
  const conversation = createTestConversation({ ...withoutBot(), queues });
  then(conversation, 0, says('m1'));
  expect(conversation.state.complaintAt).toBeUndefined();
  const to = { queue: 'refunds' };
  const at = then(conversation, minute, { type: 'TransferConversation', once: 't1', agent: astrid, to });
  then(conversation, minute, { type: 'TransferConversation', once: 't2', agent: astrid, to: { queue: 'general' } });
  then(conversation, minute, { type: 'TransferConversation', once: 't3', agent: astrid, to });
  expect(conversation.state.complaintAt).toBe(at);
});

describe('pauses', () => {
  const sum = (pauses: readonly Pause[]) => pauses.reduce((all, { from, until }) => all + ((until ?? from) - from), 0);

  it('stay few, in order, and as long in all as they were, however often the word changes sides', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 10 * minute }), { maxLength: 120 });
    fc.assert(
      fc.property(steps, (waits) => {
        const conversation = createTestConversation(withoutBot());
        then(conversation, 0, says('first'));
        then(conversation, 0, claim());
        let paused = 0;
        let since = 0;
        for (const [index, wait] of waits.entries()) {
          if (index % 2 === 0) since = then(conversation, wait, answer(`a${index}`));
          else paused += then(conversation, wait, says(`m${index}`)) - since;
        }
        const { pauses = [] } = conversation.state;
        expect(pauses.length).toBeLessThanOrEqual(16);
        expect(sum(pauses)).toBe(paused);
        for (const [index, pause] of pauses.entries()) {
          const next = pauses[index + 1];
          if (next) expect((pause.until ?? Number.NaN) <= next.from).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
