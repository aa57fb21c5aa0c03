import { describe, expect, it } from 'vitest';
import { migrate } from './migrations.ts';
import { createState, type Upgrade } from './state.ts';
import { lendObject } from './testing/in-object.ts';

type Name = { first: string; last: string };

function open(ctx: DurableObjectState, version: number, upgrade?: Upgrade<Name>) {
  migrate(ctx.storage, createState.migrations);
  return createState<Name>(ctx.storage.sql, version, upgrade);
}

describe('a snapshot', () => {
  it('is nothing at first, and the last one saved after the object has died', async () => {
    const object = lendObject();
    await object.run((ctx) => {
      const state = open(ctx, 1);
      expect(state.load()).toBeNull();
      state.save({ first: 'Ada', last: 'L' });
      state.save({ first: 'Ada', last: 'Lovelace' });
    });
    await object.evict();
    expect(await object.run((ctx) => open(ctx, 1).load())).toEqual({ first: 'Ada', last: 'Lovelace' });
  });

  it('of an older release is upgraded, told from which version', async () => {
    await lendObject().run((ctx) => {
      open(ctx, 1).save({ name: 'Ada Lovelace' } as unknown as Name);
      const upgrade: Upgrade<Name> = (stored, fromVersion) => {
        const [first = '', last = ''] = (stored as { name: string }).name.split(' ');
        return { first, last: `${last} (${fromVersion})` };
      };
      expect(open(ctx, 2, upgrade).load()).toEqual({ first: 'Ada', last: 'Lovelace (1)' });
    });
  });

  it('of an older release is refused when nothing upgrades it', async () => {
    await lendObject().run((ctx) => {
      open(ctx, 1).save({ first: 'Ada', last: 'L' });
      expect(() => open(ctx, 2).load()).toThrow('nothing upgrades it to 2');
    });
  });

  it('of the next release is read as it is, and of the one after that refused', async () => {
    await lendObject().run((ctx) => {
      open(ctx, 2).save({ first: 'Ada', last: 'L' });
      expect(open(ctx, 1).load()).toEqual({ first: 'Ada', last: 'L' });
      open(ctx, 3).save({ first: 'Ada', last: 'L' });
      expect(() => open(ctx, 1).load()).toThrow('version 3 is stored, this release reads up to 2');
    });
  });
});
