/** Holds several addresses in one conversation to their promise: joined only by proof or explicit act, reversible, each trusted for itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTrustAtLeast } from '../../schema/channel.ts';
import type { Command, CommandOf } from '../../schema/conversation/commands.ts';
import { createReference } from '../../schema/reference.ts';
import { astrid, bosse, botAnswer, createTestConversation, textMessage } from '../../test/support/conversation.ts';
import { chat, mail, page, phone, saidOn } from '../../test/support/legs.ts';
import { believed, customerOn } from './customer-on.ts';
import { linkRules } from './link-code.ts';
import { mayShowFile, viewFor, viewForPage } from './view.ts';

type Conversation = ReturnType<typeof createTestConversation>;

const minuteMs = 60_000;
const linkId = 'lnk_eu_1';

function held(): Conversation {
  const conversation = createTestConversation();
  conversation.tell(saidOn(chat, 'c1', 'hej'));
  conversation.tell({ type: 'ClaimConversation', once: 'claim', agent: astrid });
  return conversation;
}

function ask(id = linkId, place: Pick<CommandOf<'AskLink'>, 'channel' | 'account' | 'handle'> = phone): Command {
  return { type: 'AskLink', once: `ask:${id}`, linkId: id, by: astrid, ...place };
}

/** Has a code sent to the customer's phone. */
function asked(): Conversation {
  const conversation = held();
  conversation.tell(ask());
  conversation.codes[linkId] = '042137';
  return conversation;
}

function legOn(conversation: Conversation, account: string) {
  return conversation.state.legs.find((leg) => leg.account === account);
}

function texts(conversation: Conversation): (string | undefined)[] {
  return conversation.events.flatMap((event) => (event.type === 'MessageWritten' ? [event.facts.template] : []));
}

