/** Tries to find a word that outlived its time, or one that went too early. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../schema/conversation/commands.ts';
import { contentClasses } from '../../schema/conversation/content-class.ts';
import { messageIdFor } from '../../schema/ids.ts';
import type { Part } from '../../schema/message.ts';
import { astrid, conversationId, createTestConversation, textMessage } from '../../test/support/conversation.ts';
import { testMarket } from '../../test/support/market.ts';
import { withoutKind } from './content-classes.ts';
import { deadlinesOf } from './deadlines.ts';
import { toInboxEntry } from './inbox-entry.ts';
import { onceOfFile } from './once-keys.ts';

const dayMs = 86_400_000;
const days = { contentDays: 365, attachmentDays: 90, noteDays: 30, contactDays: 700 };
const market = testMarket({ retention: days });
const word = 'qzword';

type Talk = ReturnType<typeof createTestConversation>;

const file: Part = {
  kind: 'attachment',
  name: `${word}.png`,
  type: 'image/png',
  source: `x:${word}`,
  state: 'pending',
};
const packet = {
  ...({ reason: 'taken', summary: word, language: 'sv', trust: 'channel', verified: false } as const),
  ...{ purchases: [], refunds: [], steps: [{ at: 1, what: word }] },
  customer: {
    ...{ id: word, firstName: word, lastName: word, email: `${word}@example.test`, language: 'sv' },
    ...{ market: 'se', since: '2020-01-01', standing: 'good' as const },
  },
};

/** Lists what can happen, each with a word in whatever it says. */
const deeds: Record<string, (id: string, talk: Talk) => Command> = {
  text: (id) => textMessage(id, word, { profile: { name: word } }),
  file: (id) => textMessage(id, word, { content: { parts: [{ kind: 'text', text: word }, file], subject: word } }),
  stored: (id, { events }) => {
    const messageId = messageIdFor(conversationId, events.findLast(({ type }) => type === 'MessageReceived')?.seq ?? 0);
    const stored = { part: 1, state: 'stored', fileId: `fil_eu_${id}`, sizeBytes: 1 } as const;
    return { type: 'SettleAttachment', once: onceOfFile(messageId, 1), messageId, ...stored };
  },
  note: (id) => ({ type: 'WriteNote', once: id, agent: astrid, text: word }),
  claim: (id) => ({ type: 'ClaimConversation', once: id, agent: astrid, force: true }),
  answer: (id) => ({ type: 'WriteMessage', once: id, agent: astrid, parts: [{ kind: 'text', text: word }] }),
  escalate: (id) => ({ type: 'EscalateConversation', once: id, agent: astrid, note: word }),
  packet: (id, { state }) => ({ type: 'RecordPacket', once: id, epoch: state.lease.epoch, packet }),
  call: (id) => ({
    ...{ type: 'RecordCall', once: id, content: { phone: word, agentName: 'Astrid' } },
    facts: { callId: 'cal_eu_1', direction: 'in', state: 'ended' },
  }),
  callback: (id) => ({
    ...{ type: 'RecordCallback', once: id, content: { phone: word, topic: word } },
    facts: { callbackId: 'cbk_eu_1', state: 'done', change: 'done', by: 'agent', slot: { from: 1, until: 2 } },
  }),
};

function talkOf(names: readonly string[]): Talk {
  const talk = createTestConversation(market);
  talk.tell(deeds.text?.('first', talk) as Command);
  names.forEach((name, index) => {
    talk.tell(deeds[name]?.(`${name}-${index}`, talk) as Command);
  });
  talk.tell({ type: 'ClaimConversation', once: 'last-claim', agent: astrid, force: true });
  talk.tell({ type: 'ResolveConversation', once: 'resolve', agent: astrid, outcome: 'spam' });
  return talk;
}

/** Lets time pass up to a moment, and the deadline fire whenever it falls; gives how often it did. */
function passUntil(talk: Talk, until: number): number {
  for (let fired = 0; ; fired += 1) {
    const at = deadlinesOf(talk.state, market).retention;
    if (at === null || at > until) {
      talk.pass(Math.max(0, until - talk.now));
      return fired;
    }
    talk.pass(Math.max(0, at - talk.now));
    talk.tell({ type: 'PassDeadline', once: `retention:${fired}:${at}`, name: 'retention' });
  }
}

