import { describe, expect, it } from 'vitest';
import { type Migration, migrate } from './migrations.ts';
import { lendObject } from './testing/in-object.ts';

const first: Migration = { id: 1, name: 'notes/create', sql: 'CREATE TABLE notes (text TEXT) STRICT' };
const second: Migration = { id: 2, name: 'notes/authors', sql: 'ALTER TABLE notes ADD COLUMN author TEXT' };
const other: Migration = { id: 1, name: 'other/create', sql: 'CREATE TABLE other (n INTEGER) STRICT' };

function columnsOf(ctx: DurableObjectState, table: string): string[] {
  return ctx.storage.sql
    .exec<{ name: string }>('SELECT name FROM pragma_table_info(?)', table)
    .toArray()
    .map(({ name }) => name);
}

describe('migrations', () => {
  it('run once, part by part, in order', async () => {
    const object = lendObject();
    await object.run((ctx) => migrate(ctx.storage, [first, other]));
    await object.evict();
    await object.run((ctx) => {
      migrate(ctx.storage, [first, second, other]);
      migrate(ctx.storage, [first, second, other]);
      expect(columnsOf(ctx, 'notes')).toEqual(['text', 'author']);
      expect(columnsOf(ctx, 'other')).toEqual(['n']);
    });
  });

  it('stop after a named step, and go on from there', async () => {
    await lendObject().run((ctx) => {
      migrate(ctx.storage, [first, second], { through: 'notes/create' });
      expect(columnsOf(ctx, 'notes')).toEqual(['text']);
      migrate(ctx.storage, [first, second]);
      expect(columnsOf(ctx, 'notes')).toEqual(['text', 'author']);
      expect(() => migrate(ctx.storage, [first], { through: 'notes/nothing' })).toThrow(
        'no step is named notes/nothing',
      );
    });
  });

  it.each([
    [
      'was changed',
      [{ ...first, sql: 'CREATE TABLE notes (words TEXT) STRICT' }],
      'notes/create was changed after it had run',
    ],
    ['was renamed', [{ ...first, name: 'notes/begin' as const }], 'ran as notes/create and is now notes/begin'],
    ['leaves a gap', [first, { ...second, id: 3 }], 'notes/authors is number 3, but 2 is next'],
    ['comes in the wrong order', [second, first], 'notes/authors is number 2, but 1 is next'],
  ])('refuse a list that %s, and change nothing', async (_, steps, sentence) => {
    await lendObject().run((ctx) => {
      migrate(ctx.storage, [first]);
      expect(() => migrate(ctx.storage, [...steps, other])).toThrow(sentence);
      expect(columnsOf(ctx, 'other')).toEqual([]);
      expect(columnsOf(ctx, 'notes')).toEqual(['text']);
    });
  });

  it('do not mind a new layout of the same statement', async () => {
    await lendObject().run((ctx) => {
      migrate(ctx.storage, [first]);
      migrate(ctx.storage, [{ ...first, sql: '\n  CREATE TABLE notes\n    (text TEXT) STRICT\n' }]);
      expect(columnsOf(ctx, 'notes')).toEqual(['text']);
    });
  });

  it('leave steps of a newer release alone, because both run while it rolls out', async () => {
    await lendObject().run((ctx) => {
      migrate(ctx.storage, [first, second]);
      migrate(ctx.storage, [first]);
      expect(columnsOf(ctx, 'notes')).toEqual(['text', 'author']);
    });
  });

  it('are all undone when one fails, and can be tried again', async () => {
    const broken: Migration = { id: 2, name: 'notes/authors', sql: 'ALTER TABLE nothing ADD COLUMN author TEXT' };
    await lendObject().run((ctx) => {
      expect(() => migrate(ctx.storage, [first, broken])).toThrow();
      expect(columnsOf(ctx, 'notes')).toEqual([]);
      migrate(ctx.storage, [first, second]);
      expect(columnsOf(ctx, 'notes')).toEqual(['text', 'author']);
    });
  });

  it('write nothing when there is nothing to do', async () => {
    await lendObject().run((ctx) => {
      migrate(ctx.storage, [first, second]);
      const before = ctx.storage.sql.exec('SELECT * FROM migrations').toArray();
      const changes = () => ctx.storage.sql.exec<{ n: number }>('SELECT total_changes() AS n').one().n;
      const sizeBefore = changes();
      migrate(ctx.storage, [first, second]);
      expect(changes()).toBe(sizeBefore);
      expect(ctx.storage.sql.exec('SELECT * FROM migrations').toArray()).toEqual(before);
    });
  });
});
