import { expect, it } from 'vitest';
import { noticeWords } from './notice-words.ts';

const minute = 60_000;
const about = {
  reference: 'SE-7K3Q-92FD',
  market: 'Sweden',
  queue: 'General',
  link: 'https://parley.test/console/open/cnv_eu_1',
};

it('names reference, market, queue, how long somebody waits, and where to look', () => {
  const { subject, text } = noticeWords({ ...about, waitedMs: 30 * minute });
  expect(subject).toBe('SE-7K3Q-92FD: waiting for a person for 30 minutes');
  for (const word of Object.values(about)) expect(text).toContain(word);
});

it.each([
  [10_000, '1 minute'],
  [59 * minute, '59 minutes'],
  [60 * minute, '1 h'],
  [95 * minute, '1 h 35 min'],
  [75 * 60 * minute, '3 days'],
])('says %i ms as people do', (waitedMs, words) => {
  expect(noticeWords({ ...about, waitedMs }).subject).toMatch(new RegExp(`for ${words}$`));
});
