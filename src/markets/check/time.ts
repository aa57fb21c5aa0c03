/** Owns that time adds up: no hour without an answer, clocks that can be met, a ladder that is climbed in order. */

import { type Weekday, weekdays } from '../../../schema/config/hours.ts';
import { valueAt } from '../../../schema/config/layers.ts';
import { sayDuration } from '../../../schema/config/say-value.ts';
import { channelName } from '../../../schema/config/value-words.ts';
import { readDuration, writeTime } from '../../../schema/config/values.ts';
import type { Hours } from '../../../schema/market.ts';
import { type Checked, fault, type Rule, warning } from './finding.ts';

type Span = { from: number; until: number };

const dayNames: Record<Weekday, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};
const hourMs = 3_600_000;
const minuteMs = 60_000;

/** Finds hours of the week in which neither bot nor agents answer on a channel. */
export const noHourWithoutAnswer: Rule = ({ config, snapshot }) => {
  const queue = snapshot.queues.find(({ id }) => id === snapshot.defaultQueue);
  if (!queue) return [];
  return snapshot.channels.flatMap(({ channel, enabled, bot, hours }) => {
    if (!enabled || channel === 'phone' || (config.bot.enabled && bot)) return [];
    const week = hours ? queue.hours.week.map((spans, day) => overlap(spans, hours.week[day] ?? [])) : queue.hours.week;
    const gaps = week.flatMap((spans, day) => gapsIn(spans).map((gap) => ({ day, ...gap })));
    if (gaps.length === 0) return [];
    const always = week.every((spans) => spans.length === 0);
    const said = gaps
      .slice(0, 3)
      .map(({ day, from, until }) => `${dayNames[weekdays[day] ?? 'mon']} ${writeTime(from)}–${writeTime(until)}`);
    const message = always
      ? `On ${channelName(channel)} nobody ever answers: the bot is off and “${queue.name}” is never open`
      : `On ${channelName(channel)} nobody answers at times (${said.join(', ')}${gaps.length > 3 ? ', …' : ''})`;
    const remedy = 'Let the bot answer there, or open the queue longer.';
    return [
      always
        ? fault('never-answered', `/channels/${channel}/bot`, message, remedy)
        : warning('hours-without-answer', `/channels/${channel}/bot`, message, remedy),
    ];
  });
};

function gapsIn(spans: readonly Span[]): Span[] {
  const edges = [0, ...spans.flatMap(({ from, until }) => [from, until]), 1440];
  const gaps: Span[] = [];
  for (let index = 0; index < edges.length; index += 2) {
    const [from = 0, until = 0] = [edges[index], edges[index + 1]];
    if (until > from) gaps.push({ from, until });
  }
  return gaps;
}

function overlap(one: readonly Span[], other: readonly Span[]): Span[] {
  return one.flatMap(({ from, until }) =>
    other.flatMap((span) => {
      const both = { from: Math.max(from, span.from), until: Math.min(until, span.until) };
      return both.until > both.from ? [both] : [];
    }),
  );
}

const openMinutes = ({ week }: Pick<Hours, 'week'>): number =>
  week.flat().reduce((total, { from, until }) => total + until - from, 0);

/** Finds queues that never open, and clocks that can never be met. */
export const clocksCanBeMet: Rule = ({ config, snapshot }) => {
  const closed = snapshot.queues.filter(({ hours }) => openMinutes(hours) === 0);
  const found = closed.map(({ id, name }) =>
    fault('never-open', `/queues/${id}/hours`, `“${name}” is never open`, 'Give it hours, or take the queue away.'),
  );
  const weekly = Math.max(0, ...snapshot.queues.map(({ hours }) => openMinutes(hours)));
  for (const [id, clock] of Object.entries(config.clocks)) {
    const pointer = `/clocks/${id}`;
    const budget = readDuration(clock.budget) ?? 0;
    if (budget === 0)
      found.push(
        fault('clock-without-time', `${pointer}/budget`, `“${clock.name}” leaves no time at all`, 'Allow some time.'),
      );
    if (clock.counts === 'business-time' && weekly === 0)
      found.push(
        fault(
          'clock-never-met',
          `${pointer}/counts`,
          `“${clock.name}” counts business time, and no queue is ever open`,
          'Open a queue.',
        ),
      );
    if (clock.kind === 'legal' && clock.source === null)
      found.push(
        fault(
          'clock-without-source',
          `${pointer}/source`,
          `“${clock.name}” is said to be law, but no law is named`,
          'Name the law, or make it a clock of your own.',
        ),
      );
    if (clock.kind === 'legal' && clock.counts === 'business-time')
      found.push(
        fault(
          'legal-clock-pauses',
          `${pointer}/counts`,
          `“${clock.name}” is a legal clock and would pause at night`,
          'Count calendar time or business days.',
        ),
      );
    if (clock.counts === 'business-days' && budget % (24 * hourMs) !== 0)
      found.push(
        fault(
          'clock-days',
          `${pointer}/budget`,
          `“${clock.name}” counts business days, but is no whole number of days`,
          'Allow whole days, such as 15 days.',
        ),
      );
    if (clock.kind !== 'legal' && budget > 0 && budget < minuteMs)
      found.push(
        fault(
          'clock-never-met',
          `${pointer}/budget`,
          `Nobody answers within ${sayDuration(budget)}`,
          'Allow a minute at least.',
        ),
      );
    const everywhereOff =
      clock.channels.length > 0 && clock.channels.every((channel) => !config.channels[channel]?.enabled);
    if (everywhereOff)
      found.push(
        warning(
          'clock-unused',
          `${pointer}/channels`,
          `“${clock.name}” counts only on channels that are off`,
          'Take it away, or switch the channel on.',
        ),
      );
  }
  return [...found, ...contradictions(config)];
};

