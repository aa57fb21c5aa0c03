import { describe, expect, it } from 'vitest';
import { readKey, type ShortcutName, shortcuts } from './shortcuts.ts';

function type(keys: string): ShortcutName[] {
  let pending: readonly string[] = [];
  const matches: ShortcutName[] = [];
  for (const key of keys) {
    const read = readKey(pending, key);
    pending = read.pending;
    if (read.match) matches.push(read.match);
  }
  return matches;
}

describe('the keyboard', () => {
  it('reads single keys and sequences', () => {
    expect(type('jjk')).toEqual(['next', 'next', 'previous']);
    expect(type('gm')).toEqual(['goMine']);
  });

  it('starts anew after a key that continues nothing', () => {
    expect(type('gj')).toEqual(['next']);
    expect(type('ggm')).toEqual(['goMine']);
    expect(type('zc')).toEqual(['claim']);
  });

  it('gives no two shortcuts the same keys, and none hides behind the beginning of another', () => {
    const all = Object.values(shortcuts).map(({ keys }) => keys.join(' '));
    for (const one of all) expect(all.filter((other) => other === one || other.startsWith(`${one} `))).toHaveLength(1);
  });
});
