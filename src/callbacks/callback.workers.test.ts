/** Lives through a callback in a real object's storage: booking, codes, crashes in between, and calls that do not get through. */
import { describe, expect, it } from 'vitest';
import { lendObject } from '../object/testing/in-object.ts';
import { newWorld, request, setStage, start, type World } from './testing/stage.ts';

const minuteMs = 60_000;
const slotAt = start + 60 * minuteMs;
const kinds = ({ effects }: World) => effects.map(({ kind }) => kind);
const said = ({ effects }: World) =>
  effects.flatMap((effect) => (effect.kind === 'Tell' && effect.words ? [effect.words.key] : []));

describe('a callback', () => {
  it('goes from the booking over a busy line, silence and a machine to the offer of another time', async () => {
    const world = newWorld();
    await lendObject().run(async (ctx) => {
      const { callback, settle, wakeAt, armedAt } = setStage(ctx, world);
      const ended = async (outcome: 'busy' | 'no-answer' | 'machine') => {
        const attempt = callback.read()?.attempts.at(-1)?.number ?? 0;
        const call = { attempt, callId: `cal_eu_${attempt}`, by: 'customer' } as const;
        await callback.callProgress({ ...call, state: 'ringing' });
        await callback.callProgress({ ...call, state: 'ended', outcome });
        await callback.callProgress({ ...call, state: 'ended', outcome });
        await settle();
        return callback.read()?.nextAt ?? 0;
      };
      expect(await callback.book(request)).toMatchObject({ kind: 'booked', callback: { state: 'booked' } });
      await settle();
      expect(said(world)).toEqual(['callback.confirmed']);
      await wakeAt(start + 10_000);
      expect(await armedAt()).toBe(slotAt - 15 * minuteMs);
      await wakeAt(slotAt - 15 * minuteMs);
      expect(kinds(world)).toContain('Remind');
      await wakeAt(slotAt);
      expect(callback.read()).toMatchObject({
        state: 'calling',
        attempts: [{ number: 1, agentName: 'Astrid Holm', callId: 'cal_eu_1' }],
      });
      await wakeAt(await ended('busy'));
      await wakeAt(await ended('no-answer'));
      await ended('machine');
      expect(callback.read()).toMatchObject({ state: 'missed' });
      expect(said(world).at(-1)).toBe('callback.missed');
      expect(kinds(world).filter((kind) => kind === 'Dial')).toHaveLength(3);
      expect(kinds(world).filter((kind) => kind === 'FreeAgent')).toHaveLength(3);
      expect(await callback.move(slotAt + 24 * 60 * minuteMs, 'link')).toMatchObject({
        kind: 'changed',
        callback: { state: 'booked' },
      });
    });
  });

  it('asks for a code first, books with it, and needs no second one when the slot was gone by then', async () => {
    const world = newWorld();
    await lendObject().run(async (ctx) => {
      const { callback } = setStage(ctx, world);
      const unproved = { ...request, trust: 'anonymous', needsCode: true } as const;
      expect(await callback.confirm('123456')).toEqual({ kind: 'refused', why: 'expired' });
      expect(await callback.book(unproved)).toEqual({ kind: 'code-sent', id: request.id, phone: request.phone });
      expect(await callback.confirm('000000')).toEqual({ kind: 'refused', why: 'wrong-code' });
      expect(world.held).toEqual([]);
      world.free = false;
      expect(await callback.confirm('123456')).toEqual({ kind: 'refused', why: 'taken' });
      world.free = true;
      expect(await callback.book({ ...unproved, slot: { from: slotAt + 15 * minuteMs } })).toMatchObject({
        kind: 'booked',
      });
      expect(await callback.book({ ...unproved, phone: '+46701740699' })).toMatchObject({
        callback: { phone: request.phone },
      });
    });
  });

  it('asks another number for a code of its own', async () => {
    const world = newWorld();
    await lendObject().run(async (ctx) => {
      const { callback } = setStage(ctx, world);
      const unproved = { ...request, trust: 'anonymous', needsCode: true } as const;
      await callback.book(unproved);
      world.free = false;
      await callback.confirm('123456');
      world.free = true;
      expect(await callback.book({ ...unproved, phone: '+46701740699' })).toMatchObject({ kind: 'code-sent' });
    });
  });

  it.each(['callback-text:+46701740642', 'callback-texts:se'])('sends no code when %s is spent', async (spent) => {
    const world = { ...newWorld(), spent };
    await lendObject().run(async (ctx) => {
      const { callback } = setStage(ctx, world);
      expect(await callback.book({ ...request, trust: 'anonymous', needsCode: true })).toEqual({
        kind: 'refused',
        why: 'too-many',
      });
    });
  });

  it('does not take a code that is over', async () => {
    const world = newWorld();
    await lendObject().run(async (ctx) => {
      const { callback } = setStage(ctx, world);
      await callback.book({ ...request, needsCode: true });
      world.now += 11 * minuteMs;
      expect(await callback.confirm('123456')).toEqual({ kind: 'refused', why: 'expired' });
    });
  });

  it('is finished after a crash between the slot and the conversation, once', async () => {
    const world = newWorld();
    const object = lendObject();
    await object.run(async (ctx) => {
      world.failing = 'placeOf';
      const { callback } = setStage(ctx, world);
      await expect(callback.book(request)).rejects.toThrow('away');
      expect(callback.read()).toBeNull();
    });
    await object.evict();
    await object.run(async (ctx) => {
      const { callback, wakeAt } = setStage(ctx, world);
      await wakeAt(start + 10_000);
      expect(callback.read()).toMatchObject({ state: 'booked', slot: { from: slotAt } });
      expect(await callback.book(request)).toMatchObject({ kind: 'booked' });
      expect(said(world)).toEqual(['callback.confirmed']);
    });
  });

  it('gives its slot back when a booking cannot be finished', async () => {
    const world = newWorld();
    await lendObject().run(async (ctx) => {
      world.failing = 'placeOf';
      const { callback, wakeAt } = setStage(ctx, world);
      await expect(callback.book(request)).rejects.toThrow('away');
      await wakeAt(start + 11 * minuteMs);
      expect([callback.read(), world.dropped]).toEqual([null, 1]);
    });
  });

  it('goes on where it was after its object died, and rings nobody twice', async () => {
    const world = newWorld();
    const object = lendObject();
    await object.run(async (ctx) => {
      const { callback, settle, wakeAt } = setStage(ctx, world);
      await callback.book(request);
      await settle();
      await wakeAt(slotAt);
    });
    await object.evict();
    await object.run(async (ctx) => {
      const { callback, wakeAt } = setStage(ctx, world);
      expect(callback.read()?.state).toBe('calling');
      await wakeAt(slotAt + minuteMs);
      expect(kinds(world).filter((kind) => kind === 'Dial')).toHaveLength(1);
      await wakeAt(slotAt + 10 * minuteMs);
      expect(callback.read()).toMatchObject({ state: 'booked', attempts: [{ outcome: 'failed' }] });
    });
  });

  it('says sorry when nobody is free, in every try', async () => {
    const world = newWorld();
    await lendObject().run(async (ctx) => {
      const { callback, settle, wakeAt } = setStage(ctx, world);
      world.agent = null;
      await callback.book(request);
      await settle();
      for (let at = slotAt; callback.read()?.state !== 'missed'; at = callback.read()?.nextAt ?? at) await wakeAt(at);
      expect(callback.read()?.attempts.map(({ outcome }) => outcome)).toEqual(['no-agent', 'no-agent', 'no-agent']);
      expect(said(world)).toEqual(['callback.confirmed', 'callback.later', 'callback.later', 'callback.nobody']);
    });
  });

  it('gives the slot back when its time comes while it is moved', async () => {
    const world = newWorld();
    await lendObject().run(async (ctx) => {
      const { callback, settle, wakeAt } = setStage(ctx, world);
      await callback.book(request);
      await settle();
      world.meanwhile = () => wakeAt(slotAt).then(() => undefined);
      expect(await callback.move(slotAt + 60 * minuteMs, 'link')).toEqual({ kind: 'refused', why: 'busy' });
      expect([world.givenBack, callback.read()?.slot.from]).toEqual([[2], slotAt]);
    });
  });

  it('finishes a move that was cut off: the book may hold the new slot already', async () => {
    const world = newWorld();
    const stage = lendObject();
    const next = slotAt + 60 * minuteMs;
    await stage.run(async (ctx) => {
      const { callback, settle } = setStage(ctx, world);
      await callback.book(request);
      await settle();
      world.failing = 'take';
      await expect(callback.move(next, 'link')).rejects.toThrow('away');
      expect(callback.read()?.slot.from).toBe(slotAt);
    });
    await stage.run(async (ctx) => {
      const { callback, wakeAt, armedAt } = setStage(ctx, world);
      expect(await armedAt()).toBeLessThanOrEqual(start + 10_000);
      await wakeAt(start + 10_000);
      expect(callback.read()).toMatchObject({ state: 'booked', slot: { from: next } });
      expect(said(world).at(-1)).toBe('callback.moved');
    });
  });

  it('is forgotten a while after it is over, not before', async () => {
    const world = newWorld();
    await lendObject().run(async (ctx) => {
      const { callback, settle, wakeAt } = setStage(ctx, world);
      await callback.book(request);
      await callback.cancel('link');
      await settle();
      expect(await wakeAt(slotAt + 34 * 86_400_000)).toBe(false);
      expect(await wakeAt(slotAt + 36 * 86_400_000)).toBe(true);
    });
  });
});