/** Finds resolutions that are promised sooner than first answers. */
function contradictions(config: Checked['config']): ReturnType<Rule> {
  const own = Object.entries(config.clocks).filter(([, clock]) => clock.kind !== 'legal');
  const firsts = own.filter(([, { kind }]) => kind === 'first-response');
  return own.flatMap(([id, clock]) => {
    if (clock.kind !== 'resolution') return [];
    const later = firsts.filter(
      ([, first]) =>
        first.counts === clock.counts &&
        shares(first.channels, clock.channels) &&
        shares(first.priorities, clock.priorities) &&
        (readDuration(first.budget) ?? 0) > (readDuration(clock.budget) ?? 0),
    );
    return later.map(([, first]) =>
      fault(
        'clock-never-met',
        `/clocks/${id}/budget`,
        `“${clock.name}” ends before “${first.name}” has to be kept`,
        'Allow more time for the resolution.',
      ),
    );
  });
}

function shares<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((item) => other.includes(item));
}

/** Finds steps of the ladder that lead down, come at the same time, or tell people who cannot be told. */
export const ladderLeadsUp: Rule = ({ config, accounts }) => {
  const steps = Object.entries(config.escalation).toSorted(
    ([, one], [, other]) => (readDuration(one.after) ?? 0) - (readDuration(other.after) ?? 0),
  );
  const canMail = accounts.some(({ channel, state }) => channel === 'email' && state === 'live');
  let level = 0;
  return steps.flatMap(([id, step]) => {
    const found: ReturnType<Rule> = [];
    const pointer = `/escalation/${id}`;
    if (step.to === null && step.notify.length === 0)
      found.push(
        fault(
          'idle-step',
          `${pointer}/to`,
          'This step moves nothing and tells nobody',
          'Choose a queue or name a mailbox.',
        ),
      );
    if ((readDuration(step.after) ?? 0) < minuteMs)
      found.push(
        fault(
          'hasty-step',
          `${pointer}/after`,
          'This step comes before anybody could answer',
          'Wait a minute at least.',
        ),
      );
    const next = step.to === null ? level : (config.queues[step.to]?.level ?? level);
    if (next < level)
      found.push(
        warning(
          'ladder-down',
          `${pointer}/to`,
          `This step leads from level ${level} down to level ${next}`,
          'Put the steps in the order of their levels.',
        ),
      );
    level = Math.max(level, next);
    if (step.notify.length > 0 && !canMail)
      found.push(
        warning(
          'cannot-tell',
          `${pointer}/notify`,
          'Nobody can be told: the market has no live mail account',
          'Connect a mail account under Channels.',
        ),
      );
    return found;
  });
};

const shortest = [
  ['/resolution/silentAfter', 5, 'The bot’s conversations would end before anybody could answer it'],
  ['/followUp/after', 1, 'Every answer in a chat would be sent after the customer at once, read or not'],
  ['/identity/lockout', 1, 'Whoever guesses would never be locked out'],
] as const;

/** Finds waits that are over before they begin, and refunds that have to be there before they can. */
export const waitsAreWaits: Rule = ({ config }) => {
  const { fromBusinessDays, untilBusinessDays } = config.refunds;
  return [
    ...shortest.flatMap(([pointer, minutes, message]) => {
      const wait = readDuration(String(valueAt(config, pointer))) ?? 0;
      const remedy = `Allow ${sayDuration(minutes * minuteMs)} at least.`;
      return wait < minutes * minuteMs ? [fault('no-wait', pointer, message, remedy)] : [];
    }),
    ...(fromBusinessDays > untilBusinessDays
      ? [
          fault(
            'refund-days',
            '/refunds/untilBusinessDays',
            `Customers would be told that a refund comes within ${untilBusinessDays} business days, and not before ${fromBusinessDays}`,
            'Make the second number the larger one.',
          ),
        ]
      : []),
  ];
};
