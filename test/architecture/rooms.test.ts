/** Keeps the map of rooms true, and the checker honest. */
import { describe, expect, it } from 'vitest';
import { brokenRules, cycles, type Tree } from './broken-rules.ts';
import { importsOf } from './imports-of.ts';
import { readTree } from './read-tree.ts';
import { type Room, rooms } from './rooms.ts';

const tree = (files: Record<string, string>): Tree =>
  new Map(Object.entries(files).map(([file, source]) => [file, importsOf(file, source)]));

describe('the tree', () => {
  const whole = readTree();

  it('imports only as its rooms allow', () => {
    expect(brokenRules(whole, rooms)).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(cycles(whole, rooms)).toEqual([]);
  });

  it('is read whole', () => {
    expect(whole.has('src/worker.ts')).toBe(true);
    expect(whole.size).toBeGreaterThan(100);
  });
});

describe('the rule of rooms', () => {
  const map: Room[] = [
    { rule: 'tests are not imported', files: ['**/*.test.ts'], imports: ['**'], importedBy: ['**/*.test.ts'] },
    { rule: 'schema is a leaf', files: ['schema/**'], imports: [], packages: ['zod'] },
    { rule: 'src knows schema', files: ['src/**'], imports: ['schema/**'], types: ['far/*-object.ts'] },
  ];

  it('names the file, the import and the broken sentence', () => {
    const found = brokenRules(tree({ 'schema/a.ts': "import { b } from '../src/b.ts';" }), map);
    expect(found).toEqual(['schema/a.ts imports src/b.ts: schema is a leaf']);
  });

  it.each([
    ["export * from '../src/b.ts';"],
    ["export { b } from '../src/b.ts';"],
    ["const b = import('../src/b.ts');"],
    ["type B = import('../src/b.ts').B;"],
    ["import '../src/b.ts';"],
    ["import { got } from 'got';"],
  ])('sees %s', (source) => {
    expect(brokenRules(tree({ 'schema/a.ts': source }), map)).toHaveLength(1);
  });

  it('lets a type through where only the type is allowed', () => {
    const imports = (keyword: string) =>
      brokenRules(tree({ 'src/a.ts': `import ${keyword}{ T } from '../far/t-object.ts';` }), map);
    expect(imports('type ')).toEqual([]);
    expect(imports('')).toHaveLength(1);
  });

  it('refuses what imports a test', () => {
    expect(brokenRules(tree({ 'src/a.ts': "import { t } from './t.test.ts';" }), map)).toEqual([
      'src/a.ts imports src/t.test.ts: tests are not imported',
    ]);
  });

  it('names a file that is in no room', () => {
    expect(brokenRules(tree({ 'attic/a.ts': '' }), map)[0]).toMatch('attic/a.ts is in no room');
  });

  it('finds a cycle, through types as well', () => {
    const circle = tree({ 'src/a.ts': "import type { b } from './b.ts';", 'src/b.ts': "import { a } from './a.ts';" });
    expect(cycles(circle, map)).toEqual([
      'src/a.ts -> src/b.ts -> src/a.ts: imports run one way, and never in a circle',
    ]);
  });
});