describe('a code', () => {
  it('joins the address it was sent to, when the customer types it', () => {
    const conversation = asked();
    conversation.tell(saidOn(chat, 'c2', 'Koden är 042 137'));
    expect(legOn(conversation, phone.account)).toMatchObject({ trust: 'code', method: 'code', handle: phone.handle });
    expect(conversation.owed).toContainEqual(expect.objectContaining({ kind: 'PointThread' }));
    // Answers stay where the customer writes.
    expect(conversation.state.activeLegId).toBe(legOn(conversation, chat.account)?.id);
    expect(texts(conversation)).toContain('link.done');
    expect(conversation.state.links).toEqual({});
  });

  it('stands in no event, also when it was wrong, and asks nobody for an answer', () => {
    const conversation = createTestConversation();
    conversation.tell(saidOn(chat, 'c1', 'hej'));
    conversation.tell({ ...ask(), by: { kind: 'bot' } } as Command);
    conversation.codes[linkId] = '042137';
    const turns = conversation.owed.filter(({ kind }) => kind === 'RunBotTurn').length;
    conversation.tell(saidOn(chat, 'c2', '999999'));
    conversation.tell(saidOn(chat, 'c3', '042-137'));
    const stored = JSON.stringify([conversation.events, conversation.state]);
    expect(stored).not.toMatch(/042.?137|999999/);
    expect(conversation.owed.filter(({ kind }) => kind === 'RunBotTurn')).toHaveLength(turns);
    expect(conversation.state.legs).toHaveLength(2);
  });

  it('typed among other words is taken out of them, and the words are heard', () => {
    const conversation = asked();
    conversation.tell(saidOn(chat, 'c2', 'Här är den 042137 men när kommer egentligen mina pengar tillbaka?'));
    const heard = conversation.events.findLast(({ type }) => type === 'MessageReceived');
    expect(JSON.stringify(heard)).toContain('•••••• men när kommer');
    expect(conversation.state.lastCustomerSeq).toBe(heard?.seq);
    expect(legOn(conversation, phone.account)?.trust).toBe('code');
  });

  it('is not looked for in six digits of a sentence, nor while none is awaited', () => {
    const conversation = asked();
    const told = texts(conversation).length;
    conversation.tell(saidOn(chat, 'c2', 'Min order är 104233 och den är borta'));
    expect(JSON.stringify(conversation.events)).toContain('104233');
    expect(texts(conversation)).toHaveLength(told);
    const other = held();
    other.tell(saidOn(chat, 'c2', '104233'));
    expect(JSON.stringify(other.events)).toContain('104233');
  });

  it('is heard as often as the rules say, whoever enters it, and never joins after that', () => {
    const conversation = asked();
    for (let index = 1; index < linkRules.tries; index += 1)
      expect(
        conversation.tell({ type: 'EnterCode', once: `e${index}`, agent: astrid, linkId, code: '111111' }),
      ).toMatchObject({ link: { outcome: 'wrong-code', remaining: linkRules.tries - index } });
    conversation.tell(saidOn(chat, 'c2', '222222'));
    expect(conversation.state.links).toEqual({});
    conversation.tell(saidOn(chat, 'c3', '042137'));
    expect(conversation.tell({ type: 'EnterCode', once: 'e9', agent: astrid, linkId, code: '042137' })).toMatchObject({
      ok: false,
      code: 'not-found',
    });
    expect(legOn(conversation, phone.account)).toBeUndefined();
  });

  it('is not found by sending lists of numbers, nor by asking in sentences', () => {
    const list = Array.from({ length: 1_000 }, (_, index) => String(42_000 + index).padStart(6, '0')).join(' ');
    const conversation = asked();
    conversation.tell(saidOn(chat, 'c2', `är det en av dessa ${list}`));
    expect(conversation.state.links?.[linkId]?.remaining).toBe(linkRules.tries - 1);
    for (let index = 1; index < linkRules.tries; index += 1)
      conversation.tell(saidOn(chat, `t${index}`, `är det kanske ${100_000 + index} som är rätt kod`));
    expect(conversation.state.links).toEqual({});
    conversation.tell(saidOn(chat, 'c9', '042137'));
    expect(legOn(conversation, phone.account)).toBeUndefined();
  });

  it('counts for ten minutes', () => {
    const conversation = asked();
    conversation.pass(10 * minuteMs);
    conversation.tell(saidOn(chat, 'c2', '042137'));
    expect(legOn(conversation, phone.account)).toBeUndefined();
    const other = asked();
    other.pass(10 * minuteMs);
    other.tell({ type: 'PassDeadline', once: 'd', name: 'links' });
    expect(other.events.at(-1)).toMatchObject({ type: 'LinkSettled', facts: { outcome: 'expired' } });
  });

  it('asked for anew makes the one before void', () => {
    const conversation = asked();
    conversation.tell(ask('lnk_eu_2'));
    conversation.codes.lnk_eu_2 = '555555';
    expect(Object.keys(conversation.state.links ?? {})).toEqual(['lnk_eu_2']);
    conversation.tell(saidOn(chat, 'c2', '042137'));
    expect(legOn(conversation, phone.account)).toBeUndefined();
  });

  it('is not sent where we may not write first, nor without the lease, nor to more addresses at once than a few', () => {
    const conversation = held();
    expect(conversation.tell(ask('lnk_eu_2', page))).toMatchObject({ ok: false, code: 'invalid' });
    expect(conversation.tell({ ...ask('lnk_eu_3'), by: bosse } as Command)).toMatchObject({ code: 'not-yours' });
    const number = (index: number) =>
      ({ ...phone, handle: { kind: 'phone', value: `+4670174060${index}` } }) as typeof phone;
    for (let index = 0; index < linkRules.pending; index += 1)
      expect(conversation.tell(ask(`lnk_eu_n${index}`, number(index)))).toMatchObject({ ok: true });
    expect(conversation.tell(ask('lnk_eu_n9', number(9)))).toMatchObject({ ok: false, code: 'too-many' });
  });

  it('is nothing a guest can type', () => {
    const conversation = asked();
    conversation.tell(saidOn(mail, 'g1', '042137', { byReply: true }));
    expect(legOn(conversation, phone.account)).toBeUndefined();
  });

  it('joins one address at most, and never raises the trust of another', () => {
    const step = fc.constantFrom('042137', '042 137', '111111', 'hej', '0421370', 'kod: 042137!');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (said) => {
        const conversation = asked();
        for (const [index, text] of said.entries()) {
          conversation.tell(saidOn(chat, `s${index}`, text));
          // A code that has been heard, or was wrong too often, opens nothing any more.
          if (!conversation.state.links?.[linkId]) break;
        }
        const joined = conversation.state.legs.filter(({ method }) => method === 'code');
        expect(joined.length).toBeLessThanOrEqual(1);
        expect(legOn(conversation, chat.account)?.trust).toBe('channel');
        expect(JSON.stringify(conversation.events)).not.toMatch(/042 ?137(?!0)/);
      }),
    );
  });
});

