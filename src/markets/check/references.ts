/** Owns that names lead somewhere: queues, plans of hours, accounts, calendars. */
import { pointerTo } from '../../../schema/config/layers.ts';
import { channelName, countryName } from '../../../schema/config/value-words.ts';
import { fault, type Rule, warning } from './finding.ts';

/** Lists entries as people call them. */
function namesOf(record: Readonly<Record<string, { name: string }>>): string {
  return (
    Object.values(record)
      .map(({ name }) => name)
      .join(', ') || 'none'
  );
}

/** Finds names of queues that no queue has. */
export const queuesExist: Rule = ({ config }) => {
  const { routing, escalation, callback, queues } = config;
  const named: [pointer: string, queue: string | null][] = [
    ['/routing/default', routing.default],
    ...Object.entries(routing.byTopic).map(([key, to]): [string, string] => [pointerTo('/routing/byTopic', key), to]),
    ...Object.entries(routing.byLanguage).map(([key, to]): [string, string] => [
      pointerTo('/routing/byLanguage', key),
      to,
    ]),
    ...Object.entries(routing.byChannel).map(([key, to]): [string, string] => [
      pointerTo('/routing/byChannel', key),
      to,
    ]),
    ...Object.entries(escalation).map(([id, { to }]): [string, string | null] => [`/escalation/${id}/to`, to]),
    ['/callback/queue', callback.queue],
  ];
  const known = namesOf(queues);
  return [
    ...named.flatMap(([pointer, queue]) =>
      queue === null || queues[queue]
        ? []
        : [fault('unknown-queue', pointer, `No queue is called ${queue}`, `Choose one of: ${known}.`)],
    ),
  ];
};

/** Finds plans of hours that are named and not there, or there and never used. */
export const hoursExist: Rule = ({ config: { hours, queues, channels } }) => {
  const named: [pointer: string, plan: string | null][] = [
    ...Object.entries(queues).map(([id, queue]): [string, string] => [`/queues/${id}/hours`, queue.hours]),
    ...Object.entries(channels).map(([id, rules]): [string, string | null] => [`/channels/${id}/hours`, rules.hours]),
  ];
  const used = new Set(named.map(([, plan]) => plan));
  const known = namesOf(hours);
  return [
    ...named.flatMap(([pointer, plan]) =>
      plan === null || hours[plan]
        ? []
        : [fault('unknown-hours', pointer, `No plan of hours is called ${plan}`, `Choose one of: ${known}.`)],
    ),
    ...Object.keys(hours).flatMap((plan) =>
      used.has(plan)
        ? []
        : [
            warning(
              'unused-hours',
              `/hours/${plan}`,
              `Nothing uses the hours “${hours[plan]?.name}”`,
              'Use them or take them away.',
            ),
          ],
    ),
  ];
};

/** Finds channels without a way in, and accounts that do not work. */
export const accountsLive: Rule = ({ config, accounts }) => {
  const live = accounts.filter(({ state }) => state === 'live');
  const on = Object.entries(config.channels).filter(([, rules]) => rules.enabled);
  const silent = on.filter(([channel]) => !live.some((account) => account.channel === channel));
  const served = on.length - silent.length;
  return [
    ...(served === 0
      ? [
          fault(
            'no-account',
            '/channels',
            'No channel has a live account: nobody could write',
            'Connect an account under Channels, or switch on a channel that has one.',
          ),
        ]
      : silent.map(([channel]) =>
          warning(
            'channel-without-account',
            `/channels/${channel}/enabled`,
            `${channelName(channel)} is on, but has no live account`,
            'Connect an account under Channels, or switch the channel off.',
          ),
        )),
    ...live.flatMap(({ channel, address, health }) =>
      health === 'broken' && config.channels[channel as keyof typeof config.channels]?.enabled
        ? [
            warning(
              'dead-account',
              `/channels/${channel}/enabled`,
              `The account ${address} does not work right now`,
              'See under Channels what its provider says.',
            ),
          ]
        : [],
    ),
    ...accountNamed(config.callback.account, 'phone', '/callback/account', accounts),
    ...accountNamed(config.callback.smsAccount, 'sms', '/callback/smsAccount', accounts),
  ];
};

function accountNamed(
  id: string | null,
  channel: string,
  pointer: string,
  accounts: Parameters<Rule>[0]['accounts'],
): ReturnType<Rule> {
  if (id === null) return [];
  const account = accounts.find((one) => one.id === id);
  if (account?.channel === channel && account.state === 'live') return [];
  const why = account
    ? account.channel === channel
      ? 'is paused'
      : `is no ${channelName(channel)} account`
    : 'is no account of this market';
  return [
    fault(
      'dead-account',
      pointer,
      `${account?.address ?? id} ${why}`,
      `Choose a live ${channelName(channel)} account of this market, or none.`,
    ),
  ];
}

/** Finds calendars that nobody ships, and a market whose days off end too early. */
export const calendarKnown: Rule = ({ config: { holidays }, calendars, supplies, now }) => {
  const calendar = calendars[holidays.country];
  if (!calendar)
    return [
      fault(
        'unknown-calendar',
        '/holidays/country',
        `There is no calendar of days off for ${countryName(holidays.country)}`,
        `Choose one of: ${Object.values(calendars)
          .map(({ name }) => name)
          .join(', ')}.`,
      ),
    ];
  if (holidays.state !== null && !calendar.states[holidays.state])
    return [
      fault(
        'unknown-calendar',
        '/holidays/state',
        `${calendar.name} has no ${holidays.state}`,
        `Choose one of: ${Object.values(calendar.states).join(', ') || 'none'}.`,
      ),
    ];
  const last = supplies.daysOff.at(-1)?.date ?? '';
  const year = new Date(now).getUTCFullYear();
  return Number(last.slice(0, 4)) > year
    ? []
    : [
        warning(
          'calendar-ends',
          '/holidays',
          `Days off are known until ${last || 'nowhere'} only`,
          'Publish again with a newer release, or add the days yourself.',
        ),
      ];
};

/** Finds addresses that are still the preset's example. */
export const addressesOwn: Rule = ({ snapshot: { contacts, consent } }) => {
  const said: [string, string][] = [
    ['/contacts/help', contacts.help],
    ['/contacts/complaints', contacts.complaints],
    ['/contacts/privacy', contacts.privacy],
    ['/consent/helpAddress', consent.helpAddress],
  ];
  return said.flatMap(([pointer, address]) =>
    /\.example\b/.test(address)
      ? [
          fault(
            'example-address',
            pointer,
            `${address} is an example that leads nowhere`,
            'Name your own address here, or for all markets in the tenant’s settings.',
          ),
        ]
      : [],
  );
};
