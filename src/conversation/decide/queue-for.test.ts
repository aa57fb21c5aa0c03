/** Says which queue a conversation goes to. */
import { expect, it } from 'vitest';
import { testMarket } from '../../../test/support/market.ts';
import { queueFor } from './queue-for.ts';

const [general, refunds] = testMarket().queues;
if (!general || !refunds) throw new Error('the test market has two queues');
const queues = [general, refunds, { ...refunds, id: 'finnish' }, { ...refunds, id: 'chat' }];
const routed = (routing: Partial<ReturnType<typeof testMarket>['routing']>) =>
  testMarket({ queues, routing: { byTopic: {}, byLanguage: {}, byChannel: {}, ...routing } });
const all = routed({
  byTopic: { 'refund-status': 'refunds' },
  byLanguage: { fi: 'finnish' },
  byChannel: { chat: 'chat' },
});

it('goes by topic first, then by language, then by channel, then to the default', () => {
  expect(queueFor(all, { topic: 'refund-status', language: 'fi', channel: 'chat' })).toBe('refunds');
  expect(queueFor(all, { topic: 'other', language: 'fi', channel: 'chat' })).toBe('finnish');
  expect(queueFor(all, { language: 'sv', channel: 'chat' })).toBe('chat');
  expect(queueFor(all, { language: 'sv', channel: 'sms' })).toBe('general');
});

it('takes a language with a region for the language', () => {
  expect(queueFor(all, { language: 'fi-FI' })).toBe('finnish');
});

it('passes over a rule whose queue is gone', () => {
  const market = routed({ byTopic: { 'refund-status': 'gone' }, byLanguage: { fi: 'finnish' } });
  expect(queueFor(market, { topic: 'refund-status', language: 'fi' })).toBe('finnish');
});
