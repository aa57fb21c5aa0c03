/** Holds what is written past Parley to its promise: the bot is silent while somebody answers elsewhere, and never for its own words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command, CommandOf } from '../../schema/conversation/commands.ts';
import type { Effect } from '../../schema/conversation/effects.ts';
import { astrid, botAnswer, createTestConversation } from '../../test/support/conversation.ts';
import { page, saidOn } from '../../test/support/legs.ts';
import { toInboxEntry } from './inbox-entry.ts';
import { maySend } from './lease.ts';

type Conversation = ReturnType<typeof createTestConversation>;

const dayMs = 86_400_000;

function echo(id: string, text: string, more: Partial<CommandOf<'RecordEcho'>> = {}): Command {
  const { account, handle } = page;
  const content = { parts: [{ kind: 'text' as const, text }] };
  return {
    type: 'RecordEcho',
    once: `ec:${id}`,
    account,
    handle,
    providerEventId: id,
    content,
    where: 'Meta inbox',
    ...more,
  };
}

/** Lets the bot answer; what it says is on its way, and not yet sent. */
function answered(conversation: Conversation, text = 'svar') {
  const turn = conversation.owed.findLast((effect) => effect.kind === 'RunBotTurn');
  if (turn?.kind !== 'RunBotTurn') throw new Error('no turn');
  const { turnId, epoch } = turn;
  const { seq: upToSeq } = conversation.state;
  conversation.tell({ type: 'RecordBotTurn', once: `t${turnId}`, turnId, epoch, upToSeq, answer: botAnswer(text) });
  const delivery = conversation.owed.findLast((effect) => effect.kind === 'DeliverMessage');
  if (delivery?.kind !== 'DeliverMessage') throw new Error('nothing is sent');
  return delivery;
}

function talking(): Conversation {
  const conversation = createTestConversation();
  conversation.tell(saidOn(page, 'm1', 'hej'));
  return conversation;
}

function sent(conversation: Conversation, messageId: string, more: Partial<CommandOf<'RecordDelivery'>> = {}) {
  conversation.tell({ type: 'RecordDelivery', once: `d${messageId}`, messageId, status: 'sent', ...more });
}

describe('somebody who answers elsewhere', () => {
  it('silences the bot, and is shown to the desk as whoever has the conversation', () => {
    const conversation = talking();
    conversation.tell(echo('e1', 'Hej, Kim här'));
    expect(conversation.state.lease.holder).toEqual({ kind: 'elsewhere', where: 'Meta inbox' });
    const turns = conversation.owed.filter(({ kind }) => kind === 'RunBotTurn').length;
    conversation.tell(saidOn(page, 'm2', 'tack'));
    expect(conversation.owed.filter(({ kind }) => kind === 'RunBotTurn')).toHaveLength(turns);
    expect(toInboxEntry(conversation.state)).toMatchObject({ status: 'assigned', owner: { name: 'Meta inbox' } });
  });

  it('can be followed by an agent here, whose lease they do not take back', () => {
    const conversation = talking();
    conversation.tell(echo('e1', 'Hej'));
    expect(conversation.tell({ type: 'ClaimConversation', once: 'c', agent: astrid })).toMatchObject({ ok: true });
    conversation.tell(echo('e2', 'Hej igen'));
    expect(conversation.state.lease.holder).toEqual(astrid);
    expect(conversation.events.filter(({ type }) => type === 'MessageEchoed')).toHaveLength(2);
  });

  it('has left when both have been silent for long; the next message is the bot’s again', () => {
    const conversation = talking();
    conversation.tell(echo('e1', 'Hej'));
    conversation.pass(dayMs - 10);
    conversation.tell(echo('e2', 'Är du kvar?'));
    conversation.tell({ type: 'PassDeadline', once: 'd1', name: 'silent' });
    expect(conversation.state.status).toBe('assigned');
    conversation.pass(dayMs);
    conversation.tell({ type: 'PassDeadline', once: 'd2', name: 'silent' });
    expect(conversation.state).toMatchObject({ status: 'resolved', resolved: { outcome: 'silent' } });
    conversation.tell(saidOn(page, 'm2', 'ja'));
    expect(conversation.state.status).toBe('bot');
  });

  it('keeps the bot out of what was resolved a moment ago', () => {
    const conversation = talking();
    conversation.tell({ type: 'ClaimConversation', once: 'c', agent: astrid });
    conversation.tell({ type: 'ResolveConversation', once: 'r', agent: astrid, outcome: 'solved' });
    for (const { messageId } of [...conversation.deliveries.values()]) sent(conversation, messageId);
    conversation.tell(echo('e1', 'En sak till'));
    conversation.tell(saidOn(page, 'm2', 'ja?'));
    expect(conversation.state.lease.holder.kind).toBe('elsewhere');
  });
});

