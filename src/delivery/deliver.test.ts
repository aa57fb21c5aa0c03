/** Keeps deliveries honest: nothing is sent twice blindly, nothing owed is forgotten, and what is not known is said. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDelivery, createStage, type Weather } from './testing/stage.ts';

const hello = createDelivery('Hej!');

function stageWith(...skies: Weather[]) {
  return createStage(() => skies.shift() ?? 'fine');
}

describe('a delivery', () => {
  it('is sent once, and asks for reports about our own message id', async () => {
    const stage = stageWith();
    expect(await stage.attempt(hello)).toEqual({ kind: 'settled', status: 'sent', providerMessageId: 'SM1' });
    expect(stage.taken).toMatchObject([{ to: '+46701740601', body: 'Hej!' }]);
  });

  it('is unknown at once when the provider does not answer in time', async () => {
    expect(await stageWith('timeout').attempt(hello)).toEqual({
      kind: 'settled',
      status: 'unknown',
      errorCode: 'timeout',
    });
  });

  it('is tried again while the provider is down, with the right to send checked anew', async () => {
    const stage = stageWith('down');
    expect(await stage.attempt(hello)).toEqual({ kind: 'again', error: 'http-503' });
    expect(stage.saved).toBeNull();
    stage.forbid();
    expect(await stage.attempt(hello)).toEqual({ kind: 'again', error: 'no-longer-allowed', afterMs: 0 });
    expect(stage.taken).toEqual([]);
  });

  it('fails, and says that the customer opted out, when the provider says so', async () => {
    expect(await stageWith('opted-out').attempt(hello)).toEqual({
      kind: 'settled',
      status: 'failed',
      errorCode: '21610',
      optedOut: true,
    });
  });

  it('waits while the account is paused', async () => {
    const stage = stageWith();
    stage.account({ state: 'paused' });
    expect(await stage.attempt(hello)).toMatchObject({ kind: 'again', error: 'account-paused' });
    expect(stage.taken).toEqual([]);
  });

  it('never uses the account of another tenant', async () => {
    const stage = stageWith();
    stage.account({ tenant: 'southpay' });
    expect(await stage.attempt(hello)).toEqual({ kind: 'again', error: 'unknown-account' });
  });

  it('has failed when there is nothing in it that the channel can carry', async () => {
    expect(await stageWith().attempt(createDelivery(' '))).toEqual({
      kind: 'settled',
      status: 'failed',
      errorCode: 'nothing-to-send',
    });
  });

  it('to a channel without a provider is sent by being stored', async () => {
    const chat = { ...hello, leg: { ...hello.leg, channel: 'chat' as const } };
    expect(await stageWith().attempt(chat)).toEqual({ kind: 'settled', status: 'sent' });
  });
});

describe('an interrupted delivery', () => {
  it('is not looked into before the provider had time to list it', async () => {
    const stage = stageWith('dies-after');
    expect(await stage.attempt(hello)).toBe('died');
    stage.wait(4_000);
    expect(await stage.attempt(hello)).toEqual({ kind: 'again', error: 'interrupted', afterMs: 6_000 });
    expect(stage.taken).toHaveLength(1);
  });

  it('is found when the provider had taken it', async () => {
    const stage = stageWith('dies-after');
    await stage.attempt(hello);
    stage.wait(10_000);
    expect(await stage.attempt(hello)).toEqual({ kind: 'settled', status: 'sent', providerMessageId: 'SM1' });
    expect(stage.taken).toHaveLength(1);
  });

  it('is sent when the provider had not taken it, unless it may not be sent any more', async () => {
    const stage = stageWith('dies-before');
    await stage.attempt(hello);
    stage.wait(10_000);
    stage.forbid();
    expect(await stage.attempt(hello)).toEqual({ kind: 'again', error: 'no-longer-allowed', afterMs: 0 });
    stage.allow();
    expect(await stage.attempt(hello)).toMatchObject({ status: 'sent' });
    expect(stage.taken).toHaveLength(1);
  });

  it('is looked for, too, when the provider broke after it had taken the message', async () => {
    const stage = stageWith('breaks-after');
    expect(await stage.attempt(hello)).toEqual({ kind: 'again', error: 'cut', afterMs: 10_000 });
    stage.wait(10_000);
    expect(await stage.attempt(hello)).toEqual({ kind: 'settled', status: 'sent', providerMessageId: 'SM1' });
    expect(stage.taken).toHaveLength(1);
  });

  it('is not taken for another message of the same words', async () => {
    const stage = stageWith('fine', 'dies-before');
    expect(await stage.attempt(hello)).toMatchObject({ providerMessageId: 'SM1' });
    const second = { ...hello, messageId: 'msg_eu_01k9abc.5' };
    expect(await stage.attempt(second, { progress: null })).toBe('died');
    stage.wait(10_000);
    const isOther = (id: string) => id === 'SM1';
    expect(await stage.attempt(second, { isOther })).toMatchObject({ status: 'sent', providerMessageId: 'SM2' });
    expect(stage.taken).toHaveLength(2);
  });

  it('waits for the provider’s list rather than guess', async () => {
    const stage = stageWith('dies-before', 'down');
    await stage.attempt(hello);
    stage.wait(10_000);
    expect(await stage.attempt(hello)).toEqual({ kind: 'again', error: 'find-http-503' });
    expect(stage.taken).toEqual([]);
  });

  it('is unknown when the provider has not told for half a day', async () => {
    const stage = stageWith('dies-before', 'down');
    await stage.attempt(hello);
    stage.wait(13 * 3_600_000);
    expect(await stage.attempt(hello)).toEqual({ kind: 'settled', status: 'unknown', errorCode: 'find-http-503' });
  });

  it('throws on progress that it cannot read, instead of sending', async () => {
    const stage = stageWith();
    await expect(stage.attempt(hello, { progress: { v: 9 } })).rejects.toThrow();
    expect(stage.taken).toEqual([]);
  });

  it('of any length, through any deaths and faults, reaches the provider once and whole', async () => {
    const skies = fc.array(
      fc.constantFrom<Weather>(
        'fine',
        'dies-before',
        'dies-after',
        'cut-before',
        'cut-after',
        'down',
        'breaks-before',
        'breaks-after',
      ),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(skies, fc.integer({ min: 1, max: 4 }), async (weather, length) => {
        const words = Array.from({ length: length * 200 }, (_, index) => `word${index}`);
        const long = createDelivery(words.join(' '));
        const stage = stageWith(...weather);
        let outcome = await stage.attempt(long);
        for (let tries = 0; tries < 40 && (outcome === 'died' || outcome.kind === 'again'); tries += 1) {
          stage.wait(10_000);
          outcome = await stage.attempt(long);
        }
        expect(outcome).toMatchObject({ kind: 'settled', status: 'sent' });
        expect(stage.taken.map(({ body }) => body).join(' ')).toBe(words.join(' '));
      }),
    );
  });
});
