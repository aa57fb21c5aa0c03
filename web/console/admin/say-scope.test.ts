/** Says how a scope reads. */
import { expect, it } from 'vitest';
import { words } from '../words.ts';
import { sayScope } from './say-scope.ts';

it('says everywhere only where nothing is named, and tells a region from a market of the same letters', () => {
  expect(sayScope({ regions: null, markets: null })).toBe(words.admin.scope.everywhere);
  expect(sayScope({ regions: ['eu'], markets: null })).toBe('All of EU');
  expect(sayScope({ regions: ['eu'], markets: ['se', 'fi'] })).toBe('SE, FI');
  expect(sayScope({ regions: ['us'], markets: null })).not.toBe(sayScope({ regions: ['us'], markets: ['us'] }));
});