describe('an agent’s word', () => {
  const link: Command = { type: 'LinkLeg', once: 'link', agent: astrid, ...mail };

  it('joins an address, which is trusted as far as its channel', () => {
    const conversation = held();
    expect(conversation.tell(link)).toMatchObject({ ok: true });
    expect(conversation.events.at(-1)).toMatchObject({ type: 'LegAdded', actor: astrid, facts: { method: 'agent' } });
    expect(legOn(conversation, mail.account)).toMatchObject({ trust: 'channel' });
    expect(conversation.tell({ ...link, once: 'again' })).toMatchObject({ ok: false, code: 'conflict' });
  });

  it('opens no reply window on a channel that has one', () => {
    const conversation = held();
    conversation.tell({ ...link, ...page } as Command);
    const legId = legOn(conversation, page.account)?.id ?? '';
    const parts = [{ kind: 'text' as const, text: 'hej' }];
    expect(conversation.tell({ type: 'WriteMessage', once: 'w', agent: astrid, parts, legId })).toMatchObject({
      code: 'window-closed',
    });
  });

  it('takes an address out again: nothing goes there and nothing from there is heard, and what was said stays', () => {
    const conversation = held();
    conversation.tell(link);
    conversation.tell(saidOn(mail, 'm1', 'hej från mejl'));
    const leg = legOn(conversation, mail.account);
    expect(conversation.state.activeLegId).toBe(leg?.id);
    const count = conversation.events.length;
    expect(conversation.tell({ type: 'UnlinkLeg', once: 'u', agent: astrid, legId: leg?.id ?? '' })).toMatchObject({
      ok: true,
    });
    expect(conversation.events.slice(0, count).map(({ content }: { content?: unknown }) => content)).toContainEqual({
      parts: [{ kind: 'text', text: 'hej från mejl' }],
    });
    expect(conversation.state.activeLegId).toBe(legOn(conversation, chat.account)?.id);
    expect(conversation.tell(saidOn(mail, 'm2', 'hallå'))).toMatchObject({ ok: false, code: 'closed' });
    const parts = [{ kind: 'text' as const, text: 'hej' }];
    expect(
      conversation.tell({ type: 'WriteMessage', once: 'w', agent: astrid, parts, legId: leg?.id ?? '' }),
    ).toMatchObject({ code: 'leg-closed' });
    expect(conversation.tell({ ...link, once: 'again' })).toMatchObject({ ok: true });
    expect(conversation.tell(saidOn(mail, 'm3', 'hallå'))).toMatchObject({ ok: true });
  });

  it('never takes out the only address', () => {
    const conversation = held();
    const legId = legOn(conversation, chat.account)?.id ?? '';
    expect(conversation.tell({ type: 'UnlinkLeg', once: 'u', agent: astrid, legId })).toMatchObject({
      code: 'conflict',
    });
  });
});

