/** Owns which of a market's queues a conversation goes to when nobody chose one. Pure. */
import type { Channel } from '../../../schema/channel.ts';
import type { ConversationState } from '../../../schema/conversation/state.ts';
import type { MarketSnapshot } from '../../../schema/market.ts';

export type RoutedMarket = Pick<MarketSnapshot, 'defaultQueue' | 'queues' | 'routing'>;

/** Finds the queue: by what it is about, else by its language, else by its channel, else the default. */
export function queueFor(
  { defaultQueue, queues, routing }: RoutedMarket,
  about: { topic?: string | undefined; language: string; channel?: Channel | undefined },
): string {
  const base = about.language.split('-')[0] ?? about.language;
  const wanted = [
    about.topic && routing.byTopic[about.topic],
    routing.byLanguage[about.language] ?? routing.byLanguage[base],
    about.channel && routing.byChannel[about.channel],
  ];
  // A rule may name a queue that a later version took away; then the next one counts.
  return wanted.find((queue) => queue && queues.some(({ id }) => id === queue)) || defaultQueue;
}

/** Finds the queue that a conversation goes back to: its own, or where one like it goes by now when that was taken away. */
export function queueAgain(
  market: RoutedMarket,
  { queue, language, legs, activeLegId }: Pick<ConversationState, 'queue' | 'language' | 'legs' | 'activeLegId'>,
): string {
  if (queue !== undefined && market.queues.some(({ id }) => id === queue)) return queue;
  return queueFor(market, { language, channel: legs.find(({ id }) => id === activeLegId)?.channel });
}
