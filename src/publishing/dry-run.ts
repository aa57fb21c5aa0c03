/**
 * Owns what would have been different for conversations that have been, had another version been published then: where they were
 * routed, whether somebody was there, in which language they were answered and which promises were kept. Pure: it looks at facts of
 * rows and at two versions, and at no word of anybody.
 */
import type { Channel } from '../../schema/channel.ts';
import { sayDuration } from '../../schema/config/say-value.ts';
import type { ClockRule, MarketSnapshot } from '../../schema/market.ts';
import { queueFor } from '../conversation/decide/queue-for.ts';
import { languageChain } from '../lib/texts.ts';
import { hoursOn, isOpen, nextOpening } from '../routing/calendar.ts';
import { type Calendar, deadline } from '../routing/deadline.ts';

/** Is what is known of a conversation that was; times are ms since 1970. */
export type PastConversation = {
  id: string;
  reference: string;
  channel: Channel;
  language: string;
  openedAt: number;
  handedOverAt: number | null;
  firstAgentAt: number | null;
  resolvedAt: number | null;
};

export type Difference = { kind: DifferenceKind; sentence: string; before: string; after: string };

/** Lists the ways in which a conversation can differ. */
export const differenceKinds = ['served', 'first', 'language', 'queue', 'opening', 'clock', 'reopen'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

type Told = { what: string; sentence: string };
type Question = { kind: DifferenceKind; ask(past: PastConversation, market: MarketSnapshot): Told[] };

/** Compares what two versions would have made of a conversation. */
export function differencesOf(past: PastConversation, before: MarketSnapshot, after: MarketSnapshot): Difference[] {
  return questions.flatMap(({ kind, ask }) => {
    const [was, would] = [ask(past, before), ask(past, after)];
    const names = new Set([...was, ...would].map(({ what }) => what));
    return [...names].flatMap((name): Difference[] => {
      const one = was.find(({ what }) => what === name)?.sentence ?? 'was not asked for';
      const other = would.find(({ what }) => what === name)?.sentence ?? 'would not be asked for';
      if (one === other) return [];
      return [{ kind, before: one, after: other, sentence: `${name}: ${one} → ${other}` }];
    });
  });
}

const rulesOf = ({ channels }: MarketSnapshot, channel: Channel) => channels.find((rules) => rules.channel === channel);

const questions: readonly Question[] = [
  {
    kind: 'served',
    ask: ({ channel }, market) => [
      { what: 'Channel', sentence: rulesOf(market, channel)?.enabled === false ? 'is off' : 'is served' },
    ],
  },
  {
    kind: 'first',
    ask: ({ channel }, market) => [
      {
        what: 'First answer',
        sentence: market.bot.enabled && rulesOf(market, channel)?.bot ? 'by the bot' : 'by a person',
      },
    ],
  },
  {
    kind: 'language',
    ask: ({ language }, { languages }) => [
      {
        what: 'Language of the bot',
        sentence: languageChain(languages, language).find((one) => languages.bot.includes(one)) ?? languages.default,
      },
    ],
  },
  { kind: 'queue', ask: (past, market) => (past.handedOverAt === null ? [] : [queueTold(past, market)]) },
  { kind: 'opening', ask: openingTold },
  { kind: 'clock', ask: clocksTold },
  {
    kind: 'reopen',
    ask: ({ resolvedAt }, { resolution }) =>
      resolvedAt === null
        ? []
        : [{ what: 'Can be reopened', sentence: `for ${sayDuration(resolution.reopenWithinMs)} after its end` }],
  },
];

function queueIn(past: PastConversation, market: MarketSnapshot) {
  const id = queueFor(market, past);
  return market.queues.find((queue) => queue.id === id);
}

function queueTold(past: PastConversation, market: MarketSnapshot): Told {
  return { what: 'Queue', sentence: queueIn(past, market)?.name ?? market.defaultQueue };
}

function openingTold(past: PastConversation, market: MarketSnapshot): Told[] {
  const queue = queueIn(past, market);
  if (past.handedOverAt === null || !queue) return [];
  const hours = hoursOn(queue, past.channel, market);
  if (isOpen(hours, market.timeZone, past.handedOverAt)) return [{ what: 'Desk', sentence: 'was open' }];
  const opens = nextOpening(hours, market.timeZone, past.handedOverAt);
  const waits =
    opens === undefined ? 'and never opens' : `for another ${sayDuration(roundedUp(opens - past.handedOverAt))}`;
  return [{ what: 'Desk', sentence: `was closed ${waits}` }];
}

const minuteMs = 60_000;
const roundedUp = (ms: number) => Math.ceil(ms / minuteMs) * minuteMs;

function clocksTold(past: PastConversation, market: MarketSnapshot): Told[] {
  return market.clocks.flatMap((clock) => {
    if (clock.channels.length > 0 && !clock.channels.includes(past.channel)) return [];
    // Nobody had given these another priority then, as far as rows tell.
    if (clock.priorities.length > 0 && !clock.priorities.includes('normal')) return [];
    const told = clockTold(past, market, clock);
    return told === undefined ? [] : [{ what: clock.name || clock.id, sentence: told }];
  });
}

function clockTold(past: PastConversation, market: MarketSnapshot, clock: ClockRule): string | undefined {
  const [start, end] =
    clock.kind === 'first-response'
      ? [past.handedOverAt, past.firstAgentAt]
      : clock.kind === 'resolution'
        ? [past.handedOverAt, past.resolvedAt]
        : clock.kind === 'legal' && clock.starts === 'opened'
          ? [past.openedAt, past.resolvedAt]
          : [null, null];
  if (start === null) return undefined;
  const due = deadline(start, clock.budgetMs, calendarOf(past, market, clock));
  if (due === undefined) return 'could never be kept';
  if (end === null) return 'was still running';
  return end <= due ? 'was kept' : 'was missed';
}

function calendarOf(past: PastConversation, market: MarketSnapshot, { counts }: ClockRule): Calendar {
  const { timeZone, holidays } = market;
  if (counts === 'calendar-time') return { counts };
  if (counts === 'business-days') return { counts, daysOff: holidays, timeZone };
  const queue = queueIn(past, market);
  return queue ? { counts, hours: hoursOn(queue, past.channel, market), timeZone } : { counts: 'calendar-time' };
}