const resolvedAt = (talk: Talk) => talk.state.resolved?.at ?? 0;
const anyTalk = fc.array(fc.constantFrom(...Object.keys(deeds)), { maxLength: 30 });

describe('what was said in a conversation', () => {
  it('is all there until its time is over, and none of it afterwards; what happened stays', () => {
    fc.assert(
      fc.property(anyTalk, (names) => {
        const talk = talkOf(names);
        const facts = () => talk.events.map(({ content: _c, tombstone: _t, ...fact }) => fact);
        const [before, said] = [facts(), JSON.stringify(talk.events)];
        passUntil(talk, resolvedAt(talk) + 29 * dayMs);
        expect(JSON.stringify(talk.events)).toBe(said);
        passUntil(talk, resolvedAt(talk) + 701 * dayMs);
        expect(JSON.stringify([talk.events, talk.state, toInboxEntry(talk.state)])).not.toContain(word);
        expect(facts().slice(0, before.length)).toEqual(before);
        expect(deadlinesOf(talk.state, market).retention).toBeNull();
      }),
    );
  });

  it('goes kind by kind, each at its own time', () => {
    const talk = talkOf(['file', 'stored', 'claim', 'note', 'answer', 'escalate', 'packet']);
    const at = (day: number) => passUntil(talk, resolvedAt(talk) + day * dayMs);
    const contents = () => JSON.stringify(talk.events.map(({ content }) => content));
    at(31);
    expect(talk.events.find(({ type }) => type === 'NoteWritten')).toMatchObject({
      tombstone: { reason: 'retention', days: 30, at: expect.any(Number) },
    });
    expect(contents()).toContain('"source"');
    at(91);
    expect(contents()).not.toContain('"source"');
    expect(contents()).toContain(`"name":"${word}.png"`);
    expect(talk.owed.filter(({ kind }) => kind === 'DeleteFiles')).toMatchObject([{ fileIds: ['fil_eu_stored-1'] }]);
    at(366);
    expect(contents()).not.toContain(`"text":"${word}"`);
    expect(talk.state.customer?.name).toContain(word);
    expect(toInboxEntry(talk.state)).toMatchObject({ preview: '', removed: { days: 365 } });
    at(701);
    expect(talk.state.customer).toBeUndefined();
    expect(talk.state.legs.map(({ handle }) => handle.value)).toEqual(['removed']);
    expect(talk.owed.filter(({ kind }) => kind === 'DeleteFiles')).toHaveLength(1);
  });

  it('goes in batches when there is much of it, each once, and ends', () => {
    const talk = talkOf(Array.from({ length: 1_000 }, () => 'file'));
    const fired = passUntil(talk, resolvedAt(talk) + 800 * dayMs);
    const batches = talk.events.flatMap((event) => (event.type === 'ContentExpired' ? [event.facts] : []));
    expect(batches).toHaveLength(fired);
    const ofMessages = batches.filter((batch) => batch.class === 'messages');
    expect(ofMessages.length).toBeGreaterThanOrEqual(5);
    expect(ofMessages.map(({ afterSeq }) => afterSeq)).toEqual(
      [0, ...ofMessages.map(({ upToSeq }) => upToSeq)].slice(0, -1),
    );
    expect(JSON.stringify(talk.events)).not.toContain(word);
  });

  it('is kept anew when the customer comes back, and what went stays gone', () => {
    const short = { ...market, resolution: { ...market.resolution, reopenWithinMs: 200 * dayMs } };
    const talk = createTestConversation(short);
    const say = (id: string) => talk.tell(textMessage(id, `${word} ${id}`));
    const resolve = (id: string) => {
      talk.tell({ type: 'ClaimConversation', once: `c${id}`, agent: astrid, force: true });
      talk.tell({ type: 'WriteNote', once: `n${id}`, agent: astrid, text: `${word} ${id}` });
      talk.tell({ type: 'ResolveConversation', once: `r${id}`, agent: astrid, outcome: 'spam' });
    };
    say('one');
    resolve('one');
    passUntil(talk, resolvedAt(talk) + 100 * dayMs);
    say('two');
    expect(deadlinesOf(talk.state, short).retention).toBeNull();
    resolve('two');
    passUntil(talk, resolvedAt(talk) + 20 * dayMs);
    const notes = talk.events.filter(({ type }) => type === 'NoteWritten');
    expect(notes.map(({ content }) => content)).toEqual([undefined, { text: `${word} two` }]);
    passUntil(talk, resolvedAt(talk) + 800 * dayMs);
    expect(JSON.stringify([talk.events, talk.state])).not.toContain(word);
  });

  it('that comes after the end has its own time, and does not keep what was there before it', () => {
    const talk = talkOf(['note']);
    passUntil(talk, resolvedAt(talk) + 20 * dayMs);
    talk.tell({ type: 'WriteNote', once: 'late', agent: astrid, text: `late ${word}` });
    const notes = () => talk.events.flatMap(({ type, content }) => (type === 'NoteWritten' ? [content] : []));
    const late = [undefined, { text: `late ${word}` }];
    passUntil(talk, resolvedAt(talk) + 31 * dayMs);
    expect(notes()).toEqual(late);
    passUntil(talk, resolvedAt(talk) + 49 * dayMs);
    expect(notes()).toEqual(late);
    passUntil(talk, resolvedAt(talk) + 51 * dayMs);
    expect(notes()).toEqual([undefined, undefined]);
  });

  it('of a state that says nothing of where content stands is found all the same', () => {
    fc.assert(
      fc.property(anyTalk, (names) => {
        const talk = talkOf(names);
        delete talk.state.content;
        passUntil(talk, resolvedAt(talk) + 701 * dayMs);
        expect(JSON.stringify([talk.events, talk.state])).not.toContain(word);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a legal hold', () => {
  const hold: Command = { type: 'HoldConversation', once: 'hold', agent: astrid, reason: 'a dispute in court' };

  it('keeps everything until it is released; then what is over goes', () => {
    fc.assert(
      fc.property(anyTalk, fc.integer({ min: 0, max: 500 }), (names, day) => {
        const talk = talkOf(names);
        passUntil(talk, resolvedAt(talk) + day * dayMs);
        talk.tell(hold);
        const kept = JSON.stringify(talk.events);
        expect(passUntil(talk, resolvedAt(talk) + 2_000 * dayMs)).toBe(0);
        talk.tell({ type: 'PassDeadline', once: 'by-force', name: 'retention' });
        expect(talk.tell({ type: 'RemoveContent', once: 'rm', agent: astrid, seq: 1, reason: 'agent' })).toMatchObject({
          ok: false,
          code: 'held',
        });
        expect(JSON.stringify(talk.events)).toBe(kept);
        talk.tell({ type: 'ReleaseHold', once: 'release', agent: astrid });
        passUntil(talk, resolvedAt(talk) + 2_001 * dayMs);
        expect(JSON.stringify([talk.events, talk.state])).not.toContain(word);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps what its sender takes back, says who holds it and why, and stands once', () => {
    const talk = createTestConversation(market);
    talk.tell(textMessage('m1', word));
    talk.tell(hold);
    talk.tell(textMessage('m2', '', { content: { parts: [{ kind: 'deletion', target: 'm1' }] } }));
    expect(talk.events.find(({ type }) => type === 'MessageReceived')?.content).toBeDefined();
    expect(talk.state.hold).toMatchObject({ by: astrid, reason: 'a dispute in court' });
    expect(talk.tell({ ...hold, once: 'again' })).toMatchObject({ ok: false, code: 'conflict' });
    talk.tell({ type: 'ReleaseHold', once: 'release', agent: astrid });
    expect(talk.tell({ type: 'ReleaseHold', once: 'twice', agent: astrid })).toMatchObject({ ok: false });
  });
});

it('without content of any kind nothing of an event’s content is left, but why it was held', () => {
  const talk = talkOf([...Object.keys(deeds), ...Object.keys(deeds)]);
  talk.tell({ type: 'HoldConversation', once: 'hold', agent: astrid, reason: 'a dispute' });
  for (const event of talk.events) {
    let left = event;
    for (const kind of contentClasses) {
      const content = withoutKind(left, kind, 1);
      const { content: _before, ...rest } = left;
      left = { ...rest, ...(content === undefined ? {} : { content }) } as typeof event;
    }
    if (event.type === 'ConversationHeld') expect(left.content).toEqual({ reason: 'a dispute' });
    else expect([event.type, left.content]).toEqual([event.type, undefined]);
  }
});