describe('an address that was linked elsewhere', () => {
  const { account, handle } = chat;

  it('is let go; a conversation without another goes on there', () => {
    const conversation = held();
    conversation.tell({ type: 'MoveLeg', once: 'mv', account, handle, to: 'cnv_eu_other' });
    expect(conversation.state).toMatchObject({ status: 'resolved', resolved: { outcome: 'moved' } });
    expect(conversation.tell(saidOn(chat, 'c2', 'hej'))).toMatchObject({
      ok: false,
      code: 'moved',
      detail: 'cnv_eu_other',
    });
  });

  it('leaves the others where they are', () => {
    const conversation = held();
    conversation.tell({ type: 'LinkLeg', once: 'link', agent: astrid, ...phone });
    conversation.tell({ type: 'MoveLeg', once: 'mv', account, handle, to: 'cnv_eu_other' });
    expect(conversation.state.status).toBe('assigned');
    expect(conversation.tell(textMessage('SM1', 'hej'))).toMatchObject({ ok: true });
  });
});

describe('a guest', () => {
  function visited(): Conversation {
    const conversation = createTestConversation();
    conversation.tell(saidOn(mail, 'm1', 'hej'));
    conversation.tell(
      saidOn({ ...mail, handle: { kind: 'email', value: 'bror@mail.test' } }, 'g1', 'Jag är brodern', {
        byReply: true,
        trust: 'email',
      }),
    );
    return conversation;
  }

  it('is heard by people, not by the bot, and proves nothing about the customer', () => {
    const conversation = visited();
    const [own, guest] = conversation.state.legs;
    expect(guest).toMatchObject({ guest: true, method: 'reply' });
    expect(conversation.state).toMatchObject({ status: 'queued', activeLegId: own?.id, trust: 'channel' });
    expect(conversation.events).toContainEqual(
      expect.objectContaining({ type: 'HandedOver', facts: expect.objectContaining({ reason: 'guest' }) }),
    );
  });

  it('is answered only by who chooses them, and says STOP for themselves alone', () => {
    const conversation = visited();
    const [own, guest] = conversation.state.legs;
    conversation.tell({ type: 'ClaimConversation', once: 'c', agent: astrid });
    const parts = [{ kind: 'text' as const, text: 'hej' }];
    conversation.tell({ type: 'WriteMessage', once: 'w1', agent: astrid, parts });
    conversation.tell({ type: 'WriteMessage', once: 'w2', agent: astrid, parts, legId: guest?.id ?? '' });
    const legs = conversation.events.flatMap((event) => (event.type === 'MessageWritten' ? [event.facts.legId] : []));
    expect(legs.slice(-2)).toEqual([own?.id, guest?.id]);
    const { account } = mail;
    const handle = { kind: 'email', value: 'bror@mail.test' } as const;
    conversation.tell({ type: 'ChangeConsent', once: 'cs', account, handle, consent: 'opted-out' });
    expect(conversation.state.legs.map(({ consent }) => consent)).toEqual(['open', 'opted-out']);
  });

  it('finds a conversation of their own where there are too many already', () => {
    const conversation = visited();
    const answers = Array.from({ length: 60 }, (_, index) => {
      const handle = { kind: 'email', value: `bror${index}@mail.test` } as const;
      return conversation.tell(saidOn({ ...mail, handle }, `more${index}`, 'hej', { byReply: true }));
    });
    expect(answers.at(-1)).toMatchObject({ ok: false, code: 'closed' });
    expect(conversation.state.legs.length).toBeLessThan(60);
  });

  it('comes into no conversation that is not there', () => {
    expect(createTestConversation().tell(saidOn(mail, 'g1', 'hej', { byReply: true }))).toMatchObject({
      ok: false,
      code: 'not-found',
    });
  });
});

