/** Says how the details of an entry read. */
import { expect, it } from 'vitest';
import { sayDetails } from './say-details.ts';

it('says a change by before and after, and a scope of everywhere as all', () => {
  expect(sayDetails({ role: { from: 'agent', to: 'admin' }, regions: { from: ['eu'], to: null } })).toEqual([
    { name: 'role', text: 'agent → admin' },
    { name: 'regions', text: 'eu → all' },
  ]);
});

it('leaves out what is nothing, and writes names and moments for people', () => {
  const [version, replaced, ends, ...rest] = sayDetails({
    ...{ version: 3, replacedBy: 'tok_eu_1', endsAt: Date.UTC(2026, 5, 1, 12), scopes: null },
  });
  expect(version).toEqual({ name: 'version', text: '3' });
  expect(replaced?.name).toBe('replaced by');
  expect(ends?.text).toContain('2026');
  expect(rest).toEqual([]);
});
