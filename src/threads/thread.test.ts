import { describe, expect, it } from 'vitest';
import type { InboundReceipt } from '../../schema/inbound.ts';
import { threadAddress as address, buildTown, messageOf, type Town } from './testing/town.ts';

function say(town: Town, id: string) {
  return town.thread().receiveMessage(address, messageOf(id), {});
}

function conversationAt(town: Town, index: number) {
  const found = [...town.conversations.values()][index];
  if (!found) throw new Error(`there is no conversation ${index}`);
  return found;
}

const day = 24 * 60 * 60 * 1000;

describe('a thread', () => {
  it('opens one conversation for two first messages that come at once', async () => {
    const town = buildTown();
    const [one, two] = await Promise.all([say(town, 'SM1'), say(town, 'SM2')]);
    expect(one.conversationId).toBe(two.conversationId);
    expect(town.conversations.size).toBe(1);
    expect(conversationAt(town, 0).commands.map(({ once }) => once)).toEqual([
      `in:${address.account}:SM1`,
      `in:${address.account}:SM2`,
    ]);
  });

  it('passes a known handle’s message on with one call and no write, also after its object slept', async () => {
    const town = buildTown();
    await say(town, 'SM1');
    town.restart();
    const { length } = town.calls;
    const saves = town.saves();
    await say(town, 'SM2');
    expect(town.calls.slice(length)).toEqual(['receive cnv_eu_1']);
    expect(town.saves()).toBe(saves);
  });

  it('goes on in a new conversation, which knows its predecessor, when the old one is closed', async () => {
    const town = buildTown();
    await say(town, 'SM1');
    conversationAt(town, 0).closed = true;
    expect(await say(town, 'SM2')).toMatchObject({ ok: true, duplicate: false, conversationId: 'cnv_eu_2' });
    expect(conversationAt(town, 1).commands).toMatchObject([{ opening: { previous: 'cnv_eu_1' } }]);
  });

  it('hands consent on to the next conversation, and writes it only when it changes', async () => {
    const town = buildTown();
    await say(town, 'SM1');
    const old = conversationAt(town, 0);
    old.consent = 'open';
    await say(town, 'SM2');
    expect(town.saves()).toBe(1);
    old.consent = 'opted-out';
    await say(town, 'SM3');
    await say(town, 'SM4');
    expect(town.saves()).toBe(2);
    old.closed = true;
    await say(town, 'SM5');
    expect(conversationAt(town, 1).commands).toMatchObject([
      { opening: { previous: 'cnv_eu_1', consent: 'opted-out' } },
    ]);
  });

  it('learns of consent that a closed conversation lost meanwhile from its refusal', async () => {
    const town = buildTown();
    await say(town, 'SM1');
    Object.assign(conversationAt(town, 0), { closed: true, consent: 'opted-out' });
    await say(town, 'SM2');
    expect(conversationAt(town, 1).commands).toMatchObject([{ opening: { consent: 'opted-out' } }]);
  });

  it('follows a conversation that was moved, and stays there', async () => {
    const town = buildTown();
    await say(town, 'SM1');
    conversationAt(town, 0).movedTo = 'cnv_eu_elsewhere';
    expect(await say(town, 'SM2')).toMatchObject({ ok: true, conversationId: 'cnv_eu_elsewhere' });
    town.restart();
    const { length } = town.calls;
    await say(town, 'SM3');
    expect(town.calls.slice(length)).toEqual(['hasSeen cnv_eu_1', 'receive cnv_eu_elsewhere']);
  });

  it('gives up on a ring of moves instead of running for ever', async () => {
    const town = buildTown();
    await say(town, 'SM1');
    town.build('cnv_eu_other').movedTo = 'cnv_eu_1';
    conversationAt(town, 0).movedTo = 'cnv_eu_other';
    await expect(say(town, 'SM2')).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('does not follow a move out of its region', async () => {
    const town = buildTown();
    await say(town, 'SM1');
    conversationAt(town, 0).movedTo = 'cnv_us_1';
    await expect(say(town, 'SM2')).rejects.toMatchObject({ code: 'internal' });
    expect(town.conversations.has('cnv_us_1')).toBe(false);
  });

  it('recognises an event that a closed conversation has, as long as providers repeat', async () => {
    const town = buildTown();
    await say(town, 'SM1');
    conversationAt(town, 0).closed = true;
    await say(town, 'SM2');
    conversationAt(town, 1).closed = true;
    await say(town, 'SM3');
    town.time.now += 6 * day;
    expect(await say(town, 'SM1')).toMatchObject({ ok: true, duplicate: true, conversationId: 'cnv_eu_1' });
    expect(await say(town, 'SM2')).toMatchObject({ ok: true, duplicate: true, conversationId: 'cnv_eu_2' });
    town.time.now += 2 * day;
    const { length } = town.calls;
    await say(town, 'SM4');
    expect(town.calls.slice(length)).toEqual(['receive cnv_eu_3']);
  });

  it('lets the provider hear of a conversation’s failure, and takes the repetition once', async () => {
    const town = buildTown();
    town.broken.add('cnv_eu_1');
    await expect(say(town, 'SM1')).rejects.toThrow('away');
    town.broken.clear();
    town.restart();
    expect(await say(town, 'SM1')).toMatchObject({ ok: true, duplicate: false, conversationId: 'cnv_eu_1' });
    expect(await say(town, 'SM1')).toMatchObject({ ok: true, duplicate: true });
  });

  it('lets the provider hear when an earlier conversation cannot be asked', async () => {
    const town = buildTown();
    await say(town, 'SM1');
    conversationAt(town, 0).closed = true;
    await say(town, 'SM2');
    town.broken.add('cnv_eu_1');
    await expect(say(town, 'SM3')).rejects.toThrow('away');
    expect(conversationAt(town, 1).commands).toHaveLength(1);
  });

  it('keeps nothing of what was said', async () => {
    const town = buildTown();
    await say(town, 'my secret words');
    conversationAt(town, 0).closed = true;
    await say(town, 'more secret words');
    expect(JSON.stringify(town.stored())).not.toContain('secret');
  });
});

describe('a receipt', () => {
  const receipt = (providerMessageId: string, messageId?: string): InboundReceipt => ({
    kind: 'receipt',
    providerEventId: `${providerMessageId}:delivered`,
    providerMessageId,
    to: address.handle,
    status: 'delivered',
    ...(messageId ? { messageId } : {}),
  });

  it('goes straight to the conversation of the message it names', async () => {
    const town = buildTown();
    await say(town, 'SM1');
    conversationAt(town, 0).closed = true;
    await say(town, 'SM2');
    const { length } = town.calls;
    const answer = await town.thread().receiveReport(address, receipt('cnv_eu_1:SM9', 'msg_eu_1.4'));
    expect(answer).toMatchObject({ ok: true, conversationId: 'cnv_eu_1' });
    expect(town.calls.slice(length)).toEqual(['receive cnv_eu_1']);
    expect(conversationAt(town, 0).commands.at(-1)).toEqual({
      type: 'RecordReceipt',
      once: `rc:${address.account}:cnv_eu_1:SM9:delivered`,
      providerMessageId: 'cnv_eu_1:SM9',
      messageId: 'msg_eu_1.4',
      status: 'delivered',
    });
  });

  it('that names no message finds the conversation that sent it, the current one first', async () => {
    const town = buildTown();
    await say(town, 'SM1');
    conversationAt(town, 0).closed = true;
    await say(town, 'SM2');
    expect(await town.thread().receiveReport(address, receipt('cnv_eu_1:SM9'))).toMatchObject({
      ok: true,
      conversationId: 'cnv_eu_1',
    });
    expect(await town.thread().receiveReport(address, receipt('cnv_eu_2:SM9'))).toMatchObject({
      ok: true,
      conversationId: 'cnv_eu_2',
    });
  });

  it('for nothing known is a success that changes nothing', async () => {
    const town = buildTown();
    const nothing = { ok: true, duplicate: false, seq: 0, eventIds: [], conversationId: null };
    expect(await town.thread().receiveReport(address, receipt('SM9'))).toEqual(nothing);
    expect(await town.thread().receiveReport(address, receipt('SM9', 'msg_eu_404.1'))).toEqual(nothing);
    expect(await town.thread().receiveReport(address, receipt('SM9', 'msg_us_404.1'))).toEqual(nothing);
    expect(town.saves()).toBe(0);
  });
});

describe('the current conversation', () => {
  it('is opened when there is none, and then found again', async () => {
    const town = buildTown();
    expect(await town.thread().current(address)).toEqual({ conversationId: 'cnv_eu_1', fresh: true, opening: {} });
    expect(await town.thread().current(address)).toEqual({ conversationId: 'cnv_eu_1', fresh: false, opening: {} });
  });

  it('is a new one, which knows its predecessor, when the old one takes no more messages', async () => {
    const town = buildTown();
    await say(town, 'SM1');
    conversationAt(town, 0).closed = true;
    expect(await town.thread().current(address)).toEqual({
      conversationId: 'cnv_eu_2',
      fresh: true,
      opening: { previous: 'cnv_eu_1' },
    });
  });

  it('is the same for two who ask at once', async () => {
    const town = buildTown();
    await say(town, 'SM1');
    conversationAt(town, 0).closed = true;
    const [one, two] = await Promise.all([town.thread().current(address), town.thread().current(address)]);
    expect(one.conversationId).toBe(two.conversationId);
  });
});