describe('trust', () => {
  it('is each leg’s own: what was proved on one is not told on another that nothing has proved', () => {
    const conversation = asked();
    conversation.tell({ type: 'LinkLeg', once: 'link', agent: astrid, ...mail });
    conversation.tell(saidOn(chat, 'c2', '042137'));
    conversation.tell(saidOn(chat, 'c3', 'hej', { customerId: 'cus_1', trust: 'signed-in' }));
    const known = (account: string) => {
      const leg = legOn(conversation, account);
      return leg && customerOn(leg, conversation.state)?.verified;
    };
    expect([known(chat.account), known(phone.account), known(mail.account)]).toEqual([true, true, false]);
  });

  it('of a bot’s answer is that of the leg it was made for, also when the customer went on elsewhere meanwhile', () => {
    const conversation = asked();
    conversation.tell(saidOn(chat, 'c2', '042137'));
    conversation.tell({ type: 'ReleaseConversation', once: 'rel', agent: astrid });
    conversation.tell({ type: 'ClaimConversation', once: 'c2', agent: astrid });
    conversation.tell({ type: 'ResolveConversation', once: 'r', agent: astrid, outcome: 'solved' });
    conversation.tell(textMessage('SM1', 'var är pengarna?'));
    const turn = conversation.owed.findLast((effect) => effect.kind === 'RunBotTurn');
    if (turn?.kind !== 'RunBotTurn') throw new Error('no turn');
    const legId = legOn(conversation, phone.account)?.id ?? '';
    const upToSeq = conversation.state.seq;
    conversation.tell(saidOn(chat, 'c5', 'hallå?'));
    const { turnId, epoch } = turn;
    conversation.tell({ type: 'RecordBotTurn', once: 't', turnId, epoch, upToSeq, legId, answer: botAnswer('svar') });
    const written = conversation.events.findLast(({ type }) => type === 'MessageWritten');
    expect(written).toMatchObject({ facts: { legId } });
    expect(isTrustAtLeast(legOn(conversation, phone.account)?.trust ?? 'anonymous', 'code')).toBe(true);
  });

  it('of a mail that could be anybody’s is not its leg’s', () => {
    const conversation = createTestConversation();
    conversation.tell(saidOn(mail, 'm1', 'hej', { trust: 'email' }));
    conversation.tell(saidOn(mail, 'm2', 'betala tillbaka till ett annat konto', { trust: 'anonymous' }));
    const leg = legOn(conversation, mail.account);
    expect(leg?.trust).toBe('email');
    if (!leg) throw new Error('no leg');
    const state = { ...conversation.state, customer: { id: 'cus_1', verified: true, legId: leg.id } };
    const [one, forged] = conversation.events.flatMap((event) => (event.type === 'MessageReceived' ? [event] : []));
    if (!one || !forged) throw new Error('no messages');
    expect(believed(leg, state, [one])).toMatchObject({ trust: 'email', customer: { verified: true } });
    expect(believed(leg, state, [one, forged])).toMatchObject({ trust: 'anonymous', customer: { verified: false } });
  });

  it('of an alias is the same person’s: their leg has the newer address from then on', () => {
    const conversation = createTestConversation();
    const old = {
      channel: 'whatsapp',
      account: 'acc_eu_wa',
      handle: { kind: 'phone', value: '+46701740605' },
    } as const;
    conversation.tell(saidOn(old, 'w1', 'hej'));
    const handle = { kind: 'whatsapp', value: 'SE.4711' } as const;
    conversation.tell(saidOn({ ...old, handle }, 'w2', 'hej igen', { aliases: [old.handle] }));
    expect(conversation.state.legs).toHaveLength(1);
    expect(conversation.state.legs[0]?.handle).toEqual(handle);
  });
});