describe('our own words coming back', () => {
  it('silence nobody when the provider has told their id before', () => {
    const conversation = talking();
    const { messageId } = answered(conversation);
    sent(conversation, messageId, { providerMessageId: 'mid.2', parts: ['mid.1', 'mid.2'] });
    conversation.tell(echo('mid.1', 'sv'));
    conversation.tell(echo('mid.2', 'ar'));
    expect(conversation.state.status).toBe('bot');
    expect(conversation.events.some(({ type }) => type === 'MessageEchoed')).toBe(false);
  });

  it('silence nobody when they come back before their own send was answered', () => {
    const conversation = talking();
    answered(conversation, 'Hej,  jag är en bot');
    conversation.tell(echo('mid.1', 'Hej, jag är en bot'));
    expect(conversation.state.status).toBe('bot');
  });

  it('in other words wait until it is clear whose they are', () => {
    const conversation = talking();
    const { messageId } = answered(conversation, 'en lång text i två delar');
    conversation.tell(echo('mid.1', 'en lång'));
    expect(conversation.state.status).toBe('bot');
    const weigh = conversation.owed.find(
      (effect): effect is Extract<Effect, { kind: 'WeighEcho' }> => effect.kind === 'WeighEcho',
    );
    if (!weigh) throw new Error('nothing is weighed');
    sent(conversation, messageId, { providerMessageId: 'mid.2', parts: ['mid.1', 'mid.2'] });
    conversation.tell({ ...weigh.echo, once: 'weighed' });
    expect(conversation.state.status).toBe('bot');
    // The same words under an id that is not ours are somebody else's.
    conversation.tell({ ...weigh.echo, once: 'weighed too', providerEventId: 'mid.9' });
    expect(conversation.state.lease.holder.kind).toBe('elsewhere');
  });

  it('tell that a message of unknown fate was sent', () => {
    const conversation = talking();
    const { messageId } = answered(conversation, 'svar');
    sent(conversation, messageId, { status: 'unknown' });
    conversation.tell(echo('mid.7', 'svar'));
    expect(conversation.deliveries.get(messageId)).toMatchObject({ status: 'sent', providerMessageId: 'mid.7' });
    expect(conversation.state.status).toBe('bot');
  });
});

describe('one owner, here and elsewhere', () => {
  const kinds = [
    'say',
    'answer',
    'claim',
    'release',
    'resolve',
    'echo',
    'echo-late',
    'own-echo',
    'deliver',
    'silent',
  ] as const;

  it('never sends a bot’s message while a human holds the conversation, here or there', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kinds), { maxLength: 60 }), (steps) => {
        const conversation = talking();
        let count = 0;
        for (const kind of steps) {
          const once = `s${++count}`;
          const { seq, lease } = conversation.state;
          const turn = conversation.owed.findLast((effect) => effect.kind === 'RunBotTurn');
          if (kind === 'say') conversation.tell(saidOn(page, once, 'mer'));
          if (kind === 'answer' && turn?.kind === 'RunBotTurn') {
            const { turnId, epoch } = turn;
            conversation.tell({ type: 'RecordBotTurn', once, turnId, epoch, upToSeq: seq, answer: botAnswer(once) });
          }
          if (kind === 'claim') conversation.tell({ type: 'ClaimConversation', once, agent: astrid });
          if (kind === 'release') conversation.tell({ type: 'ReleaseConversation', once, agent: astrid });
          if (kind === 'resolve')
            conversation.tell({ type: 'ResolveConversation', once, agent: astrid, outcome: 'solved' });
          if (kind === 'echo') conversation.tell(echo(once, 'Kim här'));
          if (kind === 'echo-late') {
            const index = conversation.owed.findIndex((effect) => effect.kind === 'WeighEcho');
            const [effect] = index < 0 ? [] : conversation.owed.splice(index, 1);
            if (effect?.kind === 'WeighEcho') conversation.tell({ ...effect.echo, once });
          }
          if (kind === 'silent') {
            conversation.pass(dayMs);
            conversation.tell({ type: 'PassDeadline', once, name: 'silent' });
          }
          if (kind === 'own-echo') {
            const holder = conversation.state.lease.holder.kind;
            const own = [...conversation.deliveries.values()].find(({ status }) => status === 'sent');
            if (own) conversation.tell(echo(own.providerMessageId ?? '', 'what we said'));
            expect(conversation.state.lease.holder.kind).toBe(holder);
          }
          if (kind === 'deliver') {
            const index = conversation.owed.findIndex((effect) => effect.kind === 'DeliverMessage');
            const [effect] = index < 0 ? [] : conversation.owed.splice(index, 1);
            const record =
              effect?.kind === 'DeliverMessage' ? conversation.deliveries.get(effect.messageId) : undefined;
            if (record && maySend(record, lease)) {
              if (record.author === 'bot') expect(['agent', 'elsewhere']).not.toContain(lease.holder.kind);
              sent(conversation, record.messageId, { providerMessageId: `mid.${record.seq}` });
            } else if (record)
              conversation.tell({ type: 'WithholdMessage', once, messageId: record.messageId, reason: 'lease-lost' });
          }
          // Nothing is written in the bot's name either, as long as somebody else has the word.
          for (const event of conversation.events.slice(seq))
            if (event.type === 'MessageWritten' && event.actor.kind === 'bot')
              expect(['agent', 'elsewhere']).not.toContain(lease.holder.kind);
        }
      }),
      { numRuns: 400 },
    );
  });
});
