/** Says how a scope reads. */
import { expect, it } from 'vitest';
import { words } from '../words.ts';
import { sayScope } from './say-scope.ts';

it('says everywhere only where nothing is named', () => {
  expect(sayScope({ regions: null, markets: null })).toBe(words.admin.scope.everywhere);
  expect(sayScope({ regions: ['eu'], markets: null })).toBe('EU');
  expect(sayScope({ regions: ['eu'], markets: ['se', 'fi'] })).toBe('EU: SE, FI');
  expect(sayScope({ regions: null, markets: ['se'] })).toBe('SE');
});