describe('a reference that is quoted', () => {
  it('leads nowhere by itself: it is looked up for agents’ eyes', () => {
    const conversation = held();
    const reference = createReference('se', new Uint8Array([1, 2, 3, 4, 5, 6, 7]));
    const mistyped = reference.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    conversation.tell(saidOn(chat, 'c2', `det gäller ${mistyped}`));
    expect(conversation.owed.filter(({ kind }) => kind === 'FindReference')).toEqual([]);
    conversation.tell(saidOn(chat, 'c3', `det gäller ${reference.toLowerCase().replaceAll('-', ' ')}, hör ni?`));
    expect(conversation.owed).toContainEqual(expect.objectContaining({ kind: 'FindReference', reference }));
    conversation.tell({ type: 'NoteReference', once: 'n', reference, conversationId: 'cnv_eu_other', seq: 3 });
    const hint = conversation.events.at(-1);
    expect(hint?.type).toBe('ReferenceQuoted');
    expect(hint && viewFor({ kind: 'customer' }, hint)).toBeNull();
    expect(conversation.state.legs).toHaveLength(1);
  });
});

describe('the page of a customer', () => {
  const surroundings = (conversation: Conversation) => ({
    legs: conversation.state.legs,
    eventAt: (seq: number) => conversation.events[seq - 1],
  });
  const shown = (conversation: Conversation) =>
    JSON.stringify(conversation.events.map((event) => viewForPage(chat, event, surroundings(conversation))));
  const write = (conversation: Conversation, legId: string, text: string) =>
    conversation.tell({
      type: 'WriteMessage',
      once: `w:${text}`,
      agent: astrid,
      parts: [{ kind: 'text', text }],
      legId,
    });

  it('shows nothing of a guest’s words, of answers to them, nor of an address that was only named', () => {
    const conversation = held();
    conversation.tell({ type: 'LinkLeg', once: 'link', agent: astrid, ...phone });
    conversation.tell(saidOn(phone, 'p1', 'secret-from-phone'));
    conversation.tell(saidOn(mail, 'g1', 'secret-from-guest', { byReply: true }));
    write(conversation, legOn(conversation, phone.account)?.id ?? '', 'secret-to-phone');
    write(conversation, legOn(conversation, mail.account)?.id ?? '', 'secret-to-guest');
    write(conversation, legOn(conversation, chat.account)?.id ?? '', 'hej på dig');
    expect(shown(conversation)).not.toContain('secret');
    expect(shown(conversation)).toContain('hej på dig');
  });

  it('shows what is said on an address that a code has proved, until it is taken out', () => {
    const conversation = asked();
    conversation.tell(saidOn(chat, 'c2', '042137'));
    conversation.tell(saidOn(phone, 'p1', 'från min telefon'));
    expect(shown(conversation)).toContain('från min telefon');
    const legId = legOn(conversation, phone.account)?.id ?? '';
    conversation.tell({ type: 'UnlinkLeg', once: 'u', agent: astrid, legId });
    expect(shown(conversation)).not.toContain('från min telefon');
  });

  it('opens no file that came on another leg, though its id can be guessed', () => {
    const conversation = held();
    conversation.tell({ type: 'LinkLeg', once: 'link', agent: astrid, ...phone });
    const picture = { kind: 'attachment', name: 'a.png', type: 'image/png', state: 'pending' } as const;
    conversation.tell(saidOn(phone, 'p1', '', { content: { parts: [picture] } }));
    const heard = conversation.events.findLast(({ type }) => type === 'MessageReceived');
    const fileId = `fil_eu_x.${heard?.seq}.0`;
    expect(mayShowFile(chat, fileId, surroundings(conversation))).toBe(false);
    expect(mayShowFile(phone, fileId, surroundings(conversation))).toBe(true);
    const settled = conversation.tell({
      type: 'SettleAttachment',
      once: 's',
      messageId: heard?.type === 'MessageReceived' ? heard.facts.messageId : '',
      part: 0,
      state: 'stored',
      fileId,
    });
    expect(settled).toMatchObject({ ok: true });
    expect(shown(conversation)).not.toContain(fileId);
  });
});
